import type { MeasureName } from '../../core/questions/measures.ts';
import { isMiddleValue, type MiddleValue } from '../../core/questions/percentiles.ts';
import type { PlanMeasure } from '../../core/questions/plan.ts';
import type { SomePeople } from '../../core/questions/told-of.ts';
import {
  aggregate,
  and,
  arithmetic,
  cast,
  coalesce,
  column,
  compare,
  countRows,
  equal,
  isNotNull,
  not,
  number,
  quantile,
  text,
} from '../expression.ts';
import type { Expression } from '../plan.ts';
import { retentionRate } from './cohorts.ts';
import { DETRACTOR, PROMOTER } from './event-rows.ts';

const whole = (expression: Expression): Expression => cast(expression, 'integer');
export const both = (one: Expression | null, other: Expression): Expression => (one === null ? other : and(one, other));

/** A measure over the rows of its source, called `s`; `where` restricts it to one of two compared periods. */
export function measureExpression({ name, percent }: PlanMeasure, where: Expression | null): Expression {
  if (percent !== undefined && isMiddleValue(name)) return quantile(s(MIDDLE_OF[name]), percent / 100, where);
  return MEASURE_SQL[name](where);
}

/** The column of each of which the middle is told. */
const MIDDLE_OF: Readonly<Record<MiddleValue, string>> = {
  median_order_value: 'amount',
  median_sales_per_customer: 'amount',
  median_orders_per_customer: 'orders',
  median_units_per_customer: 'quantity',
  median_days_since_first: 'since_first',
  median_days_to_first: 'since_registered',
  median_contact_minutes: 'minutes',
  median_survey_score: 'survey_score',
  median_age: 'age',
  attribute_median: 'value',
};

const s = (name: string): Expression => column('s', name);
const sum = (name: string, where: Expression | null): Expression => aggregate('sum', s(name), where);
const hasStatus = (status: string): Expression => equal(s('selection'), text(status));
/** What was cancelled never left, and nobody could return it. */
const delivered = not(hasStatus('cancelled'));
const repeated = compare(s('orders'), '>=', number(2));

const consents = (purpose: 'email' | 'call'): Expression => equal(s(`consent_${purpose}`), text('yes'));

/** The rows of those of whom alone some figures tell. */
export const SOME_PEOPLE_SQL: Readonly<Record<SomePeople, Expression>> = {
  repeat: repeated,
  returned: hasStatus('returned'),
  discounted: compare(s('discount'), '>', number(0)),
  cancelled: hasStatus('cancelled'),
  age: isNotNull(s('age')),
  minutes: isNotNull(s('minutes')),
  satisfaction: isNotNull(s('satisfaction')),
  survey_score: isNotNull(s('survey_score')),
  again: s('again'),
  since_previous: isNotNull(s('since_previous')),
  since_registered: isNotNull(s('since_registered')),
  email: consents('email'),
  call: consents('call'),
};

const people = (where: Expression | null): Expression => whole(aggregate('count_distinct', s('profile_id'), where));

