import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';

const isConsent = ({ facts }: Plan): boolean => facts.length === 1 && facts.every(({ name }) => name in CONSENTED);

const CONSENTED: Readonly<Partial<Record<FactName, string | null>>> = {
  consent: null,
  consent_call: 'call',
  consent_email: 'email',
};

const OF_DECISIONS: readonly string[] = [
  'allowed',
  'when',
  'source',
  'what',
  'email',
  'phone',
  'unsubscribed',
  'which',
];

/** “When did she give that consent?” behind what one may do: the decisions of the same brand. Null where anything else is asked. */
export function consentDecided(said: ReadonlySet<string>, previous: Plan): Plan | null {
  const asked = (said.has('when') || said.has('source')) && [...said].every((part) => OF_DECISIONS.includes(part));
  const [fact] = previous.facts;
  if (!isConsent(previous) || !asked || fact === undefined) return null;
  const way = said.has('email') ? 'email' : said.has('phone') ? 'call' : (CONSENTED[fact.name] ?? null);
  return { ...previous, facts: [{ name: 'consent_history', attribute: way }], whether: null };
}
