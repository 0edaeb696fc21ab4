import { toRomaji } from 'wanakana';
import type { LocalizedText } from '../language.ts';
import { editDistance } from './edit-distance.ts';
import { fold, foldWord, isJapanese, type QuestionText } from './normalize-question.ts';
import type { Lexicon } from './tokenize.ts';
import { COMPOSITIONS } from './words/grammar.ts';
import { LATIN_COUNTERS, LATIN_PARTICLES, READINGS } from './words/readings.ts';

/** A question in the spelling that the dictionary has, and what was read as what. */
export interface SpeltQuestion {
  readonly text: QuestionText;
  readonly readings: readonly LocalizedText[];
}

/**
 * `せんげつのうりあげ`, `sengetsu no uriage`, `this yaer`: how people type in a hurry. Words that the dictionary or the data know
 * stay as they are; what was changed is said, except for kana that only stand for their kanji.
 */
export function spell(question: QuestionText, lexicon: Lexicon): SpeltQuestion {
  const known = knownLatinWords(lexicon);
  const written = isJapanese(question.text) ? inKanji(question) : question.text;
  const latin = fromLatin(written, known);
  if (latin !== null)
    return {
      text: asQuestion(latin),
      readings: [{ ja: `「${latin}」と読みました`, en: `read as “${latin}”` }],
    };
  return respellTimes(written, known);
}

const asQuestion = (text: string): QuestionText => ({ text, folded: fold(text) });

