import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';

const OF: Readonly<Partial<Record<FactName, { readonly fact: FactName; readonly purpose: 'call' | 'email' }>>> = {
  phone: { fact: 'consent_call', purpose: 'call' },
  email: { fact: 'consent_email', purpose: 'email' },
};
const CONSENTS: readonly FactName[] = ['consent_call', 'consent_email', 'consent_history', 'consent'];

/** `電話のほうは？` behind what the customer on the line said to emails: the same of the other way of contact, never the number. */
export function otherChannelOf(frame: Frame, previous: Plan): Plan | null {
  const [named, more] = frame.facts.map(({ item }) => OF[item]);
  const { facts } = previous;
  const consents = facts.length > 0 && facts.every(({ name }) => CONSENTS.includes(name));
  const asked =
    frame.asks.length + frame.measures.length + frame.values.length + frame.times.length + frame.left.length;
  if (previous.scope !== 'customer' || !consents || named === undefined || more !== undefined || asked > 0) return null;
  return {
    ...previous,
    facts: facts.map((fact) =>
      fact.name === 'consent_history'
        ? { ...fact, attribute: named.purpose }
        : { name: named.fact, attribute: fact.attribute },
    ),
    whether: null,
  };
}
