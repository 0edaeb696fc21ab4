import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clusters,
  clusterRecords,
  type Edge,
  type GroupJudge,
} from '../../../functions/core/identities/clusters.ts';

const LEAST = 0;
const FREE = { together: [], apart: [] };
const agree: GroupJudge = () => 5;

const edge = (left: number, right: number, logOdds = 1): Edge => ({ left, right, logOdds, rule: 0 });
const groups = ({ members }: Clusters): readonly (readonly number[])[] => members;

/** The closure by repetition, as slow as it gets. */
function naiveClosure(size: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const label = Array.from({ length: size }, (_, index) => index);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { left, right } of edges) {
      const smaller = Math.min(label[left] ?? 0, label[right] ?? 0);
      for (const index of [left, right]) {
        if (label[index] !== smaller) changed = true;
        label[index] = smaller;
      }
    }
  }
  return [...new Set(label)].map((wanted) => label.flatMap((each, index) => (each === wanted ? [index] : [])));
}

const graph = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.array(
      fc
        .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: -3, max: 9 }))
        .filter(([left, right]) => left !== right)
        .map(([left, right, weight]) => edge(Math.min(left, right), Math.max(left, right), weight)),
      { maxLength: size === 1 ? 0 : 20 },
    ),
  }),
);

describe('clusters', () => {
  it('are the closure of the edges where nothing contradicts', () => {
    fc.assert(
      fc.property(graph, ({ size, edges }) => {
        const strong = edges.filter(({ logOdds }) => logOdds >= LEAST);
        expect(groups(clusterRecords(size, strong, agree, LEAST, FREE))).toEqual(naiveClosure(size, strong));
      }),
    );
  });

  it('are a partition that keeps the constraints, and their own result when given back', () => {
    const judgeOf =
      (edges: readonly Edge[]): GroupJudge =>
      (left, right) => {
        const between = edges.filter(
          (each) =>
            (left.includes(each.left) && right.includes(each.right)) ||
            (left.includes(each.right) && right.includes(each.left)),
        );
        return between.reduce((sum, { logOdds }) => sum + logOdds, 0) - left.length * right.length + 1;
      };
    fc.assert(
      fc.property(graph, ({ size, edges }) => {
        const apart: readonly (readonly [number, number])[] = size > 2 ? [[0, 1]] : [];
        const clusters = clusterRecords(size, edges, judgeOf(edges), LEAST, { together: [], apart });
        expect(clusters.members.flat().toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, index) => index),
        );
        if (apart.length > 0) expect(clusters.clusterOf[0]).not.toBe(clusters.clusterOf[1]);
        const together = clusters.members.flatMap(([first = 0, ...rest]) =>
          rest.map((other) => [first, other] as const),
        );
        const again = clusterRecords(size, edges, judgeOf(edges), LEAST, { together, apart });
        expect(again.members).toEqual(clusters.members);
      }),
    );
  });

  it('do not close a chain whose ends contradict each other', () => {
    const judge: GroupJudge = (left, right) =>
      [...left, ...right].includes(0) && [...left, ...right].includes(2) ? -4 : 5;
    const clusters = clusterRecords(3, [edge(0, 1, 6), edge(1, 2, 4)], judge, LEAST, FREE);
    expect(clusters.members).toEqual([[0, 1], [2]]);
    expect(clusters.held).toEqual([edge(1, 2, 4)]);
  });

  it('take the strongest edge first, whatever the order given', () => {
    const judge: GroupJudge = () => -1;
    const edges = [edge(1, 2, 3), edge(0, 1, 8), edge(2, 3, 5)];
    for (const order of [edges, edges.toReversed()]) {
      expect(clusterRecords(4, order, judge, LEAST, FREE).members).toEqual([
        [0, 1],
        [2, 3],
      ]);
    }
  });

  it('let a rule unite against a mild contradiction, not against a strong one', () => {
    const rule: Edge = { ...edge(0, 2, 7), rule: 3 };
    const together = [[0, 1] as const];
    expect(clusterRecords(3, [rule], () => -2, LEAST, { together, apart: [] }).members).toHaveLength(1);
    expect(clusterRecords(3, [rule], () => -20, LEAST, { together, apart: [] }).members).toHaveLength(2);
  });
});
