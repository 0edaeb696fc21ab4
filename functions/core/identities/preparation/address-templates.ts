import { foldAddressText, normalizePlaces, type Places } from '../normalisation/address.ts';
import { withRuns } from './digit-runs.ts';

/** A text as units, and -1 - n in the place of the run of digits number n. */
export type Piece = Int32Array;

/** What addresses that differ in their digits alone are read as. */
export interface AddressTemplate {
  readonly state: string | null;
  readonly city: string | null;
  readonly street: {
    readonly line: Piece;
    /** Null: the same as the line. */
    readonly name: Piece | null;
    readonly building: Piece;
    readonly town: Piece;
    readonly numbers: Piece;
    readonly isJapanese: boolean;
  } | null;
}

/** The texts of an address as they were read: state, city, line 1, and lines 2 to 4. */
export type AddressLines = readonly string[];

/** Nobody's numbers: each run of digits is read as one of these, once as of the one kind and once as of the other. */
const MARKS = ['74938', '56281'] as const;

/**
 * What is read of an address whatever its digits are, as long as no run is of zeros alone: where reading it with two
 * kinds of other digits comes to the same. Null where it does not, or where state or city have digits.
 */
export function maybeTemplate(lines: AddressLines): AddressTemplate | null {
  const [one, other] = MARKS.map((mark) => templateBy(mark, lines));
  return one === undefined || one === null || JSON.stringify(one) !== JSON.stringify(other) ? null : one;
}

function templateBy(mark: string, lines: AddressLines): AddressTemplate | null {
  let count = 0;
  const marked = lines.map((line) =>
    foldAddressText(withRuns(line, () => `${mark}${String(count++).padStart(2, '0')}${mark}`)),
  );
  const [state = '', city = '', line1 = '', ...rest] = marked;
  if (hasDigits(lines[0]) || hasDigits(lines[1])) return null;
  return templateOf(mark, normalizePlaces({ state, city, line1, lines: rest }));
}

function templateOf(mark: string, { state, city, street }: Places): AddressTemplate | null {
  if (`${state ?? ''}${city ?? ''}`.includes(mark)) return null;
  if (street === null) return { state, city, street };
  const { line, name, building, town, numbers, isJapanese } = street;
  if (/[\ud800-\udfff]/.test(`${line}${building}`)) return null;
  const piece = (text: string): Piece => pieceOf(mark, text);
  return {
    state,
    city,
    street: {
      line: piece(line),
      name: name === line ? null : piece(name),
      building: piece(building),
      town: piece(town),
      numbers: piece(numbers),
      isJapanese,
    },
  };
}

function pieceOf(mark: string, text: string): Piece {
  const parts = text.split(new RegExp(`${mark}(\\d\\d)${mark}`));
  return Int32Array.from(
    parts.flatMap((part, at) => (at % 2 === 1 ? [-1 - Number(part)] : Array.from(part, (sign) => sign.charCodeAt(0)))),
  );
}

function hasDigits(text: string | undefined): boolean {
  return /[0-9０-９]/.test(text ?? '');
}
