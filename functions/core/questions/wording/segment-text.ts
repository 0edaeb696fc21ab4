import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import type { ConditionOf } from '../plan.ts';
import { dayText } from './figures.ts';
import { valueText } from './value-text.ts';

/** Who is in a segment, who was in it at the run of a day, and who was in it in the run before. */
export function segmentText(
  { kind, segments, member, at }: ConditionOf<'segment'> | ConditionOf<'earlier-segment'>,
  catalog: Pick<Catalog, 'brands' | 'segments' | 'attributes'>,
): LocalizedText {
  const labels = segments.map((name) => valueText('segment', name, catalog));
  const [ja, en] = [labels.map((label) => label.ja).join('・'), labels.map((label) => label.en).join(' or ')];
  if (kind === 'segment' && at === undefined)
    return member
      ? { ja: `セグメント「${ja}」の人`, en: `people in the segment ${en}` }
      : { ja: `セグメント「${ja}」に入っていない人`, en: `people not in the segment ${en}` };
  const when =
    at === undefined
      ? { ja: '前回は', en: 'in the run before' }
      : { ja: `${dayText(at, 'ja')}には`, en: `on ${dayText(at, 'en')}` };
  return member
    ? { ja: `${when.ja}セグメント「${ja}」だった人`, en: `people who were in the segment ${en} ${when.en}` }
    : { ja: `${when.ja}セグメント「${ja}」ではなかった人`, en: `people who were not in the segment ${en} ${when.en}` };
}
