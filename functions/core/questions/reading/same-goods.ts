import { levelOf } from '../dimensions.ts';
import type { ConditionOf } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `同じ商品を2回以上買った人`, `同じ商品をリピート購入した人`, “bought the same product twice or more”: so many orders with one and the same of them.
 * Beside goods or a period that nothing here reads the word is left as it is.
 */
export function readSameGoods(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const restricted = tokens.some(
    (token) => isToken(token, 'time') || (isToken(token, 'value') && levelOf(token.meaning.dimension) !== 'person'),
  );
  return customerOnLine || restricted
    ? tokens
    : rewrite(tokens, (at) => japaneseAt(tokens, at) ?? englishAt(tokens, at));
}

const SAME_JA = /^(?:同じ|同一の?|おなじ)$/u;
const SAME_EN = /^(?:the )?(?:exact )?same$/i;

const goodsOf = (token: Token | undefined): ConditionOf<'bought-same'>['of'] | null => {
  if (!isToken(token, 'dimension')) return null;
  const { dimension } = token.meaning;
  return dimension === 'product' || dimension === 'category' ? dimension : null;
};

function japaneseAt(tokens: readonly Token[], at: number): Rewritten | null {
  const of = goodsOf(tokens[at + 1]);
  if (!SAME_JA.test(tokens[at]?.text ?? '') || of === null) return null;
  const verb = tokens.findIndex((token, index) => index > at + 1 && isBuying(token));
  if (verb === -1) return null;
  const between = tokens.slice(at + 2, verb);
  const again = isToken(tokens[verb], 'repeat') || isToken(tokens[verb], 'bought-again');
  return made(tokens, at, verb + 1, of, ordersIn(between, again));
}

/** “Bought the same product twice or more”, “bought the same item in 3 orders”. */
function englishAt(tokens: readonly Token[], at: number): Rewritten | null {
  const same = tokens.findIndex((token, index) => index > at && SAME_EN.test(token.text));
  const of = goodsOf(tokens[same + 1]);
  if (!isBuying(tokens[at]) || same === -1 || of === null) return null;
  if (!tokens.slice(at + 1, same).every(isFilling)) return null;
  let to = same + 2;
  while (isOften(tokens[to]) || isFilling(tokens[to])) to++;
  const again = isToken(tokens[at], 'repeat') || isToken(tokens[at], 'bought-again');
  return made(tokens, at, to, of, ordersIn(tokens.slice(same + 2, to), again));
}

const isBuying = (token: Token | undefined): boolean =>
  (isToken(token, 'bought') && token.meaning.did) || isToken(token, 'repeat') || isToken(token, 'bought-again');

const isFilling = (token: Token | undefined): boolean => isToken(token, 'stop') || isToken(token, 'particle');

const isOften = (token: Token | undefined): boolean =>
  isToken(token, 'number') ||
  isToken(token, 'operator') ||
  (isToken(token, 'counter') && token.meaning.unit === 'times') ||
  isToken(token, 'repeat') ||
  (token !== undefined && TWICE.test(token.text));

const TWICE =
  /^(?:twice|again|more than once|several times|multiple times|repeatedly|何度も|繰り返し|複数回|また|再度)$/iu;

/** Null where nothing says that it was more than once. */
function ordersIn(words: readonly Token[], again: boolean): number | null {
  const number = words.find((token) => isToken(token, 'number'));
  const operator = words.find((token) => isToken(token, 'operator'));
  if (!words.every((word) => isOften(word) || isFilling(word))) return null;
  if (isToken(operator, 'operator') && !['>=', '>'].includes(operator.meaning.op)) return null;
  if (isToken(number, 'number')) {
    const more = isToken(operator, 'operator') && operator.meaning.op === '>' ? 1 : 0;
    return number.meaning.value + more;
  }
  return again || words.some(({ text }) => TWICE.test(text)) ? 2 : null;
}

function made(
  tokens: readonly Token[],
  from: number,
  to: number,
  of: ConditionOf<'bought-same'>['of'],
  orders: number | null,
): Rewritten | null {
  if (orders === null || orders < 2 || !Number.isInteger(orders)) return null;
  const condition: ConditionOf<'bought-same'> = { kind: 'bought-same', of, orders, filters: [], range: null };
  return {
    length: to - from,
    tokens: [joined(tokens.slice(from, to), { kind: 'conditions', conditions: [condition] })],
  };
}
