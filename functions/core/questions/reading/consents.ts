import { isToken, type MeaningOf, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** `電話もメールもOK`, `電話とメールの許諾あり`: what is said of the second means of contact is said of the first too. */
export function readConsents(tokens: readonly Token[]): readonly Token[] {
  const apart = tokens.filter((_, at) => !isSender(tokens, at)).flatMap(consentsOf);
  return rewrite(
    rewrite(apart, (at) => negatedAt(apart, at)),
    (at, all) => answeredAt(all, at) ?? sharedAt(all, at),
  ).map((token, at, all) =>
    // “Opt-in rate”: of those who said yes.
    isToken(token, 'consent') &&
    token.meaning.answers === null &&
    (isToken(all[at + 1], 'share') || (/^ok(?:ay)? to/i.test(token.text) && !isToken(all[at - 1], 'by')))
      ? reread(token, { ...token.meaning, answers: ['yes'] })
      : token,
  );
}

const BOTH_PURPOSES = ['call', 'email'] as const;

/** “Allow calls and emails”, “allow calls or emails”: two answers, or one choice. */
function consentsOf(token: Token): readonly Token[] {
  if (!isToken(token, 'two-consents')) return [token];
  const { how, answers } = token.meaning;
  if (how === 'and') return BOTH_PURPOSES.map((purpose) => reread(token, { kind: 'consent', purpose, answers }));
  const of = BOTH_PURPOSES.map((purpose) => ({ kind: 'consent', purpose, answers, brand: null }) as const);
  return [reread(token, { kind: 'conditions', conditions: [{ kind: 'either', of }] })];
}

/** `ルミエールからメールしていい`: whose consent is meant. */
function isSender(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    isToken(before, 'value') &&
    before.meaning.dimension === 'brand' &&
    isToken(token, 'particle') &&
    token.text === 'から' &&
    isToken(behind, 'consent')
  );
}

/**
 * “Bought a ring and accept emails from Tsumugi”: where people have done something too, the brand right behind the consent is the one whose emails
 * they are.
 */
export function readSenders(tokens: readonly Token[], text: string, customerOnLine: boolean): readonly Token[] {
  const ofShare = tokens.some((token) => isToken(token, 'share') || isToken(token, 'group') || isToken(token, 'by'));
  if (customerOnLine || ofShare) return tokens;
  return rewrite(tokens, (at) => senderBehind(tokens, at, text));
}

function senderBehind(tokens: readonly Token[], at: number, text: string): Rewritten | null {
  const [consent, brand, next] = tokens.slice(at, at + 3);
  if (!isToken(consent, 'consent') || consent.meaning.answers === null) return null;
  if (!isToken(brand, 'value') || brand.meaning.dimension !== 'brand') return null;
  const [id, other] = brand.meaning.values;
  const said = FROM.test(text.slice(consent.end, brand.start).trim());
  if (id === undefined || other !== undefined || !said || isListed(next)) return null;
  return { length: 2, tokens: [joined([consent, brand], { ...consent.meaning, brand: id })] };
}

const FROM = /^(?:from|by|of)$/i;

/** “From Tsumugi and Lumiere”. */
const isListed = (token: Token | undefined): boolean => isJoin(token) && /^(?:and|or|&|,)$/i.test(token?.text ?? '');

/** `電話NGではない人`: every other answer. */
function negatedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [consent, not] = [tokens[at], tokens[at + 1]];
  // “But not ok to email”.
  if (isToken(consent, 'not') && isToken(not, 'consent') && not.meaning.answers?.join() !== 'no')
    return { length: 2, tokens: [joined([consent, not], { ...not.meaning, answers: ['no', 'unknown'] })] };
  if (!isToken(consent, 'consent') || consent.meaning.answers === null) return null;
  // メール不可の人は除いて: the noun stands between.
  if (isToken(not, 'entity') && isToken(tokens[at + 2], 'except')) {
    const without = negatedAt([consent, ...tokens.slice(at + 2)], 0);
    return without === null ? null : { length: 3, tokens: [...without.tokens, not] };
  }
  if (!isToken(not, 'except')) return null;
  const said = consent.meaning.answers;
  const answers = (['yes', 'no', 'unknown'] as const).filter((answer) => !said.includes(answer));
  return /[^ -~]/.test(not.text)
    ? { length: 2, tokens: [joined([consent, not], { ...consent.meaning, answers })] }
    : null;
}

const PURPOSES: Readonly<Partial<Record<string, 'call' | 'email'>>> = { phone: 'call', email: 'email' };

const purposeOf = (token: Token | undefined): 'call' | 'email' | null =>
  isToken(token, 'fact') ? (PURPOSES[token.meaning.fact] ?? null) : null;

/** `電話とメールの両方を拒否`, `電話だけNG`: the answer stands behind both, or is not that of the other. */
function answeredAt(tokens: readonly Token[], start: number): Rewritten | null {
  const purpose = purposeOf(tokens[start]);
  if (purpose === null) return null;
  let at = start + 1;
  while (isJoin(tokens[at])) at++;
  const other = purposeOf(tokens[at]);
  if (other !== null) at++;
  while (isJoin(tokens[at])) at++;
  const restricted = isToken(tokens[at], 'only');
  if (restricted || isToken(tokens[at], 'both')) at++;
  const answer = tokens[at];
  const said = other === null ? restricted : !restricted && other !== purpose;
  if (!isToken(answer, 'polarity') || answer.meaning.yes === null || !said) return null;
  const answers: MeaningOf<'consent'>['answers'] = answer.meaning.yes ? ['yes'] : ['no'];
  const rest: MeaningOf<'consent'>['answers'] = answer.meaning.yes ? ['no', 'unknown'] : ['yes', 'unknown'];
  const span = joined(tokens.slice(start, at + 1), { kind: 'consent', purpose, answers });
  const beside = purpose === 'call' ? 'email' : 'call';
  return {
    length: at + 1 - start,
    tokens: [span, reread(span, { kind: 'consent', purpose: beside, answers: other === null ? rest : answers })],
  };
}

/** The number or address itself, and not whether it may be used. */
export const ITSELF = /番号|アドレス|number|address/i;

function sharedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [fact, join, consent] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // 電話番号とメールの許諾: the number itself is asked for.
  if (!isToken(fact, 'fact') || !isJoin(join) || !isToken(consent, 'consent') || ITSELF.test(fact.text)) return null;
  const purpose = { phone: 'call', email: 'email' }[fact.meaning.fact as string];
  if ((purpose !== 'call' && purpose !== 'email') || purpose === consent.meaning.purpose) return null;
  return { length: 3, tokens: [reread(fact, { ...consent.meaning, purpose }), consent] };
}
