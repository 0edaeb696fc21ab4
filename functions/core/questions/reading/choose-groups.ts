import { isOfAges } from '../age-measures.ts';
import type { DimensionName } from '../dimensions.ts';
import type { PlanMeasure } from '../plan.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';

/** What the figures are grouped by: what was said with “by”, lists of values, and names beside ranks and distributions. */
export function chooseDimensions(frame: Frame, measures: readonly PlanMeasure[]): readonly DimensionName[] {
  const { dimensions, grain } = groupedBy(frame);
  const listed = frame.values
    .filter(({ meaning }) => meaning.join === 'list')
    .map(({ meaning }) => meaning.filter.field);
  const named = frame.bare.map(({ item }) => item).filter((item) => !isCounted(item, measures));
  const bare = wantsBare(frame, grain !== null, measures) ? named : [];
  const sold =
    frame.sold !== null &&
    (asksWhichGoods(frame) || namesGoods(frame)) &&
    dimensions.length + frame.bare.length === 0 &&
    grain === null;
  const goods = dimensions.length + bare.length + listed.length === 0 && grain === null && ranksGoods(frame, measures);
  const bySegment: readonly DimensionName[] =
    (frame.shares.length === 0 || frame.versus !== null) &&
    frame.segments.some(({ meaning }) => meaning.join === 'list' && meaning.member)
      ? ['segment']
      : [];
  const consents = frame.consents
    .filter(({ meaning }) => meaning.answers === null && (dimensions.length > 0 || frame.distribution !== null))
    .map(({ meaning }) => (meaning.purpose === 'call' ? 'consent_call' : 'consent_email') as DimensionName);
  return [
    ...new Set([
      ...dimensions,
      ...consents,
      ...listed,
      ...bare,
      ...bySegment,
      ...(sold || goods ? (['product'] as const) : []),
    ]),
  ];
}

/** `アクセサリーで一番売れてるのは？`: what sells the most is a product, where nothing else is ranked. */
function asksWhichGoods(frame: Frame): boolean {
  const one = frame.ranks.some(({ meaning, text }) => meaning.one && /[^ -~]/.test(text));
  return frame.ranks.length > 0 && (asksFor(frame, 'what') !== null || (one && frame.asks.length === 0));
}

/** `リングで売上ベスト3はどれ`: of a category the first so many are products. */
function ranksGoods(frame: Frame, measures: readonly PlanMeasure[]): boolean {
  const ofCategory = frame.values.some(({ meaning }) => meaning.filter.field === 'category' && meaning.join !== 'list');
  const many = frame.quantities.some(({ meaning }) => meaning.op === null);
  const figures = measures.length > 0 && measures.every(({ name }) => FIGURES_OF_GOODS.includes(name));
  const people = frame.customers !== null || asksFor(frame, 'who', 'count-people') !== null;
  return (
    frame.ranks.length > 0 && ofCategory && figures && !people && (many || asksFor(frame, 'which', 'what') !== null)
  );
}

const FIGURES_OF_GOODS: readonly string[] = ['sales', 'orders', 'quantity', 'buyers'];

/** `売れ筋は？`: the word itself stands for products, where nothing is counted. */
function namesGoods(frame: Frame): boolean {
  return (
    /^(?:売れ筋|best.?sell)/i.test(frame.sold?.text.trim() ?? '') &&
    asksFor(frame, 'count', 'how-much', 'count-people', 'count-orders', 'who') === null
  );
}

/** `年齢の平均が高いブランド`: the word for what the figure itself is of makes no groups. */
function isCounted(item: DimensionName, measures: readonly PlanMeasure[]): boolean {
  return measures.some(
    ({ name }) =>
      (isOfAges(name) && item === 'age_group') ||
      (name === 'products_sold' && item === 'product') ||
      (name === 'categories_sold' && item === 'category'),
  );
}

/** `トップ10商品`, `age distribution`: a dimension named without “by” is grouped by where ranks, distributions and thresholds say so. */
function wantsBare(frame: Frame, byTime: boolean, measures: readonly PlanMeasure[]): boolean {
  const pieces = frame.bare.every(({ token }) => /^items?$/i.test(token.text)) && asksFor(frame, 'count') !== null;
  if (pieces && measures.some(({ name }) => name === 'quantity') && frame.ranks.length === 0) return false;
  return (
    frame.ranks.length > 0 ||
    frame.distribution !== null ||
    isDifference(frame, byTime) ||
    frame.shares.length > 0 ||
    frame.thresholds.length > 0 ||
    frame.filters.some(({ item }) => item.field === 'purchase_number') ||
    frame.quantities.some(({ meaning }) => meaning.op !== null) ||
    frame.sold !== null ||
    (frame.growth.some(({ meaning }) => meaning.by !== undefined) && !byTime) ||
    (asksFor(frame, 'list', 'which', 'what') !== null && !byTime)
  );
}

/** `男女で客単価に差はある？`, “difference between brands”: what differs is named, and no period is. */
export function isDifference({ versus, times, growth, trend }: Frame, byTime: boolean): boolean {
  return versus !== null && times.length < 2 && growth.length === 0 && trend === null && !byTime;
}
