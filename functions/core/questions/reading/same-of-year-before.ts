import { shiftMonths } from '../calendar.ts';
import type { Plan } from '../plan.ts';

const SAME =
  /^(?:and |now |then |what about |how about )*(?:for |in )?(?:the |those |these )?same (?:months|weeks|quarters|days|period|time|dates|span|stretch|month|range)(?: of| in| for| a| one)?(?: the)? (?:year before|previous year|prior year|last year|year earlier|preceding year|year ago|year prior)[?.! ]*$/i;

/** “Same months of the year before” behind a trend: those months, instead of what became of each since. */
export function sameOfYearBefore(text: string, { time, subject }: Plan): string {
  const before = time.range === null ? null : shiftMonths(time.range, -12);
  const trend = subject === 'figures' && time.grain !== null;
  if (!SAME.test(text) || !trend || before === null || before.from === null || before.to === null) return text;
  return `from ${before.from} to ${before.to}`;
}