const MEASURE_SQL: Readonly<Record<MeasureName, (where: Expression | null) => Expression>> = {
  sales: (where) => whole(coalesce(sum('amount', where), number(0))),
  orders: (where) => whole(countRows(where)),
  quantity: (where) => whole(coalesce(sum('quantity', where), number(0))),
  discount_amount: (where) => whole(coalesce(sum('discount', where), number(0))),
  order_lines: (where) => whole(coalesce(sum('lines', where), number(0))),
  discount_rate: (where) => arithmetic(sum('discount', where), '/', sum('listed', where)),
  list_price: (where) => aggregate('avg', s('price'), where),
  average_selling_price: (where) => arithmetic(sum('amount', where), '/', sum('quantity', where)),
  first_sale: (where) => cast(aggregate('min', s('day'), where), 'text'),
  last_sale: (where) => cast(aggregate('max', s('day'), where), 'text'),
  average_order_value: (where) => arithmetic(sum('amount', where), '/', countRows(where)),
  units_per_order: (where) => arithmetic(sum('quantity', where), '/', countRows(where)),
  median_order_value: (where) => aggregate('median', s('amount'), where),
  highest_order_value: (where) => whole(aggregate('max', s('amount'), where)),
  lowest_order_value: (where) => whole(aggregate('min', s('amount'), where)),
  categories_sold: (where) => whole(aggregate('count_distinct', s('category_key'), where)),
  returned_sales: (where) => whole(coalesce(sum('amount', both(where, hasStatus('returned'))), number(0))),
  cancelled_sales: (where) => whole(coalesce(sum('amount', both(where, hasStatus('cancelled'))), number(0))),
  products_sold: (where) => whole(aggregate('count_distinct', s('product_key'), where)),
  // The source has one row a person and group.
  customers: (where) => whole(countRows(where)),
  buyers: people,
  new_customers: (where) => whole(countRows(where)),
  average_age: (where) => aggregate('avg', s('age'), where),
  median_age: (where) => aggregate('median', s('age'), where),
  highest_age: (where) => aggregate('max', s('age'), where),
  lowest_age: (where) => aggregate('min', s('age'), where),
  email_consent_rate: (where) => arithmetic(countRows(both(where, consents('email'))), '/', countRows(where)),
  call_consent_rate: (where) => arithmetic(countRows(both(where, consents('call'))), '/', countRows(where)),
  email_consents: (where) => whole(countRows(both(where, consents('email')))),
  call_consents: (where) => whole(countRows(both(where, consents('call')))),
  retention_rate: retentionRate,
  repeat_rate: (where) => arithmetic(countRows(both(where, repeated)), '/', countRows(where)),
  repeat_customers: (where) => whole(countRows(both(where, repeated))),
  sales_per_customer: (where) => arithmetic(sum('amount', where), '/', countRows(where)),
  median_sales_per_customer: (where) => aggregate('median', s('amount'), where),
  highest_sales_per_customer: (where) => whole(aggregate('max', s('amount'), where)),
  orders_per_customer: (where) => arithmetic(sum('orders', where), '/', countRows(where)),
  units_per_customer: (where) => arithmetic(sum('quantity', where), '/', countRows(where)),
  median_units_per_customer: (where) => aggregate('median', s('quantity'), where),
  average_days_since_first: (where) => aggregate('avg', s('since_first'), where),
  average_days_since_previous: (where) => aggregate('avg', s('since_previous'), where),
  median_days_since_first: (where) => aggregate('median', s('since_first'), where),
  median_orders_per_customer: (where) => aggregate('median', s('orders'), where),
  returned_orders: (where) => whole(countRows(both(where, hasStatus('returned')))),
  cancelled_orders: (where) => whole(countRows(both(where, hasStatus('cancelled')))),
  // The same as the attribute `return_ratio` has of one person.
  return_rate: (where) =>
    arithmetic(countRows(both(where, hasStatus('returned'))), '/', countRows(both(where, delivered))),
  cancellation_rate: (where) => arithmetic(countRows(both(where, hasStatus('cancelled'))), '/', countRows(where)),
  contacts: (where) => whole(countRows(where)),
  contacting_customers: people,
  contacts_per_customer: (where) => arithmetic(countRows(where), '/', people(where)),
  average_contact_minutes: (where) => aggregate('avg', s('minutes'), where),
  median_contact_minutes: (where) => aggregate('median', s('minutes'), where),
  longest_contact_minutes: (where) => aggregate('max', s('minutes'), where),
  total_contact_minutes: (where) => aggregate('sum', s('minutes'), where),
  average_contact_satisfaction: (where) => aggregate('avg', s('satisfaction'), where),
  web_events: (where) => whole(countRows(where)),
  web_visitors: people,
  survey_answers: (where) => whole(countRows(where)),
  survey_respondents: people,
  average_survey_score: (where) => aggregate('avg', s('survey_score'), where),
  net_promoter_score: (where) =>
    arithmetic(
      arithmetic(
        arithmetic(
          countRows(both(where, compare(s('survey_score'), '>=', number(PROMOTER)))),
          '-',
          countRows(both(where, compare(s('survey_score'), '<=', number(DETRACTOR)))),
        ),
        '*',
        number(100),
      ),
      '/',
      aggregate('count', s('survey_score'), where),
    ),
  first_time_buyers: people,
  segment_members: people,
  average_days_to_first: (where) => aggregate('avg', s('since_registered'), where),
  median_days_to_first: (where) => aggregate('median', s('since_registered'), where),
  again_rate: (where) => arithmetic(countRows(both(where, s('again'))), '/', countRows(where)),
  consent_decisions: (where) => whole(countRows(where)),
  deciding_customers: people,
  median_survey_score: (where) => aggregate('median', s('survey_score'), where),
  attribute_total: (where) => aggregate('sum', s('value'), where),
  attribute_average: (where) => aggregate('avg', s('value'), where),
  attribute_median: (where) => aggregate('median', s('value'), where),
};
