import type { Brand } from '../brands.ts';
import { DEFAULT_MEANINGS, type Meanings } from '../meanings.ts';
import { type OrderStatus, objectTypeName } from '../records/entities.ts';
import type { CalculatedAttributeDefinition, CalculatedFilter } from './calculated.ts';
import type { AttributeDefinition, OrderSelection, StatisticMeasure } from './measure.ts';

/** The service looks back at most so many days. */
const LONGEST_RANGE_DAYS = 366;

/**
 * The service's own calculated attribute of the same meaning for one brand (`<brand>_<name>`); null where the service
 * has none: it sees one object type of one brand, fields of that type only, and at most 366 days back. What it leaves
 * open differs: a sum over nothing is absent there and 0 here, an average is not rounded.
 */
export function toCalculatedAttribute(
  definition: AttributeDefinition,
  brand: Pick<Brand, 'id'>,
  meanings: Meanings = DEFAULT_MEANINGS,
): CalculatedAttributeDefinition | null {
  const { name, measure, windowDays } = definition;
  if (measure.kind !== 'statistic' || measure.over !== 'order' || measure.statistic === 'DISTINCT_COUNT') return null;
  if (windowDays === null || windowDays > LONGEST_RANGE_DAYS) return null;
  const objectType = objectTypeName(brand.id, 'order');
  const field = orderField(measure);
  return {
    name: `${brand.id}_${name}`,
    objectType,
    expression: `{${objectType}.${field}}`,
    statistic: measure.statistic,
    conditions: {
      range: { value: windowDays, timestampSource: `{${objectType}.ordered_at}`, timestampFormat: 'ISO_8601' },
    },
    filter: statusFilter(measure.orders, meanings),
  };
}

/** The order's amount is its `total` in the object; what lines add up to instead cannot be said to the service. */
function orderField({ field }: StatisticMeasure): string {
  return field === 'sales_yen' ? 'total' : field;
}

const STATUSES: readonly OrderStatus[] = ['completed', 'returned', 'cancelled'];

/** An order without a status is completed: where those count, orders are in by not having another status. */
function statusFilter(orders: OrderSelection, meanings: Meanings): CalculatedFilter {
  const wanted: readonly string[] = orders === 'sales' ? meanings.salesStatuses : [orders];
  return wanted.includes('completed')
    ? filterByStatus(
        'NONE',
        STATUSES.filter((status) => !wanted.includes(status)),
      )
    : filterByStatus('ALL', wanted);
}

function filterByStatus(include: 'ALL' | 'NONE', values: readonly string[]): CalculatedFilter {
  return { include, groups: [{ type: 'ALL', dimensions: [{ status: { dimensionType: 'INCLUSIVE', values } }] }] };
}
