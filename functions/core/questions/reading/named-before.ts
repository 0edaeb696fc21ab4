import { addDays, type IsoDate } from '../../time.ts';
import { shiftMonths } from '../calendar.ts';
import type { DayRange, Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { rangeAskedAbout } from './follow-up-times.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

const BEFORE = /^before(?: (?:that|this|it)(?: one)?)?$/i;
/** So many years back can be meant at most. */
const YEARS = 10;

/**
 * “And the September before that?”, “May against the May before”, “the Monday before”: the newest one of its name before the period that is named
 * in front of it, or that was asked about.
 */
export function readNamedBefore(tokens: readonly Token[], previous: Plan | null): readonly Token[] {
  return rewrite(tokens, (at) => {
    const named = tokens.slice(0, at).findLast((token) => isToken(token, 'time'));
    const range = isToken(named, 'time')
      ? named.meaning.phrase.range
      : previous === null
        ? null
        : rangeAskedAbout(previous);
    return range === null ? null : namedBeforeAt(tokens, at, range);
  });
}

function namedBeforeAt(tokens: readonly Token[], at: number, asked: DayRange): Rewritten | null {
  const [named, before, behind] = tokens.slice(at, at + 3);
  if (named === undefined || before === undefined || !BEFORE.test(before.text) || isToken(behind, 'time')) return null;
  const range = oneBefore(named, asked);
  if (range === null) return null;
  const length = isToken(behind, 'number') && /^one$/i.test(behind.text) ? 3 : 2;
  const unit = isToken(named, 'time') ? named.meaning.phrase.unit : 'day';
  // It has its year: no other period lends it one, nor takes one from it.
  const phrase = { range, unit, reading: null, others: [], within: () => null };
  return { length, tokens: [joined(tokens.slice(at, at + length), { kind: 'time', phrase })] };
}

function oneBefore(named: Token, asked: DayRange): DayRange | null {
  const { from, to } = asked;
  if (isToken(named, 'value') && named.meaning.dimension === 'weekday') {
    const day = from !== null && from === to ? addDays(from as IsoDate, -7) : null;
    return day === null ? null : { from: day, to: day };
  }
  // A year or a day by its number is not one of many of its name.
  if (!isToken(named, 'time') || /\d{4}|^(?:this|last|today|yesterday)\b/i.test(named.text)) return null;
  const { range } = named.meaning.phrase;
  const back = Array.from({ length: YEARS }, (_, years) => shiftMonths(range, -12 * years));
  return back.find((there) => there?.to != null && from !== null && there.to < from) ?? null;
}
