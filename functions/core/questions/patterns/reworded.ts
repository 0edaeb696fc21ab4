import { type Needed, neededBy, ReadText } from './read-text.ts';

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
  const needed = neededIn(table, ways);
  let read = last?.text === text ? last : new ReadText(text);
  for (let at = 0; at < table.length; at++) {
    const [needs, way] = [needed[at], table[at]];
    if (needs === undefined || way === undefined || !read.mayMatch(needs)) continue;
    const next = ways.read(read.text, way);
    if (next !== read.text) read = new ReadText(next);
  }
  last = read;
  return read.text;
}

/** The next table reads the same text as a rule. */
let last: ReadText | null = null;

const IN_TABLE = new WeakMap<readonly unknown[], readonly Needed[]>();

function neededIn<Way>(table: readonly Way[], ways: Ways<Way>): readonly Needed[] {
  const known = IN_TABLE.get(table);
  if (known !== undefined) return known;
  const needed = table.map((way) => neededBy(ways.saidIn(way)));
  IN_TABLE.set(table, needed);
  return needed;
}
