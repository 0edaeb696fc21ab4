import type { Condition } from '../core/segments/condition.ts';
import type { SegmentDefinition } from '../core/segments/rules.ts';
import { and, coalesce, column, compare, flag, not, number, or, text } from './expression.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select } from './relation.ts';

/**
 * Who is in which segment: a row a person of the relation `profile_attribute` (the attributes of everyone), with `profile_id` and
 * whether each segment holds, in the order given, as `in_0`, `in_1` … Everyone is read once, however many segments there are.
 */
export function segmentsPlan(segments: readonly SegmentDefinition[]): Relation {
  const flags = segments.map(({ condition }, at): [string, Expression] => [
    `in_${at}`,
    conditionExpression(condition, 'a'),
  ]);
  return select({
    columns: { profile_id: column('a', 'profile_id'), ...Object.fromEntries(flags) },
    from: from('profile_attribute', 'a'),
  });
}

/** The reading of `holds` in SQL, over a relation whose columns are the attributes. Never null. */
export function conditionExpression(condition: Condition, relation: string): Expression {
  switch (condition.kind) {
    case 'all':
      return and(...condition.of.map((part) => conditionExpression(part, relation)));
    case 'any':
      return or(...condition.of.map((part) => conditionExpression(part, relation)));
    case 'not':
      return not(conditionExpression(condition.of, relation));
    case 'member':
      return conditionExpression(condition.of.condition, relation);
    case 'comparison':
      // A comparison with a missing value does not hold; its negation does.
      return coalesce(
        compare(column(relation, condition.attribute), condition.operator, literal(condition.value)),
        flag(false),
      );
  }
}

function literal(value: number | string | boolean): Expression {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? text(value) : flag(value);
}
