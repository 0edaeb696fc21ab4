import { foldAddressText } from '../normalisation/address.ts';
import { codeRange, type PersonColumns, type RawColumn } from '../person-table.ts';
import { RawTextCursor } from '../raw-texts.ts';

/** Folded texts of a column are remembered where there are no more than this. */
const FEW_TEXTS = 1 << 16;
/** A column in which more of the records than this have a text of their own is not worth a search. */
const MOSTLY_NEW = 0.7;

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
  readonly isMostlyNew: boolean;
  readonly #columns: readonly ColumnPart[];
  readonly #folded: string[] | null;

  constructor({ length, columns }: PersonColumns, fields: readonly string[]) {
    let [size, present] = [0, 0];
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
        present++;
      }
    this.isMostlyNew = size > FEW_TEXTS && size > present * MOSTLY_NEW;
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
