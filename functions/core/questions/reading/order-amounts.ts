import { levelOf } from '../dimensions.ts';
import type { Filter, Operator } from '../plan.ts';
import { isToken, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * “Placed an order of 20,000 yen or more”, “with at least two orders over 5,000 yen”, `1回に2万円以上買った`: the amount is that of one
 * order, not of all that a person bought.
 */
export function readOrderAmounts(tokens: readonly Token[], text: string, japanese: boolean): readonly Token[] {
  return rewrite(tokens, (at) =>
    japanese ? (onceAt(tokens, at) ?? ofOrdersAt(tokens, at) ?? averagedAt(tokens, at)) : amountsAt(tokens, at, text),
  );
}

/** From here on a bare number beside orders is yen: nobody places so many. */
const SURELY_YEN = 1000;

function amountOf(token: Token | undefined): TokenOf<'quantity'> | null {
  // “More than 3 orders and over 50,000 yen”: the amount is one of its own.
  if (!isToken(token, 'quantity') || /^and\b/i.test(token.text)) return null;
  const { unit, value } = token.meaning;
  return unit === 'yen' || (unit === null && value >= SURELY_YEN) ? token : null;
}

const asFilter = (amount: TokenOf<'quantity'>): Token => {
  const op: Operator = amount.meaning.op ?? '=';
  const filter: Filter = { field: 'order_amount', op, value: amount.meaning.value };
  return joined([amount], { kind: 'filter', filter });
};

/** Behind what is said of orders: what they amount to, with both ends where there are two. */
function amountsFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const first = amountOf(tokens[from]);
  const second = first === null ? null : amountOf(tokens[from + 1]);
  return [first, second].flatMap((amount) => (amount === null ? [] : [asFilter(amount)]));
}

function amountsAt(tokens: readonly Token[], at: number, text: string): Rewritten | null {
  const orders = ordersAt(tokens, at, text);
  if (orders === null) return null;
  const behind = at + orders.length;
  const of = isToken(tokens[behind], 'particle') && tokens[behind]?.text === 'of' ? 1 : 0;
  const amounts = amountsFrom(tokens, behind + of);
  return amounts.length === 0
    ? null
    : { length: orders.length + of + amounts.length, tokens: [...orders.tokens, ...amounts] };
}

const NOUN = /(?:orders?|purchases?|transactions?)$/i;
const HAVING = /\b(?:with|have|has|had|having|whose)\b/i;

/** A verb with its orders (“placed an order”, “made two purchases”), or the orders that people have (“with at least one order”). */
function ordersAt(tokens: readonly Token[], at: number, text: string): Rewritten | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (isToken(first, 'bought')) {
    if (NOUN.test(first.text)) return { length: 1, tokens: [first] };
    if (isToken(second, 'bought') && NOUN.test(second.text)) return { length: 2, tokens: [first] };
    return isNumberOfOrders(second) ? { length: 2, tokens: [first, ...severalOf(second)] } : null;
  }
  if (isBoughtOnce(first)) {
    const verb = reread(first, { kind: 'bought', did: true });
    return { length: 1, tokens: /single/i.test(first.text) ? [verb] : [verb, reread(first, ONCE)] };
  }
  // “The average amount of orders over 10,000 yen”.
  if (isToken(first, 'measure') && first.meaning.measure === 'average_order_value' && /orders$/i.test(first.text))
    return { length: 1, tokens: [first] };
  // “2+ orders of at least 20,000 yen”: the word binds the amount to them, whoever placed them.
  const bound = tokens[at + 1]?.text === 'of' && amountOf(tokens[at + 2]) !== null;
  if (isNumberOfOrders(first) && bound && tokens.some(isPerson))
    return { length: 1, tokens: [reread(first, { kind: 'bought', did: true }), ...severalOf(first)] };
  const owner = tokens[isToken(tokens[at - 1], 'ask') && HAVING.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1];
  if (!isOrders(first) || !isPerson(owner) || !HAVING.test(text.slice(owner?.end, first.start))) return null;
  const verb = reread(first, { kind: 'bought', did: true });
  return { length: 1, tokens: isNumberOfOrders(first) ? [verb, ...severalOf(first)] : [verb] };
}

function isOrders(token: Token | undefined): token is Token {
  return isNumberOfOrders(token) || (isToken(token, 'entity') && token.meaning.entity === 'order');
}

