import { isToken, type Meaning, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** “Top 20 spenders”, “top buyers by orders”, “our best customers by revenue”: people in an order, by the figure. */
export function readRankedPeople(tokens: readonly Token[]): readonly Token[] {
  const figured = rewrite(
    tokens,
    (at) => byValueAt(tokens, at) ?? byOrdersAt(tokens, at) ?? mostItemsAt(tokens, at) ?? mostReturnedAt(tokens, at),
  );
  const limited = figured.some((token) => isToken(token, 'quantity') || isToken(token, 'rank'));
  return rewrite(figured, (at) => rankedNounAt(figured, at) ?? bestByAt(figured, at)).map((token) => {
    if (!isToken(token, 'spender')) return token;
    // Who spends much is not everyone who spent: from which amount on is not said.
    const much = !limited && MUCH.test(token.text);
    return reread(token, much ? { kind: 'ambiguous', word: 'best-customers' } : { kind: 'spent' });
  });
}

/** `生涯価値の上位50人`: so many of them, and not the segment that is called so. */
function byValueAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [segment, count] = [tokens[at], tokens[at + 1]];
  if (!isToken(segment, 'segment') || segment.meaning.segment !== 'high_lifetime_value') return null;
  if (!isToken(count, 'number') || !/上位/.test(segment.text)) return null;
  return {
    length: 1,
    tokens: [
      reread(segment, { kind: 'attribute', attribute: 'lifetime_value_yen' }),
      behind(segment, { kind: 'rank', direction: 'descending', one: false }),
    ],
  };
}

const MUCH = /big|heavy|high|高額/i;
const CUSTOMERS: Meaning = { kind: 'entity', entity: 'customer' };
const SALES: Meaning = { kind: 'measure', measure: 'sales' };
/** Words for how many people bought that also are words for them. */
const BUYERS: ReadonlySet<string> = new Set(['buyer', 'buyers', 'purchaser', 'purchasers']);
/** “The most buyers” are a number of people. */
const FIRST: ReadonlySet<string> = new Set(['top', 'best', 'biggest', 'largest', 'leading']);
const ONE: ReadonlySet<string> = new Set(['spender', 'buyer', 'purchaser']);

function rankedNounAt(tokens: readonly Token[], at: number): Rewritten | null {
  const rank = tokens[at];
  if (!isToken(rank, 'rank')) return null;
  const counted = isToken(tokens[at + 1], 'number') ? tokens.slice(at + 1, at + 2) : [];
  const noun = tokens[at + 1 + counted.length];
  if (noun === undefined || !(isToken(noun, 'spender') || (isBuyers(noun) && FIRST.has(rank.text.toLowerCase()))))
    return null;
  const one = rank.meaning.one && ONE.has(noun.text.toLowerCase());
  const figure = isToken(noun, 'spender') && !tokens.some(isFigure) ? [behind(noun, SALES)] : [];
  return {
    length: 2 + counted.length,
    tokens: [reread(rank, { ...rank.meaning, one }), ...counted, reread(noun, CUSTOMERS), ...figure],
  };
}

const isBuyers = (token: Token): boolean =>
  isToken(token, 'measure') && token.meaning.measure === 'buyers' && BUYERS.has(token.text.toLowerCase());

/** A figure behind “by” says by what they are the best. */
function bestByAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [best, by, figure] = tokens.slice(at, at + 3);
  if (!isToken(best, 'ambiguous') || best.meaning.word !== 'best-customers') return null;
  if (!isToken(by, 'by') || figure === undefined || !isFigure(figure)) return null;
  const first: Meaning = { kind: 'rank', direction: 'descending', one: false };
  return { length: 2, tokens: [reread(best, first), behind(best, CUSTOMERS), by] };
}

const ITEMS: ReadonlySet<string> = new Set(['items', 'products', 'things', 'goods', 'units']);

/** “Which customers bought the most items”: by how many. */
function mostItemsAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [rank, items] = tokens.slice(at, at + 2);
  if (!isToken(rank, 'rank') || !isToken(items, 'dimension') || !ITEMS.has(items.text.toLowerCase())) return null;
  const who = tokens.slice(0, at).some((token) => isToken(token, 'ask') && token.meaning.what === 'who');
  const bought = isToken(tokens[at - 1], 'bought');
  return who && bought ? { length: 2, tokens: [rank, reread(items, { kind: 'measure', measure: 'quantity' })] } : null;
}

/** “The most returned products”: of nobody in particular. */
function mostReturnedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [rank, returned] = tokens.slice(at, at + 2);
  if (!isToken(rank, 'rank') || !isToken(returned, 'fact') || returned.meaning.fact !== 'returned') return null;
  if (tokens.some((token) => isToken(token, 'this-customer'))) return null;
  const product = behind(returned, { kind: 'dimension', dimension: 'product' });
  const many: Meaning = { ...rank.meaning, one: false };
  return {
    length: 2,
    tokens: [reread(rank, many), reread(returned, { kind: 'measure', measure: 'returned_orders' }), product],
  };
}

const isOrdering = (token: Token): boolean =>
  isToken(token, 'rank') || (isToken(token, 'ambiguous') && token.meaning.word === 'best-customers');

/** “Top customers by orders”: by how many. */
function byOrdersAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [by, orders] = tokens.slice(at, at + 2);
  if (!isToken(by, 'by') || !isToken(orders, 'entity') || orders.meaning.entity !== 'order') return null;
  if (orders.text.toLowerCase() !== 'orders' || !tokens.some(isOrdering)) return null;
  return { length: 2, tokens: [by, reread(orders, { kind: 'measure', measure: 'orders' })] };
}

const isFigure = (token: Token): boolean => isToken(token, 'measure') || isToken(token, 'attribute');

/** What a word says besides, where it ends. */
const behind = ({ end }: Token, meaning: Meaning): Token => ({ start: end, end, text: '', meaning, others: [] });
