import { expect, it } from 'vitest';
import { evaluateClusters } from '../../../functions/core/identities/evaluation.ts';

it('counts pairs: found, true, and both', () => {
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
