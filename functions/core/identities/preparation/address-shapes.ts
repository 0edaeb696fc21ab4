import { KeyNumbers, NumberList } from '../number-list.ts';
import type { StreetValues } from '../street-values.ts';
import { TextSet } from '../texts.ts';
import type { TextValues } from '../values.ts';
import { type AddressLines, type AddressTemplate, maybeTemplate, type Piece } from './address-templates.ts';
import { type DigitRuns, MOST_RUNS } from './digit-runs.ts';

/** Value numbers of what an address says; -1 for nothing. */
export interface PlaceNumbers {
  readonly street: number;
  readonly city: number;
  readonly state: number;
}

/** What the numbers of places stand for. */
interface PlaceValues {
  readonly texts: TextSet;
  readonly streets: StreetValues;
  textsOf(fact: string): TextValues;
}

/** A template whose texts are numbers where they have no digits. */
interface NumberedTemplate {
  readonly state: number;
  readonly city: number;
  readonly street: {
    readonly line: NumberedPiece;
    readonly name: NumberedPiece | null;
    readonly building: NumberedPiece;
    readonly town: NumberedPiece;
    readonly numbers: NumberedPiece;
    readonly isJapanese: boolean;
  } | null;
}

type NumberedPiece = number | Piece;

/** After so many lines it is looked whether shapes repeat. */
const LINES_WATCHED = 1 << 16;
/** Where more of the lines than this have a shape of their own, shapes are not worth it. */
const MOSTLY_NEW = 0.5;
const MOST_SHAPES = 1 << 20;
/** Lines of an address. */
const MOST_LINES = 8;

/** The shape of no line at all. */
export const NO_SHAPE = 0;
/** Shapes are not looked for any more. */
export const UNKNOWN_SHAPE = -1;

/** Addresses that differ in their digits alone are read once: the others get their own digits into what was read. */
export class AddressShapes {
  readonly #texts = new TextSet();
  readonly #joined = new KeyNumbers();
  /** By shape, where it was read. */
  readonly #templates: (NumberedTemplate | undefined)[] = [];
  /** How often a shape was met. */
  readonly #met = new NumberList();
  #given = 0;
  #isWorthIt = true;
  #units = new Uint16Array(256);

  /** The number of the shape of one line. */
  ofLine({ shape, length }: DigitRuns): number {
    if (!this.#isWorthIt) return UNKNOWN_SHAPE;
    const { size } = this.#texts;
    if (++this.#given % LINES_WATCHED === 0) this.#isWorthIt = size < this.#given * MOSTLY_NEW && size < MOST_SHAPES;
    return this.#texts.numberOfPart(shape, 0, length);
  }

  /** The shape of the lines before and of the next one, which stands at a place. */
  joined(before: number, line: number, place: number): number {
    if (before < 0 || line < 0 || this.#joined.size >= MOST_SHAPES) return UNKNOWN_SHAPE;
    return this.#joined.numberOf((before * MOST_SHAPES * 2 + line) * MOST_LINES + place) + 1;
  }

  /** Whether a shape is met the second time: one that is met once is not worth a template. */
  isWorthReading(shape: number): boolean {
    if (shape < 0) return false;
    while (this.#met.length <= shape) this.#met.push(0);
    const times = (this.#met.data[shape] ?? 0) + 1;
    this.#met.data[shape] = times;
    return times === 2;
  }

  /** Reads the shape of these texts, if what it says does not depend on its digits. */
  read(shape: number, lines: AddressLines, values: PlaceValues): void {
    const template = maybeTemplate(lines);
    if (template !== null) this.#templates[shape] = numberedTemplate(template, values);
  }

  /** What an address of a shape says by its digits; null where it has to be read for itself. */
  maybeFill(shape: number, runs: DigitRuns, values: PlaceValues): PlaceNumbers | null {
    const template = runs.hasZeros || runs.count > MOST_RUNS ? undefined : this.#templates[shape];
    if (template === undefined) return null;
    const { state, city } = template;
    return { state, city, street: this.#streetOf(template, runs, values) };
  }

  #streetOf({ street }: NumberedTemplate, runs: DigitRuns, values: PlaceValues): number {
    if (street === null) return -1;
    const { texts, streets } = values;
    const { isJapanese } = street;
    const line = this.#textOf(street.line, runs, texts);
    const building = this.#textOf(street.building, runs, texts);
    const known = streets.find({ line, building, isJapanese });
    if (known >= 0) return known;
    const name = street.name === null ? line : this.#textOf(street.name, runs, texts);
    const town = this.#textOf(street.town, runs, texts);
    return streets.add({ line, name, building, town, numbers: this.#textOf(street.numbers, runs, texts), isJapanese });
  }

  #textOf(piece: NumberedPiece, { digits, starts, count }: DigitRuns, texts: TextSet): number {
    if (typeof piece === 'number') return piece;
    const most = piece.length + (starts[count] ?? 0);
    if (most > this.#units.length) this.#units = new Uint16Array(most * 2);
    const units = this.#units;
    let length = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece[at] ?? 0;
      if (unit >= 0) {
        units[length++] = unit;
        continue;
      }
      const end = starts[-unit] ?? 0;
      for (let digit = starts[-1 - unit] ?? 0; digit < end; digit++) units[length++] = digits[digit] ?? 0;
    }
    return texts.numberOfPart(units, 0, length);
  }
}

function numberedTemplate({ state, city, street }: AddressTemplate, values: PlaceValues): NumberedTemplate {
  const { texts } = values;
  const numbered = (piece: Piece): NumberedPiece =>
    piece.some((unit) => unit < 0) ? piece : texts.numberOfUnits(piece);
  return {
    state: values.textsOf('state').numberOf(state),
    city: values.textsOf('city').numberOf(city),
    street: street && {
      ...street,
      line: numbered(street.line),
      name: street.name && numbered(street.name),
      building: numbered(street.building),
      town: numbered(street.town),
      numbers: numbered(street.numbers),
    },
  };
}
