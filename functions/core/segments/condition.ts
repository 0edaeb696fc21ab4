import type { AttributeValues } from '../attributes/definition.ts';
import type { LocalizedText } from '../language.ts';
import type { SegmentName } from './definition.ts';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A condition over one person's attributes, as data. A comparison with a missing value does not hold. `Base` is what stands for
 * another segment: its name as the condition is written (`WrittenCondition`), the segment itself as it is read (`Condition`).
 */
export type ConditionOver<Base> =
  | Comparison
  | { readonly kind: 'member'; readonly of: Base }
  | { readonly kind: 'all'; readonly of: readonly ConditionOver<Base>[] }
  | { readonly kind: 'any'; readonly of: readonly ConditionOver<Base>[] }
  | { readonly kind: 'not'; readonly of: ConditionOver<Base> };

export interface Comparison {
  readonly kind: 'comparison';
  readonly attribute: string;
  readonly operator: Operator;
  readonly value: number | string | boolean;
}

/** A segment as the base of another one's condition. */
export interface BaseSegment {
  readonly name: SegmentName;
  readonly label: LocalizedText;
  readonly condition: Condition;
}

export type Condition = ConditionOver<BaseSegment>;
/** `linkSegments` puts the segments in the place of their names. */
export type WrittenCondition = ConditionOver<SegmentName>;

export const is = (attribute: string, operator: Operator, value: number | string | boolean): Comparison =>
  Object.freeze({ kind: 'comparison', attribute, operator, value });
/** The members of another segment. */
export const memberOf = <Base = BaseSegment>(of: Base): ConditionOver<Base> => Object.freeze({ kind: 'member', of });
export const all = <Base = BaseSegment>(...of: readonly ConditionOver<Base>[]): ConditionOver<Base> =>
  Object.freeze({ kind: 'all', of });
export const any = <Base = BaseSegment>(...of: readonly ConditionOver<Base>[]): ConditionOver<Base> =>
  Object.freeze({ kind: 'any', of });
export const not = <Base = BaseSegment>(of: ConditionOver<Base>): ConditionOver<Base> =>
  Object.freeze({ kind: 'not', of });

/** Does the condition hold for one person? The reading of `sql/segments.ts` for one. */
export function holds(condition: Condition, values: AttributeValues): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, values));
    case 'any':
      return condition.of.some((part) => holds(part, values));
    case 'not':
      return !holds(condition.of, values);
    case 'member':
      return holds(condition.of.condition, values);
    case 'comparison':
      return compares(condition, values[condition.attribute] ?? null);
  }
}

/** The condition's own comparisons, in the order in which they are written; not those of its bases. */
export function comparisonsOf<Base>(condition: ConditionOver<Base>): readonly Comparison[] {
  if (condition.kind === 'comparison') return [condition];
  if (condition.kind === 'member') return [];
  return condition.kind === 'not' ? comparisonsOf(condition.of) : condition.of.flatMap(comparisonsOf);
}

/** The segments that the condition starts from, each once, in the order in which they are written; not the bases of those. */
export function basesOf<Base>(condition: ConditionOver<Base>): readonly Base[] {
  if (condition.kind === 'comparison') return [];
  if (condition.kind === 'member') return [condition.of];
  return [...new Set(condition.kind === 'not' ? basesOf(condition.of) : condition.of.flatMap(basesOf))];
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
