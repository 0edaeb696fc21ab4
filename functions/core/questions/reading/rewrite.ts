import type { Meaning, Token } from '../tokens.ts';

/** One token in the place of several. */
export function joined(tokens: readonly Token[], meaning: Meaning): Token {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('nothing to join');
  const text = tokens.map((token) => token.text).join(' ');
  return { start: first.start, end: last.end, text, meaning, others: [] };
}

/** Same token, other meaning. */
export function reread(token: Token, meaning: Meaning): Token {
  return { ...token, meaning, others: [] };
}

export interface Rewritten {
  /** How many tokens the replacement stands for, from the place on. */
  readonly length: number;
  readonly tokens: readonly Token[];
}

/** Goes from left to right; `rule` replaces the tokens at a place, or leaves the first of them as it is. */
export function rewrite(
  tokens: readonly Token[],
  rule: (at: number, tokens: readonly Token[]) => Rewritten | null,
): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const rewritten = rule(at, tokens);
    const token = tokens[at];
    if (rewritten !== null) result.push(...rewritten.tokens);
    else if (token !== undefined) result.push(token);
    at += rewritten?.length ?? 1;
  }
  return result;
}
