import { isToken, type Meaning, type Token, type TokenOf } from '../tokens.ts';
import { RECENT_TIMES } from '../words/one-customer.ts';
import { boughtByOne } from './bought-by-one.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Filling words that shape a question and hold nothing of it. */
const EMPTY: ReadonlySet<Meaning['kind']> = new Set(['stop', 'particle', 'ask', 'summary', 'this-customer', 'all']);

/** `この方について教えて`: of somebody who is named nothing else is asked. */
const IDLE: ReadonlySet<Meaning['kind']> = new Set(['stop', 'particle', 'this-customer']);

/**
 * `この方の直近3回の購入`, “her last two orders”, “everything about this customer”: the newest so many of what happened, or all that is held. Said of
 * anything else the same words only lead into the question.
 */
export function readOneCustomer(said: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const tokens = boughtByOne(said, customerOnLine);
  const known = rewrite(tokens, (at) => newestAt(tokens, at)).filter(
    (token, at, all) =>
      !(
        isToken(token, 'all') &&
        /^(?:全部|すべて|全て|全件|もれなく|漏れなく|一つ残らず|ひとつ残らず|all)$/i.test(token.text) &&
        isTold(all.slice(0, at).findLast((before) => !isToken(before, 'particle')))
      ),
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
const isTold = (token: Token | undefined): boolean => isToken(token, 'fact') && TOLD_WHOLE.includes(token.meaning.fact);

const TOLD_WHOLE: readonly string[] = [
  'products',
  'purchases',
  'contacts',
  'returns',
  'returned',
  'cancelled',
  'surveys',
];

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

/** `直近3回の購入`, “last three orders”, `購入履歴 直近5件`: so many, with the number where a rank has it. */
function newestAt(tokens: readonly Token[], at: number): Rewritten | null {
  const said = tokens.slice(at).filter((token) => !isBinding(token));
  const [first, second, third] = said;
  // “5 most recent orders”: the noun says that they are the newest.
  if (isToken(first, 'number') && isToken(second, 'fact'))
    return counted(tokens, at, first, second, factOf(second, 'last'));
  const sorted = newestFirstAt(tokens, at, said.slice(0, 3));
  if (sorted !== null) return sorted;
  const leading = factOf(first, 'last') !== null;
  const [one, other, noun] = leading ? [second, third, first] : [first, second, third];
  const [recent, number] = isToken(other, 'number') ? [one, other] : [other, one];
  const end = endOf(recent);
  if (end === null || !isToken(number, 'number')) return null;
  return counted(tokens, at, number, leading ? third : noun, factOf(noun, end));
}

/** `購入履歴を新しい順に5件`, “purchase history, newest first, 5”: the three words in any order. */
function newestFirstAt(tokens: readonly Token[], at: number, said: readonly Token[]): Rewritten | null {
  const number = said.find((token): token is TokenOf<'number'> => isToken(token, 'number'));
  const isSorted = said.some((token) => isToken(token, 'rank') && NEWEST_FIRST.test(token.text));
  const fact = said.map((token) => factOf(token, 'last')).find((found) => found !== null);
  if (said.length < 3 || number === undefined || !isSorted || fact === undefined) return null;
  return counted(tokens, at, number, said.at(-1), fact);
}

const NEWEST_FIRST = /^(?:新しい|最新|直近順|newest first|most recent first|latest first)/i;

/** Everything from the place on to the last of these words, as the fact and how many of it. */
function counted(
  tokens: readonly Token[],
  at: number,
  number: TokenOf<'number'>,
  last: Token | undefined,
  fact: ReturnType<typeof factOf>,
): Rewritten | null {
  if (fact === null || last === undefined) return null;
  const behind = tokens.indexOf(last) + 1;
  const past = tokens.slice(behind).findIndex((token) => !isToken(token, 'counter'));
  const span = tokens.slice(at, past === -1 ? tokens.length : behind + past);
  return {
    length: span.length,
    tokens: [
      joined(span, { kind: 'fact', fact }),
      { ...number, meaning: { kind: 'quantity', value: number.meaning.value, unit: 'rank', op: null }, others: [] },
    ],
  };
}

const isBinding = (token: Token): boolean => isToken(token, 'counter') || isToken(token, 'particle');

function endOf(token: Token | undefined): 'first' | 'last' | null {
  if (isToken(token, 'recent')) return token.meaning.end;
  return isToken(token, 'time') && RECENT_TIMES.includes(token.text.toLowerCase()) ? 'last' : null;
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
      return end === 'last' && meaning.did ? meaning.outcome : null;
    default:
      return null;
  }
}
