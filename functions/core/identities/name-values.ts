import { syllablesOf } from './distance/closeness.ts';
import type { NamePart } from './normalisation/name.ts';
import { fullForms } from './normalisation/nicknames.ts';
import { KeyNumbers, NumberList } from './number-list.ts';
import { HEAD, TextSet } from './texts.ts';
import { EMAIL_PARTS, type NameValue } from './values.ts';

/** There are fewer texts than this. */
const TEXTS = 2 ** 26;

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
  readonly #emailNumbers = new KeyNumbers();

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
      wordTexts: part.words.map((word) => this.texts.numberOf(word)),
      fullForms: fullForms(part.written),
    };
    this.#nameNumbers.set(key, this.names.length);
    return this.names.push(value) - 1;
  }

  /** The number of an address by the texts of its parts. */
  emailNumber(local: number, domain: number, digits: number, isName: boolean): number {
    const address = this.#addressNumbers.numberOf(local * TEXTS + domain);
    const number = this.#emailNumbers.numberOf(address * 2 + (isName ? 1 : 0));
    if (number * EMAIL_PARTS.count < this.emails.length) return number;
    const { heads, units } = this.texts;
    const [start = 0, length = 0, summary = 0] = [0, 1, 2].map((at) => heads[local * HEAD + at]);
    const first = length === 0 ? 0 : (units[start] ?? 0);
    for (const part of [address, local, domain, digits, isName ? 1 : 0, length, summary, first]) this.emails.push(part);
    return number;
  }
}
