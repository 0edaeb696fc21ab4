import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CandidatePairs, findCandidates } from '../../../functions/core/identities/blocking/candidates.ts';
import { BLOCKING_KEYS } from '../../../functions/core/identities/blocking/definitions.ts';
import { FeatureNumbers } from '../../../functions/core/identities/blocking/features.ts';
import { doAllJobs } from '../../../functions/core/identities/blocking/jobs.ts';
import { sampleOfRecords } from '../../../functions/core/identities/blocking/record-sample.ts';
import { numberBlocks } from '../../../functions/core/identities/blocking/shared-values.ts';
import { pairComparer } from '../../../functions/core/identities/comparer.ts';
import { factTable } from '../../../functions/core/identities/fact-table.ts';
import { PatternSet } from '../../../functions/core/identities/patterns.ts';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { personTable } from '../../../functions/core/identities/person-table.ts';
import { factIdsOf, type PreparedRecords, prepareRecords } from '../../../functions/core/identities/prepared.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const preparedOf = (records: readonly PersonRecord[]): PreparedRecords => prepareRecords(personTable(records));
/** Candidates where no pair is likely. */
function candidatesOf(records: PreparedRecords): CandidatePairs {
  const comparer = pairComparer(factTable(records));
  const patterns = new PatternSet(comparer.definitions);
  const judge = { patternsOf: (vectors: Uint8Array) => patterns.numbersOf(vectors), takeRandom: () => undefined };
  return doAllJobs(findCandidates(records, { ...judge, learn: () => () => 0 }), comparer);
}

describe('blocking', () => {
  it('finds every pair that shares all features of a key, once', () => {
    const records = preparedOf(population(40, 3).records);
    const featuresOf = new FeatureNumbers(records.reader).readerOf(factIdsOf(records));
    const expected = new Set<string>();
    for (let left = 0; left < records.size; left++) {
      for (let right = left + 1; right < records.size; right++) {
        const meets = BLOCKING_KEYS.some((key) =>
          key.features.every((feature) => {
            const columns = featuresOf(feature);
            const values = columns.map((column) => column[left] ?? -1).filter((value) => value >= 0);
            return columns.some((column) => values.includes(column[right] ?? -1));
          }),
        );
        if (meets) expected.add(`${left} ${right}`);
      }
    }
    const { left, right } = candidatesOf(records);
    const found = Array.from(left, (one, pair) => `${one} ${right[pair]}`);
    expect(new Set(found).size).toBe(found.length);
    expect(new Set(found)).toEqual(expected);
  });

  it('finds names by each of their words, without particles', () => {
    const names = ['Ana García López', 'Ana María Souza', 'Bea de la García', 'Ana', 'Eva Ruiz'];
    const records = preparedOf(names.map((Name, at) => person(String(at), { Name, BirthDate: '1980-05-17' })));
    const words = new FeatureNumbers(records.reader).readerOf(factIdsOf(records))('nameWord');
    const wordsOf = (index: number) => words.map((column) => column[index] ?? -1).filter((number) => number >= 0);
    const shared = (one: number, other: number) => wordsOf(one).some((word) => wordsOf(other).includes(word));
    expect([shared(0, 1), shared(0, 2), shared(1, 2), shared(0, 3), shared(0, 4)]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('reports what each key contributed', () => {
    const records = preparedOf(population(40, 3).records);
    const { left, blocking } = candidatesOf(records);
    expect(blocking.map(({ key }) => key)).toEqual(BLOCKING_KEYS.map(({ name }) => name));
    expect(blocking.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(left.length);
  });

  it('spends no pairs on a value that thousands share, and still finds who else agrees', () => {
    const BirthDate = '1980-05-17';
    const crowd = Array.from({ length: 700 }, (_, n) => person(`c${n}`, { BirthDate, LastName: `Q${n}x` }));
    const pair = ['x', 'y'].map((id) => person(id, { BirthDate, PhoneNumber: '090-5555-1234' }));
    const { left, right, blocking } = candidatesOf(preparedOf([...crowd, ...pair]));
    expect(left.length).toBeLessThan(1000);
    expect(blocking.find(({ key }) => key === 'birth date')).toMatchObject({ recordsLeftOut: 702, pairs: 0 });
    expect(Array.from(left, (one, n) => [one, right[n]])).toContainEqual([700, 701]);
  });

  it('judges keys by all of few records, and by an even part of many, always the same', () => {
    const { records, pairsPerPair } = sampleOfRecords(1_000, 1_000);
    expect([records.length, records[999], pairsPerPair]).toEqual([1_000, 999, 1]);
    const part = sampleOfRecords(40_000, 10_000);
    expect(Math.abs(part.records.length - 10_000)).toBeLessThan(300);
    expect(part.pairsPerPair).toBeCloseTo((40_000 / part.records.length) ** 2, 2);
    const early = part.records.filter((index) => index < 20_000).length;
    expect(Math.abs(early - part.records.length / 2)).toBeLessThan(300);
    expect(sampleOfRecords(40_000, 10_000)).toEqual(part);
  });

  it('numbers the values that more than one record has, whatever column they stand in', () => {
    const column = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(column, column), { minLength: 1, maxLength: 3 }), (pairs) => {
        const { numbers, sizes } = numberBlocks(
          pairs.map((columns) => columns.map((each) => Int32Array.from(each))),
          12,
        );
        const valueAt = (c: number, index: number): string => {
          const [one, other] = [pairs[c]?.[0][index] ?? -1, pairs[c]?.[1][index] ?? -1];
          return one < 0 || other < 0 ? '' : `${one} ${other}`;
        };
        const entries = pairs.flatMap((_, c) => Array.from({ length: 12 }, (__, index) => ({ c, index })));
        const blockOf = new Map<string, number>();
        for (const { c, index } of entries) {
          const value = valueAt(c, index);
          const others = entries.filter((each) => value !== '' && valueAt(each.c, each.index) === value);
          const block = numbers[c]?.[index] ?? -1;
          expect(block >= 0).toBe(others.length > 1);
          if (block < 0) continue;
          expect(sizes[block]).toBe(new Set(others.map((each) => each.index)).size);
          expect(blockOf.get(value) ?? block).toBe(block);
          blockOf.set(value, block);
        }
        expect(new Set(blockOf.values()).size).toBe(blockOf.size);
      }),
    );
  });

  it('finds nothing among no records and among one', () => {
    expect(candidatesOf(preparedOf([])).left).toHaveLength(0);
    expect(candidatesOf(preparedOf([person('1', { LastName: '山田' })])).left).toHaveLength(0);
  });
});
