import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateBlocking, evaluateClusters } from '../../../functions/core/identities/evaluation.ts';

it('counts pairs: found, true, and both; and asks every record', () => {
  const truth = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
    ['d', '2'],
    ['e', '2'],
  ]);
  const clusters = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
    ['e', 'z'],
    ['unknown', 'x'],
  ]);
  expect(evaluateClusters(clusters, truth)).toEqual({
    records: 5,
    truePairs: 4,
    foundPairs: 2,
    rightPairs: 1,
    precision: 0.5,
    recall: 0.25,
    f1: 1 / 3,
    bCubed: { precision: 4 / 5, recall: 8 / 15, f1: 0.64 },
  });
});

it('takes nothing found for precise, and nothing to find for complete', () => {
  const apart = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(evaluateClusters(apart, apart)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(
    evaluateClusters(
      apart,
      new Map([
        ['a', 'p'],
        ['b', 'p'],
      ]),
    ),
  ).toMatchObject({ precision: 1, recall: 0, f1: 0 });
});

interface Labelled {
  readonly cluster: number;
  readonly person: number;
}

/** Record by record, as B-cubed is defined. */
function bCubedByRecord(records: readonly Labelled[]): { readonly precision: number; readonly recall: number } {
  const shares = records.map(({ cluster, person }) => {
    const inCluster = records.filter((other) => other.cluster === cluster);
    const inPerson = records.filter((other) => other.person === person);
    const inBoth = inCluster.filter((other) => other.person === person).length;
    return { precision: inBoth / inCluster.length, recall: inBoth / inPerson.length };
  });
  const mean = (figure: 'precision' | 'recall'): number =>
    records.length === 0 ? 1 : shares.reduce((sum, share) => sum + share[figure], 0) / records.length;
  return { precision: mean('precision'), recall: mean('recall') };
}

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((left, position) => items.slice(position + 1).map((right) => [left, right] as const));

const labelled = fc.array(fc.record({ cluster: fc.nat(4), person: fc.nat(4) }), { maxLength: 15 });

it('is what counting record by record and pair by pair gives', () => {
  fc.assert(
    fc.property(labelled, (records) => {
      const clusterOf = new Map(records.map(({ cluster }, index) => [String(index), `c${cluster}`]));
      const truth = new Map(records.map(({ person }, index) => [String(index), `p${person}`]));
      const quality = evaluateClusters(clusterOf, truth);
      const { precision, recall } = bCubedByRecord(records);
      expect(quality.bCubed.precision).toBeCloseTo(precision, 12);
      expect(quality.bCubed.recall).toBeCloseTo(recall, 12);
      const pairs = pairsOf(records);
      const found = pairs.filter(([left, right]) => left.cluster === right.cluster);
      const right = found.filter(([one, other]) => one.person === other.person);
      const truePairs = pairs.filter(([one, other]) => one.person === other.person).length;
      expect(quality).toMatchObject({ truePairs, foundPairs: found.length, rightPairs: right.length });
    }),
  );
});

it('tells which share of the true pairs blocking offered, as looking each pair up does', () => {
  const records = fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.boolean()), (people, offered) => {
      const candidates = pairsOf([...people.keys()]).filter(() => offered.next().value === true);
      const isTrue = ([left, right]: readonly [number, number]): boolean =>
        (people[left] ?? -1) >= 0 && people[left] === people[right];
      const truePairs = pairsOf([...people.keys()]).filter(isTrue).length;
      const quality = evaluateBlocking(
        {
          left: Int32Array.from(candidates, ([left]) => left),
          right: Int32Array.from(candidates, ([, right]) => right),
        },
        Int32Array.from(people),
      );
      const found = candidates.filter(isTrue).length;
      expect(quality).toEqual({ truePairs, candidates: found, recall: truePairs === 0 ? 1 : found / truePairs });
    }),
  );
});
