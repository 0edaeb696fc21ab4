import { addDays, type IsoDate } from '../../time.ts';
import type { Plan } from '../plan.ts';

const BEFORE =
  /^(?:and |so |ok |okay |now |then |what about |how about |what was it |what were they |how much |how many |how many (?:orders|purchases|of them) |how much (?:was it|was that|did (?:she|he|they|we|it) (?:spend|buy|sell|take)) |how was it |any )*(?:(?:in the time|the time|all the time|everything|anything|ever|at all) )?(?:before|prior to|up to|until)(?: (?:that|then|it|this|that (?:date|day|period|time)|those|now))?(?: (?:date|day|period|time))?[?.! ]*$/i;
const JUST_BEFORE = /^(?:and |so )*(?:until|up to)(?: now)?[?.! ]*$|before now[?.! ]*$/i;

/** “And how much before that?” behind a figure of a period: the same of all the time before it. */
export function beforeThat(text: string, { time, subject }: Plan): string {
  const from = time.range?.from ?? null;
  const plain = subject !== 'facts' && time.grain === null && time.comparison === null;
  if (from === null || !plain || !BEFORE.test(text) || JUST_BEFORE.test(text)) return text;
  return `and until ${addDays(from as IsoDate, -1)}`;
}
