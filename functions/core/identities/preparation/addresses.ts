import { FURTHER_LINES, normalizePlaces, STATE_FIELDS } from '../normalisation/address.ts';
import type { PersonColumns } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import { NO_SHAPE, type PlaceNumbers } from './address-shapes.ts';
import { DigitRuns } from './digit-runs.ts';
import { FoldedColumn } from './folded-column.ts';

/** The places of all records: value numbers, -1 where there is none. */
export interface PreparedAddresses {
  readonly street: Int32Array;
  readonly city: Int32Array;
  readonly state: Int32Array;
}

const FIELDS = [STATE_FIELDS, ['Address.City'], ['Address.Address1'], ...FURTHER_LINES.map((field) => [field])];

/** `normalizePlaces` of all records: addresses that differ in their digits alone are read once. */
export function prepareAddresses(table: PersonColumns, values: PlainValues): PreparedAddresses {
  const reader = new PlacesReader(table, values);
  const [street, city, state] = [0, 1, 2].map(() => new Int32Array(table.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let index = 0; index < table.length; index++) {
    const places = reader.read(index);
    street[index] = places.street;
    city[index] = places.city;
    state[index] = places.state;
  }
  return { street, city, state };
}

class PlacesReader {
  readonly #columns: readonly FoldedColumn[];
  readonly #values: PlainValues;
  readonly #runs = new DigitRuns();

  constructor(table: PersonColumns, values: PlainValues) {
    this.#columns = FIELDS.map((fields) => new FoldedColumn(table, fields));
    this.#values = values;
  }

  read(index: number): PlaceNumbers {
    const { addressShapes } = this.#values;
    const shape = this.#shapeOf(index);
    if (addressShapes.isWorthReading(shape))
      addressShapes.read(
        shape,
        this.#columns.map((column) => column.rawAt(index)),
        this.#values,
      );
    return addressShapes.maybeFill(shape, this.#runs, this.#values) ?? this.#readAlone(index);
  }

  #shapeOf(index: number): number {
    const { addressShapes } = this.#values;
    this.#runs.clear();
    let shape: number = NO_SHAPE;
    for (let place = 0; place < this.#columns.length; place++) {
      const line = this.#columns[place]?.shapeAt(index, this.#runs, addressShapes) ?? NO_SHAPE;
      if (line !== NO_SHAPE) shape = addressShapes.joined(shape, line, place);
    }
    return shape;
  }

  #readAlone(index: number): PlaceNumbers {
    const [state = '', city = '', line1 = '', ...lines] = this.#columns.map((column) => column.at(index));
    const places = normalizePlaces({ state, city, line1, lines });
    return {
      street: this.#values.streetNumber(places.street),
      city: this.#values.textsOf('city').numberOf(places.city),
      state: this.#values.textsOf('state').numberOf(places.state),
    };
  }
}
