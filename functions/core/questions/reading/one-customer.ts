import { isToken, type Meaning, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Filling words that shape a question and hold nothing of it. */
const EMPTY: ReadonlySet<Meaning['kind']> = new Set(['stop', 'particle', 'ask', 'summary', 'this-customer', 'all']);

/** `この方について教えて`: of somebody who is named nothing else is asked. */
const IDLE: ReadonlySet<Meaning['kind']> = new Set(['stop', 'particle', 'this-customer']);

/**
 * `この方の直近3回の購入`, “her last two orders”, “everything about this customer”: the newest so many of what happened, or all that is held. Said of
 * anything else the same words only lead into the question.
 */
export function readOneCustomer(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const known = rewrite(tokens, (at) => newestAt(tokens, at)).filter(
    (token, at, all) =>
      !(isToken(token, 'all') && /^(?:全部|すべて|全て|all)$/i.test(token.text) && isTold(all[at - 1])),
  );
  const customer = known.some((token) => isToken(token, 'this-customer'));
  if (customer && known.every(({ meaning }) => IDLE.has(meaning.kind)))
    return known.map((token) => (isToken(token, 'stop') ? reread(token, { kind: 'summary' }) : token));
  const alone = (customer || customerOnLine) && known.every(({ meaning }) => EMPTY.has(meaning.kind));
  return known.map((token) => {
    if (isToken(token, 'summary')) return alone && (customer || !isLead(token)) ? token : withoutSummary(token);
    if (isToken(token, 'recent')) return withoutCount(token);
    return token;
  });
}

/** `買ったもの全部`: a history is told whole. */
const isTold = (token: Token | undefined): boolean =>
  isToken(token, 'fact') && ['products', 'purchases', 'contacts', 'returns', 'surveys'].includes(token.meaning.fact);

/** `について教えて` alone is no question about anybody. */
const isLead = ({ text }: Token): boolean => /教えて|知りたい|tell me|何でも|なんでも|ざっと/i.test(text);

function withoutSummary(token: Token): Token {
  const [other] = token.others;
  return reread(token, other ?? { kind: 'stop' });
}

/** A word for the newest that counts nothing: what it said before there were numbers. */
function withoutCount(token: Token): Token {
  const [other] = token.others;
  return reread(token, other ?? { kind: 'unknown' });
}

/** `直近3回の購入`, “last three orders”: so many, with the number where a rank has it. */
function newestAt(tokens: readonly Token[], at: number): Rewritten | null {
  // 購入履歴 直近5件: the noun may come first.
  const leading = factOf(tokens[at], 'last') === null ? 0 : 1;
  const first = at + leading;
  const second = isToken(tokens[first + 1], 'particle') ? first + 2 : first + 1;
  const [one, other] = [tokens[first], tokens[second]];
  const [recent, number] = isToken(one, 'recent') ? [one, other] : [other, one];
  if (!isToken(recent, 'recent') || !isToken(number, 'number')) return null;
  let next = second + 1;
  while (isToken(tokens[next], 'counter') || isToken(tokens[next], 'particle')) next++;
  const behind = factOf(tokens[next], recent.meaning.end);
  const fact = behind ?? (leading === 1 ? factOf(tokens[at], recent.meaning.end) : null);
  if (fact === null) return null;
  const span = tokens.slice(at, behind === null ? next : next + 1);
  return {
    length: span.length,
    tokens: [
      joined(span, { kind: 'fact', fact }),
      { ...number, meaning: { kind: 'quantity', value: number.meaning.value, unit: 'rank', op: null }, others: [] },
    ],
  };
}

function factOf(token: Token | undefined, end: 'first' | 'last'): Extract<Meaning, { kind: 'fact' }>['fact'] | null {
  if (token === undefined) return null;
  const purchase = end === 'last' ? 'last_purchase' : 'first_purchase';
  const { meaning } = token;
  switch (meaning.kind) {
    case 'bought':
      return meaning.did ? purchase : null;
    case 'entity':
      return meaning.entity === 'order' ? purchase : null;
    case 'measure':
      if (meaning.measure === 'orders') return purchase;
      return end === 'last' && meaning.measure === 'contacts' ? 'contacts' : null;
    case 'fact':
      if (['last_purchase', 'purchases', 'first_purchase'].includes(meaning.fact)) return purchase;
      return end === 'last' && ['contacts', 'last_contact'].includes(meaning.fact) ? 'contacts' : null;
    case 'taken-back':
      return end === 'last' && meaning.did ? 'returns' : null;
    default:
      return null;
  }
}
