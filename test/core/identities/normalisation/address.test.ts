import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBlocks } from '../../../../functions/core/identities/normalisation/japanese-address.ts';
import { normalizeAddress } from '../row-by-row/address.ts';

describe('addresses for comparison', () => {
  const spread = normalizeAddress({
    'Address.PostalCode': '530-0001',
    'Address.State': '大阪府',
    'Address.City': '大阪市北区',
    'Address.Address1': '梅田４丁目１１番１０号',
    'Address.Address2': 'コーポ若葉 408',
  });

  it.each([
    '大阪府大阪市北区梅田4-11-10 コーポ若葉408',
    '大阪府大阪市北区梅田四丁目十一番地10 コーポ若葉408',
    '大阪府 大阪市北区 梅田4丁目11の10 コーポ若葉４０８',
    '大阪市北区梅田４－１１－１０ こーぽ若葉408',
  ])('%s in one field is the same street and city', (line) => {
    const whole = normalizeAddress({ 'Address.Address1': line });
    expect(whole.city).toBe(spread.city);
    expect(whole.street).toEqual(spread.street);
  });

  it('reads prefectures in kanji and in Latin letters as one', () => {
    const states = ['愛知県', '愛知', 'Aichi', 'Aichi-ken'].map(
      (state) => normalizeAddress({ 'Address.State': state }).state,
    );
    expect(new Set(states)).toEqual(new Set(['愛知県']));
  });

  it('keeps the numbered streets of Sapporo whole', () => {
    expect(normalizeAddress({ 'Address.Address1': '北海道札幌市中央区南一条西6-12-12' })).toMatchObject({
      state: '北海道',
      city: '札幌市中央区',
      street: { line: '南1条西6-12-12' },
    });
  });

  it('folds the common words of English addresses', () => {
    const long = normalizeAddress({ 'Address.Address1': '77 Baseby Place', 'Address.City': 'Saint Kilda East' });
    const short = normalizeAddress({ 'Address.Address1': '77 baseby pl.', 'Address.City': 'St. Kilda E' });
    expect(long).toEqual(short);
    expect(long.street).toMatchObject({ name: 'baseby pl', numbers: '77' });
  });

  it('has nothing where nothing is given', () => {
    expect(normalizeAddress({ 'Address.Address1': '不明', 'Address.PostalCode': '000-0000' })).toEqual({
      state: null,
      city: null,
      street: null,
      postalCode: null,
    });
  });

  it('takes a short way for numbers that are spelled as they are compared, and says the same', () => {
    const part = fc.constantFrom(
      '梅田',
      '1',
      '12',
      '-',
      'ー',
      '丁目',
      '番',
      '号',
      '三',
      '条',
      'の',
      'ノ',
      ' ',
      '字',
      'ビル',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = parts.join('').trim();
        // A blank at the beginning makes it take the long way, which removes it.
        expect(foldBlocks(text)).toBe(foldBlocks(` ${text}`));
      }),
      { numRuns: 1000 },
    );
  });
});
