import { foldCharacters, foldDiacritics, hiraganaToKatakana } from './characters.ts';
import { compact, leadingCity, splitJapaneseStreet } from './japanese-address.ts';
import { isEmptyFolded } from './placeholders.ts';
import { leadingPrefecture, maybePrefecture } from './prefectures.ts';

/** Common words of an address, without diacritics, and the form that is compared. */
const WORDS: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  av: 'ave',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  crescent: 'cres',
  circuit: 'cct',
  boulevard: 'blvd',
  close: 'cl',
  terrace: 'tce',
  square: 'sq',
  apartment: 'apt',
  saint: 'st',
  mount: 'mt',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  avenida: 'ave',
  calle: 'c',
  chemin: 'ch',
  allee: 'all',
  impasse: 'imp',
  plaza: 'pl',
  piazza: 'pl',
  praca: 'pl',
  platz: 'pl',
  rua: 'r',
  sainte: 'ste',
};

export interface StreetValue {
  /** Line 1 as it is compared: town and block (梅田4-11-10), or number and street. */
  readonly line: string;
  /** Line 1 without a leading house number. */
  readonly name: string;
  /** Line 1 without any number: the town, or the street. */
  readonly town: string;
  /** Its numbers in order (`1-2-3`); empty when there are none. */
  readonly numbers: string;
  /** Building, or line 2; empty when absent. */
  readonly building: string;
  /** A Japanese address names the part of town, then the block: without a number it is no more than a part of town. */
  readonly isJapanese: boolean;
}

/** Where an address lies, as it is compared; the postal code is a field of its own. */
export interface Places {
  readonly street: StreetValue | null;
  readonly city: string | null;
  readonly state: string | null;
}

/** The texts of an address, each in the compared form (see `foldAddressText`); empty where there is none. */
export interface AddressTexts {
  readonly state: string;
  readonly city: string;
  readonly line1: string;
  /** Lines 2 to 4, in this order. */
  readonly lines: readonly string[];
}

/** Fields that say the same thing: the first that a record has counts. */
export const STATE_FIELDS = ['Address.State', 'Address.Province'] as const;
export const FURTHER_LINES = ['Address.Address2', 'Address.Address3', 'Address.Address4'] as const;

/** Street, city and state; state and city are also taken from the beginning of line 1. */
export function normalizePlaces({ state, city, line1, lines }: AddressTexts): Places {
  const rest = lines.filter(Boolean).join(' ');
  return isJapanese(`${city}${line1}`)
    ? japaneseAddress(state, city, line1, rest)
    : latinAddress(state, city, line1, rest);
}

function japaneseAddress(state: string, city: string, line1: string, rest: string): Places {
  const whole = compact(line1);
  const prefecture = leadingPrefecture(whole) || leadingPrefecture(city);
  const afterPrefecture = whole.startsWith(prefecture) ? line1.replace(/^\s+/, '').slice(prefecture.length) : line1;
  const ownCity = compact(city).slice(leadingPrefecture(compact(city)).length);
  const found = ownCity === '' ? leadingCity(compact(afterPrefecture)) : ownCity;
  const afterCity = compact(afterPrefecture).startsWith(found) ? withoutStart(afterPrefecture, found) : afterPrefecture;
  const { block, building } = splitJapaneseStreet(afterCity);
  return {
    state: maybePrefecture(state) ?? orNull(state) ?? orNull(prefecture),
    city: orNull(found),
    street: streetOf(block, building + compact(rest), true),
  };
}

function latinAddress(state: string, city: string, line1: string, rest: string): Places {
  return {
    state: maybePrefecture(state) ?? orNull(foldWords(state)),
    city: orNull(foldWords(city)),
    street: streetOf(foldWords(line1), foldWords(rest), false),
  };
}

function streetOf(line: string, building: string, isJapanese: boolean): StreetValue | null {
  if (line === '' && building === '') return null;
  return {
    line,
    name: line.replace(/^\d+[a-z]?\s+/, ''),
    town: line.replace(/[\d-]+/g, '').trim(),
    numbers: (line.match(/\d+/g) ?? []).join('-'),
    building,
    isJapanese,
  };
}

/** Removes a beginning whose characters may stand apart by spaces. */
function withoutStart(text: string, start: string): string {
  let position = 0;
  for (const character of start) {
    while (text[position] === ' ') position++;
    position += character.length;
  }
  return text.slice(position);
}

/** Postal code for comparison: letters and digits only; null when empty or all zeros. */
export function normalizePostalCode(text: string): string | null {
  const code = foldCharacters(text).replace(/[^a-z0-9]/g, '');
  return code === '' || /^0+$/.test(code) ? null : code;
}

/** A text of an address in the compared form. */
export function foldAddressText(text: string | undefined): string {
  if (text === undefined) return '';
  const folded = foldCharacters(text);
  return isEmptyFolded(folded) ? '' : foldDiacritics(hiraganaToKatakana(folded)).replaceAll('ヶ', 'ケ');
}

function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}]/u.test(text);
}

function foldWords(text: string): string {
  return text
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => WORDS[word] ?? word.replace(STREET_AT_END, 'str'))
    .join(' ')
    .trim();
}

/** Hauptstrasse 5 is Hauptstr. 5, and Kerkstraat 5 is Kerkstr. 5. */
const STREET_AT_END = /(?:strasse|straat)$/;

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
