import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKeyValue } from '../../../functions/core/profiles/key-value.ts';
import type { ContentType } from '../../../functions/core/profiles/object-type.ts';

const types: readonly ContentType[] = ['STRING', 'NUMBER', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'NAME'];

describe('normalizeKeyValue', () => {
  it.each([
    ['090-1234-5678', '+819012345678'],
    ['０９０ー１２３４ー５６７８', '+819012345678'],
    ['+81 90-1234-5678', '+819012345678'],
    ['+81 090-1234-5678', '+819012345678'],
    ['9012345678', '+819012345678'],
    ['03-3234-5678', '+81332345678'],
    ['(555)-123-4567', '+15551234567'],
    ['+15551234567', '+15551234567'],
    ['000', '000'],
  ])('writes the phone number %s as %s', (given, expected) => {
    expect(normalizeKeyValue('PHONE_NUMBER', given)).toBe(expected);
  });

  it('writes e-mail addresses in lower case and half width', () => {
    expect(normalizeKeyValue('EMAIL_ADDRESS', ' Ｈanako@Example.COM ')).toBe('hanako@example.com');
  });

  it('writes names so that width, case and spaces do not matter', () => {
    expect(normalizeKeyValue('NAME', '山田　太郎')).toBe(normalizeKeyValue('NAME', '山田太郎'));
    expect(normalizeKeyValue('NAME', 'ﾔﾏﾀﾞ ﾀﾛｳ')).toBe(normalizeKeyValue('NAME', 'ヤマダタロウ'));
    expect(normalizeKeyValue('NAME', 'Taro  YAMADA')).toBe('taro yamada');
    expect(normalizeKeyValue('NAME', 'Ann Alee')).not.toBe(normalizeKeyValue('NAME', 'Anna Lee'));
  });

  it('writes numbers in their shortest form and keeps ids as they are', () => {
    expect(normalizeKeyValue('NUMBER', '０１２.50')).toBe('12.5');
    expect(normalizeKeyValue('STRING', ' 0012-a ')).toBe('0012-a');
  });

  it('finds no value in a blank text', () => {
    for (const type of types) expect(normalizeKeyValue(type, ' 　')).toBeNull();
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: 'grapheme' }), (type, text) => {
        const once = normalizeKeyValue(type, text);
        if (once !== null) expect(normalizeKeyValue(type, once)).toBe(once);
      }),
    );
  });
});
