import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Days since what is dated: the newest has the fewest of them. */
const DAYS_SINCE: Readonly<Record<string, string>> = {
  last_purchase: 'recency_days',
  customer_since: 'days_since_registration',
  first_purchase: 'days_since_first_order',
};

/**
 * `VIPの一覧を最終購入日順で`, “export all VIPs sorted by last purchase date”: people in the order of a day that is held of each, the newest first
 * unless it is said otherwise.
 */
export function readListOrder(tokens: readonly Token[], previous: Plan | null, notes: Notes): readonly Token[] {
  const listed =
    previous?.subject === 'list' ||
    tokens.some((token) => isToken(token, 'ask') && ['list', 'who'].includes(token.meaning.what));
  if (!listed || tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  return rewrite(tokens, (at) => orderAt(tokens, at, notes));
}

function orderAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const by = isToken(tokens[at + 1], 'by') ? 1 : 0;
  const [one, other] = [tokens[at], tokens[at + 1 + by]];
  const [fact, rank] = isToken(one, 'fact') ? [one, other] : [other, one];
  if (!isToken(fact, 'fact') || !isToken(rank, 'rank')) return null;
  const attribute = DAYS_SINCE[fact.meaning.fact];
  if (attribute === undefined) return null;
  const span = tokens.slice(at, at + 2 + by);
  const newest = rank.meaning.direction === 'descending';
  notes.note(joined(span, { kind: 'stop' }), {
    ja: newest ? '日付の新しい順に並べました' : '日付の古い順に並べました',
    en: newest ? 'the newest first' : 'the oldest first',
  });
  return {
    length: span.length,
    tokens: [
      reread(fact, { kind: 'attribute', attribute }),
      reread(rank, { ...rank.meaning, direction: newest ? 'ascending' : 'descending' }),
    ],
  };
}
