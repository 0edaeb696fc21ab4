import { levelOf } from '../dimensions.ts';
import type { Condition, Filter, Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { isWithin } from './days-after.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';
import {
  anchorBehind,
  beginOf,
  begunIn,
  isAgain,
  isFirst,
  isIdle,
  isPurchase,
  isSecond,
  isStart,
  type Length,
  lengthOf,
  type Soon,
  sinceOf,
  soonBehind,
} from './soon.ts';
import { rateAt } from './soon-rates.ts';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly since: Soon['since'] | null;
  /** What the second purchase is of, where it is said. */
  readonly goods?: readonly Filter[];
}

/**
 * `初めて買った人のうち90日以内にまた買った人`, “bought again within 90 days of the first purchase”, `登録から30日以内に購入した`: the days are
 * counted from the first purchase, or from the registration, of each person, not back from today.
 */
export function readBoughtSoon(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const read = rewrite(tokens, (at) => rateAt(tokens, at, notes) ?? deedAt(tokens, at));
  if (read.some((_, at) => countsSince(read, at) || isLeftOver(read, at)))
    notes.refuse({
      ja: '初回購入や登録から数えた期間の中の回数・金額は出せません。「初回購入から90日以内にまた買った人」のように、もう一度買ったかどうかは答えられます',
      en: 'how often or for how much people bought within days of their first purchase or registration is not told; whether they bought again is',
    });
  if (read.some((_, at) => countsFromReturn(read, at)))
    notes.refuse({
      ja: '返品やキャンセルから数えた期間の中の購入は分かりません。「返品した後に買った人」のように、その後に買ったかどうかは答えられます',
      en: 'whether people bought within days of what they returned or cancelled is not told; whether they bought behind it is',
    });
  return read;
}

/** `返品から30日以内に買った`: days that are counted from what was taken back are never read back from today. */
function countsFromReturn(tokens: readonly Token[], at: number): boolean {
  const [start, from, days] = tokens.slice(at, at + 3);
  if (!isToken(start, 'taken-back') || !isToken(from, 'particle') || from.meaning.word !== 'から') return false;
  return isWithin(days) && tokens.slice(at + 3).some(isPurchase);
}

/** `初回購入から90日以内に3回以上買った`: a number of what was done in the days that are counted from each person's own day. */
function countsSince(tokens: readonly Token[], at: number): boolean {
  const [start, from, days] = tokens.slice(at, at + 3);
  if (!isStart(start) || !isToken(from, 'particle') || from.meaning.word !== 'から' || !isWithin(days)) return false;
  return isToken(
    tokens.slice(at + 3).find((token) => !isIdle(token)),
    'quantity',
  );
}

/** `初回購入から90日以内に` with what was not read as a deed of those days: never read back from today. */
function isLeftOver(tokens: readonly Token[], at: number): boolean {
  const [start, from, days] = tokens.slice(at, at + 3);
  if (!isFirst(start) || !isToken(from, 'particle') || from.meaning.word !== 'から' || !isWithin(days)) return false;
  return tokens.slice(at + 3).some(isPurchase);
}

/** “Within 90 days” with the deed that it belongs to, on either side. */
function deedAt(tokens: readonly Token[], start: number): Rewritten | null {
  const at = soonBehind(tokens, start);
  const time = tokens[at];
  const length = time === undefined ? null : lengthOf(time);
  if (length === null) return null;
  const span = deedBefore(tokens, start, at) ?? (start === beginOf(tokens, at) ? deedBehind(tokens, start, at) : null);
  if (span === null) return null;
  const begun = begunIn(tokens.slice(0, span.from)) || tokens.slice(span.from, span.to).some(isSecond);
  const since = span.since ?? (begun ? 'first-purchase' : null);
  return since === null ? null : read(tokens, { ...span, since }, length);
}

function read(
  tokens: readonly Token[],
  { from, to, since, goods = [] }: Span & { since: Soon['since'] },
  length: Length,
): Rewritten {
  const said = tokens.slice(from, to);
  const condition: Soon = { kind: 'bought-soon', since, ...length, filters: goods };
  return { length: said.length, tokens: [joined(said, { kind: 'conditions', conditions: [condition] })] };
}

