import type { Meanings } from '../meanings.ts';
import { dayOf, type Instant, type IsoDate } from '../time.ts';
import { upTo } from './calendar.ts';
import type { TimePhrase } from './tokens.ts';

/** What relative time words are relative to. */
export interface TimeContext {
  /** The day of `asOf` in the business time zone. */
  readonly today: IsoDate;
  readonly meanings: Meanings;
}

/** The same one for as long as a question is read. */
export function timeContext(asOf: Instant, meanings: Meanings): TimeContext {
  const last = LAST.get(meanings);
  if (last?.asOf === asOf) return last.context;
  const context = { today: dayOf(asOf, meanings.timeZone), meanings };
  LAST.set(meanings, { asOf, context });
  return context;
}

const LAST = new WeakMap<Meanings, { readonly asOf: Instant; readonly context: TimeContext }>();

/** One way to say a time: a sticky pattern on folded text, and its reading (null: no such day). */
export interface TimePattern {
  readonly pattern: RegExp;
  /** It names no year: `5月`, `April`. */
  readonly bare?: true;
  read(match: RegExpExecArray, context: TimeContext): TimePhrase | null;
}

/** A time with one meaning only. */
export function plain(range: TimePhrase['range'], unit: TimePhrase['unit']): TimePhrase {
  return { range, unit, reading: null, others: [] };
}

/** A calendar period that may still be running: it ends today at the latest. */
export function running(range: TimePhrase['range'], unit: TimePhrase['unit'], { today }: TimeContext): TimePhrase {
  return plain(upTo(range, today), unit);
}
