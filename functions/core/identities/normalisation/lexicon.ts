import { KeyNumbers, NumberList } from '../number-list.ts';
import type { PersonTable } from '../person-table.ts';
import { foldName, scriptOf } from './characters.ts';
import { type NameColumns, nameColumns } from './name-columns.ts';
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

const READINGS_KEPT = 3;
const RAREST_READING = 0.1;

/** Learns family names, and readings of kanji names, from the records that give them. */
export function learnNames(table: PersonTable, names: NameColumns = nameColumns(table)): NameLexicon {
  const { family, given, familyKana, givenKana } = names;
  const words = wordsOfWholes(names);
  const familyOrWord = otherwise(family, words.family);
  const families = new Set<string>();
  for (const text of distinctIn(familyOrWord, words.texts.length)) {
    const kanji = maybeKanji(words.texts[text] ?? '');
    if (kanji !== null) families.add(kanji);
  }
  for (const kanji of familiesOfShortNames(names)) families.add(kanji);
  const counts = new Map<string, Map<string, number>>();
  countReadings(counts, words.texts, familyOrWord, familyKana);
  countReadings(counts, words.texts, otherwise(given, words.given), givenKana);
  return {
    families,
    sounds: new Map([...counts].map(([kanji, readings]) => [kanji, commonReadings(readings)])),
    asFamily: countRoles(names.texts, [family, familyKana]),
    asGiven: countRoles(names.texts, [given, givenKana]),
  };
}

/** What a name is counted under: its sound where it has one in letters or kana, else its compared form. */
export function nameKey(name: string): string {
  const folded = foldName(name).replaceAll(' ', '');
  const script = scriptOf(folded);
  if (script === 'kana') return soundOfKana(folded);
  return script === 'latin' ? soundOfRomaji(folded) : folded;
}

function countRoles(texts: readonly string[], columns: readonly Int32Array[]): ReadonlyMap<string, number> {
  const byText = new Int32Array(texts.length);
  for (const column of columns) for (const text of column) if (text >= 0) byText[text] = (byText[text] ?? 0) + 1;
  const counts = new Map<string, number>();
  byText.forEach((count, text) => {
    const key = count === 0 ? '' : nameKey(texts[text] ?? '');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + count);
  });
  return counts;
}

function maybeKanji(text: string): string | null {
  if (scriptOf(text) !== 'kanji') return null;
  const folded = foldName(text).replaceAll(' ', '');
  return folded === '' ? null : folded;
}

interface WordsOfWholes {
  /** The texts of the names, and the words of whole names behind them. */
  readonly texts: readonly string[];
  readonly family: Int32Array;
  readonly given: Int32Array;
}

/** The two words of names in one column, first the first; -1 where there are not two. */
function wordsOfWholes({ texts, whole }: NameColumns): WordsOfWholes {
  const all = [...texts];
  const family = new Int32Array(texts.length).fill(-1);
  const given = new Int32Array(texts.length).fill(-1);
  for (const text of distinctIn(whole, texts.length)) {
    const words = (texts[text] ?? '').normalize('NFKC').trim().split(/\s+/);
    if (words.length !== 2) continue;
    family[text] = all.push(words[0] ?? '') - 1;
    given[text] = all.push(words[1] ?? '') - 1;
  }
  const wordOf = (words: Int32Array): Int32Array => whole.map((text) => (text < 0 ? -1 : (words[text] ?? -1)));
  return { texts: all, family: wordOf(family), given: wordOf(given) };
}

/** Chinese family names of two characters. */
const LONG_FAMILIES = '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 尉迟 尉遲 皇甫 慕容 令狐 东方 東方 公孙 公孫 司徒 端木'
  .split(' ')
  .map((name) => foldName(name));
/** Chinese names have two or three characters; of Japanese ones most have four. */
const FEWEST_NAMES = 20;
const MOSTLY = 0.95;

/**
 * The family names of whole names written without a space, where nearly all of them have two or three characters and no
 * record gives kana: then they are Chinese, and the first character is the family name.
 */
function familiesOfShortNames({ texts, whole, familyKana, givenKana }: NameColumns): readonly string[] {
  if (familyKana.some((text) => text >= 0) || givenKana.some((text) => text >= 0)) return [];
  const names = [...distinctIn(whole, texts.length)].flatMap((text) => maybeKanji(texts[text] ?? '') ?? []);
  const short = names.filter((name) => name.length <= 3);
  if (names.length < FEWEST_NAMES || short.length < MOSTLY * names.length) return [];
  return names.map((name) => LONG_FAMILIES.find((family) => name.startsWith(family)) ?? name.slice(0, 1));
}

function otherwise(first: Int32Array, second: Int32Array): Int32Array {
  return first.map((text, index) => (text < 0 ? (second[index] ?? -1) : text));
}

function distinctIn(column: Int32Array, texts: number): Iterable<number> {
  const seen = new Uint8Array(texts);
  for (const text of column) if (text >= 0) seen[text] = 1;
  return Array.from(seen.keys()).filter((text) => seen[text] === 1);
}

/** Counts which kana the records give for which kanji, each distinct pair of texts read once. */
function countReadings(
  counts: Map<string, Map<string, number>>,
  texts: readonly string[],
  names: Int32Array,
  kanas: Int32Array,
): void {
  const pairs = new KeyNumbers();
  const times = new NumberList();
  const keys: number[] = [];
  for (let index = 0; index < names.length; index++) {
    const [name = -1, kana = -1] = [names[index], kanas[index]];
    if (name < 0 || kana < 0) continue;
    const pair = pairs.numberOf(name * texts.length + kana);
    if (pair === times.length) {
      times.push(0);
      keys.push(name * texts.length + kana);
    }
    times.data[pair] = (times.data[pair] ?? 0) + 1;
  }
  keys.forEach((key, pair) => {
    const [name, kana] = [texts[Math.floor(key / texts.length)] ?? '', texts[key % texts.length] ?? ''];
    countReading(counts, maybeKanji(name), kana, times.data[pair] ?? 0);
  });
}

function countReading(
  counts: Map<string, Map<string, number>>,
  kanji: string | null,
  kana: string,
  times: number,
): void {
  if (kanji === null || scriptOf(kana.normalize('NFKC')) !== 'kana') return;
  const sound = soundOfKana(foldName(kana).replaceAll(' ', ''));
  const readings = counts.get(kanji) ?? new Map<string, number>();
  readings.set(sound, (readings.get(sound) ?? 0) + times);
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