/** “Bought again within 90 days of their first purchase”. */
function deedBefore(tokens: readonly Token[], start: number, at: number): Span | null {
  if (isIdle(tokens[start])) return null;
  const deed = tokens.slice(start, at);
  const again = deed.some(isAgain);
  const bought = deed.some(isPurchase);
  if (!(again || bought) || deed.some(isStart)) return null;
  const anchor = anchorBehind(tokens, at + 1);
  if (again || anchor?.since === 'registration')
    return { from: start, to: anchor?.to ?? at + 1, since: anchor?.since ?? null };
  // “Registered in April and bought within 60 days”.
  return anchor === null && afterRegistering(tokens, start, at)
    ? { from: start, to: at + 1, since: 'registration' }
    : null;
}

/** `90日以内にまた買った`, `登録から30日以内に購入した`. */
function deedBehind(tokens: readonly Token[], start: number, at: number): Span | null {
  const anchored = tokens.slice(start, at).find(isStart);
  const behind = anchored === undefined ? anchorBehind(tokens, at + 1) : null;
  let to = behind?.to ?? at + 1;
  while (isIdle(tokens[to]) || isToken(tokens[to], 'within')) to++;
  const goods = goodsAt(tokens, to);
  if (goods !== null) to = goods.to;
  const deed = tokens[to];
  if (deed === undefined) return null;
  const registered = afterRegistering(tokens, start, at) && isPurchase(deed) ? ('registration' as const) : null;
  const since = behind?.since ?? (anchored === undefined ? registered : sinceOf(anchored));
  // 初回購入から90日以内にシャツを買った: what is named was bought behind the first purchase.
  const named = goods !== null && isPurchase(deed);
  const fits = since === 'registration' ? isPurchase(deed) || isFirst(deed) : isAgain(deed) || named;
  if (!fits) return null;
  to++;
  // 2回目の購入をした: the verb belongs to the number.
  if (isToken(deed, 'filter') && isPurchase(tokens[to])) to++;
  return { from: start, to, since, ...(goods === null ? {} : { goods: [goods.filter] }) };
}

/** `90日以内にルミエールで2回目を買った`: what the purchase is of that the days belong to, and where that is said. */
function goodsAt(tokens: readonly Token[], from: number): { readonly filter: Filter; readonly to: number } | null {
  const goods = tokens[from];
  if (!isToken(goods, 'value') || levelOf(goods.meaning.dimension) === 'person') return null;
  let to = from + 1;
  while (isIdle(tokens[to])) to++;
  const { dimension: field, values } = goods.meaning;
  return isAgain(tokens[to]) || isPurchase(tokens[to]) ? { filter: { field, op: 'in', values }, to } : null;
}

/** Those who registered in a period: what they did within so many days is counted from there. */
const afterRegistering = (tokens: readonly Token[], start: number, at: number): boolean =>
  isWithin(tokens[at]) &&
  tokens
    .slice(0, start)
    .some(
      (token) =>
        isToken(token, 'registered') ||
        (isToken(token, 'conditions') && token.meaning.conditions.some(({ kind }) => kind === 'registered')),
    ) &&
  !tokens.slice(0, start).some(isFirst);

/** Of the buyers of some goods, or of a brand: their second purchase there. */
export function withGoodsOfSoon(plan: Plan): Plan {
  const bought = plan.people.filter(
    (condition) =>
      condition.kind === 'bought' && condition.did && condition.outcome === 'sale' && condition.range === null,
  );
  const [condition, other] = bought;
  const ofBuyers = plan.measures.every(({ name }) => name === 'buyers') ? plan.filters : [];
  const filters =
    condition?.kind === 'bought' ? condition.filters : ofBuyers.filter(({ field }) => levelOf(field) !== 'person');
  if (filters.length === 0 || other !== undefined) return plan;
  const there = (one: Condition): Condition =>
    one.kind === 'bought-soon' && one.since === 'first-purchase' && one.filters.length === 0
      ? { ...one, filters }
      : one;
  return { ...plan, people: plan.people.map(there) };
}
