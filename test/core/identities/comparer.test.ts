import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairComparer } from '../../../functions/core/identities/comparer.ts';
import { levelOf } from '../../../functions/core/identities/comparison.ts';
import { factTable } from '../../../functions/core/identities/fact-table.ts';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { personTable } from '../../../functions/core/identities/person-table.ts';
import { prepareRecords } from '../../../functions/core/identities/prepared.ts';
import { person } from './persons.ts';

type Fields = PersonRecord['fields'];

/** The levels of two records by fact; facts that cannot be compared are absent. */
function levels(left: Fields, right: Fields, others: readonly Fields[] = []): Record<string, string> {
  const records = prepareRecords(
    personTable([left, right, ...others].map((fields, index) => person(String(index), fields))),
  );
  const comparer = pairComparer(factTable(records));
  const vector = new Uint8Array(comparer.definitions.length);
  comparer.compare(0, 1, vector);
  return Object.fromEntries(
    comparer.definitions.flatMap((definition, c) => {
      const level = levelOf(definition, vector[c] ?? 0);
      return level === null ? [] : [[definition.fact, level.name]];
    }),
  );
}

const given = (left: Fields, right: Fields, others: readonly Fields[] = []) => levels(left, right, others).givenName;
const family = (left: Fields, right: Fields, others: readonly Fields[] = []) => levels(left, right, others).familyName;

describe('comparing names', () => {
  it.each([
    ['髙橋', '高橋', 'same'],
    ['渡邊', '渡辺', 'same'],
    ['ヤマダ', 'やまだ', 'same'],
    ['ﾔﾏﾀﾞ', 'Yamada', 'sameSound'],
    ['サトウ', 'Satoh', 'sameSound'],
    ['山田', '山口', 'different'],
    ['Griffiths', 'Grifiths', 'close'],
    ["O'Brien", 'OBRIEN', 'same'],
    ['Smith-Jones', 'Jones', 'short'],
    ['Müller', 'Muller', 'same'],
    ['da Silva', 'Silva', 'short'],
    ['da Silva', 'de Silva', 'close'],
    ['García López', 'García', 'short'],
    ['García López', 'García Ruiz', 'different'],
  ])('family names %s and %s: %s', (left, right, expected) => {
    expect(family({ LastName: left }, { LastName: right })).toBe(expected);
  });

  it.each([
    ['Robert', 'Bob', 'short'],
    ['Elizabeth', 'Liz', 'short'],
    ['J', 'John', 'short'],
    ['Mary Ann', 'Mary', 'short'],
    ['م', 'محمد', 'short'],
    ['Stephen', 'Steven', 'similar'],
    ['Taro', 'Tarou', 'sameSound'],
    ['Eleanor', 'Elanor', 'close'],
    ['John', 'Mary', 'different'],
  ])('given names %s and %s: %s', (left, right, expected) => {
    expect(given({ FirstName: left }, { FirstName: right })).toBe(expected);
  });

  it('compares kanji with Latin letters through the reading that other records give', () => {
    const teacher = { FirstName: '花子', FirstNameKana: 'ハナコ' };
    expect(given({ FirstName: '花子' }, { FirstName: 'Hanako' })).toBeUndefined();
    expect(given({ FirstName: '花子' }, { FirstName: 'Hanako' }, [teacher])).toBe('sameSound');
    expect(given({ FirstName: '花子' }, { FirstName: 'Keiko' }, [teacher])).toBe('different');
  });

  it('tells homophones and other readings of the same kanji apart', () => {
    const kana = (FirstName: string, FirstNameKana: string) => ({ FirstName, FirstNameKana });
    expect(given(kana('卓也', 'タクヤ'), kana('拓哉', 'タクヤ'))).toBe('homophone');
    expect(given(kana('裕子', 'ユウコ'), kana('裕子', 'ヒロコ'))).toBe('sameCharacters');
    expect(given(kana('裕子', 'ユウコ'), kana('裕子', 'ユコウ'))).toBe('same');
  });

  it('recognises swapped names, and charges for it only where the order is known', () => {
    const swapped = levels({ LastName: 'Hall', FirstName: 'Isla' }, { LastName: 'Isla', FirstName: 'Hall' });
    expect(swapped).toMatchObject({ familyName: 'same', givenName: 'same', nameOrder: 'swapped' });
    const unknown = levels({ Name: 'Yamada Taro' }, { LastName: 'Yamada', FirstName: 'Taro' });
    expect(unknown).toMatchObject({ familyName: 'same', givenName: 'same' });
    expect(unknown.nameOrder).toBeUndefined();
  });
});

