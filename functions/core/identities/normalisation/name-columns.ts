import { type PersonTable, type RawColumn, readingsOf } from '../person-table.ts';
import { wordsOfKana } from './name-fields.ts';

/** The name texts of all records (see `nameTexts`), by numbers into one list of distinct texts; -1: none. */
export interface NameColumns {
  readonly texts: readonly string[];
  readonly family: Int32Array;
  readonly given: Int32Array;
  readonly whole: Int32Array;
  readonly familyKana: Int32Array;
  readonly givenKana: Int32Array;
}

/** `nameTexts` of all records, column by column. */
export function nameColumns({ length, columns }: PersonTable): NameColumns {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const first = (...fields: readonly string[]): Int32Array => {
    const found = new Int32Array(length).fill(-1);
    for (const field of fields) fillIn(found, columns.get(field), numberOf);
    return found;
  };
  const familyKana = first('LastNameKana', 'Attributes.LastNameKana');
  const givenKana = first('FirstNameKana', 'Attributes.FirstNameKana');
  const kana = columns.get('Attributes.FullNameKana');
  fillIn(familyKana, kana, (text) => maybeNumber(wordsOfKana(text)?.family, numberOf));
  fillIn(givenKana, kana, (text) => maybeNumber(wordsOfKana(text)?.given, numberOf));
  return {
    texts,
    family: first('LastName'),
    given: first('FirstName'),
    whole: first('Name', 'Attributes.FullName'),
    familyKana,
    givenKana,
  };
}

function maybeNumber(text: string | undefined, numberOf: (text: string) => number): number {
  return text === undefined ? -1 : numberOf(text);
}

/** Fills what is still open with what `read` makes of each distinct text of the column. */
function fillIn(found: Int32Array, column: RawColumn | undefined, read: (text: string) => number): void {
  if (column === undefined) return;
  const readings = readingsOf(column, read);
  for (let index = 0; index < found.length; index++) if ((found[index] ?? -1) < 0) found[index] = readings[index] ?? -1;
}