const isNumberOfOrders = (token: Token | undefined): token is TokenOf<'quantity'> =>
  isToken(token, 'quantity') && token.meaning.unit === 'times' && NOUN.test(token.text);

/** “At least one order” is any; “a single order” beside an amount is one too. */
const severalOf = (orders: TokenOf<'quantity'>): readonly Token[] =>
  orders.meaning.value === 1 && (orders.meaning.op === '>=' || SINGLE.test(orders.text)) ? [] : [orders];

const SINGLE = /^single\b/i;

const ONCE = { kind: 'quantity', value: 1, unit: 'times', op: '=' } as const;

/** “With only one order”, “with a single order”: beside an amount the orders are those of that amount. */
const isBoughtOnce = (token: Token | undefined): token is TokenOf<'conditions'> => {
  const [only] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  return only?.kind === 'threshold' && only.measure === 'orders' && only.op === '=' && NOUN.test(token?.text ?? '');
};

const isPerson = (token: Token | undefined): token is Token =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  isToken(token, 'segments') ||
  isToken(token, 'segment') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'ask') && token.meaning.what === 'who') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person') ||
  (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person');

/** `1回に2万円以上`, `1回の注文が2万円以上`: once, said before the amount, or before the orders that have it. */
function onceAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [once, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const ordered = orderedBy(tokens.slice(at), 2);
  if (ordered !== null) return ordered;
  const amount = amountOf(next);
  if (!isToken(once, 'quantity') || !isOnce(once.meaning)) return null;
  if (amount?.meaning.op != null) return { length: 1, tokens: [reread(once, { kind: 'per', unit: 'order' })] };
  const named =
    isToken(next, 'entity') ||
    (isToken(next, 'bought') && /^(?:お?買い物|購入)$/u.test(next.text)) ||
    (isToken(next, 'measure') && ['orders', 'sales'].includes(next.meaning.measure));
  if (next === undefined || !named || amountOf(behind)?.meaning.op == null) return null;
  const order = joined([once, next], { kind: 'entity', entity: 'order' });
  return orderedBy([order, ...tokens.slice(at + 2)], 3) ?? { length: 2, tokens: [order] };
}

/** `注文が2万円以上の人`: people who placed such an order. */
function orderedBy([order, next, person]: readonly Token[], length: number): Rewritten | null {
  const amount = amountOf(next);
  if (!isToken(order, 'entity') || order.meaning.entity !== 'order' || amount?.meaning.op == null) return null;
  return isPerson(person) ? { length, tokens: [asFilter(amount), reread(order, { kind: 'bought', did: true })] } : null;
}

/** `注文金額が5万円以上のものは何件`: where orders are counted and nobody is asked about, the amount is that of each. */
function ofOrdersAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [figure, amount, counted] = [tokens[at], amountOf(tokens[at + 1]), tokens[at + 2]];
  const named = isToken(figure, 'measure') && figure.meaning.measure === 'sales' && AMOUNT.test(figure.text);
  if (!named || amount?.meaning.op == null || tokens.some(isPerson)) return null;
  const orders =
    (isToken(counted, 'measure') && counted.meaning.measure === 'orders') ||
    (isToken(counted, 'ask') && counted.meaning.what === 'count-orders');
  return orders ? { length: 2, tokens: [asFilter(amount)] } : null;
}

/** `1万円以上の注文の平均金額`: the average of the orders that come to so much, whoever placed them. */
function averagedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [quantity, particle] = [tokens[at], tokens[at + 1]];
  const binding = isToken(particle, 'particle') && particle.text === 'の' ? 1 : 0;
  const figure = tokens[at + 1 + binding];
  const amount = amountOf(quantity);
  const ofOrders = isToken(figure, 'measure') && OF_ORDER_VALUES.includes(figure.meaning.measure);
  return amount?.meaning.op != null && ofOrders && !tokens.some(isPerson)
    ? { length: 1 + binding, tokens: [asFilter(amount)] }
    : null;
}

const OF_ORDER_VALUES: readonly string[] = ['average_order_value', 'median_order_value'];

const AMOUNT = /^(?:ご?注文|ご?購入|お?買い物|ご?利用|お?支払い?)?(?:金額|額)$/;

const isOnce = ({ value, unit, op }: MeaningOf<'quantity'>): boolean =>
  value === 1 && op === null && (unit === 'times' || unit === 'items');
