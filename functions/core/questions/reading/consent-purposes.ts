import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Can I call her about a promotion?”, `キャンペーンの案内メールを送ってもいい？`: what somebody would be contacted about does not change
 * whether they may be.
 */
export function readConsentPurposes(tokens: readonly Token[]): readonly Token[] {
  const allowed = tokens.map((token, at) => asConsent(token, tokens.slice(0, at)));
  const at = allowed.findIndex((token) => isToken(token, 'consent'));
  if (at === -1) return tokens;
  const about = allowed.findIndex((token, place) => place > at && isToken(token, 'stop') && ABOUT.test(token.text));
  return allowed.map((token, place) => {
    const behind = about !== -1 && place > about && (isAdvertising(token) || isToken(token, 'time'));
    // “Call her back tomorrow”: leave is as of now.
    if (isToken(token, 'unavailable') && token.meaning.topic === 'future' && SOON.test(token.text))
      return reread(token, { kind: 'stop' });
    const before = place < at && isAdvertising(token) && allowed.slice(place + 1, at).every(isBinding);
    return behind || before ? reread(token, { kind: 'stop' }) : token;
  });
}

const ABOUT = /^(?:about|regarding|concerning|for|with)$/i;

const SOON =
  /^(?:明日|あした|明後日|来週|今晩|今夜|後で|あとで|後ほど|のちほど|翌日|週明け|tomorrow|next week|later|tonight|on monday|next month)/i;

/** “Is it OK to call her back?” asks for leave, not for a call. */
function asConsent(token: Token, before: readonly Token[]): Token {
  const consent = token.others.find(({ kind }) => kind === 'consent');
  const asked = before.some((other) => isToken(other, 'ask') && other.meaning.what === 'whether');
  return isToken(token, 'unavailable') && consent !== undefined && asked ? reread(token, consent) : token;
}

const isAdvertising = (token: Token): boolean => isToken(token, 'unavailable') && token.meaning.topic === 'advertising';

const isBinding = (token: Token): boolean => isToken(token, 'particle') || isToken(token, 'stop');