describe('comparing whole names of unknown order', () => {
  it.each([
    ['Pham Linh Lan', 'Lan Linh Pham', 'same'],
    ['Pham Linh-lan', 'Pham Linh Lan', 'same'],
    ['Maria Costa da Silva', 'Maria Costa', 'short'],
    ['Maria Costa da Silva', 'Silva Maria', 'short'],
    ['Karim Said Omar', 'Omar Siad Karim', 'close'],
    ['Karim Said Rahman', 'Rahmann Karim Said', 'close'],
    ['Karim S Rahman', 'Rahman Karim Said', 'short'],
    ['Karim Said Omar', 'Karim Hadi Saleh', 'different'],
    ['Salman bin Omar Rahim', 'Omar Rahim bin Salman', 'different'],
  ])('family names of %s and %s: %s', (left, right, expected) => {
    const there = levels({ Name: left }, { Name: right });
    expect(there.familyName).toBe(expected);
    expect(levels({ Name: right }, { Name: left })).toEqual(there);
  });

  it('says nothing against an order that is known', () => {
    const [left, right] = [
      { FirstName: 'Linh Lan', LastName: 'Pham' },
      { FirstName: 'Linh Pham', LastName: 'Lan' },
    ];
    expect(levels(left, right).familyName).toBe('different');
  });
});

