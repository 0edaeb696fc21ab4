import { foldAddressText } from '../normalisation/address.ts';
import type { PersonColumns, RawColumn } from '../person-table.ts';
import { RawTextCursor } from '../raw-texts.ts';

/** Folded texts of a column are remembered where there are no more than this. */
const FEW_TEXTS = 1 << 16;
/** A column in which more of the records than this have a text of their own is not worth a search. */
const MOSTLY_NEW = 0.7;

/** The texts of an address's part in the compared form. Of several fields the first that a record has counts. */
export class FoldedColumn {
  /** Record → number of its text as it was read; -1 where it has none. */
  readonly numbers: Int32Array;
  readonly isMostlyNew: boolean;
  readonly #columns: readonly { readonly column: RawColumn; readonly first: number; readonly cursor: RawTextCursor }[];
  readonly #folded: string[] | null;

  constructor({ length, columns }: PersonColumns, fields: readonly string[]) {
    let [size, present] = [0, 0];
    this.#columns = fields.flatMap((field) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const first = size;
      size += column.size;
      return [{ column, first, cursor: new RawTextCursor(column.texts) }];
    });
    this.#folded = size <= FEW_TEXTS ? [] : null;
    this.numbers = new Int32Array(length).fill(-1);
    for (const { column, first } of this.#columns)
      for (let index = 0; index < length; index++) {
        const code = column.codes[index] ?? -1;
        if (code < 0 || this.numbers[index] !== -1) continue;
        this.numbers[index] = first + code;
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
    for (const { column, first, cursor } of this.#columns)
      if (number < first + column.size) return cursor.textOf(number - first);
    return '';
  }
}
