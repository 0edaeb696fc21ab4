import { levelOf } from '../dimensions.ts';
import type { Plan, PlanMeasure } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';
import { isVerb } from './purchase-verbs.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `先月登録した人で購入した人`, `customers who joined in 2025 and bought in 2026`: beside a purchase the time next to the registration
 * is that of the registration, and so it is where a figure has a period of its own (`2025年に登録した人の先月の売上`). Alone, registrations
 * are what is counted.
 */
export function readRegistrations(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  if (!tokens.some(isVerb) && !isOfFigure(tokens)) return tokens;
  // 会員登録したけど一度も買っていない: everyone is registered.
  const never = tokens.some((token) => isToken(token, 'bought') && !token.meaning.did);
  if (never && !tokens.some((token) => isToken(token, 'time')))
    return tokens.filter((token) => !isToken(token, 'registered'));
  return rewrite(tokens, (at) => registrationAt(tokens, at, japanese, notes));
}

function isOfFigure(tokens: readonly Token[]): boolean {
  const times = tokens.filter((token) => isToken(token, 'time')).length;
  const registered = tokens.filter((token) => isToken(token, 'registered')).length;
  const people = tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person'),
  );
  const figure = tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'order') ||
      (isToken(token, 'measure') && !['customers', 'new_customers'].includes(token.meaning.measure)),
  );
  return times > 1 && registered === 1 && people && figure;
}

function registrationAt(tokens: readonly Token[], at: number, japanese: boolean, notes: Notes): Rewritten | null {
  const pair = [tokens[at], tokens[at + 1]] as const;
  const [registered, time] = japanese ? [pair[1], pair[0]] : pair;
  if (!isToken(registered, 'registered') || !isToken(time, 'time')) return null;
  const { range, reading, others } = time.meaning.phrase;
  if (reading !== null) notes.note(time, reading, others);
  const condition = { kind: 'registered', range, brand: null } as const;
  return {
    length: 2,
    tokens: [
      joined(
        pair.flatMap((token) => token ?? []),
        { kind: 'conditions', conditions: [condition] },
      ),
    ],
  };
}

/**
 * `2025年末時点の顧客数`, “customers by the end of 2025”: customers up to a day are those who had registered, not those who bought. A figure
 * of orders has no state at a day.
 */
export function registeredUntil(
  { filters, people }: Restrictions,
  frame: Frame,
  measures: readonly PlanMeasure[],
  range: Plan['time']['range'],
  notes: Notes,
): Restrictions {
  const [time] = frame.times;
  if (time === undefined || range === null || range.from !== null) return { filters, people };
  const counted = measures.length > 0 && measures.every(({ name }) => name === 'customers');
  if (!counted && /時点|末現在|^(?:at|as) /i.test(time.text))
    notes.refuse({
      ja: 'ある時点の値が分かるのは顧客数だけです。売上や注文は期間で聞いてください',
      en: 'as of a day only customers can be counted: ask for sales and orders of a period',
    });
  if (!counted || frame.verbs.length + frame.conditions.length + frame.segments.length > 0) return { filters, people };
  notes.note(time, {
    ja: 'その日までに登録のあった人を数えました',
    en: 'counted the people who had registered by then',
  });
  return { filters, people: [...people, { item: { kind: 'registered', range, brand: null }, token: time }] };
}