/** Shorter kana are parts of other words. */
const SHORTEST_KANA = 4;
const KANA = new RegExp(
  Object.keys(READINGS)
    .filter((kana) => kana.length >= SHORTEST_KANA)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/** Hiragana words in their kanji; quoted names stay. */
function inKanji({ text: written, folded }: QuestionText): string {
  // Half-width kana have no hiragana beside them: particles are written in them too.
  const text = /[ぁ-ん\p{Script=Han}]/u.test(written) ? written : folded;
  let spelt = '';
  let at = 0;
  for (const match of folded.matchAll(KANA)) {
    const before = folded.charAt(match.index - 1);
    const quoted = ((text.slice(0, match.index).match(/[「『"]/g) ?? []).length + countOf(text, match.index)) % 2 === 1;
    if (/[「『"]/.test(before) || quoted) continue;
    spelt += text.slice(at, match.index) + (READINGS[match[0]] ?? match[0]);
    at = match.index + match[0].length;
  }
  return spelt + text.slice(at);
}

const countOf = (text: string, end: number): number => (text.slice(0, end).match(/[」』]/g) ?? []).length;

const LATIN = new Map(
  Object.entries(READINGS).flatMap(([kana, kanji]) => [[plainRomaji(toRomaji(kana)), kanji] as const]),
);

/** Long vowels and the two ways of spelling syllables in Latin letters, as one. */
function plainRomaji(word: string): string {
  return word
    .toLowerCase()
    .replace(/ā/g, 'a')
    .replace(/ū/g, 'u')
    .replace(/[ōô]/g, 'o')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/sy|shy/g, 'sh')
    .replace(/ty|chy/g, 'ch')
    .replace(/zy|jy/g, 'j')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/hu/g, 'fu')
    .replace(/zi/g, 'ji')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/n'/g, 'n');
}

const PIECE = /([0-9]*)([A-Za-zāūōô']+)|[^A-Za-z0-9āūōô']+|[0-9]+/g;

/** Null when the question is not Japanese in Latin letters. */
function fromLatin(text: string, known: LatinWords): string | null {
  const isWord = (word: string): boolean => !known.has(word.toLowerCase()) && LATIN.has(plainRomaji(word));
  const words = text.match(/[A-Za-zāūōô']+/g) ?? [];
  if (!words.some(isWord) || isJapanese(text)) return null;
  const pieces = [...text.matchAll(PIECE)].map(([piece, digits = '', word = '']) => {
    const lower = word.toLowerCase();
    const counter = digits === '' ? undefined : LATIN_COUNTERS[plainRomaji(lower)];
    if (counter !== undefined) return `${digits}${counter}`;
    if (word === '' || digits !== '') return piece;
    if (isWord(lower)) return LATIN.get(plainRomaji(lower)) ?? piece;
    return LATIN_PARTICLES[lower] ?? piece;
  });
  return pieces
    .join('')
    .replace(/(?<=[^ -~]) (?=[^ -~])/gu, '')
    .replace(/(?<=[^ -~]) (?=[0-9])/gu, '');
}

/** Words of the calendar, which are no entries of the dictionary. */
const CALENDAR = (
  'january february march april june july august september october november december today yesterday month months week weeks ' +
  'quarter quarters year years last this fiscal calendar since between monday tuesday wednesday thursday friday saturday sunday weekend'
).split(' ');

/** Words that questions are made of, as far as one letter off is no other word. */
const SAID_OFTEN = (
  'many customer customers bought purchase purchases purchased order orders ordered sales revenue product products category categories brand brands average median ' +
  'share percent percentage segment segments people members registered returned cancelled spent highest lowest compare prefecture channel email contacts survey'
).split(' ');

const RESPELT = [...CALENDAR, ...SAID_OFTEN];

/** A word may miss, double or swap one letter. */
function respellTimes(text: string, known: LatinWords): SpeltQuestion {
  const readings: LocalizedText[] = [];
  const spelt = text.replace(/(?<![A-Za-z0-9'’-])[A-Za-z]{4,}(?![A-Za-z0-9'’-])/g, (word) => {
    const lower = word.toLowerCase();
    if (known.has(lower) || isMonthName(lower)) return word;
    const near = RESPELT.filter((name) => isNear(lower, name));
    const [name] = near;
    if (name === undefined || near.length > 1) return word;
    readings.push({ ja: `「${word}」は「${name}」と読みました`, en: `read “${word}” as “${name}”` });
    return name;
  });
  return { text: asQuestion(spelt), readings };
}

const isMonthName = (word: string): boolean => /^(?:sept|jans?|febs?)$/.test(word);

/** Short words only with their own letters in another order; longer ones with one letter off. */
function isNear(word: string, name: string): boolean {
  if (word.charAt(0) !== name.charAt(0)) return false;
  if (editDistance(word, name, 1) > 1) return false;
  const sameLetters = [...word].sort().join('') === [...name].sort().join('');
  return sameLetters || name.length >= 6;
}

/** Words of the parts that other words are put together of. */
const LATIN_PARTS = latinWordsOf(COMPOSITIONS.flatMap(({ parts }) => parts.flat()).map(foldWord), []);

type LatinWords = Pick<ReadonlySet<string>, 'has'>;

const KNOWN = new WeakMap<object, ReadonlySet<string>>();

/** Every Latin word that is part of an entry of the dictionary or of a name of the data; those of grammar are found once for all stores. */
function knownLatinWords(lexicon: Lexicon): LatinWords {
  const { words, quotedOnly } = lexicon;
  const ofGrammar = keptFor(words.grammar, () => latinWordsOf(words.grammar.keys(), [...CALENDAR, ...LATIN_PARTS]));
  const ofStore = keptFor(lexicon, () => latinWordsOf(words.ownWords(), latinWordsOf(quotedOnly.keys(), [])));
  return { has: (word) => ofGrammar.has(word) || ofStore.has(word) };
}

function keptFor(key: object, make: () => ReadonlySet<string>): ReadonlySet<string> {
  const known = KNOWN.get(key) ?? make();
  KNOWN.set(key, known);
  return known;
}

function latinWordsOf(entries: Iterable<string>, others: Iterable<string>): ReadonlySet<string> {
  const known = new Set(others);
  for (const entry of entries) for (const word of entry.match(/[a-z']+/g) ?? []) known.add(word);
  return known;
}
