import { bitsIn, summaryBit } from '../summary-bits.ts';
import { distanceBetween, editDistance } from './edit-distance.ts';
import { soundOf } from './loanwords.ts';
import { fold } from './normalize-question.ts';
import type { WordMeanings } from './store-words.ts';
import type { Lexicon } from './tokenize.ts';
import type { Meaning } from './tokens.ts';

/** Short words are not guessed; longer ones may differ by one character, long ones by two. Words of grammar must be longer. */
function allowance(word: string, isName: boolean): number {
  const length = Array.from(word).length;
  const shortest = isName ? (/^[ -~]*$/.test(word) ? 5 : 4) : 6;
  if (length < shortest) return 0;
  return length < shortest + 4 ? 1 : 2;
}

/** Words of one length that may be guessed: one beside the other, so that nearly all are passed over at the cost of a few bits. */
interface SameLength {
  readonly words: string[];
  readonly summaries: number[];
}

/** Words that may be guessed, by their length: most words are far from a misspelt one by length alone. */
type ByLength = ReadonlyMap<number, SameLength>;

const NAMES = new WeakMap<Lexicon, ByLength>();
const OWN_WORDS = new WeakMap<Lexicon, ByLength>();
const GRAMMAR = new WeakMap<WordMeanings, ByLength>();

