import type { NameValues } from '../name-values.ts';
import type { NameLexicon } from '../normalisation/lexicon.ts';
import { nameInMailbox } from '../normalisation/mailbox-name.ts';
import {
  maybePart,
  presentText,
  type RoleCounts,
  roleCountsOf,
  type SplitName,
  splitName,
  standTurned,
} from '../normalisation/name.ts';
import type { NameColumns } from '../normalisation/name-columns.ts';
import { KeyNumbers, NumberList } from '../number-list.ts';
import { type PersonTable, textOf } from '../person-table.ts';

/** The names of all records: numbers of name values, -1 where there is none. */
export interface PreparedNames {
  readonly family: Int32Array;
  readonly given: Int32Array;
  readonly orderKnown: Uint8Array;
}

/** `normalizePersonName` of all records, each distinct text and each distinct pair of name and kana read once. */
export function prepareNames(
  table: PersonTable,
  columns: NameColumns,
  lexicon: NameLexicon,
  values: NameValues,
): PreparedNames {
  const reader = new NameReader(columns.texts, lexicon, values);
  const family = new Int32Array(table.length);
  const given = new Int32Array(table.length);
  const orderKnown = new Uint8Array(table.length);
  for (let index = 0; index < table.length; index++) {
    const split = reader.split(columns.family[index] ?? -1, columns.given[index] ?? -1, columns.whole[index] ?? -1);
    family[index] = reader.part(split.family, columns.familyKana[index] ?? -1);
    given[index] = reader.part(split.given, columns.givenKana[index] ?? -1);
    orderKnown[index] = split.orderKnown ? 1 : 0;
  }
  fillFromMailboxes(table, lexicon, values, { family, given, orderKnown });
  return { family, given, orderKnown };
}

/** Words by their numbers; -1: none. */
interface SplitNumbers {
  readonly family: number;
  readonly given: number;
  readonly orderKnown: boolean;
}

/** Reads names by the numbers of their texts, and remembers. */
class NameReader {
  /** Texts as they are in the fields, and behind them the words that were split off. */
  readonly #texts: string[];
  readonly #present: (string | null | undefined)[] = [];
  readonly #roles: (RoleCounts | undefined)[] = [];
  readonly #wholes: (SplitNumbers | undefined)[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #parts = new KeyNumbers();
  /** By the numbers of `#parts`. */
  readonly #partNumbers = new NumberList();
  readonly #lexicon: NameLexicon;
  readonly #values: NameValues;

  constructor(texts: readonly string[], lexicon: NameLexicon, values: NameValues) {
    this.#texts = [...texts];
    this.#lexicon = lexicon;
    this.#values = values;
  }

  split(family: number, given: number, whole: number): SplitNumbers {
    const hasFamily = this.#textOf(family) !== null;
    const hasGiven = this.#textOf(given) !== null;
    if (hasFamily && hasGiven) {
      return standTurned(this.#rolesOf(family), this.#rolesOf(given))
        ? { family: given, given: family, orderKnown: true }
        : { family, given, orderKnown: true };
    }
    if (hasFamily || hasGiven || this.#textOf(whole) === null) return { family, given, orderKnown: true };
    const known = this.#wholes[whole];
    if (known !== undefined) return known;
    const split = this.#numbersOf(splitName(null, null, this.#textOf(whole), this.#lexicon));
    this.#wholes[whole] = split;
    return split;
  }

  /** The number of the name value of a word and its kana. */
  part(word: number, kana: number): number {
    if (word < 0 && kana < 0) return -1;
    const key = (word + 1) * 0x1000_0000 + kana + 1;
    const part = this.#parts.numberOf(key);
    if (part === this.#partNumbers.length)
      this.#partNumbers.push(this.#values.nameNumber(maybePart(this.#textOf(word), this.#textOf(kana), this.#lexicon)));
    return this.#partNumbers.data[part] ?? -1;
  }

  #textOf(number: number): string | null {
    if (number < 0) return null;
    const known = this.#present[number];
    if (known !== undefined) return known;
    const text = presentText(this.#texts[number]);
    this.#present[number] = text;
    return text;
  }

  #rolesOf(number: number): RoleCounts {
    const known = this.#roles[number];
    if (known !== undefined) return known;
    const roles = roleCountsOf(this.#textOf(number) ?? '', this.#lexicon);
    this.#roles[number] = roles;
    return roles;
  }

  #numbersOf({ family, given, orderKnown }: SplitName): SplitNumbers {
    return { family: this.#wordNumber(family), given: this.#wordNumber(given), orderKnown };
  }

  /** A word that was split off counts as present whatever it says: it stays as it is. */
  #wordNumber(word: string | null): number {
    if (word === null) return -1;
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    const number = this.#texts.push(word) - 1;
    this.#present[number] = word;
    this.#wordNumbers.set(word, number);
    return number;
  }
}

/** Names that a record does not give, where its mailbox is made of names that other records have. */
function fillFromMailboxes(
  { columns }: PersonTable,
  lexicon: NameLexicon,
  values: NameValues,
  { family, given, orderKnown }: PreparedNames,
): void {
  const mailboxes = columns.get('EmailAddress');
  const known: ReturnType<typeof namesIn>[] = [];
  for (let index = 0; index < family.length; index++) {
    const lacksFamily = (family[index] ?? -1) < 0;
    const lacksGiven = (given[index] ?? -1) < 0;
    if (!lacksFamily && !lacksGiven) continue;
    const code = mailboxes?.codes[index] ?? -1;
    const names =
      known[code] ??
      namesIn(code < 0 || mailboxes === undefined ? undefined : textOf(mailboxes, code), lexicon, values);
    if (code >= 0) known[code] = names;
    if (lacksFamily && lacksGiven && names.family < 0) orderKnown[index] = 0;
    if (lacksFamily) family[index] = names.family;
    if (lacksGiven) given[index] = names.given;
  }
}

function namesIn(
  address: string | undefined,
  lexicon: NameLexicon,
  values: NameValues,
): { readonly family: number; readonly given: number } {
  const { family, given } = nameInMailbox(address, lexicon);
  return {
    family: values.nameNumber(maybePart(family, null, lexicon)),
    given: values.nameNumber(maybePart(given, null, lexicon)),
  };
}
