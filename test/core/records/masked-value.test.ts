import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedValue } from '../../../functions/core/records/masked-value.ts';

describe('a masked value', () => {
  it.each([
    ['20226-01-02', '2••••-••-••'],
    ['山田 花子', '山• ••'],
    ['x at y', 'x •• •'],
    ['-5', '-•'],
    ['', ''],
  ])('of %s is %s', (value, masked) => {
    expect(maskedValue(value)).toBe(masked);
  });

  it('shows no letter or digit after the first character, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect([...maskedValue(value)].slice(1).join('')).not.toMatch(/[\p{Letter}\p{Number}]/u);
      }),
    );
  });
});
