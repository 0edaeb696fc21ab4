import type { LocalizedText } from '../../language.ts';
import type { PlanMeasure } from '../plan.ts';

/** `60日以内の再購入率`. */
export function soonWords(
  { ja, en }: LocalizedText,
  { unit, within }: NonNullable<PlanMeasure['soon']>,
): LocalizedText {
  return {
    ja: `${within}${unit === 'day' ? '日' : 'か月'}以内の${ja}`,
    en: `${en} within ${within} ${within === 1 ? unit : `${unit}s`}`,
  };
}
