import { type Filter, isValueFilter, type ValueFilter } from '../plan.ts';

const leavesOut = (filter: Filter): filter is ValueFilter => isValueFilter(filter) && filter.op === 'not-in';

/** `東京都でも大阪府でもない`: what is left out of one field is told at once. */
export function leftOutAtOnce(filters: readonly Filter[]): readonly Filter[] {
  return filters.flatMap((filter, at): readonly Filter[] => {
    if (!leavesOut(filter)) return [filter];
    const first = filters.findIndex((other) => leavesOut(other) && other.field === filter.field);
    const alike = filters.filter(leavesOut).filter(({ field }) => field === filter.field);
    return first === at ? [{ ...filter, values: alike.flatMap(({ values }) => values) }] : [];
  });
}
