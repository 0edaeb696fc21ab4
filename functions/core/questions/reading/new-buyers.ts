import type { BoughtCondition, Condition, Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

const NEW_SEGMENT = 'new_customer';

/**
 * “New buyers by month this year”, “first-time customers by brand in May”, `新規購入者数を月別に`: beside a period they are those whose very
 * first order falls in it, not the segment of today. Where they are only counted in one period the condition on them says it
 * (first-purchases.ts).
 */
export function readNewBuyers(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const timed = tokens.some(isPeriod);
  if (!(timed || tokens.some(isNumberOfNew)) || tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  const told = (!timed || tokens.some((token) => TOLD_APART.has(token.meaning.kind))) && !tokens.some(isLaterOne);
  const ofBuyers =
    tokens.some((token) => isToken(token, 'share')) &&
    tokens.some((token) => isToken(token, 'measure') && token.meaning.measure === 'buyers');
  return rewrite(tokens, (at) => newBuyersAt(tokens, at, told, notes) ?? (ofBuyers ? newAt(tokens[at], notes) : null));
}

/** Who bought a second time is no part of first orders. */
const isLaterOne = (token: Token): boolean =>
  isToken(token, 'bought-again') ||
  isToken(token, 'conditions') ||
  (isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number');

/** `新規購入者数`, “number of first-time buyers” is a figure by itself. */
const isNumberOfNew = (token: Token): boolean =>
  isToken(token, 'fact') && token.meaning.fact === 'first_purchase' && /者数|buyers/i.test(token.text);

const isPeriod = (token: Token): boolean =>
  isToken(token, 'time') ||
  isToken(token, 'growth') ||
  isToken(token, 'trend') ||
  (isToken(token, 'group') && token.meaning.grain !== null);

/** Beside these the figure itself is told by groups, by period, or as a part. */
const TOLD_APART: ReadonlySet<Token['meaning']['kind']> = new Set([
  'group',
  'trend',
  'versus',
  'growth',
  'share',
  'rank',
]);

function newBuyersAt(tokens: readonly Token[], at: number, told: boolean, notes: Notes): Rewritten | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isNew = isToken(first, 'segments') && first.meaning.member && first.meaning.segments.join() === NEW_SEGMENT;
  const buyers = isToken(second, 'measure') && second.meaning.measure === 'buyers';
  const named = told && isToken(first, 'fact') && first.meaning.fact === 'first_purchase' && PEOPLE.test(first.text);
  if (first === undefined || !(named || (isNew && buyers))) return null;
  const length = named ? 1 : 2;
  const said = joined(tokens.slice(at, at + length), { kind: 'measure', measure: 'buyers' });
  noteReading(said, notes);
  return { length, tokens: [said, { ...reread(said, FIRST_ORDER), start: said.end }] };
}

/** “What share of buyers in 2026 were new”. */
function newAt(token: Token | undefined, notes: Notes): Rewritten | null {
  const isNew = isToken(token, 'segments') && token.meaning.member && token.meaning.segments.join() === NEW_SEGMENT;
  if (token === undefined || !isNew) return null;
  noteReading(token, notes);
  return { length: 1, tokens: [reread(token, FIRST_ORDER)] };
}

const FIRST_ORDER = { kind: 'filter', filter: { field: 'purchase_number', op: '=', value: 1 } } as const;

function noteReading(said: Token, notes: Notes): void {
  notes.note(said, {
    ja: `「${said.text}」はその期間に初めて購入した人と読みました`,
    en: `read “${said.text}” as those whose first order falls in the period`,
  });
}

const PEOPLE = /buyer|purchaser|shopper|customer|購入者|客/i;

/**
 * “What share of the people who bought in 2026 were new buyers?”: whose first order falls in the period that they are said to have bought
 * in, and never at any time.
 */
export function newWhereBought(plan: Plan): Plan {
  const first = plan.filters.some(
    (filter) => filter.field === 'purchase_number' && filter.op === '=' && filter.value === 1,
  );
  const [bought, other] = plan.people.filter(isBought);
  const counts = plan.measures.every(({ name }) => name === 'buyers');
  if (!first || !counts || plan.time.range !== null || bought === undefined || other !== undefined) return plan;
  if (bought.range === null) return plan;
  const plain = bought.filters.length === 0;
  const kept = (people: readonly Condition[]): readonly Condition[] =>
    plain ? people.filter((one) => JSON.stringify(one) !== JSON.stringify(bought)) : people;
  return {
    ...plan,
    people: kept(plan.people),
    time: { ...plan.time, range: bought.range },
    share: plan.share === null ? null : { ...plan.share, people: kept(plan.share.people) },
  };
}

const isBought = (condition: Condition): condition is BoughtCondition =>
  condition.kind === 'bought' && condition.did && condition.outcome === 'sale';
