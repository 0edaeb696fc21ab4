import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../functions/core/errors.ts';
import { brandOfFile, newBrand } from '../../../functions/core/records/brand-of-file.ts';
import { fingerprint } from '../../../functions/core/records/fingerprint.ts';
import { splitFullName } from '../../../functions/core/records/full-name.ts';
import { splitWholeAddress } from '../../../functions/core/records/whole-address.ts';

describe('a whole name', () => {
  it.each([
    ['髙橋 健太', '髙橋', '健太'],
    ['髙橋　健太', '髙橋', '健太'],
    ['タカハシ ケンタ', 'タカハシ', 'ケンタ'],
    ['Takahashi, Kenta', 'Takahashi', 'Kenta'],
    ['TAKAHASHI Kenta', 'TAKAHASHI', 'Kenta'],
    ['Kenta TAKAHASHI', 'TAKAHASHI', 'Kenta'],
  ])('splits %s', (name, last, first) => {
    expect(splitFullName(name)).toEqual({ last, first });
  });

  it.each([
    '髙橋健太',
    'Kenta Takahashi',
    'KENTA TAKAHASHI',
    'Kenta van der Berg',
    'ken',
    '',
  ])('leaves %s alone', (name) => {
    expect(splitFullName(name)).toBeNull();
  });
});

describe('a whole address', () => {
  it.each([
    ['東京都渋谷区神宮前1-2-3', '東京都', '渋谷区', '神宮前1-2-3'],
    ['京都府京都市下京区東塩小路町１', '京都府', '京都市下京区', '東塩小路町1'],
    ['三重県四日市市安島4-28', '三重県', '四日市市', '安島4-28'],
    ['千葉県市川市八幡1-1', '千葉県', '市川市', '八幡1-1'],
    ['福岡県北九州市小倉北区浅野2', '福岡県', '北九州市小倉北区', '浅野2'],
    ['〒150-0001 東京都町田市原町田6', '東京都', '町田市', '原町田6'],
    ['岩手県紫波郡矢巾町大字南矢幅', '岩手県', '紫波郡矢巾町', '大字南矢幅'],
    ['神奈川県横浜市西区みなとみらい２', '神奈川県', '横浜市西区', 'みなとみらい2'],
  ])('splits %s', (address, state, city, rest) => {
    expect(splitWholeAddress(address)).toEqual({ state, city, rest });
  });

  it.each(['渋谷区神宮前1-2-3', '12 Main Street', ''])('leaves %s alone', (address) => {
    expect(splitWholeAddress(address)).toBeNull();
  });
});

describe('the brand of a file', () => {
  const known = [newBrand('lumiere', [])];
  it.each([
    ['tsumugi/customers.csv', undefined, 'tsumugi'],
    ['a/b/Acme Shop/orders.csv', undefined, 'acme_shop'],
    ['data/lumiere_orders.csv', undefined, 'lumiere'],
    ['acme_customers.csv', undefined, 'acme'],
    ['subbrand_customer_master.csv', undefined, 'subbrand'],
    ['whatever.csv', 'Tsumugi', 'tsumugi'],
  ])('of %s, given %s, is %s', (name, given, brand) => {
    expect(brandOfFile(name, given, known)).toBe(brand);
  });

  it.each([
    ['customers.csv', undefined],
    ['customer_master.csv', undefined],
    ['data/orders_2025.csv', undefined],
    ['x.csv', '日本'],
  ])('of %s, given %s, cannot be told', (name, given) => {
    expect(() => brandOfFile(name, given, known)).toThrow(InvalidInputError);
  });

  it('comes after all others in precedence when nobody has described it', () => {
    expect(newBrand('acme_shop', [{ id: 'a', label: { ja: 'a', en: 'a' }, precedence: 4 }])).toEqual({
      id: 'acme_shop',
      label: { ja: 'Acme Shop', en: 'Acme Shop' },
      precedence: 5,
    });
  });
});

it('fingerprints of slightly different texts differ', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `{"customer_id":"T${number}","city":"渋谷区"}`);
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  expect(fingerprint('渋谷区')).toBe(fingerprint('渋谷区'));
  expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/);
});
