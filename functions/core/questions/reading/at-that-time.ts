import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

const ONE_ORDER: readonly FactName[] = ['last_purchase', 'first_purchase', 'largest_purchase', 'returned', 'cancelled'];

const THEN = /^(?:その|then|that time|at that time)/i;

/** `その時買ったものは` behind one order of the customer, or behind how long ago the last was: that order; refused behind what is no order. */
export function boughtThen(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const [fact, other] = previous.facts;
  if (previous.scope !== 'customer' || fact === undefined || other !== undefined || !asksWhatWasBought(frame))
    return null;
  const name = fact.attribute === 'recency_days' ? 'last_purchase' : fact.name;
  if (ONE_ORDER.includes(name)) return { ...previous, facts: [{ name, attribute: null }], whether: null };
  notes.refuse({
    ja: '「その時」がどの購入かを読み取れません。「最後に買ったものは」のように聞いてください',
    en: 'it is not clear which purchase is meant: ask for “the last purchase”, for example',
  });
  return null;
}

/** Nothing but what was bought, and a word for the time that was spoken of. */
function asksWhatWasBought(frame: Frame): boolean {
  const { followUp, verbs, facts } = frame;
  const told = facts.every(({ item, token }) => item === 'products' && /買|購入|bought/.test(token.text));
  const bought = verbs.every(({ meaning }) => meaning.kind === 'bought' && meaning.did);
  const more = [
    frame.measures,
    frame.times,
    frame.values,
    frame.ranks,
    frame.attributes,
    frame.segments,
    frame.aggregates,
    frame.quantities,
    frame.growth,
    frame.left,
  ];
  return (
    followUp !== null &&
    THEN.test(followUp.text.trim()) &&
    told &&
    bought &&
    verbs.length + facts.length > 0 &&
    more.every((found) => found.length === 0)
  );
}
