import { type Condition, type Filter, isValueFilter, type ValueFilter } from '../plan.ts';

/**
 * No order is of two brands: a purchase condition with two values of one field speaks of two purchases. Bought: one
 * condition each. Not bought: neither of the two (`つむぎでもルミエールでも買っていない`).
 */
export function withoutContradiction(condition: Condition): readonly Condition[] {
  if (condition.kind !== 'bought') return [condition];
  const repeated = repeatedField(condition.filters);
  if (repeated === null) return [condition];
  const others = condition.filters.filter((filter) => !isOf(filter, repeated));
  const values = condition.filters.filter((filter) => isOf(filter, repeated));
  if (!condition.did) {
    const all = values.flatMap((filter) => (isValueFilter(filter) ? [...filter.values] : []));
    return [{ ...condition, filters: [...others, { field: repeated, op: 'in', values: [...new Set(all)] }] }];
  }
  return values.map((filter) => ({ ...condition, filters: [...others, filter] }));
}

type ValueField = ValueFilter['field'];

function repeatedField(filters: readonly Filter[]): ValueField | null {
  const fields = filters.flatMap((filter) => (isValueFilter(filter) && filter.op === 'in' ? [filter.field] : []));
  return fields.find((field, at) => fields.indexOf(field) !== at) ?? null;
}

function isOf(filter: Filter, field: ValueField): boolean {
  return isValueFilter(filter) && filter.op === 'in' && filter.field === field;
}
