import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “Cart additions vs purchases per device”, `カート追加と購入を端末別に`: beside another kind of activity a purchase is one that a site told of. */
export function readKindsOfActivity(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!isToken(token, 'bought') || !NOUN.test(token.text)) return token;
    const beside = [sideOf(tokens, at, -1), sideOf(tokens, at, 1)].some(isKind);
    return beside
      ? reread(token, { kind: 'value', dimension: 'event_type', values: ['purchase'], label: token.text })
      : token;
  });
}

const NOUN = /^(?:purchases?|checkouts?|購入|購入数|購入回数)$/i;

const isKind = (token: Token | undefined): boolean =>
  isToken(token, 'value') && token.meaning.dimension === 'event_type';

/** What is listed or compared with it. */
function sideOf(tokens: readonly Token[], at: number, step: -1 | 1): Token | undefined {
  let next = at + step;
  let joined = false;
  while (isBetween(tokens[next])) {
    joined ||= isToken(tokens[next], 'join') || isToken(tokens[next], 'versus') || isListing(tokens[next]);
    next += step;
  }
  return joined ? tokens[next] : undefined;
}

const isListing = (token: Token | undefined): boolean => token !== undefined && /^[、と]$/u.test(token.text);

const isBetween = (token: Token | undefined): boolean =>
  isToken(token, 'join') ||
  isToken(token, 'versus') ||
  isToken(token, 'stop') ||
  isToken(token, 'particle') ||
  isToken(token, 'measure');
