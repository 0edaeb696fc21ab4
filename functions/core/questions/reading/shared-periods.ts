import type { Condition, DayRange } from '../plan.ts';
import { singleConditions } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { rangeText } from '../wording/figures.ts';
import { isDeed, type Restrictions } from './choose-people.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

type Placed = Restrictions['people'][number];

/**
 * “Put something in the cart in the last 14 days and didn't buy”, “bought a ring and contacted us last month”: the period that is said of one
 * deed is that of what was not done beside it, and of what is listed before it. Of any other deed it was not said.
 */
export function withSharedPeriod({ filters, people }: Restrictions, { asks }: Frame, notes: Notes): Restrictions {
  const ranged = people.filter((placed) => deedsOf(placed).some(({ range }) => range !== null));
  const ranges = new Set(ranged.flatMap(deedsOf).map(({ range }) => JSON.stringify(range)));
  const [source] = ranged;
  const range = source === undefined ? null : (deedsOf(source).find((one) => one.range !== null)?.range ?? null);
  if (source === undefined || range === null) return { filters, people };
  const shared = people.map((placed): Placed => {
    const { item, token } = placed;
    const either = eitherOfPeriod(placed, range);
    if (either !== null) {
      noteShared(placed, range, notes);
      return either;
    }
    if ((item.kind !== 'bought' && item.kind !== 'event') || item.range !== null) return placed;
    const before =
      /[a-z]/i.test(token.text) && token.end <= source.token.start && !isSubject(token, source.token, asks);
    if (ranges.size > 1 || !(isDenied(item) || before) || EVER.test(token.text)) return placed;
    noteShared(placed, range, notes);
    return { item: { ...item, range }, token };
  });
  for (const { item, token } of shared)
    if (deedsOf({ item, token }).some((one) => one.range === null) && !NEVER.test(token.text))
      notes.note(token, {
        ja: `「${token.text.trim()}」は全期間で見ました`,
        en: `“${token.text.trim()}” is over all time`,
      });
  return { filters, people: shared };
}

/** “Who bought shirts or contacted us in 2026”: behind the last of several things the period is that of all of them. */
function eitherOfPeriod({ item, token }: Placed, range: DayRange): Placed | null {
  if (item.kind !== 'either' || !/[a-z]/i.test(token.text) || EVER.test(token.text)) return null;
  const deeds = item.of.filter(isDeed);
  const last = deeds.at(-1);
  const open = deeds.filter((one) => one.kind !== 'top' && one.range === null);
  if (deeds.length < 2 || last === undefined || open.includes(last) || open.length !== deeds.length - 1) return null;
  const of = item.of.map((one) => (isDeed(one) && one.kind !== 'top' && one.range === null ? { ...one, range } : one));
  return { item: { ...item, of }, token };
}

/** “People who bought rings have bought … this year”: the period is of what is said of those people. */
const isSubject = (one: Token, other: Token, asks: Frame['asks']): boolean =>
  asks.some(
    ({ start, end, text, meaning }) =>
      start >= one.end && end <= other.start && (/^(?:have|has|had)$/i.test(text) || meaning.what.startsWith('count')),
  );

const deedsOf = ({ item }: Placed): readonly { readonly range: DayRange | null }[] =>
  singleConditions([item]).flatMap((one) => (isDeed(one) && one.kind !== 'top' ? [one] : []));

const isDenied = (item: Condition): boolean => item.kind === 'bought' && !item.did;

/** Whatever else is said, these are of all time. */
const EVER =
  /never|ever|yet|at any time|一度も|1度も|1回も|一回も|まだ|未購入|経験|履歴|歴|ことが?(?:ない|なく|ある|あり)/i;
const NEVER = /\bnever\b|一度も|1度も|一回も|1回も|経験|歴/i;

function noteShared({ token }: Placed, range: DayRange, notes: Notes): void {
  const { ja, en } = rangeText(range);
  notes.note(token, {
    ja: `「${token.text.trim()}」も${ja}で見ました`,
    en: `“${token.text.trim()}” is over the same period, ${en}`,
  });
}
