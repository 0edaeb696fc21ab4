import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** `電話もメールもOK`, `電話とメールの許諾あり`: what is said of the second means of contact is said of the first too. */
export function readConsents(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => sharedAt(tokens, at)).map((token, at, all) =>
    // “Opt-in rate”: of those who said yes.
    isToken(token, 'consent') && token.meaning.answers === null && isToken(all[at + 1], 'share')
      ? reread(token, { ...token.meaning, answers: ['yes'] })
      : token,
  );
}

function sharedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [fact, join, consent] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isToken(fact, 'fact') || !isJoin(join) || !isToken(consent, 'consent')) return null;
  const purpose = { phone: 'call', email: 'email' }[fact.meaning.fact as string];
  if ((purpose !== 'call' && purpose !== 'email') || purpose === consent.meaning.purpose) return null;
  return { length: 3, tokens: [reread(fact, { ...consent.meaning, purpose }), consent] };
}
