import type { Condition, ValueFilter } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { belongs } from './histories.ts';
import { isAboutPeople } from './purchase-verbs.ts';
import { joined } from './rewrite.ts';

const isTogether = (token: Token | undefined): boolean =>
  isToken(token, 'together') || (isToken(token, 'per') && token.meaning.unit === 'order');

function firstBelonging(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && isPart(tokens[from - 1])) from--;
  return from;
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (belongs(token) || isTogether(token) || isToken(token, 'both'));

/** “With shirts and knits in one order” says how they were got without a verb. */
const ORDER = /\b(?:order|purchase|transaction|basket|cart|checkout|receipt)$/i;

const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers') ||
  (isToken(token, 'ask') && (token.meaning.what === 'count-people' || token.meaning.what === 'who'));

/** `シャツとパンツを同じ注文で買った人`: all of them in one order. */
export function readBoughtTogether(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  // “VIP and at the same time do not call”: nothing was bought, so the word says “and”.
  const bought = tokens.some(
    (token) => isToken(token, 'bought') || (isToken(token, 'entity') && token.meaning.entity === 'order'),
  );
  const ofOneOrder = tokens.some((token) => isTogether(token) && /[a-z]/i.test(token.text) && ORDER.test(token.text));
  if (!bought && !ofOneOrder && tokens.some((token) => isToken(token, 'join')))
    return tokens.filter((token) => !isToken(token, 'together'));
  const at = tokens.findIndex(isTogether);
  if (at === -1) return tokens;
  const from = firstBelonging(tokens, at);
  let to = at + 1;
  while (isPart(tokens[to])) to++;
  const inside = tokens.slice(from, to);
  const deed = inside.findIndex((token) => isToken(token, 'bought') && token.meaning.did);
  const values = inside.filter((token) => isToken(token, 'values'));
  const times = inside.filter((token) => isToken(token, 'time'));
  const goods = values.flatMap(({ meaning: { filter, join, only } }): readonly (readonly ValueFilter[])[] =>
    only || filter.op !== 'in' || join === 'either'
      ? []
      : join === null
        ? [[filter]]
        : filter.values.map((value) => [{ ...filter, values: [value] }]),
  );
  if (
    (deed === -1 && !(ofOneOrder && tokens.some(isPeople))) ||
    goods.length < 2 ||
    goods.length < values.length ||
    times.length > 1
  )
    return tokens;
  if (deed !== -1 && !isAboutPeople(tokens, from + deed, japanese)) return tokens;
  const range = times[0]?.meaning.phrase.range ?? null;
  const condition: Condition = { kind: 'bought-together', goods, range };
  const read = joined(inside, { kind: 'conditions', conditions: [condition] });
  return [...tokens.slice(0, from), read, ...tokens.slice(to)];
}
