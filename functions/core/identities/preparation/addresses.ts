import { FURTHER_LINES, normalizePlaces, STATE_FIELDS } from '../normalisation/address.ts';
import { KeyNumbers, NumberList } from '../number-list.ts';
import type { PersonColumns } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import { FoldedColumn } from './folded-column.ts';

/** The places of all records: value numbers, -1 where there is none. */
export interface PreparedAddresses {
  readonly street: Int32Array;
  readonly city: Int32Array;
  readonly state: Int32Array;
}

const FIELDS = [STATE_FIELDS, ['Address.City'], ['Address.Address1'], ...FURTHER_LINES.map((field) => [field])];

/** `normalizePlaces` of all records: each distinct combination of texts read once, unless nearly all are distinct. */
export function prepareAddresses(table: PersonColumns, values: PlainValues): PreparedAddresses {
  const reader = new PlacesReader(table, values);
  const [street, city, state] = [0, 1, 2].map(() => new Int32Array(table.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const combination = reader.combinations();
  const places = { street: new NumberList(), city: new NumberList(), state: new NumberList() };
  for (let index = 0; index < table.length; index++) {
    const number = combination?.[index] ?? index;
    if (number === places.street.length) {
      const read = reader.read(index);
      places.street.push(read.street);
      places.city.push(read.city);
      places.state.push(read.state);
    }
    street[index] = places.street.data[number] ?? -1;
    city[index] = places.city.data[number] ?? -1;
    state[index] = places.state.data[number] ?? -1;
  }
  return { street, city, state };
}

class PlacesReader {
  readonly #columns: readonly FoldedColumn[];
  readonly #values: PlainValues;
  readonly #texts: {
    readonly city: ReturnType<PlainValues['textsOf']>;
    readonly state: ReturnType<PlainValues['textsOf']>;
  };

  constructor(table: PersonColumns, values: PlainValues) {
    this.#columns = FIELDS.map((fields) => new FoldedColumn(table, fields));
    this.#values = values;
    this.#texts = { city: values.textsOf('city'), state: values.textsOf('state') };
  }

  /** Record → number of its combination of texts, in the order in which they come; null: every record is its own. */
  combinations(): Int32Array | null {
    if (this.#columns.some((column) => column.isMostlyNew)) return null;
    const [first, ...rest] = this.#columns.map(({ numbers }) => numbers);
    if (first === undefined) return null;
    let combined = numbered(first, new Int32Array(first.length));
    for (const column of rest) if (column.some((id) => id >= 0)) combined = numbered(column, combined);
    return combined;
  }

  read(index: number): { readonly street: number; readonly city: number; readonly state: number } {
    const [state = '', city = '', line1 = '', ...lines] = this.#columns.map((column) => column.at(index));
    const places = normalizePlaces({ state, city, line1, lines });
    return {
      street: this.#values.streetNumber(places.street),
      city: this.#texts.city.numberOf(places.city),
      state: this.#texts.state.numberOf(places.state),
    };
  }
}

function numbered(column: Int32Array, combined: Int32Array): Int32Array {
  const numbers = new KeyNumbers(column.length >> 3);
  return combined.map((left, index) => numbers.numberOf(left * 0x1_0000_0000 + (column[index] ?? -1) + 1));
}
