import { addDays, type IsoDate } from '../../time.ts';
import { shiftMonths } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import { rangeAskedAbout } from './follow-up-times.ts';

const LEAD =
  '^(?:and |now |then |but |what about |how about |how was it |compare with |vs\\.? )*(?:for |in |during |over )?';
const PERIODS =
  '(?:the |those |these |that )*(?:very )?same (?:(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) )?(?:months|weeks|quarters|days|period|time|dates|span|stretch|month|range|quarter|week|day|season|half)';
const SAME = new RegExp(
  `${LEAD}${PERIODS}(?: of| in| for| a| one)?(?: the)? (?:year before|previous year|prior year|last year|year earlier|preceding year|year ago|year prior)[?.! ]*$`,
  'i',
);
const OF_YEAR = new RegExp(`${LEAD}${PERIODS},? (?:of |in |back in |for )?((?:19|20)[0-9]{2})[?.! ]*$`, 'i');

/** “Same months of the year before” behind a trend, “the same month of 2025”: those months, instead of what became of each since. */
export function sameOfYearBefore(text: string, plan: Plan): string {
  const { time, subject } = plan;
  const range = rangeAskedAbout(plan);
  if (subject === 'facts' || range === null) return text;
  const said = OF_YEAR.exec(text)?.[1];
  if (said === undefined && !(SAME.test(text) && time.grain !== null)) return text;
  const years = said === undefined ? 1 : Number(range.from?.slice(0, 4)) - Number(said);
  const before = shiftMonths(range, -12 * years);
  if (before === null || before.from === null || before.to === null) return text;
  return `from ${before.from} to ${before.to}`;
}

const SAME_DAY =
  /^(?:and |now |then |but |what about |how about )*(vs\.? |versus |against |compared (?:to|with) |compare (?:it )?(?:to|with) |next to |than )?(?:for |on )?(?:the |that )?same (?:day|weekday|day of the week) (?:last week|a week (?:ago|before|earlier)|(?:of )?the (?:week before|previous week|prior week))[?.! ]*$/i;

/** “Versus the same day last week” behind the figure of one day: the day a week before it. */
export function sameDayOfWeekBefore(text: string, { time, subject }: Plan): string {
  const said = SAME_DAY.exec(text);
  const { range } = time;
  if (said === null || subject !== 'figures' || range === null || range.from === null || range.from !== range.to)
    return text;
  return `${said[1] === undefined ? 'on' : 'compared with'} ${addDays(range.from as IsoDate, -7)}`;
}

const SAME_DAY_JA =
  /^(?:じゃあ|では|で|、)*(?:先週|前週|前の週|1週間前|一週間前|その前の週)の(?:同じ)?(?:曜日|日)(?:は|だと|と比べ(?:て|ると)|と比較(?:して|すると))?(?:どう|いくら|何件|何人)?(?:です|だった|でした|か|の)*[?？。]*$/u;

/** `先週の同じ曜日は？` behind the figure of one day. */
export function sameWeekdayBefore(text: string, { time, subject }: Plan): string {
  const { range } = time;
  if (!SAME_DAY_JA.test(text) || subject !== 'figures' || range?.from == null || range.from !== range.to) return text;
  const [year, month, day] = addDays(range.from as IsoDate, -7)
    .split('-')
    .map(Number);
  return `${year}年${month}月${day}日${/と比/.test(text) ? 'と比べると' : 'は'}?`;
}
