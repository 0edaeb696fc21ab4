import { addDays, type IsoDate } from '../../time.ts';
import { levelOf } from '../dimensions.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { chooseTime } from './choose-time.ts';
import { asksFor, type Frame } from './frame.ts';
import { identityOf } from './identity.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { placeOf } from './nth-purchase.ts';

/** `シャツの購入履歴`: orders are told whole, so goods are told of. */
const PRODUCTS = { name: 'products', attribute: null } as const;
const isOfLines = ({ field }: Plan['filters'][number]): boolean => field !== 'brand' && field !== 'channel';

/** What is held of the customer on the line, of its period and goods. */
export function factsPlan(frame: Frame, facts: Plan['facts'], notes: Notes): Plan {
  const time = bothPeriods(chooseTime({ ...frame, growth: [] }, notes), notes);
  const filters = frame.values
    .filter((token) => !isSupposed(token, frame, facts))
    .map(({ meaning }) => meaning.filter)
    .filter(
      ({ field }) => levelOf(field) !== 'person' && !(field === 'brand' && identityOf(frame)?.fact.name === 'brands'),
    );
  return {
    ...EMPTY_PLAN,
    subject: 'facts',
    facts: facts.map((fact) => (fact.name === 'purchases' && filters.some(isOfLines) ? PRODUCTS : fact)),
    filters,
    time: { ...time, grain: null, comparison: null },
    limit: newest(frame, facts),
    place: placeOf(frame, facts),
    scope: 'customer',
  };
}

/** `3月と4月に何を買いましたか`: one period where they follow each other; what happened in two others is told one by one. */
function bothPeriods(time: Plan['time'], notes: Notes): Plan['time'] {
  const { range, comparison } = time;
  if (comparison === null || range === null) return time;
  const [first, last] = (range.from ?? '') < (comparison.from ?? '') ? [range, comparison] : [comparison, range];
  if (first.to !== null && last.from !== null && addDays(first.to as IsoDate, 1) === last.from)
    return { ...time, range: { from: first.from, to: last.to }, comparison: null };
  notes.refuse(
    {
      ja: '2つの期間に起きたことは、1つずつ聞いてください',
      en: 'what happened in two periods is told one by one: ask for each of them',
    },
    NOT_READ,
  );
  return time;
}

/**
 * `前回の問い合わせは解決していますか`: what is supposed of the newest one restricts nothing: the answer tells what it was like, and another one would
 * be told in its place.
 */
function isSupposed({ start, meaning }: Frame['values'][number], frame: Frame, facts: Plan['facts']): boolean {
  const newestOnly = facts.every(({ name }) => name === 'last_contact' || name === 'last_purchase');
  const [fact] = frame.facts;
  const asked = asksFor(frame, 'when', 'what', 'which', 'how-much', 'count', 'count-orders', 'count-times') !== null;
  return (
    newestOnly && !asked && fact !== undefined && start > fact.token.start && SUPPOSED.includes(meaning.filter.field)
  );
}

const SUPPOSED: readonly string[] = ['contact_outcome', 'contact_channel', 'contact_topic', 'channel'];

/** `直近3回の購入`: so many of what happened. */
function newest({ quantities }: Frame, facts: Plan['facts']): number | null {
  const [quantity] = quantities;
  const counted = facts.length === 1 && facts.every(({ name }) => COUNTED_FACTS.includes(name));
  return counted && quantity?.meaning.unit === 'rank' ? Math.min(quantity.meaning.value, 100) : null;
}

const COUNTED_FACTS: readonly string[] = [
  'last_purchase',
  'first_purchase',
  'contacts',
  'returns',
  'returned',
  'cancelled',
];
