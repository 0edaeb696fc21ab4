import type { FactName } from '../facts.ts';
import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

const PURCHASES: readonly FactName[] = [
  'last_purchase',
  'first_purchase',
  'largest_purchase',
  'dearest_product',
  'products',
];
const TAKEN_BACK: readonly FactName[] = ['returned', 'cancelled'];

/** “Was it returned?” behind orders of the customer on the line: of the one that was told, or which of them. Null behind anything else. */
export function takenBackOf(previous: Plan, notes: Notes): Plan | null {
  const [fact, other] = previous.facts;
  if (previous.scope !== 'customer' || fact === undefined || other !== undefined) return null;
  if (TAKEN_BACK.includes(fact.name)) return { ...previous, whether: { kind: 'taken-back' } };
  // The history tells orders of every kind.
  if (fact.name === 'purchases')
    return { ...previous, facts: [{ name: 'returned', attribute: null }], limit: null, whether: null };
  if (!PURCHASES.includes(fact.name)) return null;
  notes.note(START, {
    ja: '返品・キャンセルされた注文は購入に数えていません',
    en: 'orders that were returned or cancelled are not told as purchases',
  });
  return { ...previous, whether: { kind: 'taken-back' } };
}

const START = { start: 0, end: 0 };
