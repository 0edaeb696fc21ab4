import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * “What did she buy first?”, “what does she buy most?”, “is she over 40?”, `一番高い商品`: what these say of one customer. Of many the dearest goods are a matter of
 * prices, which no question reads.
 */
export function boughtByOne(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const one = customerOnLine || tokens.some((token) => isToken(token, 'this-customer'));
  if (!one) return tokens.flatMap(ofPrices);
  if (isOrder(tokens)) return tokens.map((token) => (isToken(token, 'consent') ? reread(token, CHANGES) : token));
  return rewrite(
    tokens,
    (at) =>
      shopsAt(tokens, at) ?? firstAt(tokens, at) ?? mostAt(tokens, at) ?? oftenAt(tokens, at) ?? ageAt(tokens, at),
  );
}

function ofPrices(token: Token): readonly Token[] {
  if (!isToken(token, 'fact') || token.meaning.fact !== 'dearest_product') return [token];
  if (/^[ -~]*$/.test(token.text)) return [reread(token, { kind: 'unavailable', topic: 'list-price' })];
  return [
    reread(token, { kind: 'rank', direction: 'descending', one: true }),
    { ...token, start: token.end, text: '', meaning: { kind: 'dimension', dimension: 'product' }, others: [] },
  ];
}

const isNamed = (tokens: readonly Token[]): boolean => tokens.some((token) => isToken(token, 'this-customer'));

const CHANGES = { kind: 'unavailable', topic: 'changes' } as const;

/** “Send her an email”, “please call her”: nobody is asked whether one may. */
function isOrder(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => !isToken(token, 'stop'));
  return (
    isToken(first, 'consent') &&
    /^(?:send|e?mail|call|phone|ring|telephone|give) (?:her|him|them|this|the)\b/i.test(first.text)
  );
}

/** `一番多く買った商品`: by how many of it. */
function oftenAt(tokens: readonly Token[], at: number): Rewritten | null {
  const rank = tokens[at];
  const goods = tokens.some(
    (token) => isToken(token, 'dimension') && ['product', 'category'].includes(token.meaning.dimension),
  );
  const named = tokens.some((token) => isToken(token, 'measure'));
  const bought = tokens.some((token) => isToken(token, 'bought'));
  if (!isToken(rank, 'rank') || !/多く|たくさん|いっぱい|よく|often|frequently/i.test(rank.text)) return null;
  if (!goods || named || !bought) return null;
  const quantity: Token = {
    ...rank,
    start: rank.end,
    text: '',
    meaning: { kind: 'measure', measure: 'quantity' },
    others: [],
  };
  return { length: 1, tokens: [rank, quantity] };
}

/** “What day he shops”: what the person does, no shops. */
function shopsAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [customer, verb] = [tokens[at - 1], tokens[at]];
  if (verb === undefined || !isToken(customer, 'this-customer') || !/^(?:she|he|they)$/i.test(customer.text))
    return null;
  return /^shops?$/i.test(verb.text) ? { length: 1, tokens: [reread(verb, { kind: 'bought', did: true })] } : null;
}

/** “Buy first”. */
function firstAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [verb, first] = [tokens[at], tokens[at + 1]];
  if (!isNamed(tokens)) return null;
  if (!isToken(verb, 'bought') || !verb.meaning.did || !isToken(first, 'first')) return null;
  return { length: 2, tokens: [joined([verb, first], { kind: 'fact', fact: 'first_purchase' })] };
}

/** “Buy most”: products, where nothing else is named that could be ranked. */
function mostAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [verb, rank] = [tokens[at], tokens[at + 1]];
  if (!isNamed(tokens)) return null;
  const named = tokens.some((token) =>
    ['dimension', 'measure', 'group', 'value', 'fact', 'number'].includes(token.meaning.kind),
  );
  if (!isToken(verb, 'bought') || !isToken(rank, 'rank') || tokens[at + 2] !== undefined || named) return null;
  const product: Token = {
    ...rank,
    start: rank.end,
    text: 'product',
    meaning: { kind: 'dimension', dimension: 'product' },
    others: [],
  };
  return { length: 2, tokens: [verb, rank, product] };
}

/** “Is she over 40?”: a bare number beside somebody is an age. */
function ageAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [operator, number] = [tokens[at], tokens[at + 1]];
  const idle = tokens.every(
    (token, index) =>
      index === at ||
      index === at + 1 ||
      isToken(token, 'stop') ||
      isToken(token, 'this-customer') ||
      (isToken(token, 'ask') && token.meaning.what === 'whether'),
  );
  if (!isToken(operator, 'operator') || !isToken(number, 'number') || !idle) return null;
  const years: Token = {
    ...number,
    start: number.end,
    text: '',
    meaning: { kind: 'counter', unit: 'years-old' },
    others: [],
  };
  return { length: 2, tokens: [operator, number, years] };
}
