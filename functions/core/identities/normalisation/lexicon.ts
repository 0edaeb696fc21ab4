import type { PersonRecord } from '../person.ts';
import { foldName, scriptOf } from './characters.ts';
import { nameTexts } from './name-fields.ts';
import { soundOfKana, soundOfRomaji } from './sound.ts';

/** What the records themselves teach about names: no dictionary is shipped, and none goes stale. */
export interface NameLexicon {
  /** Kanji family names seen in a column of their own, in the compared form. */
  readonly families: ReadonlySet<string>;
  /** Kanji name (compared form) → the sounds that its records give, the commonest first. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** How often a name (see `nameKey`) stands in the column of family names, and of given names. */
  readonly asFamily: ReadonlyMap<string, number>;
  readonly asGiven: ReadonlyMap<string, number>;
}

export const EMPTY_LEXICON: NameLexicon = {
  families: new Set(),
  sounds: new Map(),
  asFamily: new Map(),
  asGiven: new Map(),
};

const READINGS_KEPT = 3;
const RAREST_READING = 0.1;

/** Learns family names, and readings of kanji names, from the records that give them. */
export function learnNames(records: readonly PersonRecord[]): NameLexicon {
  const families = new Set<string>();
  const counts = new Map<string, Map<string, number>>();
  const asFamily = new Map<string, number>();
  const asGiven = new Map<string, number>();
  for (const record of records) {
    const texts = nameTexts(record.fields);
    const [familyOfWhole, givenOfWhole] = wordsOfWhole(texts.whole);
    const family = maybeKanji(texts.family ?? familyOfWhole);
    if (family !== null) families.add(family);
    for (const name of [texts.family, texts.familyKana]) countRole(asFamily, name);
    for (const name of [texts.given, texts.givenKana]) countRole(asGiven, name);
    countReading(counts, family, texts.familyKana);
    countReading(counts, maybeKanji(texts.given ?? givenOfWhole), texts.givenKana);
  }
  return {
    families,
    sounds: new Map([...counts].map(([kanji, readings]) => [kanji, commonReadings(readings)])),
    asFamily,
    asGiven,
  };
}

/** What a name is counted under: its sound where it has one in letters or kana, else its compared form. */
export function nameKey(name: string): string {
  const folded = foldName(name).replaceAll(' ', '');
  const script = scriptOf(folded);
  if (script === 'kana') return soundOfKana(folded);
  return script === 'latin' ? soundOfRomaji(folded) : folded;
}

function countRole(counts: Map<string, number>, name: string | undefined): void {
  const key = name === undefined ? '' : nameKey(name);
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
}

function maybeKanji(text: string | undefined): string | null {
  if (text === undefined || scriptOf(text) !== 'kanji') return null;
  const folded = foldName(text).replaceAll(' ', '');
  return folded === '' ? null : folded;
}

function wordsOfWhole(whole: string | undefined): readonly string[] {
  const words = whole?.normalize('NFKC').trim().split(/\s+/) ?? [];
  return words.length === 2 ? words : [];
}

function countReading(counts: Map<string, Map<string, number>>, kanji: string | null, kana: string | undefined): void {
  if (kanji === null || kana === undefined || scriptOf(kana.normalize('NFKC')) !== 'kana') return;
  const sound = soundOfKana(foldName(kana).replaceAll(' ', ''));
  const readings = counts.get(kanji) ?? new Map<string, number>();
  readings.set(sound, (readings.get(sound) ?? 0) + 1);
  counts.set(kanji, readings);
}

function commonReadings(readings: ReadonlyMap<string, number>): readonly string[] {
  const total = [...readings.values()].reduce((sum, count) => sum + count, 0);
  return [...readings]
    .filter(([, count]) => count >= total * RAREST_READING)
    .toSorted(([soundA, a], [soundB, b]) => b - a || (soundA < soundB ? -1 : 1))
    .slice(0, READINGS_KEPT)
    .map(([sound]) => sound);
}
