import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';
import { readText } from './text.ts';

/** A reader for values that are words of a known list, letter case and width aside; null where a word means "unknown". */
export function wordReader<Value extends string | boolean>(
  words: readonly (readonly [Value | null, readonly string[]])[],
  wrong: (known: string) => { readonly ja: string; readonly en: string },
): (text: string) => Reading<Value> {
  const meanings = new Map<string, Value | null>();
  for (const [value, spellings] of words) for (const spelling of spellings) meanings.set(folded(spelling), value);
  const examples = words
    .filter(([value]) => value !== null)
    .map(([, spellings]) => spellings.slice(0, 3).join(' · '))
    .join(' / ');
  return (text) => {
    const word = folded(text);
    const meaning = meanings.get(word);
    if (meaning !== undefined) return meaning;
    if (saysNothing(word)) return null;
    const { ja, en } = wrong(examples);
    return new Unreadable(ja, en);
  };
}

/**
 * A reader for values that mostly are words of a known list: those become the list's, letter case and width aside, any
 * other stays as it is in the source.
 */
export function openWordReader<Value extends string>(
  words: readonly (readonly [Value, readonly string[]])[],
): ((text: string) => Reading<string>) & { knows(text: string): Value | null } {
  const meanings = new Map<string, Value>();
  for (const [value, spellings] of words) {
    for (const spelling of [value, ...spellings]) meanings.set(folded(spelling), value);
  }
  const knows = (text: string): Value | null => meanings.get(folded(text)) ?? null;
  const read = (text: string): Reading<string> => knows(text) ?? (saysNothing(folded(text)) ? null : readText(text));
  return Object.assign(read, { knows });
}

function folded(text: string): string {
  return narrowed(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
