import { syllablesOf } from './distance/closeness.ts';
import { mainWords, type NamePart } from './normalisation/name.ts';
import { fullForms } from './normalisation/nicknames.ts';
import { NumberList } from './number-list.ts';
import type { PlainValues } from './plain-values.ts';
import { HEAD, TextSet } from './texts.ts';
import { EMAIL_PARTS, type NameValue } from './values.ts';

/**
 * The distinct names and email values, numbered in the order in which they come. Emails are numbers in typed arrays;
 * names are few.
 */
export class NameValues {
  readonly texts = new TextSet();
  readonly syllables = new TextSet();
  readonly names: NameValue[] = [];
  readonly emails = new NumberList();
  readonly #nameNumbers = new Map<string, number>();
  /** By address, and whether it is made of the name alone. */
  #emailNumbers = new Int32Array(0);

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

  /** The number of an address's email value, whether it is made of the record's own name or not. */
  emailNumber(address: number, { addresses, texts }: PlainValues, isName: boolean): number {
    const place = address * 2 + (isName ? 1 : 0);
    if (this.#emailNumbers.length <= place) this.#makeRoom(Math.max(addresses.size * 2, place + 1));
    const known = this.#emailNumbers[place] ?? -1;
    if (known >= 0) return known;
    const number = this.emails.length / EMAIL_PARTS.count;
    this.#emailNumbers[place] = number;
    const { heads, units } = texts;
    const local = addresses.part(address, 'local');
    const head = local * HEAD;
    const length = heads[head + 1] ?? 0;
    const start = this.emails.extend(EMAIL_PARTS.count);
    const { data } = this.emails;
    data[start + EMAIL_PARTS.address] = address;
    data[start + EMAIL_PARTS.local] = local;
    data[start + EMAIL_PARTS.domain] = addresses.part(address, 'domain');
    data[start + EMAIL_PARTS.digits] = addresses.part(address, 'digits');
    data[start + EMAIL_PARTS.isName] = isName ? 1 : 0;
    data[start + EMAIL_PARTS.length] = length;
    data[start + EMAIL_PARTS.summary] = heads[head + 2] ?? 0;
    data[start + EMAIL_PARTS.first] = length === 0 ? 0 : (units[heads[head] ?? 0] ?? 0);
    return number;
  }

  #makeRoom(length: number): void {
    const larger = new Int32Array(Math.max(length, this.#emailNumbers.length * 2)).fill(-1);
    larger.set(this.#emailNumbers);
    this.#emailNumbers = larger;
  }
}
