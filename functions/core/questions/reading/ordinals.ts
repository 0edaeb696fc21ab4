import { isToken, type Token } from '../tokens.ts';
import { NUMBERED_NOUNS_EN, NUMBERED_NOUNS_JA, ordinalOf, WHAT_IT_WAS_JA } from '../words/ordinals.ts';
import { numberedGoodsAt } from './numbered-goods.ts';
import { isVerb } from './purchase-verbs.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * `7回目に買ったの`, “the third time she bought”: which purchase of the customer on the line is asked about, however it is said. Who
 * bought then, and what else is said of it, stays.
 */
export function readOrdinals(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  if (!customerOnLine) return rewrite(tokens, (at) => onOccasion(tokens, at));
  const ofGoods = rewrite(tokens, (at) => numberedGoodsAt(tokens, at));
  if (ofGoods.length !== tokens.length) return ofGoods;
  const numbered = rewrite(tokens, (at) => inJapanese(tokens, at) ?? inEnglish(tokens, at));
  const [nth, other] = numbered.filter(isNumbered);
  if (nth === undefined || other !== undefined) return tokens;
  return numbered.some(restricts)
    ? numbered
    : numbered.map((token) => (isFiller(token) ? reread(token, { kind: 'stop' }) : token));
}

const isNumbered = (token: Token): boolean =>
  isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number' && token.meaning.filter.op === '=';

/** Goods, places and periods are of the purchases that are counted, which nothing here says. */
const restricts = (token: Token): boolean =>
  ['value', 'values', 'time', 'measure', 'segment', 'by', 'group', 'rank', 'entity'].includes(token.meaning.kind) &&
  !(isToken(token, 'entity') && token.meaning.entity === 'order');

/** The verb says again that something was bought, and the noun what was. */
const isFiller = (token: Token): boolean =>
  isVerb(token) ||
  (isToken(token, 'bought') && token.meaning.did) ||
  (isToken(token, 'dimension') && token.meaning.dimension === 'product') ||
  (isToken(token, 'unknown') && WHAT_IT_WAS_JA.test(token.text)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'order');

const nth = (tokens: readonly Token[], value: number): Rewritten => ({
  length: tokens.length,
  tokens: [
    value === 1
      ? joined(tokens, { kind: 'fact', fact: 'first_purchase' })
      : joined(tokens, { kind: 'filter', filter: { field: 'purchase_number', op: '=', value } }),
  ],
});

function inJapanese(tokens: readonly Token[], at: number): Rewritten | null {
  const [number, counter, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isToken(number, 'number') || !/^[回度番件]$/.test(counter?.text ?? '') || behind?.text !== '目') return null;
  const noun = tokens.slice(at + 3).findIndex((token) => !isToken(token, 'particle') && !isToken(token, 'stop'));
  const bought = tokens[at + 3 + noun];
  if (noun === -1 || bought === undefined) return null;
  const deed = isToken(bought, 'bought') && bought.meaning.did;
  const end = at + 4 + noun;
  // 2回目に何を買っている: the verb stands farther behind.
  if (!deed && !NUMBERED_NOUNS_JA.test(bought.text)) {
    const rest = tokens.slice(at + 3);
    const verb = rest.findIndex((token) => isToken(token, 'bought') && token.meaning.did);
    const plain = rest.slice(0, verb).every((token) => ['stop', 'particle', 'ask'].includes(token.meaning.kind));
    return verb > 0 && plain ? nth(tokens.slice(at, at + 3), number.meaning.value) : null;
  }
  return nth(tokens.slice(at, end), number.meaning.value);
}

/** `2回目に店舗で買った人`: the verb stands farther behind, and what stands between is of that purchase. */
function onOccasion(tokens: readonly Token[], at: number): Rewritten | null {
  const [number, counter, behind, particle] = tokens.slice(at, at + 4);
  if (!isToken(number, 'number') || !/^[回度]$/.test(counter?.text ?? '') || behind?.text !== '目') return null;
  if (!isToken(particle, 'particle') || !['に', 'で', 'は'].includes(particle.meaning.word)) return null;
  const verb = tokens.slice(at + 4).find((token) => isToken(token, 'entity') || isToken(token, 'bought'));
  return isToken(verb, 'bought') ? nth(tokens.slice(at, at + 4), number.meaning.value) : null;
}

function inEnglish(tokens: readonly Token[], at: number): Rewritten | null {
  const [token, noun] = [tokens[at], tokens[at + 1]];
  const value = token === undefined || noun === undefined ? null : ordinalOf(token.text);
  if (value === null || value === 1 || !NUMBERED_NOUNS_EN.test(noun?.text ?? '')) return null;
  return nth(tokens.slice(at, at + 2), value);
}