describe('comparing other facts', () => {
  it.each([
    ['1980-01-02', '1980/1/2', 'same'],
    ['1980-01-02', '1980-02-01', 'slip'],
    ['1980-01-02', '1989-01-02', 'slip'],
    ['1980-11-21', '1980-11-12', 'slip'],
    ['1980-11-21', '1980-11-01', 'slip'],
    ['1980-11-21', '1980-12-05', 'near'],
    ['1980-11-21', '1980-02-21', 'twoParts'],
    ['1980-11-21', '1980-11-09', 'twoParts'],
    ['1980-11-21', '1967-11-21', 'twoParts'],
    ['1980-11-61', '1980-11-21', 'slip'],
    ['1980', '1980年', 'same'],
    ['1980', '1980-11-21', 'known'],
    ['1980-11', '1980-11-21', 'known'],
    ['1980-11', '1980', 'known'],
    ['1980-10', '1980-11-21', 'sameYear'],
    ['1981', '1980-11-21', 'near'],
    ['1978', '1980', 'different'],
    ['1980-11-21', '1980-05-14', 'sameYear'],
    ['1980-11-21', '1955-03-14', 'different'],
  ])('birth dates %s and %s: %s', (left, right, expected) => {
    expect(levels({ BirthDate: left }, { BirthDate: right }).birthDate).toBe(expected);
  });

  it.each([
    ['Café Park (Ueno)', 'cafe park (ueno)', 'same'],
    ['software engineer', 'sofware engineer', 'close'],
    ['software engineer', 'engineer', 'sharesWords'],
    ['park & grove hotel', 'hotel grove and park', 'sharesWords'],
    ['北区 梅田', '梅田', 'sharesWords'],
    ['north park', 'south park lane', 'different'],
    ['teacher', 'engineer', 'different'],
  ])('other columns %s and %s: %s', (left, right, expected) => {
    const column = 'Attributes.x';
    expect(levels({ [column]: left }, { [column]: right })[column]).toBe(expected);
  });

  it.each([
    ['a.b12@example.com', 'A.B12@example.com', 'same'],
    ['kusunoki12@example.com', 'kusunoki12@exmaple.com', 'close'],
    ['kusunoki12@example.com', 'kusunoki12example.com', 'close'],
    ['kusunoki12@example.com', 'kusunoki12@elsewhere.net', 'sameMailbox'],
    ['kusunoki12@example.com', 'kusunoki13@example.com', 'similar'],
    ['kusunoki12@example.com', 'tanaka@example.com', 'different'],
  ])('emails %s and %s: %s', (left, right, expected) => {
    expect(levels({ EmailAddress: left }, { EmailAddress: right }).EmailAddress).toBe(expected);
  });

  it('counts a mailbox made of the name as such, and its namesake only where the names are missing', () => {
    const taro = (EmailAddress: string) => ({ LastName: 'Yamada', FirstName: 'Taro', EmailAddress });
    expect(levels(taro('taro.yamada@a.jp'), taro('taro.yamada@a.jp')).EmailAddress).toBe('sameOfName');
    expect(levels(taro('taro.yamada@a.jp'), taro('taro.yamada@elsewhere.jp')).EmailAddress).toBeUndefined();
    expect(levels(taro('hoshi9321@a.jp'), taro('hoshi9321@a.jp')).EmailAddress).toBe('same');
  });

  it('compares phones and other columns by characters', () => {
    const phone = (PhoneNumber: string) => ({ PhoneNumber });
    expect(levels(phone('090-1234-5670'), phone('+819012345670')).PhoneNumber).toBe('same');
    expect(levels(phone('090-1234-5670'), phone('090-1243-5670')).PhoneNumber).toBe('close');
    expect(levels(phone('000-0000-0000'), phone('000-0000-0000')).PhoneNumber).toBeUndefined();
    expect(levels({ 'Attributes.card': 'AB-1234' }, { 'Attributes.card': 'ab-1234' })['Attributes.card']).toBe('same');
  });

  it('says the finest level of a place, and the area only where the street does not tell it', () => {
    const left = { 'Address.PostalCode': '530-0001', 'Address.Address1': '大阪府大阪市北区梅田4-11-10' };
    const right = {
      'Address.PostalCode': '5300001',
      'Address.State': 'Osaka',
      'Address.City': '大阪市北区',
      'Address.Address1': '梅田４丁目１１－１０－４０８',
    };
    expect(levels(left, right)).toEqual({ street: 'close' });
    const elsewhere = { ...right, 'Address.Address1': '曽根崎2-3' };
    expect(levels(left, elsewhere)).toEqual({ street: 'different', area: 'samePostalCodeAndCity' });
    const [town, other] = ['大阪市北区梅田', '大阪市北区梅田'].map((line) => ({ 'Address.Address1': line }));
    expect(levels(town ?? {}, other ?? {}).street).toBe('similar');
    expect(levels(left, { ...left, 'Address.Address1': '大阪府大阪市北区梅田2-1' })).toMatchObject({
      street: 'similar',
    });
  });

  it('is symmetric whatever the records say', () => {
    const word = fc.constantFrom('山田', 'ヤマダ', 'Yamada', 'Taro', '太郎', 'Bob', 'Robert', 'J', '', '不明');
    const fields = fc.record(
      {
        LastName: word,
        FirstName: word,
        Name: fc.constantFrom('山田太郎', 'Taro Yamada', 'YAMADA Taro'),
        LastNameKana: fc.constantFrom('ヤマダ', 'ヤマタ'),
        BirthDate: fc.constantFrom('1980-01-02', '1980-02-01', '1981-01-02', 'none'),
        PhoneNumber: fc.constantFrom('090-1234-5670', '090-1234-5671', '0'),
        EmailAddress: fc.constantFrom('taro.yamada@a.jp', 'taro.yamada@b.jp', 'x'),
        'Address.Address1': fc.constantFrom('大阪市北区梅田4-1', '梅田4-1', '5 High St', '5 High Street'),
        'Address.Address2': fc.constantFrom('High Street', '5', ''),
        'Address.PostalCode': fc.constantFrom('530-0001', '530-0002'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, fields, fields, (left, right, other) => {
        expect(levels(left, right, [other])).toEqual(levels(right, left, [other]));
      }),
      { numRuns: 300 },
    );
  });
});
