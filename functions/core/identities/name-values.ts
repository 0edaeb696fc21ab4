import { syllablesOf } from './distance/closeness.ts';
import { mainWords, type NamePart } from './normalisation/name.ts';
import { fullForms } from './normalisation/nicknames.ts';
import { KeyNumbers, NumberList } from './number-list.ts';
import { HEAD, TextSet } from './texts.ts';
import { EMAIL_PARTS, type NameValue } from './values.ts';

/** There are fewer texts than this. */
const TEXTS = 2 ** 26;

/** What an address is made of, as texts. */
export interface EmailTexts {
  readonly local: number;
  readonly domain: number;
  readonly digits: number;
}

/**
 * The distinct names and email addresses, numbered in the order in which they come. Addresses are numbers in typed
 * arrays; names are few.
 */
export class NameValues {
  readonly texts = new TextSet();
  readonly syllables = new TextSet();
  readonly names: NameValue[] = [];
  readonly emails = new NumberList();
  readonly #nameNumbers = new Map<string, number>();
  readonly #addressNumbers = new KeyNumbers();
  /** By address, and whether it is made of the name alone. */
  readonly #emailNumbers = new NumberList();

  nameNumber(part: NamePart | null): number {
    if (part === null) return -1;
    const key = `${part.words.join(' ')}|${part.written}|${part.sounds.join('|')}`;
    const known = this.#nameNumbers.get(key);
    if (known !== undefined) return known;
    const allSounds = [...part.sounds, ...part.learnedSounds];
    const value: NameValue = {
      ...part,
      text: this.texts.numberOf(part.written),
      allSounds,
      soundTexts: allSounds.map((sound) => this.syllables.numberOfUnits(syllablesOf(sound))),
      wordTexts: mainWords(part.words).map((word) => this.texts.numberOf(word)),
      fullForms: fullForms(part.written),
    };
    this.#nameNumbers.set(key, this.names.length);
    return this.names.push(value) - 1;
  }

  /** The number of an address by the texts of its parts: the same for equal ones. */
  addressNumber(local: number, domain: number): number {
    return this.#addressNumbers.numberOf(local * TEXTS + domain);
  }

  /** The number of an email value. */
  emailNumber(address: number, { local, domain, digits }: EmailTexts, isName: boolean): number {
    const place = address * 2 + (isName ? 1 : 0);
    while (this.#emailNumbers.length <= place) this.#emailNumbers.push(-1);
    const known = this.#emailNumbers.data[place] ?? -1;
    if (known >= 0) return known;
    const number = this.emails.length / EMAIL_PARTS.count;
    this.#emailNumbers.data[place] = number;
    const { heads, units } = this.texts;
    const [start = 0, length = 0, summary = 0] = [0, 1, 2].map((at) => heads[local * HEAD + at]);
    const first = length === 0 ? 0 : (units[start] ?? 0);
    for (const part of [address, local, domain, digits, isName ? 1 : 0, length, summary, first]) this.emails.push(part);
    return number;
  }
}
