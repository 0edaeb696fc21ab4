import { addDays, type IsoDate } from '../../time.ts';
import { weekRange } from '../calendar.ts';
import { running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import type { TimePhrase } from '../tokens.ts';

/** Saturday and Sunday of a week `back` weeks ago. */
function weekendOf(back: number, context: TimeContext): TimePhrase {
  const saturday = addDays(weekRange(addDays(context.today, -7 * back), MONDAY).from as IsoDate, 5);
  return running({ from: saturday, to: addDays(saturday, 1) }, 'rolling', context);
}

const MONDAY = 1;

const weekend = (words: string, back: number): TimePattern => ({
  pattern: new RegExp(`(?:${words})(?![a-z0-9])`, 'y'),
  read: (_match, context) => weekendOf(back, context),
});

/** Weekends that are named by the running week: without that the word says which days of any week. */
export const WEEKENDS: readonly TimePattern[] = [
  weekend('今週末|この週末|今週の(?:週末|土日)|(?:over )?this (?:past )?weekend', 0),
  weekend(
    '先週末|前の週末|前週末|先週の(?:週末|土日)|直近の(?:週末|土日)|(?:over |on )?(?:the )?(?:last|past|previous) weekend',
    1,
  ),
  weekend('先々週末|先々週の(?:週末|土日)|(?:the )?weekend before last', 2),
];
