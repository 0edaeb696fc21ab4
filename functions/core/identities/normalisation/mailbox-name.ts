import type { NameLexicon } from './lexicon.ts';
import { soundOfRomaji } from './sound.ts';

interface MailboxName {
  readonly family: string | null;
  readonly given: string | null;
}

const NO_NAME: MailboxName = { family: null, given: null };
const SHORTEST_NAME = 2;

/**
 * The name that a mailbox is made of, where its words are names that other records have: `isla.hall97`,
 * `mayumiyamamoto77`, `hall_i`. It stands in for a name that the record does not give.
 */
export function nameInMailbox(address: string | undefined, lexicon: NameLexicon): MailboxName {
  const local = address?.normalize('NFKC').toLowerCase().split('@')[0] ?? '';
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  const [first = '', second = ''] = words;
  if (words.length === 2) return nameOfWords(first, second, lexicon);
  return words.length === 1 ? nameOfLetters(first, lexicon) : NO_NAME;
}

function nameOfWords(first: string, second: string, lexicon: NameLexicon): MailboxName {
  const isFamily = (word: string): boolean => lexicon.asFamily.has(soundOfRomaji(word));
  const isGiven = (word: string): boolean => word.length === 1 || lexicon.asGiven.has(soundOfRomaji(word));
  if (isGiven(first) && isFamily(second)) return { given: first, family: second };
  if (isFamily(first) && isGiven(second)) return { given: second, family: first };
  return NO_NAME;
}

/** The one place where the letters fall apart into a known given and a known family name. */
function nameOfLetters(letters: string, lexicon: NameLexicon): MailboxName {
  const splits: MailboxName[] = [];
  for (let length = SHORTEST_NAME; length <= letters.length - SHORTEST_NAME; length++) {
    const split = nameOfWords(letters.slice(0, length), letters.slice(length), lexicon);
    if (split.family !== null) splits.push(split);
  }
  const [only] = splits;
  return splits.length === 1 && only !== undefined ? only : NO_NAME;
}
