import type { Locale } from '../../language.ts';
import type { Choice } from '../answer.ts';
import { isJapanese } from '../normalize-question.ts';
import type { OtherReading } from '../tokens.ts';
import type { Note } from './notes.ts';

/** Notes that say the same are one. */
export function distinct(notes: readonly Note[]): readonly Note[] {
  return notes.filter((note, index) => notes.findIndex(({ reading }) => reading.ja === note.reading.ja) === index);
}

/** The question itself with other words in the place: a complete question that can be asked. */
export function rewritten(
  text: string,
  at: { readonly start: number; readonly end: number },
  others: readonly OtherReading[],
  locale: Locale,
): readonly Choice[] {
  const words = isJapanese(text) ? 'ja' : locale;
  return others.map(({ label, phrase }) => ({
    label,
    question: `${text.slice(0, at.start)}${before(phrase[words], text.slice(at.end))}${text.slice(at.end)}`
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** `離反の顧客` before `リピーター`: they are named once. */
const before = (phrase: string, rest: string): string =>
  PEOPLE_BEHIND.test(rest) ? phrase.replace(/(?<=の|い)(?:顧客|お客様)$/u, '') : phrase;

const PEOPLE_BEHIND = /^(?:顧客|お客|人|方|会員|リピーター|女性|男性|VIP)/iu;
