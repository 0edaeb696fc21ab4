import type { DimensionName } from '../dimensions.ts';
import type { Grain, Plan } from '../plan.ts';
import { namesMore } from './earlier-answer.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

/** `上位3つだけ`, “top 5 only” behind groups or a list: as many of them. */
export function namesRankOnly(frame: Frame, previous: Plan): boolean {
  const grouped = previous.dimensions.length > 0 || previous.time.grain !== null || previous.subject === 'list';
  const [quantity] = frame.quantities;
  return (
    grouped &&
    new Set(frame.ranks.map(({ meaning }) => meaning.direction)).size === 1 &&
    quantity !== undefined &&
    quantity.meaning.op === null &&
    frame.measures.length === 0 &&
    frame.orders === null &&
    !namesMore(frame)
  );
}

export const orderOf = ({ ranks }: Frame): Plan['order'] => ranks[0]?.meaning.direction ?? 'descending';

/**
 * `一番多い月は？`, “which month was the best?”, “the worst brand?” behind figures: of the same figures the group that has the most or the least
 * of it. Null where anything else is said, or where the groups before would have to be given up.
 */
export function extremeOfEarlier(frame: Frame, previous: Plan): Plan | null {
  const [rank] = frame.ranks;
  if (rank === undefined || previous.subject !== 'figures' || previous.measures.length === 0) return null;
  const groups = groupsOf(frame);
  const grouped = groups.dimensions.length + (groups.grain === null ? 0 : 1);
  const [quantity] = frame.quantities;
  // どのカテゴリが一番売れた？ behind sales: of those.
  const sold = frame.sold !== null && SOLD.includes(previous.measures[0]?.name ?? '');
  if (grouped !== 1 || saysMore(sold ? { ...frame, sold: null } : frame) || previous.share !== null) return null;
  if (previous.time.comparison !== null && groups.grain !== null) return null;
  if (quantity !== undefined && quantity.meaning.op !== null) return null;
  const before = [...previous.dimensions, ...(previous.time.grain === null ? [] : [previous.time.grain])];
  const replaced = before.filter((one) => one !== groups.grain && !groups.dimensions.some((name) => name === one));
  if (before.length > 1 || (replaced.length > 0 && groups.grain !== null && previous.time.grain === null)) return null;
  const plural = frame.bare.some(({ token }) => /[a-z]s$/i.test(token.text));
  return {
    ...previous,
    dimensions: groups.dimensions,
    time: { ...previous.time, grain: groups.grain },
    having: null,
    series: 'plain',
    order: orderOf(frame),
    orderBy: 'figure',
    limit: quantity?.meaning.value ?? (rank.meaning.one && !plural ? 1 : 10),
    limitWithin: null,
    chart: quantity === undefined ? 'none' : 'bar',
  };
}

const SOLD: readonly string[] = ['sales', 'quantity'];

/** “And what's the total?”, `合計は？` behind figures by group or period: the same of all of them together. */
export function totalOfEarlier(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const [aggregate, other] = frame.aggregates;
  const grouped = previous.dimensions.length > 0 || previous.time.grain !== null;
  if (aggregate?.meaning.aggregate !== 'total' || other !== undefined || previous.subject !== 'figures' || !grouped)
    return null;
  const named =
    frame.measures.length + frame.bare.length + frame.groups.length + frame.ranks.length + frame.quantities.length;
  if (named > 0 || saysMore({ ...frame, aggregates: [], asks: [] }) || previous.share !== null) return null;
  if (previous.limit !== null || previous.having !== null)
    notes.refuse({
      ja: '一部だけの合計は出せません。条件を付けて全文で聞いてください',
      en: 'a total of some of the groups only is not given: please ask the whole question',
    });
  return {
    ...previous,
    dimensions: [],
    time: { ...previous.time, grain: null },
    series: 'plain',
    order: null,
    orderBy: 'figure',
    chart: 'none',
  };
}

function groupsOf(frame: Frame): { readonly dimensions: readonly DimensionName[]; readonly grain: Grain | null } {
  const { dimensions, grain } = groupedBy(frame);
  return { dimensions: [...new Set([...dimensions, ...frame.bare.map(({ item }) => item)])], grain };
}

function saysMore(frame: Frame): boolean {
  return (
    namesMore({ ...frame, bare: [], groups: [] }) ||
    frame.measures.length + frame.attributes.length + frame.aggregates.length + frame.left.length > 0 ||
    frame.orders !== null ||
    frame.sold !== null ||
    frame.trend !== null ||
    frame.everyone !== null ||
    frame.thisCustomer !== null ||
    asksFor(frame, 'who', 'list', 'count-people', 'how-much', 'count', 'count-orders') !== null
  );
}

/** `上位3店舗の月別推移に`: the first rows of all periods together are not the groups that are the first. */
export function refuseFirstByPeriod({ time, dimensions, limit, limitWithin }: Plan, frame: Frame, notes: Notes): void {
  const asked = frame.quantities.length > 0 && frame.ranks.length > 0;
  if (!asked || time.grain === null || dimensions.length === 0 || limit === null || limitWithin !== null) return;
  notes.refuse({
    ja: '上位だけに絞った推移は一度に出せません。上位のものを名前で聞いてください',
    en: 'a trend of the first few groups only is not given at once: ask for those groups by their names',
  });
}
