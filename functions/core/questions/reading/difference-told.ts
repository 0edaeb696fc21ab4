import { isValueFilter, type Plan, type ValueFilter } from '../plan.ts';
import { DIFFERENCE_ASKED, DIFFERENCE_IN_PERCENT, MORE_ASKED, ORDERS_OF_BOTH } from '../words/difference-told.ts';

const ASKED = new RegExp(DIFFERENCE_IN_PERCENT, 'iu');
const DIFFERENCE = new RegExp(DIFFERENCE_ASKED, 'iu');
const MORE = new RegExp(MORE_ASKED, 'iu');

/**
 * `差額は？`, “what's the difference?” behind two periods or two groups that are told already, or behind the figure of one and then of the other
 * (`9月の売上は？`, `8月は？`): both beside each other.
 */
export function differenceOfTwo(text: string, previous: Plan, earlier: readonly Plan[]): Plan | null {
  const asked = DIFFERENCE.test(text) || ASKED.test(text);
  if (previous.subject !== 'figures' || !(asked || MORE.test(text))) return null;
  const [before] = earlier;
  const both = before === undefined ? null : (periodsOf(previous, before) ?? valuesOf(previous, before));
  if (both !== null) return both;
  return DIFFERENCE.test(text) && (previous.time.comparison !== null || tellsTwo(previous)) ? previous : null;
}

/** The same figures of two periods. */
function periodsOf(previous: Plan, before: Plan): Plan | null {
  const [one, other] = [previous.time, before.time];
  if (one.range === null || other.range === null || one.comparison !== null || other.comparison !== null) return null;
  if (one.grain !== null || !isSame(withoutRange(previous), withoutRange(before))) return null;
  const [later, first] = (one.range.from ?? '') > (other.range.from ?? '') ? [one, other] : [other, one];
  return { ...previous, time: { ...later, comparison: first.range } };
}

const withoutRange = (plan: Plan): unknown => ({ ...plan, time: { ...plan.time, range: null } });

/** The same figures of two values of one thing. */
function valuesOf(previous: Plan, before: Plan): Plan | null {
  if (previous.dimensions.length > 0 || previous.time.grain !== null || previous.share !== null) return null;
  const [one, more] = previous.filters.filter((filter) => !before.filters.some((other) => isSame(other, filter)));
  const [other, others] = before.filters.filter((filter) => !previous.filters.some((same) => isSame(same, filter)));
  if (one === undefined || other === undefined || more !== undefined || others !== undefined) return null;
  if (!isNamed(one) || !isNamed(other) || one.field !== other.field) return null;
  const rest = previous.filters.filter((filter) => filter !== one);
  if (!isSame({ ...previous, filters: [] }, { ...before, filters: [] })) return null;
  return {
    ...previous,
    filters: [...rest, { ...one, values: [...new Set([...other.values, ...one.values])] }],
    dimensions: [one.field],
    order: 'descending',
    chart: 'bar',
  };
}

const isNamed = (filter: Plan['filters'][number]): filter is ValueFilter => isValueFilter(filter) && filter.op === 'in';

const tellsTwo = ({ dimensions, filters, time, limit }: Plan): boolean =>
  dimensions.length === 1 &&
  time.grain === null &&
  (limit === 2 ||
    filters.some((filter) => isNamed(filter) && filter.field === dimensions[0] && filter.values.length === 2));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `その差、パーセントでいうと`, “what is that in percent?” behind two periods: the change is told with them already. */
export function differenceTold(text: string, previous: Plan | null): Plan | null {
  const compared = previous !== null && previous.time.comparison !== null && previous.subject === 'figures';
  return compared && previous.share === null && ASKED.test(text) ? previous : null;
}

/** “How many orders was that in each year?” behind two periods of the customer on the line. */
export function ordersOfBoth(text: string, previous: Plan | null): Plan | null {
  const compared =
    previous?.scope === 'customer' && previous.subject === 'figures' && previous.time.comparison !== null;
  const measured = previous?.measures.every(({ name }) => name === 'sales' || name === 'orders') === true;
  if (previous === null || !compared || !measured || !ORDERS.test(text)) return null;
  return { ...previous, measures: [{ name: 'orders', attribute: null }], whether: null };
}

const ORDERS = new RegExp(ORDERS_OF_BOTH, 'iu');
