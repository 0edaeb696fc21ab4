import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { EVALUATING } from '../words/evaluating.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** Of these less is better. */
const BURDENS: ReadonlySet<MeasureName> = new Set([
  'returned_orders',
  'returned_sales',
  'cancelled_sales',
  'return_rate',
  'cancelled_orders',
  'cancellation_rate',
  'contacts',
  'contacts_per_customer',
  'average_contact_minutes',
  'median_contact_minutes',
]);
const BURDENING: ReadonlySet<string> = new Set(['probability_lost', 'return_count']);

/** `返品率ワースト5`, “the best return rate”: the worst has most of what is better the less there is, which is said. */
export function readWorst(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (!tokens.some(isBurden)) return tokens;
  return tokens.map((token) => {
    if (!isToken(token, 'rank') || !EVALUATING.has(token.text.toLowerCase())) return token;
    const worst = token.meaning.direction === 'ascending';
    const [ja, en] = worst ? ['多い・高い', 'the most'] : ['少ない・低い', 'the least'];
    notes.note(token, { ja: `「${token.text}」は${ja}ものから並べました`, en: `“${token.text}” begins with ${en}` });
    return reread(token, { ...token.meaning, direction: worst ? 'descending' : 'ascending' });
  });
}

const isBurden = (token: Token): boolean =>
  (isToken(token, 'measure') && BURDENS.has(token.meaning.measure)) ||
  (isToken(token, 'attribute') && BURDENING.has(token.meaning.attribute));
