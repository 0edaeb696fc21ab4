import { FURTHER_LINES, foldAddressText, normalizePlaces, STATE_FIELDS } from '../normalisation/address.ts';
import { KeyNumbers, NumberList } from '../number-list.ts';
import type { PersonColumns } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import { RawTexts, rawTextOf } from '../raw-texts.ts';
import { readTexts } from './distinct-texts.ts';

/** The places of all records: value numbers, -1 where there is none. */
export interface PreparedAddresses {
  readonly street: Int32Array;
  readonly city: Int32Array;
  readonly state: Int32Array;
}

/** `normalizePlaces` of all records: each distinct text folded once, each distinct combination of texts read once. */
export function prepareAddresses(table: PersonColumns, values: PlainValues): PreparedAddresses {
  const [cities, states] = [values.textsOf('city'), values.textsOf('state')];
  const folded = new FoldedTexts();
  const columns = [STATE_FIELDS, ['Address.City'], ['Address.Address1'], ...FURTHER_LINES.map((field) => [field])].map(
    (fields) => readTexts(table, fields, (text) => folded.numberOf(text)),
  );
  const combination = combine(columns);
  const street = new NumberList();
  const city = new NumberList();
  const state = new NumberList();
  const [ids, cityIds, stateIds] = [0, 1, 2].map(() => new Int32Array(table.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let index = 0; index < table.length; index++) {
    const number = combination[index] ?? 0;
    if (number === street.length) {
      const [stateText = '', cityText = '', line1 = '', ...lines] = columns.map((column) =>
        folded.textOf(column[index] ?? -1),
      );
      const places = normalizePlaces({ state: stateText, city: cityText, line1, lines });
      street.push(values.streetNumber(places.street));
      city.push(cities.numberOf(places.city));
      state.push(states.numberOf(places.state));
    }
    ids[index] = street.data[number] ?? -1;
    cityIds[index] = city.data[number] ?? -1;
    stateIds[index] = state.data[number] ?? -1;
  }
  return { street: ids, city: cityIds, state: stateIds };
}

/** Numbers the distinct combinations of the columns' values, in the order in which they come. */
function combine(columns: readonly Int32Array[]): Int32Array {
  const [first = new Int32Array(0), ...rest] = columns;
  let combined: Int32Array = numbered(
    first,
    first.map(() => 0),
  );
  for (const column of rest) if (column.some((id) => id >= 0)) combined = numbered(column, combined);
  return combined;
}

function numbered(column: Int32Array, combined: Int32Array): Int32Array {
  const numbers = new KeyNumbers(column.length >> 3);
  return combined.map((left, index) => numbers.numberOf(left * 0x1_0000_0000 + (column[index] ?? -1) + 1));
}

/** Texts in the compared form; number -1 is the empty one. */
class FoldedTexts {
  readonly #texts = new RawTexts();

  numberOf(raw: string): number {
    const text = foldAddressText(raw);
    return text === '' ? -1 : this.#texts.numberOfText(text);
  }

  textOf(number: number): string {
    return number < 0 ? '' : rawTextOf(this.#texts.data(), number);
  }
}
