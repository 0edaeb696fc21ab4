import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Token } from '../tokens.ts';
import { isToken } from '../tokens.ts';
import { type PartOfOne, USUAL_OF_ONE, type UsualOfOne } from '../words/parts-of-one.ts';
import { PARTS_OF_ONE_EN } from '../words/parts-of-one-en.ts';
import { PARTS_OF_ONE_JA } from '../words/parts-of-one-ja.ts';

/** A part of a question: what it says, or a period or a brand as it was written. */
type Said = { readonly part: PartOfOne } | { readonly part: 'time' | 'of'; readonly text: string };
type Piece = Said & { readonly end: number };

/** The fewest pieces that cover the text from a place to its end. */
interface Cover {
  readonly pieces: readonly Said[];
  readonly fillers: number;
}

/** How a question about the customer on the line is usually put, and whether it named the customer. */
export interface UsuallyAsked {
  readonly text: string;
  readonly named: boolean;
}

/**
 * A question about the customer on the line, put together of parts that are known (`お客様が最後に商品をお求めになった日を確認したい`: last,
 * purchase, when), as it is usually asked. Null where anything in it is not one of the parts, or they do not make one question.
 */
export function usuallyAskedOfOne(question: QuestionText, tokens: readonly Token[]): UsuallyAsked | null {
  const japanese = isJapanese(question.text);
  const cover = covered(question, tokens, japanese ? JAPANESE : ENGLISH);
  if (cover === null) return null;
  const parts = new Set(cover.pieces.map(({ part }) => part).filter((part) => !SAYING_NO_MORE.includes(part)));
  const slot = (of: 'time' | 'of'): readonly string[] =>
    cover.pieces.flatMap((piece) => (piece.part === of && 'text' in piece ? [piece.text] : []));
  const [times, brands] = [slot('time'), slot('of')];
  const usual = USUAL_OF_ONE.find((one) => isMade(one, parts));
  if (usual === undefined || times.length > 1 || brands.length > 1) return null;
  const frame = japanese ? usual.ja : usual.en;
  if ((times.length > 0 && !frame.includes('{time}')) || (brands.length > 0 && !frame.includes('{of}'))) return null;
  const [time = ''] = times;
  const [of = ''] = brands;
  const text = frame
    .replace('{time}', time === '' ? '' : japanese ? `${time}に` : ` ${time}`)
    .replace('{of}', of === '' ? '' : japanese ? `${of}で` : ` at ${of}`);
  return { text, named: cover.pieces.some(({ part }) => part === 'person') };
}

const SAYING_NO_MORE: readonly string[] = ['filler', 'person', 'anyone'];

function isMade({ parts, beside }: UsualOfOne, said: ReadonlySet<string>): boolean {
  return (
    parts.every((part) => said.has(part)) &&
    [...said].every((part) => [...parts, ...beside, 'time', 'of'].some((one) => one === part))
  );
}

type Patterns = readonly (readonly [part: PartOfOne, pattern: RegExp])[];

const JAPANESE: Patterns = patternsOf(PARTS_OF_ONE_JA, (said) => fold(said));
const ENGLISH: Patterns = patternsOf(PARTS_OF_ONE_EN, (said) => `(?:${said})(?![a-z0-9])`);

function patternsOf(parts: Readonly<Record<PartOfOne, readonly string[]>>, whole: (said: string) => string): Patterns {
  return Object.entries(parts).flatMap(([part, ways]) =>
    isPart(part) ? ways.map((said) => [part, new RegExp(whole(said), 'iuy')] as const) : [],
  );
}

function isPart(part: string): part is PartOfOne {
  return part in PARTS_OF_ONE_JA;
}

const GAP = /[\s?？!！.,、。:;"'「」()（）・/…-]+/uy;

/** Pieces from left to right; of all ways to cover the text the one with the fewest of them. */
function covered({ text, folded }: QuestionText, tokens: readonly Token[], patterns: Patterns): Cover | null {
  const slots = tokens.flatMap((token) => slotOf(token, text));
  const known = new Map<number, Cover | null>();
  const from = (start: number): Cover | null => {
    if (start >= folded.length) return { pieces: [], fillers: 0 };
    const before = known.get(start);
    if (before !== undefined) return before;
    known.set(start, null);
    const found = [...piecesAt(folded, start, patterns), ...slots.filter((slot) => slot.start === start)].flatMap(
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
  return from(0);
}

const withPiece = (piece: Piece, rest: Cover): Cover => ({
  pieces: [piece, ...rest.pieces],
  fillers: rest.fillers + (piece.part === 'filler' ? 1 : 0),
});

const cheaper = (one: Cover, other: Cover): number =>
  one.pieces.length - other.pieces.length || other.fillers - one.fillers;

function piecesAt(folded: string, start: number, patterns: Patterns): readonly Piece[] {
  if (/[a-z0-9]/.test(folded.charAt(start)) && /[a-z0-9]/.test(folded.charAt(start - 1))) return [];
  return patterns.flatMap(([part, pattern]) => {
    const found = matchAt(pattern, folded, start);
    return found === null || found === '' ? [] : [{ part, end: start + found.length }];
  });
}

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

/** A period, or one of the brands. */
function slotOf(token: Token, text: string): readonly (Piece & { readonly start: number })[] {
  const ofBrand = isToken(token, 'value') && token.meaning.dimension === 'brand';
  if (!ofBrand && !isToken(token, 'time')) return [];
  const { start, end } = token;
  return [{ part: ofBrand ? 'of' : 'time', text: text.slice(start, end), start, end }];
}
