import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountry } from '../../../functions/core/records/values/country.ts';
import { readDay } from '../../../functions/core/records/values/day.ts';
import { readEmail } from '../../../functions/core/records/values/email.ts';
import { readFlag } from '../../../functions/core/records/values/flag.ts';
import { readGender } from '../../../functions/core/records/values/gender.ts';
import { readId } from '../../../functions/core/records/values/id.ts';
import { readInstant } from '../../../functions/core/records/values/instant.ts';
import { readKana } from '../../../functions/core/records/values/kana.ts';
import { readDecimal, readInteger, readYen } from '../../../functions/core/records/values/number.ts';
import { readOrderStatus } from '../../../functions/core/records/values/order-status.ts';
import { readPhone } from '../../../functions/core/records/values/phone.ts';
import { readPostalCode } from '../../../functions/core/records/values/postal-code.ts';
import { DEFAULT_CONTEXT, type Reader, Unreadable } from '../../../functions/core/records/values/reading.ts';
import { readText } from '../../../functions/core/records/values/text.ts';

type Examples = readonly (readonly [string, unknown])[];

function reads(what: string, read: Reader<unknown>, examples: Examples, refused: readonly string[] = []): void {
  describe(what, () => {
    it.each(examples)('reads %s as %s', (text, value) => {
      expect(read(text, DEFAULT_CONTEXT)).toBe(value);
    });
    if (refused.length === 0) return;
    it.each(refused)('refuses %s', (text) => {
      expect(read(text, DEFAULT_CONTEXT)).toBeInstanceOf(Unreadable);
    });
  });
}

reads(
  'phone numbers',
  readPhone,
  [
    ['090-1234-5678', '+819012345678'],
    ['０９０－１２３４－５６７８', '+819012345678'],
    ['090(1234)5678', '+819012345678'],
    ['9012345678', '+819012345678'],
    ['+81-90-1234-5678', '+819012345678'],
    ['+81 (0)90-1234-5678', '+819012345678'],
    ['0081 90 1234 5678', '+819012345678'],
    ['03-1234-5678', '+81312345678'],
    ['+1 202-555-0123', '+12025550123'],
    ['なし', null],
    ['0', null],
    ['1111', null],
    ['1234567', null],
  ],
  ['12-34', '電話は持っていません', '090-1234'],
);

it('a phone number without a country code belongs to the row’s country', () => {
  expect(readPhone('(202) 555-0123', { country: 'US' })).toBe('+12025550123');
});

it('a placeholder that is a possible number is kept', () => {
  expect(readPhone('090-0000-0000', DEFAULT_CONTEXT)).toBe('+819000000000');
});

reads(
  'email addresses',
  readEmail,
  [
    ['Taro.Yamada@Example.COM', 'taro.yamada@example.com'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'taro@example.com'],
    ['mailto:a@example.com', 'a@example.com'],
    ['山田 <a@example.com>', 'a@example.com'],
    ['a..b.@example.jp', 'a..b.@example.jp'],
    ['none@example.com', 'none@example.com'],
    ['-', null],
  ],
  ['player at example.com', 'a@b', 'a@@example.com', 'a@example.com, b@example.com'],
);

reads(
  'postal codes',
  readPostalCode,
  [
    ['150-0001', '150-0001'],
    ['〒１５０－０００１', '150-0001'],
    ['1500001', '150-0001'],
    ['4011', '4011'],
    ['sw1a 1aa', 'SW1A 1AA'],
    ['', null],
  ],
  ['渋谷', '東京都150'],
);

reads(
  'kana',
  readKana,
  [
    ['タカハシ', 'タカハシ'],
    ['ﾀｶﾊｼ ｹﾞﾝﾀﾞ', 'タカハシ ゲンダ'],
    ['たかはし　けんた', 'タカハシ ケンタ'],
    ['Takahashi', 'タカハシ'],
    ['-', null],
  ],
  ['高橋', 'x1'],
);

reads(
  'amounts in yen',
  readYen,
  [
    ['1234', 1234],
    ['¥1,234', 1234],
    ['￥１，２３４円', 1234],
    ['1,234円', 1234],
    ['1234.00', 1234],
    ['-500', -500],
    ['▲500', -500],
    ['(1,500)', -1500],
    ['0', 0],
    ['', null],
  ],
  ['12.5', '時価', '1,200円也', '9007199254740993', '1-2'],
);

