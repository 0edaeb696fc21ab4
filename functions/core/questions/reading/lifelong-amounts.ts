import type { MeasureName } from '../measures.ts';
import { type Aggregate, isToken, type Token, type TokenOf } from '../tokens.ts';
import { LIFELONG, OF_A_LIFE, SPENT_BY_PEOPLE } from '../words/lives.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

type Summary = Exclude<Aggregate, 'lowest' | 'total'>;

const OF_EACH: Readonly<Partial<Record<MeasureName, Readonly<Partial<Record<Summary, MeasureName>>>>>> = {
  sales: {
    average: 'sales_per_customer',
    median: 'median_sales_per_customer',
    highest: 'highest_sales_per_customer',
  },
  orders: { average: 'orders_per_customer', median: 'median_orders_per_customer' },
  quantity: { average: 'units_per_customer', median: 'median_units_per_customer' },
};

/**
 * `累計購入額の平均`, “median lifetime spend”: what each person has bought so far, summed up over the people, not over their
 * orders. By period the words are a running total.
 */
export function readLifelongAmounts(tokens: readonly Token[]): readonly Token[] {
  const summed = tokens.some((token) => summaryIn(token) !== null);
  if (!summed || tokens.some((token) => isToken(token, 'grain') || isToken(token, 'this-customer'))) return tokens;
  const ofPeople = tokens.some(({ meaning }) => PEOPLE.has(meaning.kind) || isCustomers(meaning));
  return rewrite(tokens, (at) => lifelongAt(tokens, at, ofPeople));
}

const PEOPLE: ReadonlySet<string> = new Set(['segment', 'follow-up', 'bought', 'conditions', 'repeat', 'registered']);

const isCustomers = (meaning: Token['meaning']): boolean =>
  (meaning.kind === 'entity' && meaning.entity === 'customer') ||
  (meaning.kind === 'dimension' && meaning.dimension === 'segment') ||
  (meaning.kind === 'value' && ['gender', 'age_group', 'prefecture'].includes(meaning.dimension));

function summaryIn(token: Token | undefined): Summary | null {
  if (!isToken(token, 'aggregate')) return null;
  const { aggregate } = token.meaning;
  return aggregate === 'lowest' || aggregate === 'total' ? null : aggregate;
}

const isBinding = (token: Token | undefined): boolean =>
  isToken(token, 'particle') && ['の', 'of'].includes(token.text.toLowerCase());

/** “Lifetime orders”: they are counted. */
function asMeasure(token: Token | undefined): Token | undefined {
  const orders = isToken(token, 'entity') && token.meaning.entity === 'order' && /s$/i.test(token.text);
  return orders ? reread(token, { kind: 'measure', measure: 'orders' }) : token;
}

/** The figure with the word for all of a life before it, and the summary on either side. */
function lifelongAt(tokens: readonly Token[], start: number, ofPeople: boolean): Rewritten | null {
  const before = summaryIn(tokens[start]);
  let at = start + (before === null ? 0 : 1);
  if (before !== null && isBinding(tokens[at])) at++;
  const total = tokens[at];
  const lifetime = isToken(total, 'aggregate') || isToken(total, 'attribute');
  const named = lifetime && OF_A_LIFE.test(total.text.trim());
  if (named) at++;
  if (named && isBinding(tokens[at])) at++;
  const figure = named ? asMeasure(tokens[at]) : tokens[at];
  if (!isToken(figure, 'measure') || !(named || LIFELONG.test(figure.text))) return null;
  if (!ofPeople && !SPENT_BY_PEOPLE.test(figure.text)) return null;
  const each = OF_EACH[figure.meaning.measure];
  const behind = isBinding(tokens[at + 1]) ? at + 2 : at + 1;
  const after = before === null ? summaryIn(tokens[behind]) : null;
  const summary = before ?? after;
  const measure = summary === null ? undefined : each?.[summary];
  if (each === undefined || measure === undefined) return null;
  const end = after === null ? at : behind;
  const told = joined(tokens.slice(start, end + 1), { kind: 'measure', measure });
  const further = furtherOf(tokens, end + 1, each);
  return { length: end + 1 - start + further.length, tokens: [told, ...further.tokens] };
}

/** `平均と中央値`: the same summed up in another way. */
function furtherOf(tokens: readonly Token[], at: number, each: NonNullable<(typeof OF_EACH)[MeasureName]>): Rewritten {
  const [join, other] = tokens.slice(at, at + 2);
  const summary = summaryIn(other);
  const measure = summary === null ? undefined : each[summary];
  return join === undefined || other === undefined || measure === undefined || !isAnd(join)
    ? { length: 0, tokens: [] }
    : { length: 2, tokens: [join, reread(other, { kind: 'measure', measure })] };
}

const isAnd = (token: Token): token is TokenOf<'join'> | TokenOf<'particle'> =>
  isToken(token, 'join') || (isToken(token, 'particle') && /^(?:と|や|、)/.test(token.text));
