import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, rewrite } from './rewrite.ts';

/**
 * “Two or more Tsumugi orders”, “3+ online orders”, “at least two phone contacts”: the noun is what the number counts, whatever stands between
 * them. It is read as “two or more orders at Tsumugi”.
 */
export const readNounsOfNumbers = (tokens: readonly Token[], text: string): readonly Token[] =>
  rewrite(tokens, (at) => (isBehindNumber(tokens, at) ? nounFirst(tokens, at, text) : null));

function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isToken(before, 'operator')) return isToken(tokens[at - 2], 'number');
  return isToken(before, 'number') && before.text !== '';
}

/** Two values may stand between: “two or more online Tsumugi orders”. */
function nounFirst(tokens: readonly Token[], at: number, text: string): Rewritten | null {
  const values: Token[] = [];
  while (isPlain(tokens[at + values.length]) && values.length < 2) {
    const value = tokens[at + values.length];
    if (value !== undefined) values.push(value);
  }
  const noun = tokens[at + values.length];
  const [first, last] = [values[0], values.at(-1)];
  const kinds = OF_KINDS.test(text.slice(tokens[at - 1]?.end ?? 0, first?.start));
  if (isComparedGoods(tokens, at, last) && (noun === undefined || !isCounted(noun)))
    return kinds ? null : piecesFirst(values);
  if (first === undefined || last === undefined || noun === undefined || !isCounted(noun)) return null;
  const moved = values.map((value, index) => ({ ...value, ...spanOf(tokens[at + index + 1] ?? noun) }));
  return { length: values.length + 1, tokens: [{ ...noun, ...spanOf(first) }, ...moved] };
}

/** “Two different rings”: so many kinds of them, and no pieces. */
const OF_KINDS = /different|distinct|kinds? of|types? of|sorts? of|separate|unique/i;

/** “Two or more rings”, “at least 3 Lumiere rings”: so many pieces of them. */
const isComparedGoods = (tokens: readonly Token[], at: number, last: Token | undefined): boolean =>
  (isToken(tokens[at - 1], 'operator') || isToken(tokens[at - 2], 'operator')) &&
  isToken(last, 'value') &&
  ['product', 'category'].includes(last.meaning.dimension) &&
  tokens.slice(0, at).some((token) => isToken(token, 'bought'));

function piecesFirst(values: readonly Token[]): Rewritten | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  const { start } = first;
  const pieces: Token = {
    start,
    end: start + 1,
    text: 'units',
    meaning: { kind: 'measure', measure: 'quantity' },
    others: [],
  };
  return { length: values.length, tokens: [pieces, { ...first, start: start + 1 }, ...rest] };
}

const spanOf = ({ start, end }: Token): { readonly start: number; readonly end: number } => ({ start, end });

const isPlain = (token: Token | undefined): boolean =>
  (isToken(token, 'value') || isToken(token, 'values')) && /^[ -~]+$/.test(token.text);

function isCounted(token: Token): boolean {
  if (isToken(token, 'entity')) return token.meaning.entity === 'order';
  if (isToken(token, 'measure')) return ['orders', 'contacts', 'quantity'].includes(token.meaning.measure);
  return isToken(token, 'bought') && /^purchases?$/i.test(token.text);
}
