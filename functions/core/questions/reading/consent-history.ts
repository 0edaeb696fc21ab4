import { isValueFilter } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { isOfMany } from './of-one-or-many.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** “When did she consent?”, `その同意はどこで？`: of one customer every decision is kept, with its day and where it was recorded. */
export function readConsentHistory(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const named = tokens.some((token) => isToken(token, 'this-customer'));
  const ofOne = named || (customerOnLine && !tokens.some((token) => isOfMany(token) && !isDecision(token)));
  if (!ofOne) return rewrite(tokens, (at) => takenBackAt(tokens, at));
  const history = tokens
    .flatMap(decisionsOfOne)
    .map((token) => (isHistory(token) ? reread(token, { kind: 'fact', fact: 'consent_history' }) : token));
  const asked = tokens.some((token) => isToken(token, 'consent'));
  if (history.some((token, at) => token !== tokens[at]) || !asked) return history;
  // “Did she agree to the newsletter, and when?”
  return tokens.map((token) =>
    isToken(token, 'ask') && token.meaning.what === 'when'
      ? reread(token, { kind: 'fact', fact: 'consent_history' })
      : token,
  );
}

/** “Has he withdrawn his email consent?”: what he answers now, and all that he decided. */
function decisionsOfOne(token: Token): readonly Token[] {
  const [condition] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  if (condition?.kind !== 'event' || !isDecision(token)) return [token];
  const history = reread(token, { kind: 'fact', fact: 'consent_history' });
  const channel = condition.filters.find((filter) => filter.field === 'consent_channel');
  const [purpose] = channel !== undefined && isValueFilter(channel) ? channel.values : [];
  if (purpose !== 'email' && purpose !== 'call') return [history];
  return [reread(token, { kind: 'consent', purpose, answers: null }), { ...history, start: token.end }];
}

const isDecision = (token: Token): boolean =>
  isToken(token, 'conditions') &&
  token.meaning.conditions.some((condition) => condition.kind === 'event' && condition.of === 'consent');

const isHistory = (token: Token): boolean => isToken(token, 'unavailable') && token.meaning.topic === 'consent-history';

/** `メールの同意を取り消した人数`: no order was cancelled; of many people it is not told when they decided. */
function takenBackAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [consent, between] = [tokens[at], tokens[at + 1]];
  const binding = isToken(between, 'particle') && between.text === 'を' ? 1 : 0;
  const verb = tokens[at + 1 + binding];
  if (!isToken(consent, 'consent') || !isToken(verb, 'taken-back') || !/取り?消|撤回/u.test(verb.text)) return null;
  const span = tokens.slice(at, at + 2 + binding);
  return { length: span.length, tokens: [joined(span, { kind: 'unavailable', topic: 'consent-history' })] };
}
