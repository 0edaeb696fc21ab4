import type { PersonRecord } from '../person.ts';
import { foldCharacters, foldName, type Script, scriptOf } from './characters.ts';
import { type NameLexicon, nameKey } from './lexicon.ts';
import { nameInMailbox } from './mailbox-name.ts';
import { nameTexts } from './name-fields.ts';
import { isEmptyWord } from './placeholders.ts';
import { maybeSoundOfLatin, soundOfKana } from './sound.ts';

/** A family or given name as it is compared. */
export interface NamePart {
  /** Folded characters without spaces and punctuation: Latin lower case, katakana, or kanji in the compared form. */
  readonly written: string;
  /** The words of a name of several words, sorted; one word otherwise. */
  readonly words: readonly string[];
  readonly script: Script;
  /** Sounds (see sound.ts) that the record itself gives. */
  readonly sounds: readonly string[];
  /** Sounds that other records teach for these kanji; empty where the record gives one of them itself. */
  readonly learnedSounds: readonly string[];
}

export interface PersonName {
  readonly family: NamePart | null;
  readonly given: NamePart | null;
  /** False where the source does not say which of the two words is the family name. */
  readonly orderKnown: boolean;
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sir madam rev jr sr ii iii iv md phd dds dvm mba bsc msc esq ' +
    'herr frau dipl dipl-ing univprof monsieur madame mme mlle señor señora sra srta sig dott signor signora dhr mevr drs'
  ).split(' '),
);
const HONORIFICS = /\s*(?:様|さん|さま|氏|殿|先生)$/;
const PARTICLES = new Set(
  'van von de der den da di do dos das del della la le el al bin ibn ben ter ten st'.split(' '),
);

/** The words of a name without particles (de, van, bin …), unless it is made of nothing else. */
export function mainWords(words: readonly string[]): readonly string[] {
  const main = words.filter((word) => !PARTICLES.has(word));
  return main.length === 0 ? words : main;
}

/**
 * The name of a record from whatever name fields it has; `lexicon` teaches readings and family names of other
 * records.
 */
export function normalizePersonName(fields: PersonRecord['fields'], lexicon: NameLexicon): PersonName {
  const texts = nameTexts(fields);
  const parts = splitName(presentText(texts.family), presentText(texts.given), presentText(texts.whole), lexicon);
  const family = maybePart(parts.family, presentText(texts.familyKana), lexicon);
  const given = maybePart(parts.given, presentText(texts.givenKana), lexicon);
  if (family !== null && given !== null) return { family, given, orderKnown: parts.orderKnown };
  const inMailbox = nameInMailbox(fields.EmailAddress, lexicon);
  return {
    family: family ?? maybePart(inMailbox.family, null, lexicon),
    given: given ?? maybePart(inMailbox.given, null, lexicon),
    orderKnown: parts.orderKnown && family === null && given === null ? inMailbox.family !== null : parts.orderKnown,
  };
}

export interface SplitName {
  readonly family: string | null;
  readonly given: string | null;
  readonly orderKnown: boolean;
}

/** Which words are family and given name; null for what is not there. */
export function splitName(
  family: string | null,
  given: string | null,
  whole: string | null,
  lexicon: NameLexicon,
): SplitName {
  if (family === null && given === null && whole !== null) return splitWholeName(whole, lexicon);
  if (family === null || given === null) return { family, given, orderKnown: true };
  return isTurned(family, given, lexicon)
    ? { family: given, given: family, orderKnown: true }
    : { family, given, orderKnown: true };
}

/** How often a word stands in the columns of family and of given names. */
export interface RoleCounts {
  readonly asFamily: number;
  readonly asGiven: number;
}

export function roleCountsOf(name: string, { asFamily, asGiven }: NameLexicon): RoleCounts {
  const key = nameKey(name);
  return { asFamily: asFamily.get(key) ?? 0, asGiven: asGiven.get(key) ?? 0 };
}

/** How much more often than not a name must stand in the other column. */
const CLEARLY = 4;

/** True where other records say clearly that each of the two words is the other kind of name. */
export function standTurned(family: RoleCounts, given: RoleCounts): boolean {
  return (
    family.asGiven >= CLEARLY * Math.max(1, family.asFamily) && given.asFamily >= CLEARLY * Math.max(1, given.asGiven)
  );
}

function isTurned(family: string, given: string, lexicon: NameLexicon): boolean {
  return standTurned(roleCountsOf(family, lexicon), roleCountsOf(given, lexicon));
}

/**
 * Splits a name that stands in one column; Japanese names are family first, `Yamada, Taro` too, other Latin names
 * either way.
 */
