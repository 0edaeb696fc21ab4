import { expect, it } from 'vitest';
import { encodeCp932 } from '../../seed-data/generator/cp932.ts';
import { halfWidthKana } from '../../seed-data/generator/spelling.ts';

const decoder = new TextDecoder('shift_jis', { fatal: true });

it('encodes what Windows encodes, variant kanji and circled numbers included', () => {
  expect([...encodeCp932('①髙﨑㈱～ｱ')]).toEqual([0x87, 0x40, 0xfb, 0xfc, 0xfa, 0xb1, 0x87, 0x8a, 0x81, 0x60, 0xb1]);
});

it('reads back every character of the two-byte range that it encodes', () => {
  let encoded = 0;
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    let bytes: Uint8Array;
    try {
      bytes = encodeCp932(character);
    } catch {
      continue;
    }
    expect(decoder.decode(bytes)).toBe(character);
    encoded += 1;
  }
  expect(encoded).toBeGreaterThan(6_500);
});

it('refuses characters that the code page does not have', () => {
  expect(() => encodeCp932('𠮷')).toThrow(RangeError);
});

it('writes katakana in half width', () => {
  expect(halfWidthKana('ジュンイチ ガーペ')).toBe('ｼﾞｭﾝｲﾁ ｶﾞｰﾍﾟ');
});
