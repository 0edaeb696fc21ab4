import type { Condition } from '../core/segments/condition.ts';
import type { SegmentDefinition } from '../core/segments/rules.ts';
import { and, coalesce, column, compare, flag, not, number, or, text } from './expression.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select, unionAll } from './relation.ts';

/** Who is in which segment: `segment` and `profile_id`, over the rows of `attributesPlan` kept as `profile_attribute`. */
export function segmentsPlan(segments: readonly SegmentDefinition[]): Relation {
  return unionAll(
    ...segments.map(({ name, condition }) =>
      select({
        columns: { segment: text(name), profile_id: column('a', 'profile_id') },
        from: from('profile_attribute', 'a'),
        where: conditionExpression(condition, 'a'),
      }),
    ),
  );
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
