import { addDays, type IsoDate } from '../../time.ts';
import type { Condition, DayRange } from '../plan.ts';
import type { TimeContext } from '../time-pattern.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `最終購入が2026年3月より前の人`: of many people the fact restricts them: they bought then, and not since. */
export function readLastPurchases(
  tokens: readonly Token[],
  { today }: TimeContext,
  customerOnLine: boolean,
): readonly Token[] {
  const many = tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'measure') && token.meaning.measure === 'customers') ||
      (isToken(token, 'ask') && ['count-people', 'list', 'who'].includes(token.meaning.what)),
  );
  if (customerOnLine || !many || tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  return rewrite(tokens, (at) => lastPurchaseAt(tokens, at, today));
}

/** `最後に購入した人は誰`: people are told in the order of figures, not of days. */
export function refuseNewestBuyer(tokens: readonly Token[], customerOnLine: boolean, notes: Notes): void {
  const asked = tokens.some((token) => isToken(token, 'ask') && ['who', 'list'].includes(token.meaning.what));
  const newest = tokens.some((token, at) => {
    const next = tokens[at + 1];
    const bought = isToken(token, 'fact') && token.meaning.fact === 'last_purchase' && /[たる]$/u.test(token.text);
    return bought && isToken(next, 'entity') && next.meaning.entity === 'customer';
  });
  if (customerOnLine || !asked || !newest) return;
  notes.refuse({
    ja: '購入の新しい順では出せません。「直近7日に購入した人の一覧」のように期間で聞いてください',
    en: 'people are not told in the order of their purchases: ask for those who bought in a period, as in “customers who bought in the last 7 days”',
  });
}

function lastPurchaseAt(tokens: readonly Token[], at: number, today: string): Rewritten | null {
  const fact = tokens[at];
  if (!isToken(fact, 'fact') || fact.meaning.fact !== 'last_purchase' || !/[^ -~]/.test(fact.text)) return null;
  const named = isToken(tokens[at + 1], 'particle') ? at + 2 : at + 1;
  const time = tokens[named];
  if (!isToken(time, 'time') || time.meaning.phrase.reading !== null) return null;
  const span = tokens.slice(at, named + 1);
  return {
    length: span.length,
    tokens: [joined(span, { kind: 'conditions', conditions: conditionsOf(time.meaning.phrase.range, today) })],
  };
}

function conditionsOf({ from, to }: DayRange, today: string): readonly Condition[] {
  const bought = (did: boolean, range: DayRange): Condition => ({
    kind: 'bought',
    did,
    outcome: 'sale',
    filters: [],
    range,
  });
  const then = bought(true, { from, to });
  return to === null || to >= today ? [then] : [then, bought(false, { from: addDays(to as IsoDate, 1), to: today })];
}
