import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeBirthDay, normalizeBirthDate } from '../../../../functions/core/identities/normalisation/birth-date.ts';
import { atSignOfPlain, normalizeEmail } from '../../../../functions/core/identities/normalisation/email.ts';
import { normalizePhone } from '../../../../functions/core/identities/normalisation/phone.ts';
import { isEmptyWord } from '../../../../functions/core/identities/normalisation/placeholders.ts';
import { normalizeGender } from '../../../../functions/core/identities/preparation/plain-facts.ts';

describe('phone numbers for comparison', () => {
  it.each([
    '090-1234-5679',
    '+81 90 1234 5679',
    '０９０－１２３４－５６７９',
    '+81 (0)90-1234-5679',
    '0081-90-1234-5679',
  ])('%s is one number', (written) => {
    expect(normalizePhone(written)).toBe('9012345679');
  });

  it('are the same in letters of full width, which take the longer way', () => {
    const sign = fc.constantFrom(...'00112345678989-- ()');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 16 }), (signs) => {
        const plain = signs.join('');
        const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(normalizePhone(plain)).toBe(normalizePhone(wide));
      }),
      { numRuns: 500 },
    );
  });

  it('knows the numbers of other countries', () => {
    expect(normalizePhone('+1 (212) 555-0147')).toBe('2125550147');
    expect(normalizePhone('+44 20 7946 0958')).toBe('2079460958');
  });

  it.each([
    '000-0000-0000',
    '090-0000-0000',
    '12345678',
    '0312345678',
    '-',
    '電話は持っていません',
  ])('%s is a placeholder', (written) => {
    expect(normalizePhone(written)).toBeNull();
  });
});

describe('email addresses for comparison', () => {
  it('drops case, the plus tag and the dots of a Gmail mailbox', () => {
    expect(normalizeEmail('Taro.Yamada+shop@Gmail.com')?.address).toBe('taroyamada@gmail.com');
    expect(normalizeEmail('taro.yamada+x@example.jp')?.address).toBe('taro.yamada@example.jp');
  });

  it('keeps broken addresses, since a slip is still evidence', () => {
    expect(normalizeEmail('em@aosn@ware.com')).toMatchObject({ local: 'em@aosn', domain: 'ware.com' });
    expect(normalizeEmail('no-at-sign.example.com')?.domain).toBe('');
  });

  it.each(['test@example.com', 'none@none.jp', 'なし', '', 'aaa@aaa.com'])('"%s" is a placeholder', (written) => {
    expect(normalizeEmail(written)).toBeNull();
  });
});

describe('birth dates for comparison', () => {
  it.each([
    ['1980-01-02', '1980-01-02'],
    ['19800102', '1980-01-02'],
    ['1980/1/2', '1980-01-02'],
    ['1980年1月2日', '1980-01-02'],
    ['昭和55年1月2日', '1980-01-02'],
    ['S55.1.2', '1980-01-02'],
    ['平成元年5月1日', '1989-05-01'],
    ['１９８０／０１／０２', '1980-01-02'],
    ['31/12/1999', '1999-12-31'],
    ['12/31/1999', '1999-12-31'],
    ['31121999', '1999-12-31'],
    ['1999 12 31', '1999-12-31'],
    ['1999.0 12.0 31.0', '1999-12-31'],
    ['31.12.99', '1999-12-31'],
    ['99-12-31', '1999-12-31'],
    ['31-Dec-1999', '1999-12-31'],
    ['December 31, 1999', '1999-12-31'],
    ['31. März 1999', '1999-03-31'],
    ['1 de enero de 1999', '1999-01-01'],
    ['1er août 1999', '1999-08-01'],
    ['2 июля 1999', '1999-07-02'],
  ])('reads %s', (written, day) => {
    expect(normalizeBirthDate(written)).toBe(day);
  });

  it.each(['1900-01-01', '1970-01-01', '1980-13-45', 'unknown'])('%s is no birth date', (written) => {
    expect(normalizeBirthDate(written)).toBeNull();
  });
});

describe('birth dates told in part, or mistyped', () => {
  it.each([
    ['1980-01-02', '1980-01-02'],
    ['1980', '1980-00-00'],
    ['昭和55年', '1980-00-00'],
    ['1980年1月', '1980-01-00'],
    ['01/1980', '1980-01-00'],
    ['1980-00-00', '1980-00-00'],
    ['1980-13-45', '1980-13-45'],
    ['19801345', '1980-13-45'],
    ['1980 6 50', '1980-06-50'],
  ])('of %s, %s is compared', (written, day) => {
    expect(maybeBirthDay(written)).toBe(day);
  });

  it.each(['1900-01-01', '0000-00-00', '35', 'since 1980', '12-34', 'unknown'])('nothing of %s', (written) => {
    expect(maybeBirthDay(written)).toBeNull();
  });
});

describe('genders for comparison', () => {
  it('are one letter in the words of many languages', () => {
    expect(['M', '男性', 'männlich', 'Homme', 'муж.', '남성'].map(normalizeGender)).toEqual(Array(6).fill('m'));
    expect(['F', '女', 'weiblich', 'Mujer', 'W', '여자'].map(normalizeGender)).toEqual(Array(6).fill('f'));
    expect(['diverse', '9', 'X'].map(normalizeGender)).toEqual([null, null, null]);
  });
});

describe('words that stand for nothing', () => {
  it.each([
    'none',
    'N/A',
    '不明',
    '未記入',
    '-',
    '？',
    ' ',
    'なし',
    'Unbekannt',
    '未知',
  ])('"%s" is no value', (word) => {
    expect(isEmptyWord(word)).toBe(true);
  });

  it('leaves names and places alone', () => {
    expect(['None Corp', '無量', 'Nashi', '梨'].some(isEmptyWord)).toBe(false);
  });
});

describe('addresses that are compared as they are written', () => {
  const sign = fc.constantFrom(...'abgtdsno019._-+@A '.split(''));
  const part = fc.oneof(
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
    fc.constantFrom('test', 'none', 'anonymous', 'gmail.com', 'example.com', 'hana81'),
  );

  it('are known by their units, and are what normalizeEmail says', () => {
    let plain = 0;
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const text = `${local}@${domain}`;
        const units = Uint16Array.from(text, (each) => each.charCodeAt(0));
        const at = atSignOfPlain(units, 0, units.length);
        if (at < 0) return;
        plain++;
        expect(normalizeEmail(text)).toEqual({ address: text, local: text.slice(0, at), domain: text.slice(at + 1) });
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(50);
  });
});
