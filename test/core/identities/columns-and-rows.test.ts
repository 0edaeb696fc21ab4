import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairComparer } from '../../../functions/core/identities/comparer.ts';
import { learnAndReadNames, PlainReading } from '../../../functions/core/identities/fact-ids.ts';
import { factTable } from '../../../functions/core/identities/fact-table.ts';
import { learnNames } from '../../../functions/core/identities/normalisation/lexicon.ts';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { columnsOf, personTable } from '../../../functions/core/identities/person-table.ts';
import { type PreparedRecords, prepareRecords } from '../../../functions/core/identities/prepared.ts';
import { person } from './persons.ts';
import { population } from './population.ts';
import { compareRows } from './row-by-row/row-comparer.ts';

/** The levels that columns give for every pair, beside those of the rows. */
function expectSameLevels(records: readonly PersonRecord[]): void {
  const table = personTable(records);
  const lexicon = learnNames(table);
  const comparer = pairComparer(factTable(prepareRecords(table)));
  const levels = new Uint8Array(comparer.definitions.length);
  records.forEach((one, left) => {
    records.slice(0, left).forEach((other, right) => {
      comparer.compare(left, right, levels);
      const byFact = compareRows(one, other, lexicon);
      const expected = comparer.definitions.map(({ fact }) => byFact[fact] ?? -1);
      expect([...levels], JSON.stringify([one, other])).toEqual(expected);
    });
  });
}

function levelsOfAllPairs(prepared: PreparedRecords): readonly (readonly number[])[] {
  const comparer = pairComparer(factTable(prepared));
  const levels = new Uint8Array(comparer.definitions.length);
  const all = Array.from({ length: prepared.size }, (_, index) => index);
  return all.flatMap((left) =>
    all.map((right) => {
      comparer.compare(left, right, levels);
      return [...levels];
    }),
  );
}

const family = fc.constantFrom(
  '山田',
  '髙橋',
  '高橋',
  'ヤマダ',
  'Yamada',
  'yamda',
  '𠮷田',
  '吉田',
  'Taro',
  '不明',
  "O'Brien",
);
const given = fc.constantFrom(
  '太郎',
  '太朗',
  '花子',
  'タロウ',
  'Taro',
  'Tarou',
  'T',
  'Bob',
  'Robert',
  '山田',
  '',
  '卓也',
  '拓也',
);
const fields = fc.record(
  {
    LastName: family,
    FirstName: given,
    Name: fc.constantFrom('山田太郎', 'Taro Yamada', 'YAMADA Taro', '髙橋　花子 様', 'Smith, John', '𠮷田', ''),
    LastNameKana: fc.constantFrom('ヤマダ', 'やまた', 'ヨシダ', '-'),
    FirstNameKana: fc.constantFrom('タロウ', 'ﾀﾛｳ', 'ハナコ', 'タクヤ'),
    'Attributes.FullNameKana': fc.constantFrom('ヤマダ タロウ', 'ヤマダ'),
    BirthDate: fc.constantFrom(
      '1980-01-02',
      '1980-02-01',
      '1980-01-01',
      '昭和55年1月20日',
      '1990-01-02',
      '1981-11-12',
      'none',
    ),
    Gender: fc.constantFrom('M', '男', '女', 'other'),
    GenderString: fc.constantFrom('F', '男性'),
    PhoneNumber: fc.constantFrom(
      '090-1234-5670',
      '+819012345670',
      '090-1234-5760',
      '090-1234-567',
      '000-0000-0000',
      ' ',
    ),
    EmailAddress: fc.constantFrom(
      'taro.yamada@a.jp',
      'taro.yamada@b.com',
      'yamadatarou77@a.jp',
      'TARO.YAMADA7@a.jp',
      'ab@a.jp',
      'cb@a.jp',
      'none@a.jp',
      'hanako-takahashi.1980.long-mailbox.name@example.jp',
      'hanako-takahashi.1980.long-mailbox.nmae@example.jp',
    ),
    'Address.State': fc.constantFrom('大阪府', 'Osaka', 'NSW'),
    'Address.Province': fc.constantFrom('東京都', 'Tokyo'),
    'Address.City': fc.constantFrom('大阪市北区', '大阪市', 'Bendigo', 'Bendgo'),
    'Address.Address1': fc.constantFrom(
      '大阪府大阪市北区梅田4-11-10',
      '梅田四丁目１１番１０号 メゾン青空501',
      '梅田4-11',
      '梅田',
      '5 High Street',
      'Rose Cottage',
    ),
    'Address.Address2': fc.constantFrom('メゾン青空501', 'High Street', 'Rose Cottage', 'Flat 2'),
    'Address.Address3': fc.constantFrom('Flat 2', '-'),
    'Address.PostalCode': fc.constantFrom('530-0001', '5300001', '530-0002', '000-0000'),
  },
  { requiredKeys: [] },
);

describe('columns', () => {
  it('say of every pair what the rows say', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 2, maxLength: 9 }), (all) => {
        expectSameLevels(all.map((each, index) => person(String(index), each)));
      }),
      { numRuns: 80 },
    );
  });

  it('say the same of a table that is read in parts', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 2, maxLength: 9 }), fc.array(fc.nat({ max: 9 })), (all, places) => {
        const table = personTable(all.map((each, index) => person(String(index), each)));
        const cuts = [0, ...places.filter((place) => place < all.length).toSorted((a, b) => a - b), all.length];
        const reading = new PlainReading();
        for (const [index, end] of cuts.slice(1).entries()) reading.take(columnsOf(table, cuts[index] ?? 0, end));
        const inParts = prepareRecords(table, learnAndReadNames(table), reading.facts());
        expect(levelsOfAllPairs(inParts)).toEqual(levelsOfAllPairs(prepareRecords(table)));
      }),
      { numRuns: 80 },
    );
  });

  it('say the same of a population', () => {
    expectSameLevels(population(12, 5).records);
  });
});
