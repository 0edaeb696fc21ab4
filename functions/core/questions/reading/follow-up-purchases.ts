import { levelOf } from '../dimensions.ts';
import type { Condition, ConditionOf, DayRange, Filter, Plan } from '../plan.ts';
import { countsPeopleAlone } from './follow-up-people.ts';
import { asksFor, type Frame } from './frame.ts';
import type { Notes } from './notes.ts';

interface Said {
  readonly filters: readonly Filter[];
  readonly people: readonly Condition[];
  readonly range: DayRange | null;
}

interface Counted extends Said {
  /** The plan before without what the number says anew. */
  readonly previous: Plan;
}

/** What people bought and when, as one thing that a number can be of. */
interface Purchases {
  readonly filters: readonly Filter[];
  readonly range: DayRange | null;
}

/**
 * `そのうち2回以上買ったのは` behind “bought at Tsumugi last month”, “and spent over 20,000?”: so often, or so much, there and then. The purchase
 * itself, and a number of the same figure, give way to it. Goods or a period that are named with the number are of it.
 */
export function countedInPurchasesBefore(said: Said, previous: Plan, notes: Notes): Counted {
  const events = inEventsBefore(said.people, previous);
  if (events !== null) return { ...said, ...events };
  const [purchases, other] = purchasesOf(previous);
  if (!countsPeopleAlone(previous) || purchases === undefined || !said.people.some((one) => isFree(one, purchases)))
    return { ...said, previous };
  if (other !== undefined) {
    notes.askBack(
      null,
      {
        ja: '前の質問には購入の条件がいくつかあります。どの購入の数かを、全文で聞いてください',
        en: 'The question before has several conditions on purchases: please ask the whole question',
      },
      [],
    );
    return { ...said, previous };
  }
  const goods = said.filters.filter(({ field }) => levelOf(field) !== 'person');
  const kept = purchases.filters.filter(({ field }) => !goods.some((filter) => filter.field === field));
  const of = [...kept, ...goods];
  const people = said.people.map((one) =>
    isFree(one, purchases) ? { ...one, filters: [...of, ...one.filters], range: said.range ?? purchases.range } : one,
  );
  return {
    filters: said.filters.filter((filter) => !goods.includes(filter)),
    people,
    range: null,
    previous: {
      ...previous,
      people: previous.people.filter((one) => !people.some((now) => impliesPurchase(now, one))),
    },
  };
}

/**
 * “How many only bought once?”, `2回以上買った人だと？`, `リピーターは？` behind who bought at Tsumugi last month: nobody is named, so of those. “How many
 * customers bought twice?” says who is asked about.
 */
export function narrowsPurchases(frame: Frame, previous: Plan): boolean {
  const { thresholds, repeat, customers, conditions, measures } = frame;
  const numbers = conditions.filter(({ item }) => item.kind === 'threshold' && item.range === null);
  const said = numbers.length + thresholds.length + (repeat === null ? 0 : 1);
  if (said !== 1 || conditions.length > numbers.length || measures.length > 0 || saysMore(frame)) return false;
  const counted = asksFor(frame, 'count-people', 'count') !== null;
  const whole = customers !== null && frame.only.length === 0 && (counted || /[a-z]/i.test(customers.text));
  if (whole || (repeat !== null && counted) || asksFor(frame, 'who', 'list') !== null) return false;
  return countsPeopleAlone(previous) && purchasesOf(previous).length === 1;
}

const saysMore = (frame: Frame): boolean =>
  [frame.values, frame.segments, frame.consents, frame.filters, frame.times, frame.groups, frame.bare].flat().length +
    [frame.attributes, frame.shares, frame.growth, frame.ranks].flat().length >
    0 || [frame.everyone, frame.registered, frame.thisCustomer].some((one) => one !== null);

const NUMBERS: readonly string[] = ['orders', 'sales', 'quantity', 'brands', 'categories'];

/** A number of what somebody bought, of which it is not said yet when, nor that it was something else. */
const isFree = (one: Condition, { filters }: Purchases): one is ConditionOf<'threshold'> =>
  one.kind === 'threshold' &&
  NUMBERS.includes(one.measure) &&
  one.range === null &&
  one.filters.every(
    (filter) => levelOf(filter.field) !== 'person' && !filters.some(({ field }) => field === filter.field),
  );

/** `そのうち2回以上問い合わせた人は` behind “contacted us last month”: so often then. */
function inEventsBefore(said: readonly Condition[], previous: Plan): Pick<Counted, 'people' | 'previous'> | null {
  const [often, other] = said.filter((one) => one.kind === 'event' && one.did && one.times !== null);
  if (often?.kind !== 'event' || other !== undefined || often.range !== null) return null;
  const [event, more] = previous.people.filter((one) => one.kind === 'event' && one.did && one.of === often.of);
  if (event?.kind !== 'event' || more !== undefined || event.range === null) return null;
  if (often.filters.length > 0 && !isSame(often.filters, event.filters)) return null;
  const people = said.map((one) => (one === often ? { ...event, times: often.times } : one));
  return { people, previous: { ...previous, people: previous.people.filter((one) => one !== event) } };
}

/** The purchases that people are told apart by, each once. */
function purchasesOf(plan: Plan): readonly Purchases[] {
  const { people, filters, time, measures } = plan;
  const named = people.flatMap((one) => (isPurchase(one) ? [{ filters: one.filters, range: one.range }] : []));
  const goods = filters.filter(({ field }) => levelOf(field) !== 'person');
  const counted = measures.some(({ name }) => name === 'buyers') && (time.range !== null || goods.length > 0);
  const all = [...(counted ? [{ filters: goods, range: time.range }] : []), ...named];
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

const isPurchase = (one: Condition): one is ConditionOf<'bought'> | ConditionOf<'threshold'> =>
  (one.kind === 'bought' && one.did && one.outcome === 'sale') ||
  (one.kind === 'threshold' && NUMBERS.includes(one.measure));

/** Who bought so often did buy, and who bought three times or more did so twice. */
export function impliesPurchase(now: Condition, before: Condition): boolean {
  if (now.kind !== 'threshold' || !isPurchase(before) || !isSame(placeOf(now), placeOf(before))) return false;
  if (before.kind === 'bought') return now.op === '>=' || now.op === '>' || now.op === '=';
  return before.measure === now.measure && before.op[0] === now.op[0];
}

const placeOf = ({ filters, range }: Purchases): Purchases => ({ filters, range });
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
