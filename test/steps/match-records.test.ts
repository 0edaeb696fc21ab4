import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../functions/core/errors.ts';
import type { PersonRecord } from '../../functions/core/identities/person.ts';
import { personTable } from '../../functions/core/identities/person-table.ts';
import { matchRecords } from '../../functions/steps/match-records.ts';
import type { MatchingThreads } from '../../functions/steps/ports.ts';
import { type ReadPersons, readPersons } from '../../functions/steps/read-persons.ts';
import { person } from '../core/identities/persons.ts';
import { population } from '../core/identities/population.ts';

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const alone: MatchingThreads = { begin: () => null };
const table = (records: readonly PersonRecord[]): ReadPersons => ({ persons: personTable(records), thread: null });

describe('matching records', () => {
  it('gives a partition of the input, persons in the order of their first records', async () => {
    const { records } = population(30, 2);
    const { clusters, matching } = await matchRecords(table(records), { threshold: 0.5 }, alone);
    expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(records.map((_, index) => index));
    const firsts = clusters.map(([first = 0]) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(matching.candidates.left.length).toBeGreaterThan(0);
    expect(matching.model.definitions.map(({ fact }) => fact)).toContain('birthDate');
  });

  it('joins less at a higher threshold', async () => {
    const { records } = population(60, 4);
    const people: number[] = [];
    for (const threshold of [0.1, 0.5, 0.999999])
      people.push((await matchRecords(table(records), { threshold }, alone)).clusters.length);
    expect(people).toEqual(people.toSorted((a, b) => a - b));
  });

  it('says what is wrong with its input', async () => {
    const same = [person('1', { Name: 'A' }), person('1', { Name: 'B' })];
    await expect(matchRecords(table(same), { threshold: 0.5 }, alone)).rejects.toThrow(
      'the id "1" occurs more than once in test',
    );
    await expect(matchRecords(table([]), { threshold: 1 }, alone)).rejects.toThrow(InvalidInputError);
    const wide = person('1', Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`Attributes.c${n}`, 'x'])));
    await expect(matchRecords(table([wide]), { threshold: 0.5 }, alone)).rejects.toThrow(
      '16 columns of kind Attributes',
    );
  });

  it('takes the same id in two sources for two records', async () => {
    const two = [person('1', { Name: 'Ann Lee' }, 'a.csv'), person('1', { Name: 'Bob Ray' }, 'b.csv')];
    expect((await matchRecords(table(two), { threshold: 0.5 }, alone)).clusters).toEqual([[0], [1]]);
  });
});

describe('reading persons', () => {
  const csv = 'id, given, last, street, no\n1, 花子, 髙橋, High Street, 5\n2, Taro, , ,\n, x, y, z, 1\n';

  it('joins the columns of one field in the order of the file, and leaves rows without an id out', async () => {
    const mapping = new Map([
      ['given', 'FirstName'],
      ['no', 'Address.Address1'],
      ['street', 'Address.Address1'],
      ['elsewhere', 'LastName'],
    ]);
    const read = await readPersons([{ source: 'x.csv', open: () => bytes(csv), idColumn: 'id', mapping }], alone);
    expect([0, 1].map((index) => read.persons.at(index))).toEqual([
      { id: '1', source: 'x.csv', fields: { FirstName: '花子', 'Address.Address1': 'High Street 5' } },
      { id: '2', source: 'x.csv', fields: { FirstName: 'Taro' } },
    ]);
    expect(read.persons).toHaveLength(2);
    expect(read.files[0]?.problems).toMatchObject([{ line: 4, column: 'id' }]);
  });

  it('infers the mapping where none is given', async () => {
    const text = '顧客番号,姓,名,セイ,電話番号,色\nT1,山田,太郎,ヤマダ,090-1234-5670,赤\n';
    const read = await readPersons(
      [{ source: 'x', open: () => bytes(text), idColumn: '顧客番号', mapping: null }],
      alone,
    );
    expect(Object.fromEntries(read.files[0]?.mapping ?? [])).toEqual({
      姓: 'LastName',
      名: 'FirstName',
      セイ: 'Attributes.LastNameKana',
      電話番号: 'PhoneNumber',
    });
  });

  it('names the columns where the id is not among them, or none is mapped', async () => {
    const read = (idColumn: string, mapping: ReadonlyMap<string, string>) =>
      readPersons([{ source: 'x.csv', open: () => bytes(csv), idColumn, mapping }], alone);
    await expect(read('number', new Map())).rejects.toThrow('x.csv has no column "number"');
    await expect(read('id', new Map([['nowhere', 'FirstName']]))).rejects.toThrow('no column of x.csv is mapped');
  });
});
