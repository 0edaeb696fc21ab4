import type { DimensionName } from '../dimensions.ts';
import type { MeasureName } from '../measures.ts';
import type { PlanMeasure } from '../plan.ts';
import type { Aggregate, OtherReading, Token } from '../tokens.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

const plain = (name: MeasureName): PlanMeasure => ({ name, attribute: null });
const choice = (ja: string, en: string, phraseJa = ja, phraseEn = en): OtherReading => ({
  label: { ja, en },
  phrase: { ja: phraseJa, en: phraseEn },
});

/** What is to be computed; empty where the question does not say (the notes then hold what to ask back). */
export function chooseMeasures(frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const explicit = frame.measures.map(({ item, token }) => summarised(item, token, frame, notes));
  if (explicit.length > 0) return unique([...countedBeside(frame), ...explicit.flatMap((found) => found ?? [])]);
  const attribute = frame.attributes[0];
  const [aggregate] = frame.aggregates;
  if (
    attribute !== undefined &&
    aggregate !== undefined &&
    ['average', 'median'].includes(aggregate.meaning.aggregate)
  ) {
    const name = aggregate.meaning.aggregate === 'median' ? 'attribute_median' : 'attribute_average';
    return [{ name, attribute: attribute.meaning.attribute }];
  }
  const measures = implied(frame, notes);
  if (measures.length > 0 || attribute === undefined || frame.thisCustomer !== null) return measures.map(plain);
  notes.note(attribute, { ja: 'お客様全体の平均を出しました', en: 'the average over all customers' }, [
    {
      label: { ja: '中央値で', en: 'the median' },
      phrase: { ja: `${attribute.text}の中央値`, en: `median ${attribute.text}` },
    },
  ]);
  return [{ name: 'attribute_average', attribute: attribute.meaning.attribute }];
}

const MONEY: readonly MeasureName[] = ['sales', 'average_order_value', 'sales_per_customer'];

/** `注文は何件で、売上はいくら`: the count beside the money that is named. */
function countedBeside(frame: Frame): readonly PlanMeasure[] {
  const isMoney = frame.measures.every(({ item }) => MONEY.includes(item));
  return isMoney && asksFor(frame, 'count-orders', 'count-times') !== null ? [plain('orders')] : [];
}

function unique(measures: readonly PlanMeasure[]): readonly PlanMeasure[] {
  return measures.filter((measure, index) => measures.findIndex(({ name }) => name === measure.name) === index);
}

const PER_CUSTOMER: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  sales: 'sales_per_customer',
  orders: 'orders_per_customer',
  average_order_value: 'sales_per_customer',
};
const AVERAGE: Readonly<Partial<Record<MeasureName, MeasureName>>> = { orders: 'orders_per_customer' };
const MEDIAN: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  orders: 'median_orders_per_customer',
  average_order_value: 'median_order_value',
  sales_per_customer: 'median_sales_per_customer',
  orders_per_customer: 'median_orders_per_customer',
};
const ALREADY: Readonly<Record<Aggregate, readonly MeasureName[]>> = {
  average: ['average_order_value', 'sales_per_customer', 'orders_per_customer', 'average_age'],
  median: ['median_order_value', 'median_sales_per_customer', 'median_orders_per_customer'],
  highest: ['highest_order_value', 'highest_sales_per_customer'],
  lowest: ['lowest_order_value'],
  total: [
    'sales',
    'orders',
    'quantity',
    'customers',
    'buyers',
    'new_customers',
    'returned_orders',
    'cancelled_orders',
    'products_sold',
    'repeat_customers',
  ],
};

/** A measure with the summary said beside it: average, median, per customer … */
function summarised(measure: MeasureName, token: Token, frame: Frame, notes: Notes): PlanMeasure | null {
  const perOrder = frame.per.some(({ meaning }) => meaning.unit === 'order');
  const perCustomer = frame.per.some(({ meaning }) => meaning.unit === 'customer');
  const aggregate = frame.aggregates[0]?.meaning.aggregate ?? null;
  if (aggregate === null || aggregate === 'total' || ALREADY[aggregate].includes(measure)) {
    if (perCustomer)
      return maybe(
        PER_CUSTOMER[measure] ??
          (ALREADY.average.includes(measure) || ALREADY.median.includes(measure) ? measure : undefined),
        token,
        notes,
      );
    if (perOrder)
      return maybe(
        measure === 'sales' ? 'average_order_value' : measure.includes('order') ? measure : undefined,
        token,
        notes,
      );
    return plain(measure);
  }
  if (measure === 'sales')
    return summarisedSales(aggregate, perOrder || frame.orders !== null, perCustomer, token, frame, notes);
  if (aggregate === 'average') return maybe(AVERAGE[measure], token, notes);
  if (aggregate === 'median') return maybe(MEDIAN[measure], token, notes);
  if (aggregate === 'highest' && measure === 'sales_per_customer') return plain('highest_sales_per_customer');
  const { dimensions, grain } = groupedBy(frame);
  if (dimensions.length > 0 || grain !== null) return plain(measure);
  return maybe(undefined, token, notes);
}