function kept<Key extends object>(known: WeakMap<Key, ByLength>, key: Key, make: () => ByLength): ByLength {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

function namesIn(lexicon: Lexicon): ByLength {
  return kept(NAMES, lexicon, () => byLength(new Set(lexicon.valueWords.map(([folded]) => folded)), true));
}

/** The words of grammar are made ready once for all stores. */
function wordsIn(lexicon: Lexicon): readonly ByLength[] {
  const { grammar } = lexicon.words;
  return [
    kept(GRAMMAR, grammar, () => byLength(grammar.keys(), false)),
    kept(OWN_WORDS, lexicon, () => byLength(lexicon.words.ownWords(), false)),
  ];
}

function byLength(words: Iterable<string>, areNames: boolean): ByLength {
  const lengths = new Map<number, SameLength>();
  for (const word of words) {
    if (allowance(word, areNames) === 0) continue;
    const characters = Array.from(word);
    const others = lengths.get(characters.length) ?? { words: [], summaries: [] };
    others.words.push(word);
    others.summaries.push(summaryOf(characters));
    lengths.set(characters.length, others);
  }
  return lengths;
}

/**
 * The words nearest to a misspelt one: names of the data first; none when nothing is near, or when words of grammar that mean
 * different things are equally near.
 */
export function closestWords(written: string, lexicon: Lexicon): readonly string[] {
  const word = written.trim();
  const named = nearest(word, [namesIn(lexicon)], true).filter((found) => isNearWordByWord(word, found));
  if (named.length > 0) return named;
  const near = nearest(word, wordsIn(lexicon), false).filter(
    (found) =>
      isNearWordByWord(word, found) &&
      !isOtherQuality(word, found) &&
      !isOtherNoun(word, found) &&
      mayBeGuessed(lexicon.words.get(found)),
  );
  const meanings = new Set(near.map((found) => JSON.stringify(lexicon.words.get(found))));
  return meanings.size === 1 ? near.slice(0, 1) : [];
}

/** A word of this store; whether something is so or not is never guessed. */
const mayBeGuessed = (meanings: readonly Meaning[] | undefined): boolean =>
  meanings !== undefined && !meanings.some(({ kind }) => kind === 'except' || kind === 'not' || kind === 'neither');

/** `古い注文` is no misspelt `安い注文`. */
const isOtherQuality = (written: string, found: string): boolean =>
  [...written].some((character) => QUALITIES.includes(character) && !found.includes(character)) &&
  [...found].some((character) => QUALITIES.includes(character) && !written.includes(character));
/** `注文の番号` is no misspelt `注文の金額`: nobody takes two characters of kanji for two others. */
function isOtherNoun(written: string, found: string): boolean {
  const kanji = (text: string, other: string): number =>
    [...text].filter((character) => /\p{Script=Han}/u.test(character) && !other.includes(character)).length;
  return kanji(written, found) > 1 && kanji(found, written) > 1;
}

const QUALITIES = '古新安高低多少大小長短早遅速若老近遠良悪上下前後初末先次男女昼夜朝夕';

/** From so many letters on a word is known whichever of them is wrong. */
const LONG_WORD = 8;

/** Nobody mistypes the first letter of a short word, but for its place: “brings” is not “Rings”. */
function hasSameStart(written: string, found: string): boolean {
  const [first, second] = written;
  return first === found.charAt(0) || (second === found.charAt(0) && first === found.charAt(1));
}

/** `total revnue` is `total revenue`; `best month` is not `next month`: every word of a phrase has to be near by itself. */
function isNearWordByWord(written: string, found: string): boolean {
  const [ours, theirs] = [written.split(' '), found.split(' ')];
  if (ours.length === 1) return !/^[a-z]/.test(written) || written.length >= LONG_WORD || hasSameStart(written, found);
  if (ours.length !== theirs.length) return editDistance(ours.join(''), theirs.join(''), 1) <= 1;
  return ours.every((word, index) => {
    const other = theirs[index] ?? '';
    // “How many itmes” is no “how many times”.
    const most = word.length < 5 || (/^[a-z]/.test(word) && word.charAt(0) !== other.charAt(0)) ? 0 : 2;
    return word === other || editDistance(word, other, most) <= most;
  });
}

/** Names of the data that contain the word. */
export function namesContaining(written: string, { valueWords }: Lexicon): readonly string[] {
  const word = written.trim();
  if (word.length < 3 || DESCRIBING.has(word)) return [];
  const containing = valueWords.flatMap(([folded, meaning]) =>
    meaning.kind === 'value' && includesWord(folded, word) ? [[folded, meaning.label] as const] : [],
  );
  return containing
    .filter(([, label], index) => containing.findIndex(([, other]) => other === label) === index)
    .map(([folded]) => folded);
}

/** What any of the goods may be called: no part of a name by itself. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'small',
  'big',
  'large',
  'little',
  'new',
  'old',
  'good',
  'set',
  'question',
]);

const SOUNDS = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** Names of the data that sound like the word, written in the other script: `ピクセルガーデン` for `Pixel Garden`; of several those that are spelt like it, too. */
export function namesSoundingLike(written: string, lexicon: Lexicon): readonly string[] {
  const sounds = SOUNDS.get(lexicon) ?? bySound(lexicon);
  SOUNDS.set(lexicon, sounds);
  const name = written.trim();
  const found = (sounds.get(soundOf(name)) ?? []).filter(
    (other) => !(isLatin(name) && isLatin(other)) || editDistance(fold(name), other, 2) <= 2,
  );
  return found.length < 2 || isLatin(name) ? found : ofLikeLength(name, found);
}

/** Letters of a Latin name for each one of katakana. */
const LETTERS_OF_ONE = 1.75;
/** So many letters nearer, or it may be either of them. */
const CLEARLY = 2;

/** `パールイヤリング` is too long for “Pair Ring”, whose consonants are those of “Pearl Earrings”. */
function ofLikeLength(name: string, found: readonly string[]): readonly string[] {
  const expected = name.replace(/[^ァ-ヺー0-9]/g, '').length * LETTERS_OF_ONE;
  const away = found.map((other) => Math.abs(other.replace(/[^a-z0-9]/g, '').length - expected));
  const least = Math.min(...away);
  return found.filter((_, at) => (away[at] ?? 0) < least + CLEARLY);
}

/** Within one script a name that is only heard is another word: “planning” is no “Pair Ring”. */
const isLatin = (name: string): boolean => /^[ -~]+$/.test(name);

function bySound({ valueWords }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  const labels = new Set<string>();
  for (const [folded, meaning] of valueWords) {
    const sound = meaning.kind === 'value' && !labels.has(meaning.label) ? soundOf(meaning.label) : '';
    if (sound === '' || meaning.kind !== 'value') continue;
    labels.add(meaning.label);
    // Japanese has no plural: イヤリング, “Earrings”.
    const singular = /[a-z]{3}s$/i.test(meaning.label) ? sound.replace(/s$/, '') : sound;
    for (const heard of new Set([sound, singular])) sounds.set(heard, [...(sounds.get(heard) ?? []), folded]);
  }
  return sounds;
}

function nearest(word: string, candidates: readonly ByLength[], areNames: boolean): readonly string[] {
  const most = allowance(word, areNames);
  if (most === 0) return [];
  const characters = Array.from(word);
  const summary = summaryOf(characters);
  let best = most;
  let found: string[] = [];
  for (const { words, summaries } of ofLengths(candidates, characters.length - most, characters.length + most))
    for (let at = 0; at < words.length; at++) {
      if (leastEdits(summary, summaries[at] ?? 0) > best) continue;
      const candidate = words[at] ?? '';
      const distance = distanceBetween(characters, Array.from(candidate), best);
      if (distance > best || isOpposite(word, candidate)) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(candidate);
    }
  return [...new Set(found)];
}

function ofLengths(candidates: readonly ByLength[], shortest: number, longest: number): readonly SameLength[] {
  return candidates.flatMap((byLength) =>
    [...byLength].filter(([length]) => length >= shortest && length <= longest).map(([, same]) => same),
  );
}

/** “Unreachable” is no misspelt “reachable”. */
const isOpposite = (word: string, other: string): boolean =>
  DENYING.some((prefix) => word === `${prefix}${other}` || other === `${prefix}${word}`);

const DENYING: readonly string[] = [
  'un',
  'in',
  'im',
  'ir',
  'dis',
  'non',
  'non-',
  'not ',
  'no ',
  '不',
  '非',
  '未',
  '無',
];

function summaryOf(characters: readonly string[]): number {
  return characters.reduce((summary, character) => summary | summaryBit(character.codePointAt(0) ?? 0), 0);
}

/** Every sign that the other has not costs one edit at least: nearly all words are too far by this alone. */
function leastEdits(one: number, other: number): number {
  return Math.max(bitsIn(one & ~other), bitsIn(other & ~one));
}

function includesWord(name: string, part: string): boolean {
  if (!/^[a-z0-9 ]+$/.test(part)) return name.includes(part);
  return ` ${name} `.includes(` ${part} `);
}
