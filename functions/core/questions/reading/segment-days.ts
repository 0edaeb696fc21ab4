import type { IsoDate } from '../../time.ts';
import { addDays, daysBetween } from '../../time.ts';
import { addMonths, firstOfMonth, partsOf } from '../calendar.ts';
import type { DayRange } from '../plan.ts';
import { dayBefore, type RunsOfMovement, runsBetween } from '../segment-runs.ts';
import type { TokenOf } from '../tokens.ts';

/** What a period of runs is found with. */
export interface RunDays {
  readonly runs: readonly IsoDate[];
  readonly today: IsoDate;
}

const SAID_AS_POINT = /時点|現在|as of|at the (?:very )?end of|by the end of/iu;
const END = /末日?$|の終わり$|end of|year[- ]end|month[- ]end/iu;
const START = /(?:初め|はじめ|始め|初頭|頭|年初|期初|月初)$|(?:start|beginning) of/iu;
/** `昨年末から`: the days of it that are meant are the last one. */
const SINCE_END = /末(?:から|以降|以来|より)|^(?:since|from) (?:the )?(?:very )?end of/iu;

/** English tells the days behind that end, Japanese the last days before it. */
function endSaid(said: string, from: string): IsoDate {
  if (/^[ -~]+$/.test(said)) return dayBefore(from);
  const { year, month } = partsOf(from as IsoDate);
  return addDays(firstOfMonth(year, month + 1), -1);
}

const AGO = /前$|\bago$|\bearlier$|\bback$/iu;

/** `9月末時点`, “three months ago”, “on October 1”: the one day that a time is said of; null for a period. */
export function dayMeant({ text, meaning }: TokenOf<'time'>, isPoint: boolean, { today }: RunDays): IsoDate | null {
  const { from, to } = meaning.phrase.range;
  const said = text.trim();
  const end = to as IsoDate | null;
  if (from === null) return SAID_AS_POINT.test(said) ? end : null;
  if (from === to) return end;
  if (SINCE_END.test(said)) return endSaid(said, from);
  if (AGO.test(said)) return sameDayIn(meaning.phrase.range, today) ?? end;
  if (START.test(said)) return from as IsoDate;
  return isPoint || END.test(said) || SAID_AS_POINT.test(said) ? end : null;
}

/** “Three months ago”: the day of that month that today is of this one. */
function sameDayIn({ from, to }: DayRange, today: IsoDate): IsoDate | null {
  if (from === null || to === null) return null;
  const days = daysBetween(from as IsoDate, to as IsoDate) + 1;
  const back = (count: number): IsoDate =>
    days <= 7 ? addDays(today, -7 * count) : addMonths(today, -count * (days > 31 ? 12 : 1));
  for (let count = 1; back(count) >= from; count++) if (back(count) <= to) return back(count);
  return null;
}

/** The day that something is set beside, said as a time: `先月と比べて` is how that month ended, “since September” how it began. */
export function endOfCompared(time: TokenOf<'time'>, days: RunDays): IsoDate {
  const { range, ends } = time.meaning.phrase;
  const day = dayMeant(time, false, days);
  if (day !== null) return day;
  if (ends !== undefined && range.from !== null && (range.to ?? days.today) >= days.today)
    return (RELATIVE.test(time.text.trim()) ? (ends.first.to ?? range.from) : dayBefore(range.from)) as IsoDate;
  return (range.to ?? range.from ?? days.today) as IsoDate;
}

const RELATIVE = /\blast\b|\bprevious\b|先|前|昨|去/iu;

/** The runs that a movement is told between, by the period that it is said of. */
export function runsOfPeriod({ text, meaning }: TokenOf<'time'>, { runs, today }: RunDays): RunsOfMovement | null {
  const { range, ends } = meaning.phrase;
  const said = text.trim();
  const last = (range.to ?? today) as IsoDate;
  // “Since last month” sets what is so now beside how that month ended; “since September” and “from June to August” begin with a first day.
  const compares = ends !== undefined && RELATIVE.test(said) && (ends.first.to ?? last) < last;
  const begun = SINCE_END.test(said) && range.from !== null ? endSaid(said, range.from) : null;
  const first = begun ?? (compares ? ends.first.to : range.from === null ? null : dayBefore(range.from));
  return first === null ? null : runsBetween(first as IsoDate, last, runs);
}
