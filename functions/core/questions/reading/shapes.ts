import { rewordedBy } from '../patterns/reworded.ts';
import type { SaidOtherwise } from '../words/said-otherwise.ts';

/** A way of saying something, ready to be read. */
export interface Shape {
  readonly said: RegExp;
  readonly unless: RegExp | null;
  readonly read: string;
}

export function shapesOf(ways: readonly SaidOtherwise[]): readonly Shape[] {
  return ways.map(({ said, unless, read }) => ({
    said: new RegExp(said, 'giu'),
    unless: unless === undefined ? null : new RegExp(unless, 'iu'),
    read,
  }));
}

/** The text with each of the shapes in the words as which it is read, one after the other. */
export function inOtherWords(text: string, shapes: readonly Shape[]): string {
  return rewordedBy(text, shapes, { saidIn: ({ said }) => said, read: readShape })
    .replace(/ {2,}/g, ' ')
    .trim();
}

function readShape(text: string, { said, unless, read }: Shape): string {
  return text.replace(said, (whole: string, ...groups: readonly unknown[]) =>
    unless?.test(whole) ? whole : read.replace(/\$(\d)/g, (_sign, at: string) => String(groups[Number(at) - 1] ?? '')),
  );
}
