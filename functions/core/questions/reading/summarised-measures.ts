import type { MeasureName } from '../measures.ts';
import type { PlanMeasure } from '../plan.ts';
import type { Aggregate, OtherReading, Token } from '../tokens.ts';
import { type Frame, groupedBy } from './frame.ts';
import { choice, plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';

const PER_CUSTOMER: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  sales: 'sales_per_customer',
  orders: 'orders_per_customer',
  average_order_value: 'sales_per_customer',
  contacts: 'contacts_per_customer',
  quantity: 'units_per_customer',
  units_per_order: 'units_per_customer',
};
const AVERAGE: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  orders: 'orders_per_customer',
  contacts: 'contacts_per_customer',
  survey_answers: 'average_survey_score',
};
const MEDIAN: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  orders: 'median_orders_per_customer',
  average_order_value: 'median_order_value',
  sales_per_customer: 'median_sales_per_customer',
  orders_per_customer: 'median_orders_per_customer',
  units_per_customer: 'median_units_per_customer',
  average_survey_score: 'median_survey_score',
  survey_answers: 'median_survey_score',
  average_age: 'median_age',
  average_days_since_first: 'median_days_since_first',
  average_days_to_first: 'median_days_to_first',
  average_contact_minutes: 'median_contact_minutes',
};
const TOTAL: Readonly<Partial<Record<MeasureName, MeasureName>>> = { average_contact_minutes: 'total_contact_minutes' };
const HIGHEST: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  sales_per_customer: 'highest_sales_per_customer',
  average_contact_minutes: 'longest_contact_minutes',
};
export const SAID_AVERAGE = /平均|average|mean/i;
const ALREADY: Readonly<Record<Aggregate, readonly MeasureName[]>> = {
  average: [
    'average_days_since_first',
    'average_days_to_first',
    'average_days_since_previous',
    'units_per_order',
    'units_per_customer',
    'average_order_value',
    'sales_per_customer',
    'orders_per_customer',
    'average_age',
    'contacts_per_customer',
    'average_contact_minutes',
    'average_contact_satisfaction',
    'average_survey_score',
  ],
  median: [
    'median_contact_minutes',
    'median_days_since_first',
    'median_days_to_first',
    'median_order_value',
    'median_sales_per_customer',
    'median_orders_per_customer',
    'median_units_per_customer',
    'median_survey_score',
    'median_age',
  ],
  highest: ['longest_contact_minutes', 'highest_order_value', 'highest_sales_per_customer', 'highest_age'],
  lowest: ['lowest_order_value', 'lowest_age'],
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
    'contacts',
    'web_events',
    'survey_answers',
  ],
};

/** A measure with the summary said beside it: average, median, per customer … */
export function summarised(measure: MeasureName, token: Token, frame: Frame, notes: Notes): PlanMeasure | null {
  const perOrder = frame.per.some(({ meaning }) => meaning.unit === 'order');
  if (measure === 'quantity' && perOrder) return plain('units_per_order');
  const perCustomer = frame.per.some(({ meaning }) => meaning.unit === 'customer');
  const aggregate = frame.aggregates[0]?.meaning.aggregate ?? null;
  const sum = aggregate === 'total' && !SAID_AVERAGE.test(token.text) ? TOTAL[measure] : undefined;
  if (sum !== undefined) return plain(sum);
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
    return summarisedSales(
      {
        aggregate,
        perOrder: perOrder || frame.orders !== null || isOfOneOrder(token, aggregate, frame),
        perCustomer,
        token,
        frame,
      },
      notes,
    );
  const each = (perCustomer ? PER_CUSTOMER[measure] : undefined) ?? null;
  if (aggregate === 'average') return maybe(each ?? AVERAGE[measure], token, notes);
  if (aggregate === 'median') return maybe(MEDIAN[each ?? measure], token, notes);
  const highest = aggregate === 'highest' ? HIGHEST[measure] : undefined;
  if (highest !== undefined) return plain(highest);
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

/** How sales are to be summarised, and what the words beside it say of orders and people. */
interface SummarisedSales {
  readonly aggregate: Exclude<Aggregate, 'total'>;
  readonly perOrder: boolean;
  readonly perCustomer: boolean;
  readonly token: Token;
  readonly frame: Frame;
}

function summarisedSales(
  { aggregate, perOrder, perCustomer, token, frame }: SummarisedSales,
  notes: Notes,
): PlanMeasure | null {
  const summary = SUMMARIES[aggregate];
  if (perCustomer || isOfLives(token, frame)) return maybe(summary.perCustomer ?? undefined, token, notes);
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

/** “Median lifetime spend”, `累計購入金額の平均`: what a life adds up to is that of a person, not of an order. */
const isOfLives = (token: Token, { aggregates }: Frame): boolean =>
  OF_LIVES.test(token.text) ||
  aggregates.some(({ meaning, text }) => meaning.aggregate === 'total' && OF_LIVES.test(text));

/** `注文額の平均`: an order's amount is summed up over orders; the highest of a month is the month's. */
function isOfOneOrder(token: Token, aggregate: Aggregate, frame: Frame): boolean {
  const { dimensions, grain } = groupedBy(frame);
  const summed = aggregate === 'average' || aggregate === 'median';
  return OF_ONE_ORDER.test(token.text) && (summed || (dimensions.length === 0 && grain === null));
}

const OF_ONE_ORDER = /^(?:ご?注文の?(?:金)?額)$/u;
const OF_LIVES = /lifetime|all[ -]time|累計|累積|生涯|通算/i;

/** Both words when nothing but a particle lies between them, else the second only. */
function spanOf(one: Token, other: Token): { readonly start: number; readonly end: number } {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return last.start - first.end <= 2 ? { start: first.start, end: last.end } : { start: other.start, end: other.end };
}
