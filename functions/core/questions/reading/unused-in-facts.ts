import { levelOf } from '../dimensions.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';
import { identityOf } from './identity.ts';

const COUNTABLE: readonly string[] = ['purchases', 'returns', 'returned', 'cancelled', 'products', 'brands'];

/** Whether the facts of the plan tell the figure. */
function isTold({ item: measure, token }: Frame['measures'][number], { facts }: Plan, frame: Frame): boolean {
  if (OF_ONE_PURCHASE.includes(measure))
    return (
      facts.every(({ name }) => PRICED.includes(name)) &&
      !isOneMore(token, frame) &&
      (measure === 'sales' || facts.every(({ name }) => name !== 'purchases'))
    );
  return facts.some(({ name }) => /contact|survey/.test(name)) && isEventEntity(MEASURES[measure].level);
}

/** `最終購入日と購入金額`: joined to the purchase it is asked for beside it. */
function isOneMore(token: Token, { facts, joins, bare, measures }: Frame): boolean {
  const join = joins.findLast(({ start }) => start < token.start);
  const before = facts.findLast(({ token: { start } }) => start < token.start)?.token;
  if (join === undefined || before === undefined || join.start < before.end) return false;
  return ![...bare, ...measures].some(({ token: { start } }) => start > before.start && start < join.start);
}

/** What the answer about one purchase tells: what was paid, and how many pieces of what. */
export const OF_ONE_PURCHASE: readonly MeasureName[] = ['sales', 'quantity', 'products_sold'];

/** Of everything, and not of the one purchase that is told. */
const OVERALL = /total|overall|lifetime|so far|to date|合計|総額|累計|通算|これまで|今まで|いままで|全期間/i;

/** Their answers tell what was paid. */
const PRICED: readonly string[] = ['last_purchase', 'first_purchase', 'largest_purchase', 'purchases'];
const ONE_PURCHASE: readonly string[] = ['last_purchase', 'first_purchase', 'largest_purchase'];
/** Pieces are told of one purchase. */
const PIECES = /^(?:何[点個枚着本]|いくつ|how many$)/i;
/** “How many items were in her last order?” */
const namesGoods = ({ bare }: Frame, text: string): boolean =>
  !/^how/i.test(text) || bare.some(({ item }) => item === 'product');
/** Answers that tell an amount of money. */
const AMOUNTS: readonly string[] = [
  ...PRICED,
  'dearest_product',
  'brands',
  'attribute',
  'returned',
  'cancelled',
  'products',
];

/** A fact is what is held: it is not grouped, ranked or restricted beyond its period and goods. */
export function unusedInFacts(frame: Frame, plan: Plan): readonly Token[] {
  const named = frame.facts.length > 0;
  const marked = plan.facts.every(({ name }) => /survey/.test(name));
  const counts = frame.asks.filter(
    ({ meaning, text }) => meaning.what.startsWith('count') && !(marked && /^何点/.test(text)),
  );
  // スコアはいくつ: what is held is a number.
  const countable = plan.facts.every(
    ({ name, attribute }) =>
      COUNTABLE.includes(name) || (attribute !== null && counts.every(({ meaning }) => meaning.what === 'count')),
  );
  return [
    ...unusedRestrictions(frame, plan),
    ...frame.groups.filter(
      ({ meaning }) =>
        meaning.grain !== null || !meaning.which || (named && !meaning.dimensions.every((name) => tells(plan, name))),
    ),
    ...frame.thresholds,
    ...(identityOf(frame) === null && plan.place === null ? frame.filters.map(({ token }) => token) : []),
    ...frame.quantities.slice(plan.limit === null ? 0 : 1),
    ...frame.measures
      .filter((measure) => !isTold(measure, plan, frame) || OVERALL.test(measure.token.text))
      .map(({ token }) => token),
    ...frame.aggregates.filter(({ meaning }) => !(meaning.aggregate === 'average' && isAverage(plan))),
    ...(countable || plan.facts.every(({ name }) => ONE_PURCHASE.includes(name))
      ? counts.filter(({ text }) => !countable && !(PIECES.test(text) && namesGoods(frame, text)))
      : counts),
    ...(plan.facts.some(({ name }) => AMOUNTS.includes(name))
      ? []
      : frame.asks.filter(({ meaning }) => meaning.what === 'how-much')),
    ...(plan.facts.some(({ name }) => name.startsWith('segment')) ? [] : frame.segments),
    ...frame.conditions.filter(({ item }) => item.kind !== 'attention').map(({ token }) => token),
  ];
}

/** `平均すると何日おきに`: it is an average anyway. */
const isAverage = ({ facts }: Plan): boolean =>
  facts.every(({ attribute }) => attribute !== null && AVERAGES.includes(attribute));

const AVERAGES: readonly string[] = ['average_interval_days', 'average_order_yen'];

const OF_ORDERS: readonly string[] = ['store', 'channel', 'brand', 'product'];
const OF_CONTACTS: readonly string[] = ['contact_topic', 'contact_channel', 'contact_outcome', 'brand'];

/** What the answer says of each: `最後に問い合わせたのはいつで、どんな内容`. */
function tells({ facts }: Plan, dimension: string): boolean {
  return facts.every(
    ({ name }) =>
      (/_purchase$|^returned$|^cancelled$/.test(name) && OF_ORDERS.includes(dimension)) ||
      (/contact/.test(name) && OF_CONTACTS.includes(dimension)) ||
      (name === 'web_events' && ['event_type', 'product'].includes(dimension)) ||
      (/survey/.test(name) && ['survey', 'score'].includes(dimension)),
  );
}

/** Facts about purchases and events that are read of a period, and what else they are restricted by. */
const READ_OF_A_PERIOD: Readonly<Record<string, readonly string[] | 'anything'>> = {
  last_purchase: 'anything',
  largest_purchase: 'anything',
  dearest_product: 'anything',
  first_purchase: 'anything',
  products: 'anything',
  purchases: ['brand', 'channel'],
  returns: ['brand', 'channel'],
  returned: 'anything',
  cancelled: 'anything',
  last_contact: 'anything',
  contacts: 'anything',
  last_survey: 'anything',
  surveys: 'anything',
  web_events: 'anything',
  last_web_event: 'anything',
};

/** `この方の住所は去年どこ`, `ルミエールではVIP？`: what is held of a person has no period and no goods. */
function unusedRestrictions(frame: Frame, { facts }: Plan): readonly Token[] {
  const reads = facts.map(({ name }) => READ_OF_A_PERIOD[name] ?? []);
  const timeless = facts.some(({ name }) => READ_OF_A_PERIOD[name] === undefined && name !== 'birth_date');
  const ofBrand = facts.every(
    ({ name }) => name.startsWith('consent') || ['record_column', 'customer_since', 'customer_numbers'].includes(name),
  );
  const unread = frame.values.filter(
    ({ meaning: { filter } }) =>
      !(ofBrand && filter.field === 'brand') &&
      identityOf(frame) === null &&
      levelOf(filter.field) !== 'person' &&
      !reads.every((fields) => fields === 'anything' || fields.includes(filter.field)),
  );
  return [...(timeless ? frame.times : []), ...unread];
}
