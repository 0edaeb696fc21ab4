import type { Condition } from '../plan.ts';
import { isToken, type Meaning, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import { LOOKING, PUTTING } from '../words/looked-at-goods.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

type Deed = Extract<Condition, { kind: 'event' }>;

/**
 * `リネンシャツをカートに入れた人`, “viewed the Classic Watch but never bought it”, “most viewed products”: the goods are what was looked at on
 * a site; what was looked at and then bought, or not, is the same.
 */
export function readLookedAtGoods(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer') && !/^their$/i.test(token.text))) return tokens;
  const ranked = rankedGoods(tokens);
  if (ranked !== null) return ranked;
  const goods: TokenOf<'value'>[] = [];
  const read = rewrite(tokens, (at) => {
    const found = japanese ? japaneseAt(tokens, at) : (englishAt(tokens, at) ?? putAt(tokens, at));
    if (found !== null) goods.push(found.goods);
    return found;
  });
  const [one, other] = goods;
  return one === undefined || other !== undefined || read.some(isGoods) ? read : withSameGoods(read, one, japanese);
}

interface Found extends Rewritten {
  readonly goods: TokenOf<'value'>;
}

const isGoods = (token: Token | undefined): token is TokenOf<'value'> =>
  isToken(token, 'value') && ['product', 'category'].includes(token.meaning.dimension);

const isIdle = (token: Token | undefined): boolean => isToken(token, 'stop') || isToken(token, 'particle');

/** What somebody did on a site, where it says nothing but the kind of it. */
function deedOf(token: Token | undefined): Deed | null {
  const [condition, other] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  return condition?.kind === 'event' && condition.of === 'web-event' && other === undefined ? condition : null;
}

const deed = (type: string): Deed => ({
  kind: 'event',
  of: 'web-event',
  did: true,
  filters: [{ field: 'event_type', op: 'in', values: [type] }],
  range: null,
  times: null,
});

function found(said: readonly Token[], goods: TokenOf<'value'>, of: Deed): Found {
  const { dimension, values } = goods.meaning;
  const filters = [...of.filters, { field: dimension, op: 'in' as const, values }];
  return {
    length: said.length,
    goods,
    tokens: [joined(said, { kind: 'conditions', conditions: [{ ...of, filters }] })],
  };
}

/** `リネンシャツをカートに入れた`, `リネンシャツを見た`. */
function japaneseAt(tokens: readonly Token[], at: number): Found | null {
  const goods = tokens[at];
  if (!isGoods(goods)) return null;
  const verb = isToken(tokens[at + 1], 'particle') ? at + 2 : at + 1;
  const token = tokens[verb];
  const looked = token !== undefined && verb === at + 2 && LOOKING.test(token.text) ? deed('view') : null;
  const of = deedOf(token) ?? looked;
  return of === null ? null : found(tokens.slice(at, verb + 1), goods, of);
}

/** “Viewed the Classic Watch”. */
function englishAt(tokens: readonly Token[], at: number): Found | null {
  const of = deedOf(tokens[at]);
  let next = at + 1;
  while (isToken(tokens[next], 'stop')) next++;
  const goods = tokens[next];
  return of === null || !isGoods(goods) ? null : found(tokens.slice(at, next + 1), goods, of);
}

/** “Added the Linen Shirt to their cart”. */
function putAt(tokens: readonly Token[], at: number): Found | null {
  const goods = tokens.slice(at, at + 4).find(isGoods);
  if (!PUTTING.test(tokens[at]?.text ?? '') || goods === undefined) return null;
  const behind = tokens.slice(tokens.indexOf(goods) + 1, tokens.indexOf(goods) + 5);
  const place = behind.findIndex((token) => isToken(token, 'value') && token.meaning.dimension === 'event_type');
  const token = behind[place];
  if (
    !isToken(token, 'value') ||
    behind.slice(0, place).some((other) => !isIdle(other) && !isToken(other, 'this-customer'))
  )
    return null;
  return found(tokens.slice(at, tokens.indexOf(token) + 1), goods, deed(token.meaning.values[0] ?? 'cart'));
}

/** `…けど買っていない`, “… but never bought it”: of the same goods. */
function withSameGoods(tokens: readonly Token[], goods: TokenOf<'value'>, japanese: boolean): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'bought'));
  const bought = tokens[at];
  if (bought === undefined) return tokens;
  const behind = tokens.slice(at + 1).filter((token) => !isIt(token));
  const same = { ...goods, start: japanese ? bought.start : bought.end, end: japanese ? bought.start : bought.end };
  return japanese ? [...tokens.slice(0, at), same, bought, ...behind] : [...tokens.slice(0, at + 1), same, ...behind];
}

const isIt = (token: Token): boolean => isToken(token, 'follow-up') && /^(?:it|them|one)$/i.test(token.text);

/** “Which products were added to the cart most often”, “most viewed products”, `よく見られた商品`: how often it happened to each. */
function rankedGoods(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex((token) => deedOf(token) !== null);
  const token = tokens[at];
  const of = deedOf(token);
  const named = /products?|items?|商品|titles?/i;
  const grouped = tokens.some((other) => isToken(other, 'dimension') && GOODS.includes(other.meaning.dimension));
  const ranked = tokens.some((other) => isToken(other, 'rank')) || /^(?:よく|一番|最も)/.test(token?.text ?? '');
  const people = tokens.some(
    (other) => isToken(other, 'entity') || (isToken(other, 'ask') && other.meaning.what.includes('people')),
  );
  if (token === undefined || of === null || !ranked || people || !(grouped || named.test(token.text))) return null;
  const [filter] = of.filters;
  if (filter === undefined || !('values' in filter)) return null;
  const kind: MeaningOf<'value'> = { kind: 'value', dimension: 'event_type', values: filter.values, label: token.text };
  const added: Meaning[] = [
    ...(grouped ? [] : [{ kind: 'dimension', dimension: 'product' } as const]),
    ...(tokens.some((other) => isToken(other, 'rank'))
      ? []
      : [{ kind: 'rank', direction: 'descending', one: false } as const]),
  ];
  return [
    ...tokens.slice(0, at),
    reread(token, kind),
    reread({ ...token, start: token.end }, { kind: 'measure', measure: 'web_events' }),
    ...added.map((meaning) => reread({ ...token, start: token.end }, meaning)),
    ...tokens.slice(at + 1),
  ];
}

const GOODS: readonly string[] = ['product', 'category'];
