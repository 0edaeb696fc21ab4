import { levelOf } from './dimensions.ts';
import { type EventEntity, isEventEntity } from './event-entities.ts';
import { MEASURES, type MeasureDefinition, type MeasureName } from './measures.ts';
import type { Plan } from './plan.ts';

/** What the figures of a plan are counted over. One plan reads one of them. */
export type Basis =
  | 'orders'
  | 'lines'
  | 'people'
  | 'attribute'
  | 'first-orders'
  | 'products'
  | 'segment-runs'
  | EventEntity;

export function basisOf(plan: Pick<Plan, 'measures' | 'dimensions' | 'filters'>): Basis {
  const levels = plan.measures.map(({ name }): MeasureDefinition['level'] => MEASURES[name].level);
  if (levels.includes('attribute')) return 'attribute';
  if (levels.includes('first-order')) return 'first-orders';
  if (levels.includes('product')) return 'products';
  if (levels.includes('segment-run')) return 'segment-runs';
  const entity = levels.find(isEventEntity);
  if (entity !== undefined) return entity;
  if (levels.length > 0 && levels.every((level) => level === 'people')) return 'people';
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const byLine = fields.some((field) => levelOf(field) === 'line');
  return byLine || plan.measures.some(({ name }) => COUNTS_LINES.includes(name)) ? 'lines' : 'orders';
}

const COUNTS_LINES: readonly MeasureName[] = [
  'quantity',
  'discount_amount',
  'order_lines',
  'discount_rate',
  'average_selling_price',
  'units_per_order',
  'units_per_customer',
  'median_units_per_customer',
  'products_sold',
  'categories_sold',
];

/** Columns of every result of figures, beside its dimensions and measures. */
export const RESULT_COLUMNS = {
  period: 'period',
  share: 'share',
  /** Persons and rows behind a group; `_previous` for the period of a comparison. */
  people: 'people_behind',
  peopleBefore: 'people_behind_previous',
  rows: 'rows_behind',
} as const;

/** The two groups of the dimension `contrast`. */
export const CONTRAST = { meets: 'a_meets', others: 'b_others' } as const;

/** The column of a measure in the period that the plan compares with. */
export const previousOf = (measure: string): string => `${measure}_previous`;
