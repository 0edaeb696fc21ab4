/**
 * The lines of a text that flows by, kept until they are let go: what a parser cannot make out can then be shown as it
 * was. Lines are counted by line feeds, from 1.
 */
export class TextLines {
  readonly #chunks: { readonly firstLine: number; readonly text: string }[] = [];
  #line = 1;

  async *through(text: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const part of text) {
      this.#chunks.push({ firstLine: this.#line, text: part });
      this.#line += lineFeedsIn(part);
      yield part;
    }
  }

  /** Lines before this one are not asked for any more. */
  forgetBefore(line: number): void {
    while ((this.#chunks[1]?.firstLine ?? Number.POSITIVE_INFINITY) < line) this.#chunks.shift();
  }

  /** Lines from `first` on, before `end`, without their ends. */
  between(first: number, end: number): readonly string[] {
    const from = this.#chunks[0]?.firstLine ?? 1;
    const lines = this.#chunks
      .map(({ text }) => text)
      .join('')
      .split('\n');
    return lines.slice(Math.max(0, first - from), end - from).map((line) => line.replace(/\r$/, ''));
  }

  get lastLine(): number {
    return this.#line;
  }
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
