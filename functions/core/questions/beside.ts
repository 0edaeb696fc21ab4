import type { MeasureName } from './measures.ts';
import { EMPTY_PLAN, type Plan, type PlanMeasure } from './plan.ts';

/** What one person has on average, for a figure of one person. */
const AVERAGES: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  sales: 'sales_per_customer',
  orders: 'orders_per_customer',
  quantity: 'units_per_customer',
  average_order_value: 'average_order_value',
  units_per_order: 'units_per_order',
  return_rate: 'return_rate',
  cancellation_rate: 'cancellation_rate',
  contacts: 'contacts_per_customer',
  average_survey_score: 'average_survey_score',
};

/** What the one in the middle has. */
const MEDIANS: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  sales: 'median_sales_per_customer',
  orders: 'median_orders_per_customer',
  quantity: 'median_units_per_customer',
  average_order_value: 'median_order_value',
  average_survey_score: 'median_survey_score',
};

/** Figures that are a part of everyone's. */
const PARTS: readonly MeasureName[] = [
  'sales',
  'orders',
  'quantity',
  'contacts',
  'returned_orders',
  'cancelled_orders',
];

/** The plan of the others that are told beside the customer on the line: a plan about groups like any other. Null where there is none. */
export function besidePlan(plan: Plan): Plan | null {
  const { beside } = plan;
  if (beside === null) return null;
  const measures = measuresBeside(plan);
  if (measures.length === 0) return null;
  return {
    ...EMPTY_PLAN,
    measures,
    filters: [...plan.filters, ...beside.filters],
    people: beside.people,
    time: { ...EMPTY_PLAN.time, range: plan.time.range },
  };
}

function measuresBeside({ beside, facts, measures }: Plan): readonly PlanMeasure[] {
  if (beside?.as === 'whole') return measures.every(({ name }) => PARTS.includes(name)) ? measures : [];
  const inTheMiddle = beside?.as === 'median';
  const held = facts.flatMap(({ attribute }) => attribute ?? []);
  const summary = inTheMiddle ? 'attribute_median' : 'attribute_average';
  if (facts.length > 0)
    return held.length === facts.length ? held.map((attribute) => ({ name: summary, attribute })) : [];
  const averages = measures.flatMap(({ name }) => (inTheMiddle ? MEDIANS : AVERAGES)[name] ?? []);
  return averages.length === measures.length ? averages.map((name) => ({ name, attribute: null })) : [];
}