function maybe(measure: MeasureName | undefined, token: Token, notes: Notes): PlanMeasure | null {
  if (measure !== undefined) return plain(measure);
  notes.refuse({
    ja: `「${token.text}」のこの集計は用意していません`,
    en: `this summary of “${token.text}” is not available`,
  });
  return null;
}

const SUMMARIES: Readonly<
  Record<
    Exclude<Aggregate, 'total'>,
    {
      readonly perOrder: MeasureName;
      readonly perCustomer: MeasureName | null;
      readonly others: readonly OtherReading[];
    }
  >
> = {
  average: {
    perOrder: 'average_order_value',
    perCustomer: 'sales_per_customer',
    others: [
      choice('注文1件あたりの平均', 'the average per order', '平均注文額', 'average order value'),
      choice('1人あたりの平均', 'the average per customer', '1人あたり売上', 'sales per customer'),
    ],
  },
  median: {
    perOrder: 'median_order_value',
    perCustomer: 'median_sales_per_customer',
    others: [
      choice('注文1件あたりの中央値', 'the median per order', '注文額の中央値', 'median order value'),
      choice('1人あたりの中央値', 'the median per customer', '1人あたり売上の中央値', 'median sales per customer'),
    ],
  },
  highest: {
    perOrder: 'highest_order_value',
    perCustomer: 'highest_sales_per_customer',
    others: [
      choice('1件の注文として最高の金額', 'the highest amount of one order', '最高注文額', 'highest order value'),
      choice('売上が最も多い月', 'the month with the most sales', '売上が一番多い月', 'month with the most sales'),
    ],
  },
  lowest: {
    perOrder: 'lowest_order_value',
    perCustomer: null,
    others: [
      choice('1件の注文として最低の金額', 'the lowest amount of one order', '最低注文額', 'lowest order value'),
      choice(
        '売上が最も少ない月',
        'the month with the least sales',
        '売上が一番少ない月',
        'month with the least sales',
      ),
    ],
  },
};

function summarisedSales(
  aggregate: Exclude<Aggregate, 'total'>,
  perOrder: boolean,
  perCustomer: boolean,
  token: Token,
  frame: Frame,
  notes: Notes,
): PlanMeasure | null {
  const summary = SUMMARIES[aggregate];
  if (perCustomer) return maybe(summary.perCustomer ?? undefined, token, notes);
  if (perOrder) return plain(summary.perOrder);
  const { dimensions, grain } = groupedBy(frame);
  if ((aggregate === 'highest' || aggregate === 'lowest') && (dimensions.length > 0 || grain !== null))
    return plain('sales');
  const word = frame.aggregates[0] ?? token;
  notes.askBack(
    spanOf(word, token),
    {
      ja: '金額のまとめ方が2通りあります。どちらですか？',
      en: 'This amount can be summarised in two ways. Which one?',
    },
    summary.others,
  );
  return null;
}

/** Both words when nothing but a particle lies between them, else the second only. */
function spanOf(one: Token, other: Token): { readonly start: number; readonly end: number } {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return last.start - first.end <= 2 ? { start: first.start, end: last.end } : { start: other.start, end: other.end };
}

const GOODS: readonly DimensionName[] = ['product', 'category', 'brand', 'store', 'channel'];

/** What a question asks for that names no figure. */
function implied(frame: Frame, notes: Notes): readonly MeasureName[] {
  const { dimensions } = groupedBy(frame);
  const goods = [...dimensions, ...frame.bare.map(({ item }) => item)].filter((dimension) => GOODS.includes(dimension));
  const people = isAboutPeople(frame);
  if (
    frame.thisCustomer !== null &&
    frame.sold === null &&
    frame.verbs.some(({ meaning }) => meaning.kind === 'bought' && meaning.did) &&
    asksFor(frame, 'how-much') === null &&
    frame.ranks.length === 0
  )
    return ['orders', 'sales'];
  if (
    frame.aggregates.some(({ meaning }) => meaning.aggregate === 'average') &&
    frame.bare.some(({ item }) => item === 'age_group')
  )
    return ['average_age'];
  if (frame.sold !== null) return sold(frame, notes);
  const both = asksFor(frame, 'how-much') === null ? null : withCount(frame, notes);
  if (both !== null) return both;
  if (asksFor(frame, 'how-much') !== null || frame.verbs.some(({ meaning }) => meaning.kind === 'spent'))
    return amount(frame, notes);
  if (asksFor(frame, 'count-times') !== null || countsOrders(frame)) return takenBack(frame) ?? ['orders'];
  const returned = people ? null : takenBack(frame);
  if (returned !== null) return returned;
  if (asksFor(frame, 'count') !== null && goods.includes('product') && frame.ranks.length === 0 && !people)
    return ['products_sold'];
  if (frame.registered !== null) return ['new_customers'];
  if (frame.repeat !== null) return [frame.shares.length > 0 ? 'repeat_rate' : 'repeat_customers'];
  if (people && frame.ranks.length === 0) return ['customers'];
  if (people && dimensions.some((dimension) => dimension !== 'customer')) return ['customers'];
  if (frame.per.length > 0) return amount(frame, notes);
  if (
    goods.length > 0 &&
    (asksFor(frame, 'list') !== null || frame.ranks.length > 0 || frame.shares.length > 0 || dimensions.length > 0)
  )
    return byGoods(frame, notes);
  if (dimensions.length > 0 || frame.distribution !== null) return ['customers'];
  return [];
}

