import { levelNumber, MISSING } from '../comparison.ts';
import { closeness } from '../distance/closeness.ts';
import { jaroWinklerFrom } from '../distance/jaro-winkler.ts';
import { HEAD, type Texts } from '../texts.ts';
import type { NameValue } from '../values.ts';
import { GIVEN_NAME } from './definitions.ts';

/** Family and given name have the same levels. */
export const NAME_LEVEL = {
  same: levelNumber(GIVEN_NAME, 'same'),
  sameSound: levelNumber(GIVEN_NAME, 'sameSound'),
  homophone: levelNumber(GIVEN_NAME, 'homophone'),
  sameCharacters: levelNumber(GIVEN_NAME, 'sameCharacters'),
  short: levelNumber(GIVEN_NAME, 'short'),
  close: levelNumber(GIVEN_NAME, 'close'),
  similar: levelNumber(GIVEN_NAME, 'similar'),
  different: levelNumber(GIVEN_NAME, 'different'),
} as const;

/** What the numbers in name values stand for. */
export interface NameTextSets {
  readonly texts: Texts;
  readonly syllables: Texts;
}

/**
 * The level of two names, symmetric. Names in different scripts are compared by their sound, and are missing to each
 * other where one of them has no known sound (a kanji name that no record reads).
 */
export function compareNames(sets: NameTextSets, left: NameValue, right: NameValue): number {
  if (left.text === right.text) return readDifferently(sets, left, right) ? NAME_LEVEL.sameCharacters : NAME_LEVEL.same;
  if (shareSound(left, right)) return areHomophones(sets, left, right) ? NAME_LEVEL.homophone : NAME_LEVEL.sameSound;
  if (left.script !== right.script) return compareSounds(sets, left, right);
  if (isShortFor(left, right) || isShortFor(right, left) || shareFullForm(left, right)) return NAME_LEVEL.short;
  const level = NAME_LEVEL[closeness(sets.texts, left.text, right.text)];
  if (left.words.length < 2 || right.words.length < 2) return level;
  const byWords = compareWords(sets, left, right);
  return byWords === NAME_LEVEL.short ? byWords : Math.max(level, byWords);
}

/** Sounds that are the same have the same syllables: numbers that tell most apart. */
function shareSound(left: NameValue, right: NameValue): boolean {
  for (const sound of left.soundTexts)
    if (right.soundTexts.includes(sound)) return left.allSounds.some((each) => right.allSounds.includes(each));
  return false;
}

/**
 * Karim Said Omar and Karim Said Hadi are one word apart, not a slip in a long text: words that both have say nothing
 * here, and every other word of the shorter name needs one that is like it, or its initial.
 */
function compareWords({ texts }: NameTextSets, left: NameValue, right: NameValue): number {
  const isShared = (word: number): boolean => left.wordTexts.includes(word) && right.wordTexts.includes(word);
  const ofLeft = left.wordTexts.filter((word) => !isShared(word));
  const ofRight = right.wordTexts.filter((word) => !isShared(word));
  const [fewer, more] = ofLeft.length <= ofRight.length ? [ofLeft, ofRight] : [ofRight, ofLeft];
  let worst: number = MISSING;
  for (const word of fewer) {
    let best: number = NAME_LEVEL.different;
    for (const other of more)
      best = Math.min(
        best,
        isInitial(texts, word, other) ? NAME_LEVEL.short : NAME_LEVEL[closeness(texts, word, other)],
      );
    worst = Math.max(worst, best);
  }
  return worst;
}

/**
 * Whole names whose order is not known, of three words or more at least on one side: which words are family names can be
 * read wrongly, and one of them left out. Every word of the shorter name must stand in the other, one of them with a slip
 * or as an initial at most. The level of both parts; MISSING where the names are not alike in this way. Symmetric.
 */
export function compareInAnyOrder(
  { texts }: NameTextSets,
  left: readonly NameValue[],
  right: readonly NameValue[],
): number {
  const most = Math.max(wordsIn(left), wordsIn(right));
  if (most < 3 || left.some(tellsDescent) || right.some(tellsDescent)) return MISSING;
  const [ofLeft, ofRight] = [left, right].map((name) => name.flatMap(({ wordTexts }) => wordTexts));
  if (ofLeft === undefined || ofRight === undefined) return MISSING;
  const [fewer, more] = ofLeft.length <= ofRight.length ? [ofLeft, ofRight] : [ofRight, ofLeft];
  if (fewer.length < 2) return MISSING;
  const rest = withoutShared(more, fewer);
  const [odd, ...others] = withoutShared(fewer, more);
  const complete = fewer.length === more.length ? NAME_LEVEL.same : NAME_LEVEL.short;
  if (odd === undefined) return complete;
  const best = Math.min(
    NAME_LEVEL.different,
    ...rest.map((word) => (isInitial(texts, odd, word) ? NAME_LEVEL.short : NAME_LEVEL[closeness(texts, odd, word)])),
  );
  return others.length > 0 || best > NAME_LEVEL.close ? MISSING : Math.max(complete, best);
}

