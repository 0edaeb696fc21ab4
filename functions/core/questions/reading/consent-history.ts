import { isToken, type Token } from '../tokens.ts';
import { isOfMany } from './of-one-or-many.ts';
import { reread } from './rewrite.ts';

/** “When did she consent?”, `その同意はどこで？`: of one customer every decision is kept, with its day and where it was recorded. */
export function readConsentHistory(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const named = tokens.some((token) => isToken(token, 'this-customer'));
  const ofOne = named || (customerOnLine && !tokens.some(isOfMany));
  if (!ofOne) return tokens;
  const history = tokens.map((token) =>
    isHistory(token) ? reread(token, { kind: 'fact', fact: 'consent_history' }) : token,
  );
  const asked = tokens.some((token) => isToken(token, 'consent'));
  if (history.some((token, at) => token !== tokens[at]) || !asked) return history;
  // “Did she agree to the newsletter, and when?”
  return tokens.map((token) =>
    isToken(token, 'ask') && token.meaning.what === 'when'
      ? reread(token, { kind: 'fact', fact: 'consent_history' })
      : token,
  );
}

const isHistory = (token: Token): boolean => isToken(token, 'unavailable') && token.meaning.topic === 'consent-history';
