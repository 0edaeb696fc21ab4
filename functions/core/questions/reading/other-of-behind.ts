import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';
import { BOUGHT, isOneOf, thingOf } from './things-told.ts';

const ENDS: Readonly<Partial<Record<FactName, readonly [said: string, other: FactName]>>> = {
  first_purchase: ['last', 'last_purchase'],
  last_purchase: ['first', 'first_purchase'],
};

/** “And most recently?” behind the first purchase: the last one. */
function otherEnd(said: ReadonlySet<string>, previous: Plan): Plan | null {
  const [fact, more] = previous.facts;
  const [part, name] = (fact === undefined || more !== undefined ? undefined : ENDS[fact.name]) ?? [];
  if (part === undefined || name === undefined || !said.has(part) || previous.place !== null) return null;
  if (![...said].every((one) => one === part || one === 'purchase' || one === 'title')) return null;
  return { ...previous, facts: [{ name, attribute: null }], limit: null, whether: null };
}

const HORIZONS: Readonly<Record<string, string>> = { expected_purchases_90d: 'expected_purchases_365d' };

/** “And over a whole year?” behind the purchases that are expected within 90 days. */
function otherHorizon(said: ReadonlySet<string>, previous: Plan): Plan | null {
  const [fact, more] = previous.facts;
  const attribute = HORIZONS[fact?.attribute ?? ''];
  if (fact === undefined || more !== undefined || attribute === undefined || !isOneOf([['coming-year']], said))
    return null;
  return { ...previous, facts: [{ ...fact, attribute }], whether: null, beside: null };
}

/** `金額だと？`, “same comparison, but by orders” behind figures of purchases: the other one of the same. */
function otherFigure(said: ReadonlySet<string>, previous: Plan, text: string): Plan | null {
  const name = isOneOf([['by-orders']], said) ? 'orders' : isOneOf([['by-value']], said) ? 'sales' : null;
  const [measure, more] = previous.measures;
  const bought =
    measure !== undefined && more === undefined && thingOf({ ...previous, share: null, populations: null }) === BOUGHT;
  if (name === null || !bought || previous.subject !== 'figures') return null;
  const op = UP.test(text) ? '>' : DOWN.test(text) ? '<' : null;
  const whether = op === null || previous.time.comparison === null ? null : ({ kind: 'changed', op } as const);
  return { ...previous, measures: [{ name, attribute: null }], whether };
}

const UP = /増え|上が|伸び|\b(?:up|grown|increased|more|higher)\b/iu;
const DOWN = /減|下が|落ち|\b(?:down|fallen|decreased|less|lower)\b/iu;

const OF_AN_ORDER: readonly string[] = ['what', 'where', 'when', 'purchase', 'title', 'store', 'channel', 'which'];

/** `どこで買った` behind the highest order: that order. */
function orderOf(said: ReadonlySet<string>, previous: Plan): Plan | null {
  const [measure, more] = previous.measures;
  const highest = measure?.name === 'highest_order_value' && more === undefined && previous.dimensions.length === 0;
  if (!highest || said.size === 0 || ![...said].every((part) => OF_AN_ORDER.includes(part))) return null;
  return {
    ...previous,
    subject: 'facts',
    measures: [],
    facts: [{ name: 'largest_purchase', attribute: null }],
    order: null,
    limit: null,
    chart: 'none',
    whether: null,
    beside: null,
  };
}

/** What a few words put in the place of what was told: the other end, the other horizon, or the other figure of the same. */
export const otherOfBehind = (said: ReadonlySet<string>, previous: Plan, text: string): Plan | null =>
  orderOf(said, previous) ??
  otherEnd(said, previous) ??
  otherHorizon(said, previous) ??
  otherFigure(said, previous, text);
