/** A text as an SQL literal: for names and values of our own definitions, and for what has been read as an id. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
