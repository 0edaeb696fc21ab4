import { isJapanese, normalizeQuestion } from '../normalize-question.ts';
import type { PerhapsAsked, QuestionContext, Understanding } from '../understanding.ts';
import { IDLE_EN, LEFT_OUT_EN, NEVER_LEFT_OUT_JA } from '../words/left-out.ts';

/** A question of which so many words cannot be read is not known well enough to be offered without them. */
const MOST_LEFT_OUT = 3;

/**
 * A question with the words left out that nobody could read, where they are of those that say how something is told and not what
 * is asked, and where all the others are read without doubt. It is to be asked back, never answered unasked. Null where there is none.
 */
export function withWordsLeftOut(
  question: string,
  context: QuestionContext,
  conclude: (question: string, context: QuestionContext) => Understanding,
): PerhapsAsked | null {
  const japanese = isJapanese(question);
  let said = question;
  const without: string[] = [];
  for (let left = 0; left <= MOST_LEFT_OUT; left++) {
    const read = conclude(said, context);
    if (read.kind === 'plan') return left === 0 ? null : { question: said, plan: read.plan, without };
    const word = wordNotRead(read, japanese);
    const shorter = word === undefined || !mayBeLeftOut(word, japanese) ? null : cutOut(said, word, japanese);
    if (word === undefined || shorter === null) return null;
    without.push(word.trim());
    said = shorter;
  }
  return null;
}

/** Japanese words that are known say something. */
function wordNotRead(read: Understanding, japanese: boolean): string | undefined {
  if (read.kind !== 'refusal' || read.why?.kind !== 'not-read') return undefined;
  return read.why.unknown ?? (japanese ? undefined : read.why.unused);
}

/** Words that say nothing of what is asked: a question is the same without them. */
export const areIdle = (words: readonly string[]): boolean => words.every((word) => IDLE.has(word.toLowerCase()));

const IDLE: ReadonlySet<string> = new Set(IDLE_EN);
const TALK_EN: ReadonlySet<string> = new Set([...LEFT_OUT_EN, ...IDLE_EN]);
/** A verb or an adverb as it is written: nouns are written in kanji, katakana or Latin letters alone, or end as adjectives do (`手拭い`). */
const WRITTEN_AS_VERB =
  /^(?:\p{Script=Hiragana}+|\p{Script=Han}{1,2}\p{Script=Hiragana}*[^\P{Script=Hiragana}いみけき])$/u;

/** Behind a noun, whatever it is written in (`かにを買った人`). */
const BEHIND_NOUN = /^\s*[をがのはもやへ]/u;

function mayBeLeftOut(word: string, japanese: boolean): boolean {
  const said = word.trim().toLowerCase();
  return japanese ? WRITTEN_AS_VERB.test(said) && !NEVER_LEFT_OUT_JA.test(said) : TALK_EN.has(said);
}

/** As it was typed, or as it is read, where the word stands in that alone. */
function cutOut(question: string, word: string, japanese: boolean): string | null {
  for (const text of [question, normalizeQuestion(question).text]) {
    const at = placeOf(text, word.trim(), japanese);
    if (at === -1) continue;
    const [before, behind] = [text.slice(0, at), text.slice(at + word.trim().length)];
    if (japanese) return BEHIND_NOUN.test(behind) || BEHIND_NOUN.test(word) ? null : before + behind;
    return `${before.trimEnd()} ${behind.trimStart()}`.replace(/ (?=[.,?!])/gu, '').trim();
  }
  return null;
}

function placeOf(text: string, word: string, japanese: boolean): number {
  if (japanese) return text.indexOf(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}'-])${escaped}(?![\\p{L}\\p{N}'-])`, 'iu'));
}
