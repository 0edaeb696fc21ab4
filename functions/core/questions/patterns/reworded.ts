import { ReadText } from './read-text.ts';
import { Sieve } from './sieve.ts';

/** A way of saying something, and what stands in its place. */
export type Rewording = readonly [said: RegExp, usual: string];

/** The text with each way of saying something in its usual words, one after the other. */
export const reworded = (text: string, table: readonly Rewording[]): string => rewordedBy(text, table, REWORDING);

interface Ways<Way> {
  saidIn(way: Way): RegExp;
  /** The text with all that the pattern matches in other words. */
  read(text: string, way: Way): string;
}

const REWORDING: Ways<Rewording> = {
  saidIn: ([said]) => said,
  read: (text, [said, usual]) => text.replace(said, usual),
};

/**
 * Reads each way of a table, one after the other. Few of many hundred patterns can match a question: those whose words are not in it, as it
 * reads by then, are passed over.
 */
export function rewordedBy<Way>(text: string, table: readonly Way[], ways: Ways<Way>): string {
  const sieve = sieveOf(table, ways);
  let read = last?.text === text ? last : new ReadText(text);
  for (let at = sieve.next(0, read); at < table.length; at = sieve.next(at + 1, read)) {
    const way = table[at];
    const next = way === undefined ? read.text : ways.read(read.text, way);
    if (next !== read.text) read = new ReadText(next);
  }
  last = read;
  return read.text;
}

/** The next table reads the same text as a rule. */
let last: ReadText | null = null;

const SIEVES = new WeakMap<readonly unknown[], Sieve>();

function sieveOf<Way>(table: readonly Way[], ways: Ways<Way>): Sieve {
  const known = SIEVES.get(table);
  if (known !== undefined) return known;
  const sieve = new Sieve(table.map((way) => ways.saidIn(way)));
  SIEVES.set(table, sieve);
  return sieve;
}
