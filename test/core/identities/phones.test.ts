import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizePhone } from '../../../functions/core/identities/normalisation/phone.ts';
import { KnownReadings, personTable } from '../../../functions/core/identities/person-table.ts';
import { PlainValues } from '../../../functions/core/identities/plain-values.ts';
import { preparePhones } from '../../../functions/core/identities/preparation/phones.ts';
import { person } from './persons.ts';

const phoneField = (text: string): Readonly<Record<string, string>> => ({ PhoneNumber: text });

function readAll(texts: readonly string[]): readonly (string | null)[] {
  const values = new PlainValues();
  const table = personTable(texts.map((text, index) => person(String(index), phoneField(text))));
  const phones = preparePhones(table, values, new KnownReadings());
  const { list } = values.textsOf('phone');
  return [...phones].map((phone) => (phone < 0 ? null : values.texts.textOf(list.data[phone] ?? 0)));
}

const digit = fc.constantFrom(...'0123456789');
const sign = fc.constantFrom(...'0123456789', '-', ' ', '(', ')', '+', '０', '−', 'x');
const written = fc.oneof(
  fc.array(sign, { minLength: 1, maxLength: 18 }).map((signs) => signs.join('')),
  fc
    .tuple(fc.constantFrom('0', '+81', '+81 ', '00', '81', '+1'), fc.array(digit, { maxLength: 12 }))
    .map(([start, digits]) => start + digits.join('')),
  fc
    .tuple(fc.constantFrom('090-', '+81-90-', '(03) '), fc.constantFrom('1234', '8765', '1111', '0000', '3901'), digit)
    .map(([start, block, last]) => `${start}${block}-${block}${last}`),
);

describe('phone numbers read by their units', () => {
  it('say what the texts say', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 20 }), (texts) => {
        expect(readAll(texts)).toEqual(texts.map((text) => (text.trim() === '' ? null : normalizePhone(text))));
      }),
      { numRuns: 500 },
    );
  });

  it('are one number however they are written', () => {
    expect(readAll(['090-4306-7952', '+81 90 4306 7952', '09043067952', '(090) 4306-7952'])).toEqual(
      Array.from({ length: 4 }, () => '9043067952'),
    );
  });
});