export function splitWholeName(text: string, lexicon: NameLexicon): SplitName {
  const whole = text.replace(HONORIFICS, '').trim();
  const [beforeComma, afterComma] = whole.split(/\s*[,、]\s*/, 2);
  if (beforeComma && afterComma) return { family: beforeComma, given: afterComma, orderKnown: true };
  const words = withoutTitles(whole.split(/[\s・]+/));
  const script = scriptOf(whole);
  if (words.length === 1) return splitSingleWord(words[0] ?? '', script, lexicon);
  if (script === 'kanji' || script === 'kana' || HANGUL.test(whole)) {
    return { family: words[0] ?? null, given: words.slice(1).join(' '), orderKnown: true };
  }
  const familyStart = lastNameStart(words);
  const family = words.slice(familyStart).join(' ');
  const given = words.slice(0, familyStart).join(' ');
  if (isTurned(family, given, lexicon) || (isCapitals(given) && !isCapitals(family))) {
    return { family: given, given: family, orderKnown: true };
  }
  return { family, given, orderKnown: false };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const names = words.filter((word) => !TITLES.has(word.toLowerCase().replaceAll('.', '')));
  return names.length === 0 ? words : names;
}

/** YAMADA Taro: capitals mark the family name. */
function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function splitSingleWord(word: string, script: Script, lexicon: NameLexicon): SplitName {
  if (script === 'kana') return splitKana(word, lexicon);
  if (HANGUL.test(word)) return splitHangul(word);
  if (script !== 'kanji') return { family: word, given: null, orderKnown: false };
  const characters = [...word];
  const length = familyLength(characters, lexicon);
  const given = characters.slice(length).join('');
  return { family: characters.slice(0, length).join(''), given: given === '' ? null : given, orderKnown: true };
}

/** A Korean name in one word. */
const HANGUL = /^[\p{Script=Hangul}\s]+$/u;
const LONG_HANGUL_FAMILIES = /^(?:남궁|황보|제갈|사공|선우|독고|서문|동방)/;

/** 김민수 → 김, 민수: Korean family names have one syllable, but for a few. */
function splitHangul(word: string): SplitName {
  const length = word.length > 2 && LONG_HANGUL_FAMILIES.test(word) ? 2 : 1;
  if (word.length <= length) return { family: word, given: null, orderKnown: false };
  return { family: word.slice(0, length), given: word.slice(length), orderKnown: true };
}

/** ヤマダタロウ → ヤマダ, タロウ: where both parts are known names of their kind, the commonest ones. */
function splitKana(word: string, lexicon: NameLexicon): SplitName {
  const characters = [...word];
  let best: SplitName = { family: word, given: null, orderKnown: false };
  let commonest = 0;
  for (let length = 1; length < characters.length; length++) {
    const family = characters.slice(0, length).join('');
    const given = characters.slice(length).join('');
    const common = Math.min(roleCountsOf(family, lexicon).asFamily, roleCountsOf(given, lexicon).asGiven);
    if (common <= commonest) continue;
    commonest = common;
    best = { family, given, orderKnown: true };
  }
  return best;
}

/** 山田太郎 → 2: the longest known family name that leaves a given name; two characters where none is known. */
function familyLength(characters: readonly string[], lexicon: NameLexicon): number {
  if (characters.length <= 2) return characters.length === 2 ? 1 : characters.length;
  for (let length = Math.min(characters.length - 1, 4); length > 0; length--) {
    if (lexicon.families.has(foldCharacters(characters.slice(0, length).join('')))) return length;
  }
  return 2;
}

function lastNameStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return start;
}

/** A word of a name as it is compared, from its text, its kana, or both; null where neither has letters. */
export function maybePart(text: string | null, kana: string | null, lexicon: NameLexicon): NamePart | null {
  const source = text ?? kana;
  if (source === null) return null;
  const words = foldName(source)
    .split(' ')
    .filter((word) => word !== '');
  const written = words.join('');
  if (written === '') return null;
  const script = scriptOf(written);
  const sounds = ownSounds(written, script, kana);
  const common = script === 'kanji' ? (lexicon.sounds.get(written) ?? []) : [];
  // An own reading that no other record gives may be a slip: then the usual ones are possible too.
  const learnedSounds = sounds.some((sound) => common.includes(sound))
    ? []
    : common.filter((sound) => !sounds.includes(sound));
  return { written, words: words.toSorted(), script, sounds, learnedSounds };
}

function ownSounds(written: string, script: Script, kana: string | null): readonly string[] {
  if (kana !== null && scriptOf(kana.normalize('NFKC')) === 'kana')
    return [soundOfKana(foldName(kana).replaceAll(' ', ''))];
  if (script === 'kana') return [soundOfKana(written)];
  const sound = script === 'latin' ? maybeSoundOfLatin(written) : null;
  return sound === null ? [] : [sound];
}

/** The text of a field, width folded; null where it says nothing. */
export function presentText(text: string | undefined): string | null {
  return text === undefined || isEmptyWord(text) ? null : text.normalize('NFKC').trim();
}