it('amounts read back as they were written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (amount) => {
      expect(readYen(`${amount.toLocaleString('en')}円`)).toBe(amount);
    }),
  );
});

reads(
  'amounts with decimals',
  readDecimal,
  [
    ['29.33', 29.33],
    ['$1,234.50', 1234.5],
    ['１２．５', 12.5],
    ['.5', 0.5],
    ['3.', 3],
    ['1,234円', 1234],
    ['-0.5', -0.5],
    ['(12.50)', -12.5],
    ['▲3', -3],
    ['0.00', 0],
    ['-', null],
    ['', null],
  ],
  ['12,50', '1,23,456', '1.234,56', '1e3', 'five', '1-2'],
);

reads(
  'whole numbers',
  readInteger,
  [
    ['３', 3],
    ['12個', 12],
    ['2点', 2],
  ],
  ['two', '1.5', '2147483648'],
);

reads(
  'a spreadsheet’s day numbers',
  readDay,
  [
    ['32875', '1990-01-02'],
    ['３２８７５', '1990-01-02'],
    ['45000.75', '2023-03-15'],
    ['73415', '2100-12-31'],
  ],
  ['73416', '9999', '123456'],
);

it('a day number with a part of a day is a moment in Japan', () => {
  expect(readInstant('45000.75')).toBe(Date.parse('2023-03-15T18:00:00+09:00'));
});

it('a row of totals is no record, whatever its first cell says', () => {
  for (const word of ['合計', '総計', '小計', 'Total', 'ＴＯＴＡＬ']) expect(readId(word)).toBeInstanceOf(Unreadable);
  expect(readId('totalis-1')).toBe('totalis-1');
});

reads(
  'yes and no',
  readFlag,
  [
    ['はい', true],
    ['1', true],
    ['ＴＲＵＥ', true],
    ['Y', true],
    ['可', true],
    ['希望する', true],
    ['○', true],
    ['opt-in', true],
    ['いいえ', false],
    ['0', false],
    ['false', false],
    ['N', false],
    ['不可', false],
    ['希望しない', false],
    ['×', false],
    ['無', false],
    ['不明', null],
    ['', null],
  ],
  ['たぶん', '2'],
);

reads(
  'genders',
  readGender,
  [
    ['男性', 'male'],
    ['F', 'female'],
    ['2', 'female'],
    ['その他', 'other'],
    ['9', null],
    ['unknown', null],
  ],
  ['犬'],
);

reads(
  'order statuses',
  readOrderStatus,
  [
    ['完了', 'completed'],
    ['Shipped', 'completed'],
    ['処理中', 'completed'],
    ['返品済', 'returned'],
    ['refunded', 'returned'],
    ['キャンセル', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['', null],
  ],
  ['Teleported'],
);

reads(
  'countries',
  readCountry,
  [
    ['JP', 'JP'],
    ['日本', 'JP'],
    ['Japan', 'JP'],
    ['アメリカ合衆国', 'US'],
    ['usa', 'US'],
    ['ドイツ', 'DE'],
  ],
  ['Atlantis'],
);

reads(
  'ids',
  readId,
  [
    ['０００１２', '00012'],
    [' A-1 ', 'A-1'],
    ['', null],
  ],
  ['1.23457E+11'],
);

describe('free text', () => {
  it.each([
    ['髙﨑　①', '髙﨑　①'],
    ['  two\nlines ', 'two lines'],
    ['がく', 'がく'],
    ['神', '神'],
    ['NULL', null],
    ['Null', 'Null'],
  ])('keeps the spelling of %j', (text, value) => {
    expect(readText(text)).toBe(value);
  });
});

it('no reader ever throws, and none returns an empty text', () => {
  const readers: readonly Reader<unknown>[] = [
    ...[readPhone, readEmail, readPostalCode, readKana, readYen, readInteger, readFlag, readGender, readOrderStatus],
    ...[readCountry, readId, readText],
  ];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const read of readers) expect(read(text, DEFAULT_CONTEXT)).not.toBe('');
    }),
  );
});
