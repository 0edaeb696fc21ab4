import { ReadText } from './read-text.ts';

/** A way of saying something, and what stands in its place. */
export type Rewording = readonly [said: RegExp, usual: string];

/** The text with each way of saying something in its usual words, one after the other. */
export const reworded = (text: string, table: readonly Rewording[]): string =>
  rewordedBy(text, table, {
    saidIn: ([said]) => said,
    read: (said, [pattern, usual]) => said.replace(pattern, usual),
  });

interface Ways<Way> {
  saidIn(way: Way): RegExp;
  /** The text with all that the pattern matches in other words. */
  read(text: string, way: Way): string;
}

/**
 * Reads each way of a table, one after the other. Few of many hundred patterns can match a question: those whose words are not in it, as it
 * reads by then, are passed over.
 */
export function rewordedBy<Way>(text: string, table: readonly Way[], ways: Ways<Way>): string {
  let read = new ReadText(text);
  for (const way of table) {
    if (!read.mayMatch(ways.saidIn(way))) continue;
    const next = ways.read(read.text, way);
    if (next !== read.text) read = new ReadText(next);
  }
  return read.text;
}
