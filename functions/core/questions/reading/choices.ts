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
    question: `${text.slice(0, at.start)}${phrase[words]}${text.slice(at.end)}`.replace(/\s+/g, ' ').trim(),
  }));
}
