import type { EventEntity } from '../event-entities.ts';
import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten } from './rewrite.ts';

const EVENTS: Readonly<Partial<Record<MeasureName, EventEntity>>> = {
  contacts: 'contact',
  survey_answers: 'survey',
};
const COUNTED = /(?:数|件|回)$/u;
const BETWEEN = /^[がをもの]$/u;

/** `問い合わせが届いているお客様`, `問い合わせを受けた顧客数`: of people, and no figure beside their number. */
export function peopleOfEventsAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [events, between, ...behind] = tokens.slice(at);
  if (!isToken(events, 'measure') || COUNTED.test(events.text)) return null;
  const of = EVENTS[events.meaning.measure];
  if (of === undefined || !isToken(between, 'particle') || !BETWEEN.test(between.text)) return null;
  const verbs = behind.findIndex((token) => !isToken(token, 'stop') && !isToken(token, 'light'));
  const people = behind[verbs];
  if (verbs < 1 || people === undefined || !isPeople(people)) return null;
  const last = behind[verbs - 1];
  if (last === undefined || !/[たる]$/u.test(last.text)) return null;
  const condition = { kind: 'event', of, did: true, filters: [], range: null, times: null } as const;
  const said = [events, between, ...behind.slice(0, verbs)];
  return { length: said.length, tokens: [joined(said, { kind: 'conditions', conditions: [condition] })] };
}

const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers');