/** `注文は何件で、合計はいくら`: two figures; people and money in one question are two questions. */
function withCount(frame: Frame, notes: Notes): readonly MeasureName[] | null {
  const people = asksFor(frame, 'count-people');
  if (people !== null) {
    notes.askBack(
      people,
      {
        ja: '人数と金額を同時に聞かれています。どちらですか？',
        en: 'This asks for people and for money at once. Which one?',
      },
      [],
    );
    return [];
  }
  if (asksFor(frame, 'count-orders', 'count-times') === null && !countsOrders(frame)) return null;
  const money = amount(frame, notes);
  return money.length === 0 ? [] : ['orders', ...money];
}

/** “How many orders did VIPs place”: of customers and orders, the one nearer to the counting word. */
function countsOrders(frame: Frame): boolean {
  const { customers, orders } = frame;
  if (asksFor(frame, 'count-people', 'who') !== null) return false;
  if (customers === null) return orders !== null || asksFor(frame, 'count-orders') !== null;
  const ask = asksFor(frame, 'count', 'count-orders');
  if (orders === null || ask === null) return false;
  return Math.abs(orders.start - ask.start) < Math.abs(customers.start - ask.start);
}

/** Orders that were taken back: counted, or as a share of all orders. */
function takenBack(frame: Frame): readonly MeasureName[] | null {
  const verb = frame.verbs.find(({ meaning }) => meaning.kind === 'taken-back')?.meaning;
  if (verb?.kind !== 'taken-back') return null;
  const share = frame.shares.length > 0;
  if (verb.outcome === 'returned') return [share ? 'return_rate' : 'returned_orders'];
  return [share ? 'cancellation_rate' : 'cancelled_orders'];
}

function amount(frame: Frame, notes: Notes): readonly MeasureName[] {
  const [aggregate] = frame.aggregates;
  const kind = aggregate?.meaning.aggregate ?? null;
  const token = aggregate ?? frame.per[0] ?? frame.asks[0] ?? frame.verbs[0];
  if (token === undefined) return ['sales'];
  const measure = summarised('sales', token, kind === 'total' ? { ...frame, aggregates: [] } : frame, notes);
  return measure === null ? [] : [measure.name];
}

function sold(frame: Frame, notes: Notes): readonly MeasureName[] {
  const token = frame.sold;
  if (asksFor(frame, 'count') !== null && frame.bare.some(({ item }) => item === 'product') && frame.ranks.length === 0)
    return ['products_sold'];
  if (asksFor(frame, 'count') !== null && frame.ranks.length === 0) return ['quantity'];
  if (token !== null && asksFor(frame, 'how-much') === null)
    notes.note(token, { ja: '「売れている」は売上金額で読みました', en: 'read “selling” by sales amount' }, [
      choice('販売数量で', 'by units sold', '販売数量が多い', 'most units sold'),
    ]);
  return ['sales'];
}

function byGoods(frame: Frame, notes: Notes): readonly MeasureName[] {
  if (frame.thresholds.some(({ meaning }) => typeof meaning.measure === 'string')) return [];
  const token = frame.ranks[0] ?? frame.shares[0] ?? frame.groups[0];
  if (token !== undefined)
    notes.note(
      { start: token.start, end: token.start },
      { ja: '指標の指定がないので、売上金額で読みました', en: 'no figure was named: read as sales amount' },
      [choice('販売数量で', 'by units sold', '販売数量の', 'units sold by ')],
    );
  return ['sales'];
}

export function isAboutPeople(frame: Frame): boolean {
  return (
    frame.customers !== null ||
    frame.conditions.length > 0 ||
    frame.segments.length > 0 ||
    frame.consents.length > 0 ||
    asksFor(frame, 'count-people', 'who') !== null ||
    frame.filters.some(({ item }) => item.field === 'age') ||
    frame.values.some(({ meaning }) => ['gender', 'age_group', 'prefecture'].includes(meaning.filter.field))
  );
}
