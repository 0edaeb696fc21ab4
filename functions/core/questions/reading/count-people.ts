import { type DimensionName, levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { isValueFilter, type Plan, type PlanMeasure } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';
import { areToldByEvents } from './doers-over-time.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';
import { areOfFirstOrders } from './repurchases.ts';

/** Whether people are counted, so that goods and periods belong to their conditions. */
export function countsPeople(measures: readonly PlanMeasure[]): boolean {
  return measures.every(({ name }) => MEASURES[name].level === 'people' || name === 'repeat_customers');
}

/** The figures of a plan, and what they are restricted and grouped by. */
interface Counted {
  readonly measures: readonly PlanMeasure[];
  readonly restrictions: Restrictions;
  readonly dimensions: readonly DimensionName[];
  readonly time: Plan['time'];
  readonly frame: Frame;
}

/** “Customers” with a period or goods are those who bought; without, they are everyone there is. */
export function peopleMeasures(
  { measures, restrictions, dimensions, time, frame }: Counted,
  notes: Notes,
): readonly PlanMeasure[] {
  const { filters } = restrictions;
  if (!measures.some(({ name }) => name === 'customers')) return measures;
  const ofOrders = (field: Parameters<typeof levelOf>[0]): boolean => field !== 'brand' && levelOf(field) !== 'person';
  const boughtAt =
    dimensions.includes('brand') &&
    (frame.verbs.some((verb) => isToken(verb, 'bought') && verb.meaning.did) ||
      frame.conditions.some(({ item }) => item.kind === 'bought' && item.did && item.filters.length === 0));
  const byOrders = boughtAt || filters.some(({ item }) => ofOrders(item.field)) || dimensions.some(ofOrders);
  const byTime = time.range !== null || time.grain !== null || time.comparison !== null;
  const token = frame.times[0] ?? frame.groups[0] ?? frame.customers;
  const segment = frame.segments.find(({ meaning }) => meaning.member);
  // What VIPs bought in October: the period is that of what they did.
  const did = frame.verbs.some((verb) => isToken(verb, 'bought') && verb.meaning.did) && byOrders;
  if (byTime && segment !== undefined && !did) askWhatPeriodIsOf(segment, frame, notes);
  if (byTime && frame.consents.length > 0 && frame.verbs.length + frame.conditions.length === 0)
    notes.refuse({
      ja: '許諾は今の状態だけが分かります。いつ変わったかでは絞り込めません',
      en: 'consent is known as it is now: people cannot be restricted by when it changed',
    });
  if (areToldByEvents(restrictions, { dimensions, time }) || areOfFirstOrders(restrictions.people, frame))
    return measures;
  if (byTime || byOrders) {
    if (token !== null && token !== undefined && byTime)
      notes.note(token, { ja: 'その期間に購入した人を数えました', en: 'counted the people who bought in the period' });
    return measures.map((measure) => (measure.name === 'customers' ? { ...measure, name: 'buyers' } : measure));
  }
  const brand = filters.find(({ item }) => isValueFilter(item) && item.field === 'brand');
  const ofEvents = frame.conditions.some(({ item }) => item.kind === 'event' && item.did);
  const firstTime = restrictions.people.some(({ item }) => item.kind === 'first-bought');
  if ((brand !== undefined || (dimensions.includes('brand') && !firstTime)) && !ofEvents)
    notes.note(brand?.token ?? token ?? { start: 0, end: 0 }, {
      ja: 'ブランドに登録のある人を数えました',
      en: 'counted the people registered with the brand',
    });
  return measures;
}

/** `先月のVIPは何人`: who is in a segment is known as of the newest run, so the period must be of something else. */
function askWhatPeriodIsOf(segment: Token, frame: Frame, notes: Notes): void {
  const [time] = frame.times;
  const alone =
    frame.left.length + frame.values.length + frame.conditions.length + frame.consents.length + frame.filters.length ===
    0;
  const { text } = segment;
  notes.askBack(
    { start: 0, end: Number.MAX_SAFE_INTEGER },
    {
      ja: `「${text}」は最新のセグメント更新の時点のものです。期間は何にかかりますか？`,
      en: `“${text}” is as of the newest segment run. What does the period apply to?`,
    },
    time === undefined || !alone
      ? []
      : [
          {
            label: { ja: 'その期間に購入した人', en: 'those who bought in the period' },
            phrase: {
              ja: `${time.text}に購入した${text}の人数`,
              en: `number of ${text} who bought during ${time.text}`,
            },
          },
          {
            label: { ja: '期間なしで、今の人数', en: 'those in it now, without a period' },
            phrase: { ja: `${text}の人数`, en: `number of ${text}` },
          },
        ],
  );
}
