import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { type Rewritten, rewrite } from './rewrite.ts';

/** `女性のリピート率と男性のリピート率`, “sales of this year and sales of last year”: one figure of two things that are set side by side. */
export function readFiguresSaidTwice(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => behindThings(tokens, at) ?? beforeThings(tokens, at));
}

/** `AのXとBのX`. */
function behindThings(tokens: readonly Token[], start: number): Rewritten | null {
  const one = tokens[start];
  const first = pastBinding(tokens, start + 1);
  const other = tokens[first + 2];
  const second = pastBinding(tokens, first + 3);
  if (!isSideBySide(tokens[first + 1]) || !areSame(tokens[first], tokens[second]) || !areAlike(one, other)) return null;
  return { length: second + 1 - start, tokens: [one, tokens[first + 1], other, tokens[second]].filter(isThere) };
}

/** “X of A and X of B”. */
function beforeThings(tokens: readonly Token[], start: number): Rewritten | null {
  const first = pastBinding(tokens, start + 1);
  const [one, join, figure] = tokens.slice(first, first + 3);
  const second = pastBinding(tokens, first + 3);
  if (first === start + 1 || !isSideBySide(join) || !areSame(tokens[start], figure)) return null;
  if (!areAlike(one, tokens[second])) return null;
  return { length: second + 1 - start, tokens: [tokens[start], one, join, tokens[second]].filter(isThere) };
}

const isThere = (token: Token | undefined): token is Token => token !== undefined;

const isSideBySide = (token: Token | undefined): boolean => isJoin(token) || isToken(token, 'versus');

const BINDING: readonly string[] = ['の', 'of'];

function pastBinding(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const binds = (isToken(token, 'particle') && BINDING.includes(token.text)) || isToken(token, 'stop');
  return binds ? at + 1 : at;
}

function areSame(one: Token | undefined, other: Token | undefined): boolean {
  if (isToken(one, 'ask') && isToken(other, 'ask'))
    return one.meaning.what === 'count-people' && other.meaning.what === 'count-people';
  return isToken(one, 'measure') && isToken(other, 'measure') && one.meaning.measure === other.meaning.measure;
}

/** Two periods, two segments, or two values of one kind. */
function areAlike(one: Token | undefined, other: Token | undefined): boolean {
  if (isToken(one, 'time')) return isToken(other, 'time');
  if (isToken(one, 'segment')) return isToken(other, 'segment');
  return isToken(one, 'value') && isToken(other, 'value') && one.meaning.dimension === other.meaning.dimension;
}