function wordsIn(name: readonly NameValue[]): number {
  let words = 0;
  for (const { wordTexts } of name) words += wordTexts.length;
  return words;
}

/** Salman bin Omar is the son of Omar bin Salman: here the order says who. */
function tellsDescent({ words }: NameValue): boolean {
  return words.some((word) => word === 'bin' || word === 'ibn' || word === 'bint' || word === 'binti');
}

/** Each word takes away one like it. */
function withoutShared(words: readonly number[], others: readonly number[]): readonly number[] {
  const open = [...others];
  return words.filter((word) => {
    const at = open.indexOf(word);
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

/** One letter that the other word begins with. */
function isInitial({ units, heads }: Texts, one: number, other: number): boolean {
  const shortest = Math.min(heads[one * HEAD + 1] ?? 0, heads[other * HEAD + 1] ?? 0);
  return shortest === 1 && units[heads[one * HEAD] ?? 0] === units[heads[other * HEAD] ?? 0];
}

/** 卓也 and 拓也: whoever writes kanji knows which ones are theirs. 祐太 and 祐大 may still be a slip. */
function areHomophones({ texts }: NameTextSets, left: NameValue, right: NameValue): boolean {
  return left.script === 'kanji' && right.script === 'kanji' && closeness(texts, left.text, right.text) !== 'close';
}

const READING_SLIP = 0.85;

/** Same characters, but readings so different that they are not a slip of the pen. */
function readDifferently({ syllables }: NameTextSets, left: NameValue, right: NameValue): boolean {
  if (left.sounds.length === 0 || right.sounds.length === 0) return false;
  return !left.soundTexts.some((one) =>
    right.soundTexts.some((other) => jaroWinklerFrom(syllables, one, other, READING_SLIP) > 0),
  );
}

function compareSounds({ syllables }: NameTextSets, left: NameValue, right: NameValue): number {
  let best = MISSING as number;
  for (const one of left.soundTexts) {
    for (const other of right.soundTexts) {
      const level = NAME_LEVEL[closeness(syllables, one, other)];
      if (best === MISSING || level < best) best = level;
    }
  }
  if (best === NAME_LEVEL.different && (isInitialOfSound(left, right) || isInitialOfSound(right, left)))
    return NAME_LEVEL.short;
  return best;
}

/** `J` for `John`, `Mary` for `Mary Ann`. */
function isShortFor(short: NameValue, long: NameValue): boolean {
  if (short.script !== 'latin' && short.script !== 'other') return false;
  if (short.written.length === 1) return long.words.some((word) => word.startsWith(short.written));
  return long.words.length > short.words.length && short.words.every((word) => long.words.includes(word));
}

function isInitialOfSound(short: NameValue, long: NameValue): boolean {
  return (
    short.script === 'latin' &&
    short.written.length === 1 &&
    long.allSounds.some((sound) => sound.startsWith(short.written))
  );
}

function shareFullForm(left: NameValue, right: NameValue): boolean {
  return left.fullForms.some((full) => right.fullForms.includes(full));
}

/** How much an agreement speaks for an alignment, by level. */
const MERIT: readonly number[] = [1, 6, 5, 4, 4, 4, 4, 2, 0];

/**
 * True when the names agree more with one of them turned round. Swapping counts only when both words then agree, or
 * one of them when a source does not say which of its words is the family name. Arguments are levels.
 */
export function isSwapped(
  family: number,
  given: number,
  crossedFamily: number,
  crossedGiven: number,
  orderKnown: boolean,
): boolean {
  const straight = (MERIT[family] ?? 0) + (MERIT[given] ?? 0);
  const crossed = (MERIT[crossedFamily] ?? 0) + (MERIT[crossedGiven] ?? 0);
  if (crossed <= straight) return false;
  const familyAgrees = agrees(crossedFamily);
  const givenAgrees = agrees(crossedGiven);
  return (familyAgrees && givenAgrees) || (!orderKnown && (familyAgrees || givenAgrees));
}

/** Whether two words are one name. */
export function agrees(level: number): boolean {
  return level !== MISSING && level !== NAME_LEVEL.short && level <= NAME_LEVEL.close;
}
