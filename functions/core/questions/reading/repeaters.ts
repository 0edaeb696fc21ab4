import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `リピーターのうち女性の割合`, `リピーターの何%がVIP`: before the word that says of whom, they are the people that something is a part of. */
export function readRepeaters(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!isToken(token, 'repeat')) return token;
    const [behind, next] = tokens.slice(at + 1).filter((other) => !isToken(other, 'entity'));
    return isOfThose(behind) || isPartOfThem(behind, next)
      ? reread(token, {
          kind: 'conditions',
          conditions: [{ kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null }],
        })
      : token;
  });
}

function isOfThose(token: Token | undefined): boolean {
  if (isToken(token, 'within')) return /[^ -~]/.test(token.text);
  return isToken(token, 'share') && OF_THOSE.test(token.text);
}

/** `リピーターの女性比率`: what stands right before the share is the part. */
function isPartOfThem(part: Token | undefined, share: Token | undefined): boolean {
  const named = isToken(part, 'value') || isToken(part, 'segment') || isToken(part, 'consent');
  return named && isToken(share, 'share') && /[^ -~]/.test(share.text);
}

/** Words for a share that stand between the whole and the part: `…の何%が…`. */
export const OF_THOSE = /^の.*が$/;
