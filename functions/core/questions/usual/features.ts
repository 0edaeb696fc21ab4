import { fold } from '../normalize-question.ts';

/** What of two questions is compared, as numbers (each stands for one piece of text), and how often it occurs in a slotted text. */
export type Features = ReadonlyMap<number, number>;

const WORD = /\{[a-z_]+\}|[a-z0-9']+/gu;
/** What can be named beside any question is no part of what is asked. */
const BESIDE = /\{(?:time|brand|prefecture|gender|age_group|store|channel)\}/gu;
const SLOT = /\{([a-z_]+)\}/gu;
const GAP = /[\s、。？?！!・「」]/gu;
const CODES = 2 ** 16;

/** Japanese by its characters, pairs and triples of them: no word has to be known. Three UTF-16 units are one exact number. */
export function japaneseFeatures(slotted: string): Features {
  const signs = fold(slotted.replace(BESIDE, ''))
    .replace(SLOT, (_, name: string) => signOf(name))
    .replace(GAP, '');
  const counts = new Map<number, number>();
  let [before, first] = [0, 0];
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at);
    count(counts, code);
    if (at > 0) count(counts, before * CODES + code);
    if (at > 1) count(counts, (first * CODES + before) * CODES + code);
    [first, before] = [before, code];
  }
  return counts;
}

const PIECE = 4;
/** Letters, digits, the apostrophe and the edge of a word. */
const LETTERS = 40;
const PAIRS = 2 ** 26;
const PIECES = 2 ** 52;

/** English by its words, pairs of words and pieces of four letters, so that `purchased` is near `purchases`. */
export function englishFeatures(slotted: string): Features {
  const counts = new Map<number, number>();
  let before = 0;
  for (const word of fold(slotted.replace(BESIDE, '')).match(WORD) ?? []) {
    const number = numberOf(word);
    count(counts, number);
    if (before > 0) count(counts, before * PAIRS + number);
    before = number;
    if (word.startsWith('{')) continue;
    const bounded = `#${word}#`;
    for (let start = 0; start === 0 || start + PIECE <= bounded.length; start++)
      count(counts, PIECES + pieceOf(bounded, start));
  }
  return counts;
}

function count(counts: Map<number, number>, feature: number): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

/** A sign of its own for the name of a place (from the private use area). */
function signOf(name: string): string {
  return String.fromCharCode(0xe000 + numberOf(`{${name}}`));
}

const numbers = new Map<string, number>();

/** Words by their numbers, from 1 on, in the order in which they came: what is compared does not depend on it. */
function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

function pieceOf(text: string, start: number): number {
  let piece = 0;
  for (let at = start; at < start + PIECE; at++) piece = piece * LETTERS + letterOf(text.charCodeAt(at));
  return piece;
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return code === 39 ? 37 : code === 35 ? 38 : 0;
}
