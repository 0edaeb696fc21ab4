import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { rewrite } from './rewrite.ts';

/**
 * `1回しか買っていなくて、その1回がネックレスだった人`, “bought only once, and that was a ring”: what the only purchase was, was bought.
 */
export function readOnlyTime(tokens: readonly Token[]): readonly Token[] {
  const once = tokens.findIndex((token, at) => isOne(token) && isToken(tokens[at + 1], 'counter'));
  const again = tokens.findIndex((_, at) => at > once && isThatOne(tokens, at));
  if (once === -1 || again === -1) return tokens;
  const length = lengthOfThat(tokens, again);
  const was = tokens.findIndex((token, at) => at >= again + length && isWas(token));
  const named = tokens
    .slice(again + length, was)
    .some((token) => isToken(token, 'value') || isToken(token, 'particle'));
  const [verb] = tokens.filter((token): token is TokenOf<'bought'> => isToken(token, 'bought'));
  if (was === -1 || !named || verb === undefined) return tokens;
  return rewrite(tokens, (at) => {
    if (at === again) return { length, tokens: [] };
    const token = tokens[at];
    return at === was && token !== undefined
      ? { length: 1, tokens: [{ ...token, meaning: { kind: 'bought', did: true }, others: [] }] }
      : null;
  });
}

const isOne = (token: Token): boolean => isToken(token, 'number') && token.meaning.value === 1;

const isThat = (token: Token | undefined): boolean =>
  isToken(token, 'follow-up') && /^(?:その|それ|それは|それが)$/.test(token.text);

/** `その1回が`, `その購入が`, `それが`. */
function isThatOne(tokens: readonly Token[], at: number): boolean {
  return isThat(tokens[at]) && lengthOfThat(tokens, at) > 0;
}

function lengthOfThat(tokens: readonly Token[], start: number): number {
  let at = start + 1;
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one !== undefined && isOne(one) && isToken(other, 'counter')) at += 2;
  else if (isToken(one, 'bought') || isToken(one, 'entity')) at += 1;
  const topic = tokens[at];
  const marked = isToken(topic, 'particle') && ['が', 'は'].includes(topic.text);
  return marked || /[がは]$/.test(tokens[start]?.text ?? '') ? at + (marked ? 1 : 0) - start : 0;
}

/** `ネックレスだった`, `シャツの`: how the noun is closed before the people. */
const isWas = (token: Token): boolean =>
  isToken(token, 'stop') && /^(?:だった|である|であった|でした)$/.test(token.text);
