import type { AttributeValues } from '../attributes/definition.ts';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A condition over one person's attributes, as data. A comparison with a missing value does not hold. */
export type Condition =
  | Comparison
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface Comparison {
  readonly kind: 'comparison';
  readonly attribute: string;
  readonly operator: Operator;
  readonly value: number | string | boolean;
}

export const is = (attribute: string, operator: Operator, value: number | string | boolean): Comparison =>
  Object.freeze({ kind: 'comparison', attribute, operator, value });
export const all = (...of: readonly Condition[]): Condition => Object.freeze({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => Object.freeze({ kind: 'any', of });
export const not = (of: Condition): Condition => Object.freeze({ kind: 'not', of });

/** Does the condition hold for one person? The reading of `sql/segments.ts` for one. */
export function holds(condition: Condition, values: AttributeValues): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, values));
    case 'any':
      return condition.of.some((part) => holds(part, values));
    case 'not':
      return !holds(condition.of, values);
    case 'comparison':
      return compares(condition, values[condition.attribute] ?? null);
  }
}

/** The comparisons of a condition, in the order in which they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if (condition.kind === 'comparison') return [condition];
  return condition.kind === 'not' ? comparisonsOf(condition.of) : condition.of.flatMap(comparisonsOf);
}

/** Values of another type than the condition's are never equal to it, nor in any order with it. */
function compares({ operator, value }: Comparison, actual: number | string | boolean | null): boolean {
  if (actual === null || typeof actual !== typeof value) return false;
  switch (operator) {
    case '=':
      return actual === value;
    case '<>':
      return actual !== value;
    case '<':
      return actual < value;
    case '<=':
      return actual <= value;
    case '>':
      return actual > value;
    case '>=':
      return actual >= value;
  }
}
