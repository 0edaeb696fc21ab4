import { fold } from '../normalize-question.ts';

/** What of two questions is compared: how often each feature occurs in a slotted text. */
export type Features = ReadonlyMap<string, number>;

const WORD = /\{[a-z_]+\}|[a-z0-9']+/gu;
const SIGN = /\{[a-z_]+\}|./gu;
const GAP = /[\s、。？?！!・「」]/gu;
const PIECE = 4;

/** English by its words, pairs of words and pieces of four letters, so that `purchased` is near `purchases`. */
export function englishFeatures(slotted: string): Features {
  const words = fold(slotted).match(WORD) ?? [];
  return counted([...words, ...runs(words, 2), ...words.filter((word) => !isSlot(word)).flatMap(pieces)]);
}

/** Japanese by its characters, pairs and triples of them: no word has to be known. */
export function japaneseFeatures(slotted: string): Features {
  const signs = fold(slotted).replace(GAP, '').match(SIGN) ?? [];
  return counted([...signs, ...runs(signs, 2), ...runs(signs, 3)]);
}

const isSlot = (word: string): boolean => word.startsWith('{');

function pieces(word: string): readonly string[] {
  const bounded = `#${word}#`;
  const last = Math.max(0, bounded.length - PIECE);
  return Array.from({ length: last + 1 }, (_, start) => `~${bounded.slice(start, start + PIECE)}`);
}

function runs(items: readonly string[], length: number): readonly string[] {
  return items.slice(length - 1).map((_, start) => items.slice(start, start + length).join(' '));
}

function counted(features: readonly string[]): Features {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Words that carry what is meant: of Japanese those in katakana and pairs of kanji, of English all. */
export function meaningWords(slotted: string, japanese: boolean): readonly string[] {
  if (!japanese) return (fold(slotted).match(WORD) ?? []).filter((word) => !isSlot(word) && !NUMBER.test(word));
  const kanji = (slotted.match(KANJI) ?? []).flatMap((run) => runs([...run], 2));
  return [...(slotted.match(KATAKANA) ?? []), ...kanji, ...(slotted.toLowerCase().match(LATIN) ?? [])];
}

const NUMBER = /^[0-9]+$/;
const KATAKANA = /[ァ-ヴー]{2,}/gu;
const KANJI = /[\p{Script=Han}々]{2,}/gu;
/** No name of a slot. */
const LATIN = /(?<![{a-z_])[a-z]{2,}(?![a-z_]*\})/gu;
