import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Saying } from '../words/saying.ts';

/** One part of every set is said, and none of the others. */
export interface Told<Part extends string, Name extends string> {
  readonly told: Name;
  readonly all: readonly (readonly Part[])[];
  readonly none: readonly Part[];
}

interface Reader<Part extends string, Name extends string> {
  readonly saying: Saying<Part, Name>;
  readonly never: RegExp;
  readonly parts: ReadonlyMap<string, ReadonlySet<Part>>;
  readonly longest: number;
}

function readerOf<Part extends string, Name extends string>(saying: Saying<Part, Name>): Reader<Part, Name> {
  const parts = new Map<string, Set<Part>>();
  for (const [part, words] of Object.entries(saying.words) as [Part, readonly string[]][])
    for (const word of words.map(fold)) parts.set(word, (parts.get(word) ?? new Set()).add(part));
  return {
    saying,
    never: new RegExp(saying.never, 'iu'),
    parts,
    longest: Math.max(...[...parts.keys()].map((word) => word.length)),
  };
}

/**
 * Reads a question by its words in any order: only where every word of it is one of those that ask for it, so that nothing
 * else that is said is lost. `told`: the most particular first.
 */
export function inAnyOrder<Part extends string, Name extends string>(
  sayings: { readonly ja: Saying<Part, Name>; readonly en: Saying<Part, Name> },
  told: readonly Told<Part, Name>[],
): (question: QuestionText) => QuestionText {
  const [japanese, english] = [readerOf(sayings.ja), readerOf(sayings.en)];
  return (question) => {
    const reader = isJapanese(question.text) ? japanese : english;
    if (reader.never.test(question.text)) return question;
    const said = partsOf(question, reader);
    const found = said === null ? undefined : told.find((one) => isSaid(one, said));
    if (found === undefined) return question;
    const text = reader.saying.read[found.told];
    return { text, folded: fold(text) };
  };
}

function isSaid<Part extends string, Name extends string>(
  { all, none }: Told<Part, Name>,
  said: ReadonlySet<Part>,
): boolean {
  return all.every((any) => any.some((part) => said.has(part))) && !none.some((part) => said.has(part));
}

/** The parts that the words have, the longest words first, or nothing where one of the words is none of them. */
function partsOf<Part extends string, Name extends string>(
  { text, folded }: QuestionText,
  { parts, longest }: Reader<Part, Name>,
): ReadonlySet<Part> | null {
  const leadsNowhere = new Set<number>();
  const wordsFrom = (begin: number): readonly string[] | null => {
    const at = begin + (SIGNS.exec(folded.slice(begin))?.[0].length ?? 0);
    if (at >= folded.length) return [];
    if (leadsNowhere.has(at)) return null;
    for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
      const word = folded.slice(at, at + length);
      const cut = LATIN.test(`${word.at(-1) ?? ''}${folded.charAt(at + length)}`);
      // カテゴリ is not made of か, て, ご and り.
      const kana = /^[ぁ-んー]{1,2}$/u.test(word) && text.slice(at, at + length) !== word;
      const others = parts.has(word) && !cut && !kana ? wordsFrom(at + length) : null;
      if (others !== null) return [word, ...others];
    }
    leadsNowhere.add(at);
    return null;
  };
  const words = wordsFrom(0);
  return words === null ? null : new Set(words.flatMap((word) => [...(parts.get(word) ?? [])]));
}

const SIGNS = /^[\s.,?!;:"'()/、。・「」（）…~-]+/;
const LATIN = /^[a-z0-9]{2}$/;
