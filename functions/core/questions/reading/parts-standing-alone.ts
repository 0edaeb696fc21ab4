import type { LocalizedText } from '../../language.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { ALL_TOLD } from '../words/asked-together.ts';

/** What one thing that is asked for means, read alone. */
export interface PartRead {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly plan: Plan;
  readonly readings: readonly LocalizedText[];
}

/** Whether every part means alone what it means beside the others: none of them leaves out what was said of another. */
export function standAlone(parts: readonly PartRead[], japanese: boolean): boolean {
  return (
    parts.every((part) => asksForSomething(part) && !isElliptical(part) && part.plan.scope === 'customer') &&
    parts.every((part, at) => {
      if (ALL_TOLD.test(part.text)) return true;
      const before = parts.slice(0, at);
      if (asksOn(part) && before.some(tellsOne)) return false;
      if (isRestricted(part.plan)) return true;
      if (before.some((other) => mayBeOf(part, other))) return false;
      // “Order count and last order this year”: what is said last may be of both.
      const behind = japanese ? [] : parts.slice(at + 1);
      return !behind.some((other) => isRestricted(other.plan) && isOfPeriod(part.plan));
    })
  );
}

const HEADS: ReadonlySet<Token['meaning']['kind']> = new Set([
  'fact',
  'measure',
  'attribute',
  'consent',
  'dimension',
  'segment',
  'ask',
]);

/** “How many has she bought”: of what, another part says. */
const isElliptical = ({ tokens }: PartRead): boolean =>
  tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'count') &&
  !tokens.some(({ meaning }) => NAMING.includes(meaning.kind));

/** `最後に買ったのはいつで、何を買いましたか`: it names nothing, and is asked of the one that was named. */
const asksOn = ({ tokens }: PartRead): boolean =>
  !tokens.some(({ meaning }) => OF_ITS_OWN.includes(meaning.kind)) &&
  !tokens.some((token) => isToken(token, 'ask') && ['count-times', 'count-orders'].includes(token.meaning.what));

/** `返品は何回で、いくら分ですか`: what is asked on is of what was taken back. */
const tellsOne = ({ plan }: PartRead): boolean =>
  plan.facts.some(({ name }) => /_purchase$|^last_|^returned$|^cancelled$|^returns$/.test(name)) ||
  plan.measures.some(({ name }) => /^(?:returned|cancelled)_orders$/.test(name));

const OF_ITS_OWN: readonly Token['meaning']['kind'][] = [
  'measure',
  'dimension',
  'fact',
  'attribute',
  'entity',
  'segment',
  'consent',
  'time',
];

const NAMING: readonly Token['meaning']['kind'][] = ['measure', 'dimension', 'value', 'fact', 'attribute', 'entity'];

/** `電話`, “email”: how somebody is reached is no question by itself. */
const asksForSomething = ({ tokens, text }: PartRead): boolean =>
  tokens.some(({ meaning }) => HEADS.has(meaning.kind)) &&
  !/^(?:お?電話|携帯|メール|phone|email|e-mail|mail)$/i.test(text.trim());

function isRestricted({ time, filters, limit, place }: Plan): boolean {
  return time.range !== null || filters.length > 0 || limit !== null || place !== null;
}

/** A figure or a list: what a period that was named before may be of too. One purchase or contact is told with its day. */
function isOfPeriod({ subject, facts }: Plan): boolean {
  return subject === 'figures' || facts.some(({ name }) => LISTS.includes(name));
}

const LISTS: readonly string[] = [
  'purchases',
  'products',
  'contacts',
  'surveys',
  'returned',
  'cancelled',
  'returns',
  'web_events',
];

/** `去年の初回購入日と購入金額`, `最後の注文の金額と点数`: what was said of the one before may be meant of this one too. */
function mayBeOf(part: PartRead, before: PartRead): boolean {
  const ofGoods = before.plan.filters.length > 0 && part.plan.facts.some(({ name }) => OF_GOODS.test(name));
  if (isRestricted(before.plan)) return ofGoods || isOfPeriod(part.plan) || before.plan.subject === 'facts';
  return isOfOrders(part.plan) && tellsPartOfOne(before);
}

const OF_GOODS = /purchase|contact|product/;

const isOfOrders = ({ measures }: Plan): boolean => measures.some(({ name }) => OF_ONE_ORDER.includes(name));
const OF_ONE_ORDER: readonly string[] = [
  'sales',
  'quantity',
  'products_sold',
  'average_order_value',
  'units_per_order',
];

/** One purchase, and what is asked of it is named. */
const tellsPartOfOne = ({ plan, tokens }: PartRead): boolean =>
  plan.facts.some(({ name }) => /_purchase$/.test(name)) &&
  tokens.some((token) => isToken(token, 'measure') || isToken(token, 'dimension'));
