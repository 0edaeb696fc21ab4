import { entityOf } from '../dimensions.ts';
import type { FactName } from '../facts.ts';
import { isListed, LISTED_RECORDS, type ListedRecords } from '../listed-records.ts';
import type { Plan } from '../plan.ts';
import type { Token, TokenOf } from '../tokens.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';

/** What is held of one customer, where nobody is on the line: of everyone. */
const FACTS_OF_RECORDS: Partial<Record<FactName, ListedRecords>> = {
  purchases: 'orders',
  largest_purchase: 'orders',
  returned: 'returned_orders',
  cancelled: 'cancelled_orders',
  contacts: 'contacts',
  surveys: 'survey_answers',
};

const TAKEN_BACK = { returned: 'returned_orders', cancelled: 'cancelled_orders' } as const;

/** Records that are asked for one by one. */
export interface RecordList {
  /** The same question, asked how many they are. */
  readonly counting: Frame;
  readonly order: Plan['order'];
  readonly limit: number;
}

/**
 * `先月の返品の一覧`, “the ten largest orders of this month”, “list unresolved contacts”: single records, and no people. Null where something else is asked for, or
 * where they would be broken down.
 */
export function recordsToList(frame: Frame): RecordList | null {
  const named = namedRecords(frame);
  if (named === null || !isPlain(frame)) return null;
  const rank = frame.ranks.at(-1) ?? null;
  const limit = frame.quantities.find(({ meaning }) => meaning.op === null && meaning.unit !== 'yen');
  const largest = frame.facts.some(({ item }) => item === 'largest_purchase');
  const byAmounts = frame.measures.some(({ item }) => item === 'sales');
  if (rank?.meaning.one === true && limit === undefined && asksFor(frame, 'list') === null) return null;
  const ofOrders = frame.customers === null && LISTED_RECORDS[named.item].of === 'order';
  const ranked = (ofOrders && rank !== null && (limit !== undefined || byAmounts)) || isOfHighest(frame);
  if (!(asksForThem(frame) || ranked || frame.facts.length > 0)) return null;
  if (rank !== null && OLDEST.test(rank.text)) return null;
  const byAmount = rank !== null && !NEWEST.test(rank.text);
  const highest = isOfHighest(frame) || largest ? ('descending' as const) : null;
  return {
    counting: {
      ...frame,
      facts: [],
      measures: [{ item: named.item, token: named.token }],
      asks: frame.asks.filter(({ meaning }) => !['list', 'which', 'who'].includes(meaning.what)),
      ranks: [],
      rankedBy: null,
      quantities: frame.quantities.filter((token) => token !== limit),
      verbs: frame.verbs.filter((token) => token.meaning.kind !== 'taken-back'),
      orders: null,
      customers: null,
    },
    order: byAmount ? rank.meaning.direction : highest,
    limit: limit?.meaning.value ?? (largest ? 1 : LIST_LENGTH),
  };
}

/** The count of records as the records themselves. */
export function asRecordList(counted: Plan, { order, limit }: RecordList): Plan {
  return { ...counted, subject: 'records', order, orderBy: 'figure', limit, chart: 'none' };
}

const NEWEST = /新し|最新|直近|最近|newest|latest|recent/i;
/** `購入回数`: how many they are is a figure, and none of them. */
const COUNTED = /数|count|number|volume/i;
const OLDEST = /古い|oldest|earliest/i;

function namedRecords(frame: Frame): { readonly item: ListedRecords; readonly token: Token } | null {
  const { facts, measures, orders, verbs, customers } = frame;
  const [fact, otherFact] = facts;
  if (otherFact !== undefined) return null;
  const counted = measures.filter(({ item }) => !(item === 'sales' && frame.ranks.length > 0));
  const [measure, other] = counted;
  if (other !== undefined) return null;
  if (fact !== undefined) {
    const item = FACTS_OF_RECORDS[fact.item];
    const token = fact.token;
    return item === undefined || measure !== undefined || customers !== null ? null : { item, token };
  }
  if (measure !== undefined) {
    const { item, token } = measure;
    if (item === 'highest_order_value' && isOfHighest(frame)) return { item: 'orders', token };
    return isListed(item) && !isBefore(customers, token) && !COUNTED.test(token.text) ? { item, token } : null;
  }
  const back = verbs.find((token): token is TokenOf<'taken-back'> => token.meaning.kind === 'taken-back');
  if (back?.meaning.did && verbs.length === 1)
    return isBefore(customers, back) || customers !== null
      ? null
      : { item: TAKEN_BACK[back.meaning.outcome], token: back };
  if (orders !== null) return isBefore(customers, orders) ? null : { item: 'orders', token: orders };
  // 苦情の一覧: what contacts are about stands for them.
  const about = frame.values.find(({ meaning }) => entityOf(meaning.filter.field) === 'contact');
  const alone = customers === null && verbs.length === 0 && asksFor(frame, 'who') === null;
  return about !== undefined && alone ? { item: 'contacts', token: about } : null;
}

const isBefore = (one: Token | null, other: Token): boolean => one !== null && one.start < other.start;

/** “The ten largest orders”. */
const isOfHighest = ({ measures, quantities }: Frame): boolean =>
  measures.some(({ item, token }) => item === 'highest_order_value' && /orders$/i.test(token.text)) &&
  quantities.length === 1;

/** `一覧`, “which orders were returned”. */
const asksForThem = (frame: Frame): boolean =>
  asksFor(frame, 'list') !== null ||
  (asksFor(frame, 'which') !== null && frame.measures.some(({ item }) => isListed(item)));

/** Nothing that they would be broken down by, set beside or summed up to. */
function isPlain(frame: Frame): boolean {
  const { dimensions, grain } = groupedBy(frame);
  return (
    frame.thisCustomer === null &&
    dimensions.length === 0 &&
    frame.bare.length === 0 &&
    grain === null &&
    frame.everyone === null &&
    frame.quantities.every(({ meaning }) => meaning.unit !== 'people') &&
    frame.versus === null &&
    frame.trend === null &&
    frame.distribution === null &&
    frame.aggregates.length +
      frame.shares.length +
      frame.growth.length +
      frame.attributes.length +
      frame.thresholds.length ===
      0
  );
}
