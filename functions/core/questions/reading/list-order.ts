import type { Plan } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
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
  const dated = tokens.find(isDated);
  const said = withoutSorting(tokens);
  return rewrite(
    rewrite(byHeld(said), (at) => orderAt(said, at, notes)),
    (at, all) => spendersFirst(all, at) ?? firstAt(all, at) ?? byDayOf(all, at, dated),
  );
}

/** “Sort by last purchase, oldest first”: which way is said behind it. */
function withoutSorting(tokens: readonly Token[]): readonly Token[] {
  const sort = tokens.find((token) => isToken(token, 'rank') && /^(?:sort|order|rank)(?:ed)?$/i.test(token.text));
  const way = tokens.findLast(
    (token) => isToken(token, 'rank') && (OLDEST.test(token.text) || NEWEST.test(token.text)),
  );
  if (sort === undefined || way === undefined) return tokens;
  return tokens.flatMap((token) => {
    if (token === way) return [];
    return token === sort ? [{ ...way, start: sort.start, end: sort.end }] : [token];
  });
}

/** All of them in that order, not the first one alone. */
const inOrder = (rank: TokenOf<'rank'>, direction: 'ascending' | 'descending'): Token => ({
  ...reread(rank, { kind: 'rank', direction, one: false }),
  text: 'first',
});

const isFirst = (token: Token | undefined): boolean => isToken(token, 'first');

/** “List customers by churn risk”: in the order of what is held of each, the highest first, where nothing else ranks them. */
function byHeld(tokens: readonly Token[]): readonly Token[] {
  const people = tokens.some(
    (token) => (isToken(token, 'entity') && token.meaning.entity === 'customer') || PEOPLE.includes(token.meaning.kind),
  );
  const ranked = tokens.some(({ meaning }) => ['rank', 'aggregate', 'measure', 'group'].includes(meaning.kind));
  if (!people || ranked) return tokens;
  return rewrite(tokens, (at) => {
    const [by, attribute, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!isToken(by, 'by') || !isToken(attribute, 'attribute') || isToken(behind, 'join')) return null;
    const first: TokenOf<'rank'>['meaning'] = { kind: 'rank', direction: 'descending', one: false };
    return {
      length: 2,
      tokens: [attribute, { ...reread(by, first), start: attribute.end, end: attribute.end, text: 'first' }],
    };
  });
}

const PEOPLE: readonly Token['meaning']['kind'][] = ['segment', 'segments', 'repeat', 'conditions'];

/** “Biggest spenders first”: by what they spent. */
function spendersFirst(tokens: readonly Token[], at: number): Rewritten | null {
  const [rank, spenders, sales] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isToken(rank, 'rank') || !/^spenders?$/i.test(spenders?.text ?? '')) return null;
  const length = isToken(sales, 'measure') ? 3 : 2;
  if (!isFirst(tokens[at + length])) return null;
  return {
    length: length + 1,
    tokens: [
      joined(tokens.slice(at + 1, at + length), { kind: 'measure', measure: 'sales' }),
      inOrder(rank, rank.meaning.direction),
    ],
  };
}

/** “Highest lifetime value first”: the closing word says what the first one says. */
function firstAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [rank, figure] = [tokens[at], tokens[at + 1]];
  const named = isToken(figure, 'attribute') || isToken(figure, 'measure');
  return isToken(rank, 'rank') && named && isFirst(tokens[at + 2])
    ? { length: 3, tokens: [figure, inOrder(rank, rank.meaning.direction)] }
    : null;
}

const isDated = (token: Token): token is TokenOf<'fact'> =>
  isToken(token, 'fact') && DAYS_SINCE[token.meaning.fact] !== undefined;

/** “… with their last order date, oldest first”: by the day that is told of each. */
function byDayOf(tokens: readonly Token[], at: number, dated: TokenOf<'fact'> | undefined): Rewritten | null {
  const rank = tokens[at];
  if (!isToken(rank, 'rank') || dated === undefined || !tokens.includes(dated)) return null;
  const attribute = DAYS_SINCE[dated.meaning.fact];
  const oldest = OLDEST.test(rank.text);
  if (attribute === undefined || !(oldest || NEWEST.test(rank.text))) return null;
  return {
    length: 1,
    tokens: [reread(rank, { kind: 'attribute', attribute }), inOrder(rank, oldest ? 'descending' : 'ascending')],
  };
}

const OLDEST = /^(?:the )?(?:oldest|earliest|longest ago)(?: (?:one|ones))? first$|古い/i;
const NEWEST = /^(?:the )?(?:newest|latest|most recent)(?: (?:one|ones))? first$|新し/i;

function orderAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const between = tokens[at + 1];
  const by = isToken(between, 'by') || (isToken(between, 'particle') && /^[のがをで]$/.test(between.text)) ? 1 : 0;
  const [one, other] = [tokens[at], tokens[at + 1 + by]];
  const [fact, rank] = isToken(one, 'fact') ? [one, other] : [other, one];
  if (!isToken(fact, 'fact') || !isToken(rank, 'rank')) return null;
  const attribute = DAYS_SINCE[fact.meaning.fact];
  if (attribute === undefined) return null;
  const span = tokens.slice(at, at + 2 + by);
  const newest = !OLDEST.test(rank.text) && (NEWEST.test(rank.text) || rank.meaning.direction === 'descending');
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
