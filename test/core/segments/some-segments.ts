import fc from 'fast-check';
import {
  all,
  any,
  type Comparison,
  is,
  memberOf,
  not,
  type WrittenCondition,
} from '../../../functions/core/segments/condition.ts';
import { linkSegments } from '../../../functions/core/segments/link-segments.ts';
import type { SegmentDefinition, WrittenSegment } from '../../../functions/core/segments/rules.ts';

export const written = (name: string, condition: WrittenCondition): WrittenSegment => ({
  name,
  priority: 1,
  label: { ja: name, en: name },
  description: { ja: name, en: name },
  condition,
});

export function segmentNamedIn(segments: readonly SegmentDefinition[], name: string): SegmentDefinition {
  const found = segments.find((segment) => segment.name === name);
  if (found === undefined) throw new Error(`no segment ${name}`);
  return found;
}

const someNumber = fc.constantFrom(0, 1, 2, 3, 60, 180, 365, 5000, 20_000);
const someOrder = fc.constantFrom('=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const);

/** Over attributes that profiles carry and others. */
const someComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('order_count', 'brand_count', 'recency_days', 'days_since_first_order', 'lifetime_sales_yen'),
      someOrder,
      someNumber,
    )
    .map(([attribute, operator, value]) => is(attribute, operator, value)),
  fc
    .tuple(
      fc.constantFrom('ok_to_call', 'ok_to_email'),
      fc.constantFrom('=' as const, '<>' as const),
      fc.constantFrom('yes', 'no', 'unknown'),
    )
    .map(([attribute, operator, value]) => is(attribute, operator, value)),
);

/** Over figures and the segments of these names, nested. */
function someCondition(bases: readonly string[]): fc.Arbitrary<WrittenCondition> {
  const { tree } = fc.letrec<{ tree: WrittenCondition; leaf: WrittenCondition }>((tie) => ({
    leaf:
      bases.length === 0
        ? someComparison
        : fc.oneof<fc.Arbitrary<WrittenCondition>[]>(someComparison, fc.constantFrom(...bases).map(memberOf<string>)),
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      tie('tree').map((of) => not(of)),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    ),
  }));
  return tree;
}

const NAMES = ['one', 'two', 'three', 'four', 'five'] as const;

/** Five segments, each over figures and any of those before it, in any order. */
export const someSegments: fc.Arbitrary<readonly SegmentDefinition[]> = fc
  .tuple(...NAMES.map((name, at) => someCondition(NAMES.slice(0, at)).map((condition) => written(name, condition))))
  .chain((segments) => fc.shuffledSubarray(segments, { minLength: segments.length }))
  .map(linkSegments);
