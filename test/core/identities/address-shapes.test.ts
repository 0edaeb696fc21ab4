import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldAddressText,
  normalizePlaces,
  type Places,
} from '../../../functions/core/identities/normalisation/address.ts';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { personTable } from '../../../functions/core/identities/person-table.ts';
import { PlainValues } from '../../../functions/core/identities/plain-values.ts';
import { prepareAddresses } from '../../../functions/core/identities/preparation/addresses.ts';
import { STREET_PARTS } from '../../../functions/core/identities/values.ts';
import { person } from './persons.ts';

type Fields = PersonRecord['fields'];

/** One address after the other. */
function readOneByOne(all: readonly Fields[]): readonly Places[] {
  return all.map((fields) => {
    const folded = (field: string): string => foldAddressText(fields[field]);
    return normalizePlaces({
      state: folded('Address.State'),
      city: folded('Address.City'),
      line1: folded('Address.Address1'),
      lines: ['Address.Address2', 'Address.Address3', 'Address.Address4'].map(folded),
    });
  });
}

/** The same by columns. */
function readTogether(all: readonly Fields[]): readonly Places[] {
  const values = new PlainValues();
  const { street, city, state } = prepareAddresses(
    personTable(all.map((each, at) => person(String(at), each))),
    values,
  );
  const { texts, streets } = values;
  const textOf = (fact: string, number: number): string | null =>
    number < 0 ? null : texts.textOf(values.textsOf(fact).list.data[number] ?? 0);
  const streetOf = (number: number): Places['street'] => {
    if (number < 0) return null;
    const part = (name: keyof typeof STREET_PARTS): number =>
      streets.list.data[number * STREET_PARTS.count + STREET_PARTS[name]] ?? 0;
    const text = (name: keyof typeof STREET_PARTS): string => texts.textOf(part(name));
    return {
      line: text('line'),
      name: text('name'),
      town: text('town'),
      numbers: text('numbers'),
      building: text('building'),
      isJapanese: part('isJapanese') === 1,
    };
  };
  return all.map((_, at) => ({
    street: streetOf(street[at] ?? -1),
    city: textOf('city', city[at] ?? -1),
    state: textOf('state', state[at] ?? -1),
  }));
}

/** `#` stands for digits. */
const line = fc.constantFrom(
  '#',
  '#-#-#',
  '梅田#-#-#',
  '梅田#丁目#番#号',
  '梅田 # - # 髙橋ビル#F',
  '大阪府大阪市北区梅田#丁目#−#−#',
  '大阪市北区梅田三丁目#番地#',
  '北海道札幌市北#条西#丁目#-#',
  'ｳﾒﾀﾞ#ー#ー# コーポ#',
  '大字梅田字北#',
  '①#番地',
  '梅田#の#ノ#',
  '# High Street',
  '#b Hauptstraße #',
  'Flat #/# The Mews',
  'Unit #, # Saint Mary’s Road',
  '# #',
  '不明',
  '#号室',
  '𠮷田町#',
  'Calle #,#º',
  '#½ Main St',
);
const digits = fc.oneof(
  fc.constantFrom('0', '00', '1', '12', '305', '１２', '３', '００', '4２', '9907'),
  fc.stringMatching(/^[0-9]{1,4}$/),
);
const place = fc.constantFrom('大阪府', '大阪市北区', '札幌市北区北#条', 'Tokyo', 'NSW', 'St #', '');
const shape = fc.record({ state: place, city: place, line1: line, line2: fc.option(line, { nil: undefined }) });
const address = fc.tuple(shape, fc.array(fc.infiniteStream(digits), { minLength: 1, maxLength: 5 }));
const filled = address.map(([{ state, city, line1, line2 }, streams]) =>
  streams.map((stream): Fields => {
    const fill = (text: string): string => text.replaceAll('#', () => stream.next().value ?? '7');
    return {
      'Address.State': fill(state),
      'Address.City': fill(city),
      'Address.Address1': fill(line1),
      ...(line2 === undefined ? {} : { 'Address.Address2': fill(line2) }),
    };
  }),
);

describe('addresses that differ in their digits', () => {
  it('are read as each is alone', () => {
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 6 }), (groups) => {
        const all = groups.flat();
        expect(readTogether(all)).toEqual(readOneByOne(all));
      }),
      { numRuns: 400 },
    );
  });
});
