import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';

const OF_A_CONTACT = [
  'rating',
  'satisfaction',
  'resolved',
  'contact',
  'title',
  'what',
  'when',
  'channel',
  'which',
  'complaint',
  'callback',
];

/** What an answer tells already, so that it is told again where it is asked for. */
const TOLD: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  last_survey: ['rating', 'when', 'what', 'which', 'each-brand', 'brand'],
  last_contact: OF_A_CONTACT,
  contacts: [...OF_A_CONTACT, 'escalated'],
  purchases: ['where', 'channel', 'store'],
  segments: ['when', 'registration', 'since', 'title', 'which'],
  brands: ['title', 'which', 'what', 'list', 'each-brand', 'brand'],
  customer_since: ['when', 'first', 'each-brand', 'brand', 'which', 'title', 'first-registration', 'registration'],
  consent: ['each-brand', 'brand', 'which'],
  consent_call: ['each-brand', 'brand', 'which'],
  consent_email: ['each-brand', 'brand', 'which'],
};

/** “Which ones?” behind the brands, “when did she join it?” behind the segments: the same again. */
export function toldAgain(said: ReadonlySet<string>, previous: Plan): Plan | null {
  const [fact, ...more] = previous.facts;
  const told = fact === undefined ? undefined : TOLD[fact.name];
  const alone = more.length === 0 || more.every(({ name }) => name === 'attribute');
  if (told === undefined || !alone || said.size === 0) return null;
  return [...said].every((part) => told.includes(part)) ? { ...previous, whether: null } : null;
}
