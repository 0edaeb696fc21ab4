import { fold, type QuestionText } from '../normalize-question.ts';
import type { Filter } from '../plan.ts';
import type { Token } from '../tokens.ts';

/** A part of a question: what it says, or a piece that is taken as it was written. */
export interface SaidPart {
  readonly part: string;
  readonly token?: Token;
  readonly text?: string;
  /** What it restricts, where that is a condition already. */
  readonly filter?: Filter;
}

/** A piece that is taken as it was written: a period, a brand, a number. */
export interface Slot extends SaidPart {
  readonly start: number;
  readonly end: number;
}

export interface PartPatterns {
  /** Matches wherever one of them does: most places hold none, and one look tells. */
  readonly any: RegExp;
  readonly each: readonly (readonly [part: string, pattern: RegExp])[];
}

/** Ways to say each part, ready to be looked for at a place. */
export function partPatterns(
  tables: readonly Readonly<Record<string, readonly string[]>>[],
  japanese: boolean,
): PartPatterns {
  const whole = (said: string): string => (japanese ? fold(said) : `(?:${said})(?![a-z0-9])`);
  const ways = tables.flatMap((parts) =>
    Object.entries(parts).flatMap(([part, said]) => said.map((one) => [part, whole(one)] as const)),
  );
  return {
    any: new RegExp(ways.map(([, way]) => `(?:${way})`).join('|'), 'iuy'),
    each: ways.map(([part, way]) => [part, new RegExp(way, 'iuy')] as const),
  };
}

interface Piece extends SaidPart {
  readonly end: number;
}

interface Cover {
  readonly pieces: readonly SaidPart[];
  readonly fillers: number;
}

const GAP = /[\s?？!！.,、。:;"'「」()（）・/…-]+/uy;

/** Pieces from left to right; of all ways to cover the text the one with the fewest of them, and of those as good that with names from the data. Null where something is none of them. */
export function coveredBy(
  { folded }: QuestionText,
  patterns: PartPatterns,
  slots: readonly Slot[],
): readonly SaidPart[] | null {
  const known = new Map<number, Cover | null>();
  const from = (start: number): Cover | null => {
    if (start >= folded.length) return { pieces: [], fillers: 0 };
    const before = known.get(start);
    if (before !== undefined) return before;
    known.set(start, null);
    const found = [...slots.filter((slot) => slot.start === start), ...piecesAt(folded, start, patterns)].flatMap(
      (piece): readonly Cover[] => {
        const rest = from(piece.end);
        return rest === null ? [] : [withPiece(piece, rest)];
      },
    );
    const gap = matchAt(GAP, folded, start);
    const over = gap === null ? null : from(start + gap.length);
    const best = [...found, ...(over === null ? [] : [over])].toSorted(cheaper)[0] ?? null;
    known.set(start, best);
    return best;
  };
  return from(0)?.pieces ?? null;
}

const withPiece = (piece: Piece, rest: Cover): Cover => ({
  pieces: [piece, ...rest.pieces],
  fillers: rest.fillers + (piece.part === 'filler' ? 1 : 0),
});

const cheaper = (one: Cover, other: Cover): number =>
  one.pieces.length - other.pieces.length || other.fillers - one.fillers;

function piecesAt(folded: string, start: number, patterns: PartPatterns): readonly Piece[] {
  if (/[a-z0-9]/.test(folded.charAt(start)) && /[a-z0-9]/.test(folded.charAt(start - 1))) return [];
  if (matchAt(patterns.any, folded, start) === null) return [];
  return patterns.each.flatMap(([part, pattern]) => {
    const found = matchAt(pattern, folded, start);
    return found === null || found === '' ? [] : [{ part, end: start + found.length }];
  });
}

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}
