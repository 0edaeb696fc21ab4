import { foldAddressText } from '../normalisation/address.ts';
import { codeRange, type PersonColumns, type RawColumn } from '../person-table.ts';
import { RawTextCursor } from '../raw-texts.ts';
import { type AddressShapes, NO_SHAPE } from './address-shapes.ts';
import type { DigitRuns } from './digit-runs.ts';

/** Folded texts of a column are remembered where there are no more than this. */
const FEW_TEXTS = 1 << 16;
const UNREAD = -2;

/** One of the fields: its texts from `firstCode` on have the numbers from `first` to before `end`. */
interface ColumnPart {
  readonly column: RawColumn;
  readonly firstCode: number;
  readonly first: number;
  readonly end: number;
  readonly cursor: RawTextCursor;
}

/** The texts of an address's part in the compared form. Of several fields the first that a record has counts. */
export class FoldedColumn {
  /** Record → number of its text as it was read; -1 where it has none. */
  readonly numbers: Int32Array;
  readonly #columns: readonly ColumnPart[];
  readonly #folded: string[] | null;
  /** Text → its shape, where texts are few and it has no digits. */
  readonly #shapes: Int32Array;

  constructor({ length, columns }: PersonColumns, fields: readonly string[]) {
    let size = 0;
    this.#columns = fields.flatMap((field) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const { first: firstCode, end } = codeRange(column);
      const first = size;
      size += end - firstCode;
      return [{ column, firstCode, first, end: size, cursor: new RawTextCursor(column.texts, column.size) }];
    });
    this.#folded = size <= FEW_TEXTS ? [] : null;
    this.numbers = new Int32Array(length).fill(-1);
    for (const { column, firstCode, first } of this.#columns)
      for (let index = 0; index < length; index++) {
        const code = column.codes[index] ?? -1;
        if (code < 0 || this.numbers[index] !== -1) continue;
        this.numbers[index] = first + code - firstCode;
      }
    this.#shapes = new Int32Array(size <= FEW_TEXTS ? size : 0).fill(UNREAD);
  }

  /** The text of a record as it was read; empty where it has none. */
  rawAt(index: number): string {
    const number = this.numbers[index] ?? -1;
    return number < 0 ? '' : this.#textOf(number);
  }

  /** The shape of a record's text, whose digits are added to `runs`; NO_SHAPE where it has none. */
  shapeAt(index: number, runs: DigitRuns, shapes: AddressShapes): number {
    const number = this.numbers[index] ?? -1;
    if (number < 0) return NO_SHAPE;
    const known = this.#shapes[number] ?? UNREAD;
    if (known !== UNREAD) return known;
    const before = runs.count;
    for (const { column, firstCode, first, end } of this.#columns) {
      if (number >= end) continue;
      const { units, starts } = column.texts;
      const code = number - first + firstCode;
      runs.read(units, starts[code] ?? 0, starts[code + 1] ?? 0);
      break;
    }
    const shape = shapes.ofLine(runs);
    if (runs.count === before && number < this.#shapes.length) this.#shapes[number] = shape;
    return shape;
  }

  /** The text of a record; empty where it has none. */
  at(index: number): string {
    const number = this.numbers[index] ?? -1;
    if (number < 0) return '';
    const known = this.#folded?.[number];
    if (known !== undefined) return known;
    const folded = foldAddressText(this.#textOf(number));
    if (this.#folded !== null) this.#folded[number] = folded;
    return folded;
  }

  #textOf(number: number): string {
    for (const { firstCode, first, end, cursor } of this.#columns)
      if (number < end) return cursor.textOf(number - first + firstCode);
    return '';
  }
}
