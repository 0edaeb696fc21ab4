import type { Plan } from '../plan.ts';
import { DIFFERENCE_IN_PERCENT } from '../words/difference-told.ts';

const ASKED = new RegExp(DIFFERENCE_IN_PERCENT, 'iu');

/** `その差、パーセントでいうと`, “what is that in percent?” behind two periods: the change is told with them already. */
export function differenceTold(text: string, previous: Plan | null): Plan | null {
  const compared = previous !== null && previous.time.comparison !== null && previous.subject === 'figures';
  return compared && previous.share === null && ASKED.test(text) ? previous : null;
}
