import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** `電話もメールもOK`, `電話とメールの許諾あり`: what is said of the second means of contact is said of the first too. */
export function readConsents(tokens: readonly Token[]): readonly Token[] {
  return rewrite(
    rewrite(tokens, (at) => negatedAt(tokens, at)),
    (at, all) => sharedAt(all, at),
  ).map((token, at, all) =>
    // “Opt-in rate”: of those who said yes.
    isToken(token, 'consent') &&
    token.meaning.answers === null &&
    (isToken(all[at + 1], 'share') || (/^ok(?:ay)? to/i.test(token.text) && !isToken(all[at - 1], 'by')))
      ? reread(token, { ...token.meaning, answers: ['yes'] })
      : token,
  );
}

/** `電話NGではない人`: every other answer. */
function negatedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [consent, not] = [tokens[at], tokens[at + 1]];
  // “But not ok to email”.
  if (isToken(consent, 'not') && isToken(not, 'consent') && not.meaning.answers?.join() !== 'no')
    return { length: 2, tokens: [joined([consent, not], { ...not.meaning, answers: ['no', 'unknown'] })] };
  if (!isToken(consent, 'consent') || consent.meaning.answers === null || !isToken(not, 'except')) return null;
  const said = consent.meaning.answers;
  const answers = (['yes', 'no', 'unknown'] as const).filter((answer) => !said.includes(answer));
  return /[^ -~]/.test(not.text)
    ? { length: 2, tokens: [joined([consent, not], { ...consent.meaning, answers })] }
    : null;
}

function sharedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [fact, join, consent] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isToken(fact, 'fact') || !isJoin(join) || !isToken(consent, 'consent')) return null;
  const purpose = { phone: 'call', email: 'email' }[fact.meaning.fact as string];
  if ((purpose !== 'call' && purpose !== 'email') || purpose === consent.meaning.purpose) return null;
  return { length: 3, tokens: [reread(fact, { ...consent.meaning, purpose }), consent] };
}
