import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { goodsIn } from './histories.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `2026年1月に初めて買った人`, `first-time buyers last month`, `customers whose first purchase was in 2026`: when there are many people, the fact restricts them. */
export function readFirstPurchases(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (!speaksOfPeople(tokens)) return tokens;
  return rewrite(tokens, (at) => firstPurchaseAt(tokens, at, notes));
}

function speaksOfPeople(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return false;
  return tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'ask') && ['count-people', 'who'].includes(token.meaning.what)) ||
      (isToken(token, 'measure') && ['customers', 'buyers'].includes(token.meaning.measure)) ||
      (isToken(token, 'fact') && /者|客|buyer|customer/i.test(token.text)) ||
      // “How many women made their first purchase in September”.
      isToken(token, 'segments') ||
      (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person') ||
      // A figure over people, or what is asked of them.
      (isToken(token, 'measure') && MEASURES[token.meaning.measure].level === 'per-person'),
  );
}

/** A first purchase with its goods and its time, in any order: `ルミエールで初めて買った`, “whose first purchase was a ring in 2026”. */
function firstPurchaseAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const span: Token[] = [];
  for (let token = tokens[at]; token !== undefined && isPart(token); token = tokens[at + span.length]) span.push(token);
  const second = span.findIndex((token, place) => isToken(token, 'time') && span.slice(0, place).some(isTimeOfFact));
  // “Sales of those who first bought in 2026 in the last 90 days”: the second period is that of the figure.
  if (second !== -1) span.length = second;
  const next = deedBehind(span);
  if (next !== -1) span.length = next;
  while (span.length > 0 && isToken(span.at(-1), 'particle')) span.pop();
  if (!isFirst(span)) return null;
  const times = span.filter((token) => isToken(token, 'time'));
  const filters = goodsIn(span);
  const [time] = times;
  if (filters === null || times.length > 1 || filters.length + times.length === 0) return null;
  const { range = null, reading = null, others = [] } = time?.meaning.phrase ?? {};
  if (time !== undefined && reading !== null) notes.note(time, reading, others);
  const [first] = span;
  const there = span.some((token) => isFact(token) && /there(?: was)?$/i.test(token.text));
  const among = there && filters.some(({ field }) => field === 'brand');
  if (there && (!among || (filters.length === 1 && range === null))) return null;
  if (filters.length > 0 && first !== undefined && !among)
    notes.note(first, {
      ja: 'すべての購入の中で最初のものと読みました',
      en: 'read as the very first purchase of all',
    });
  return {
    length: span.length,
    tokens: [
      joined(span, {
        kind: 'conditions',
        conditions: [{ kind: 'first-bought', ...(among ? { among: 'brand' as const } : {}), filters, range }],
      }),
    ],
  };
}

/** “Whose first purchase was in a store bought online”: a verb behind what the first purchase was, with goods of its own, is another deed. */
function deedBehind(span: readonly Token[]): number {
  const [first] = span;
  if (first === undefined || !isFact(first) || !/^[ -~]+$/.test(first.text)) return -1;
  const verb = span.findIndex((token) => isToken(token, 'bought'));
  const told = (token: Token): boolean => isToken(token, 'values') || isToken(token, 'time');
  return span.slice(0, Math.max(verb, 0)).some(told) && span.slice(verb + 1).some(told) ? verb : -1;
}

/** The period behind the deed, in English. */
const isTimeOfFact = (token: Token, at: number, before: readonly Token[]): boolean =>
  isToken(token, 'time') && /^[ -~]+$/.test(token.text) && before.slice(0, at).some(isFact);

const isFact = (token: Token): boolean => isToken(token, 'fact') && token.meaning.fact === 'first_purchase';

/** The fact itself, or “first” with one verb of buying. */
function isFirst(span: readonly Token[]): boolean {
  const facts = span.filter(isFact).length;
  const firsts = span.filter((token) => isToken(token, 'first')).length;
  const verbs = span.filter((token) => isToken(token, 'bought')).length;
  const said = facts === 1 && verbs === 1 && isOnOccasion(span);
  return (
    (facts === 1 && firsts + verbs === 0) || (facts === 0 && firsts === 1 && verbs === 1) || (said && firsts === 0)
  );
}

/** `初回購入でシャツを買った`, “bought a shirt on their first purchase”: the verb says again that it was a purchase. */
function isOnOccasion(span: readonly Token[]): boolean {
  const [first, last] = [span[0], span.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (isFact(first) && isToken(last, 'bought')) || (isToken(first, 'bought') && isFact(last));
}

function isPart(token: Token): boolean {
  return (
    isFact(token) ||
    isToken(token, 'first') ||
    isToken(token, 'time') ||
    (isToken(token, 'bought') && token.meaning.did) ||
    (isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person') ||
    (isToken(token, 'particle') && PLAIN.includes(token.meaning.word))
  );
}

const PLAIN: readonly string[] = ['の', 'を', 'は', 'が', 'に', 'で', 'から', 'of', 'のが'];
