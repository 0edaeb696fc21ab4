import type { Filter, Plan } from '../plan.ts';
import { chooseRestrictions } from './choose-people.ts';
import { chooseTime } from './choose-time.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

/**
 * A question that leans on the one before: `では先月は？`, `そのうち女性は？`, `and by month?`, `what about Lumiere?`. It keeps
 * the earlier plan and changes what it names. Null when the question stands on its own.
 */
export function followUp(frame: Frame, previous: Plan | null, notes: Notes): Plan | null {
  if (!leansOnEarlier(frame)) return null;
  if (previous === null) {
    if (frame.followUp !== null && frame.measures.length === 0 && !isComplete(frame))
      notes.askBack(
        null,
        {
          ja: '前の質問がないので、何についてかを補ってください',
          en: 'There is no earlier question to follow: please say what this is about',
        },
        [],
      );
    return null;
  }
  const unread = [
    ...frame.left,
    ...frame.thresholds,
    ...frame.attributes,
    ...frame.aggregates,
    ...frame.per,
    ...frame.only,
    ...frame.consents.filter(({ meaning }) => meaning.answers === null),
  ];
  if (unread[0] !== undefined)
    notes.refuse({
      ja: `「${unread[0].text}」を質問の中でどう読めばよいか分かりません`,
      en: `it is not clear how to read “${unread[0].text}” in this question`,
    });
  const time = chooseTime({ ...frame, growth: previous.time.range === null ? [] : frame.growth }, notes);
  const { filters, people } = chooseRestrictions(frame, notes);
  const { dimensions, grain } = groupedBy(frame);
  const named = [...dimensions, ...frame.bare.map(({ item }) => item)];
  const merged: Plan = {
    ...previous,
    dimensions: named.length > 0 ? [...new Set(named)] : grain !== null ? [] : previous.dimensions,
    filters: mergeFilters(
      previous.filters,
      filters.map(({ item }) => item),
    ),
    people: [...previous.people, ...people.map(({ item }) => item)],
    time: {
      range: time.range ?? previous.time.range,
      grain: time.grain ?? (named.length > 0 ? null : previous.time.grain),
      comparison: time.comparison ?? (time.range === null ? previous.time.comparison : null),
    },
    measures:
      frame.measures.length > 0
        ? frame.measures.map(({ item }) => ({ name: item, attribute: null }))
        : previous.measures,
    share: null,
    order: named.length > 0 ? 'descending' : previous.order,
    limit: frame.quantities[0]?.meaning.value ?? (named.length > 0 || grain !== null ? null : previous.limit),
  };
  if (previous.share !== null || previous.subject === 'facts')
    notes.refuse({
      ja: 'この続きは読み取れません。全文で聞いてください',
      en: 'this cannot be followed up: please ask the whole question',
    });
  const byCustomer = { range: previous.people.length > 0 && people.length === 0 && time.range !== null };
  const chart = merged.time.grain !== null ? 'line' : merged.dimensions.length > 0 ? 'bar' : 'none';
  return { ...(byCustomer.range ? retimed(merged, time.range) : merged), chart };
}

/** When the earlier period sat in a condition (“bought last month”), the new one takes its place there. */
function retimed(plan: Plan, range: Plan['time']['range']): Plan {
  if (plan.measures.some(({ name }) => name !== 'customers')) return plan;
  const people = plan.people.map((condition) =>
    condition.kind === 'bought' || condition.kind === 'threshold' ? { ...condition, range } : condition,
  );
  return { ...plan, people, time: { ...plan.time, range: null } };
}

function mergeFilters(earlier: readonly Filter[], later: readonly Filter[]): Filter[] {
  return [...earlier.filter(({ field }) => !later.some((filter) => filter.field === field)), ...later];
}

function leansOnEarlier(frame: Frame): boolean {
  if (frame.thisCustomer !== null || frame.facts.length > 0 || frame.shares.length > 0) return false;
  return frame.followUp !== null || (!isComplete(frame) && frame.measures.length === 0);
}

/** It names a figure or people by itself. */
function isComplete(frame: Frame): boolean {
  return (
    frame.measures.length > 0 ||
    frame.customers !== null ||
    frame.orders !== null ||
    frame.sold !== null ||
    frame.registered !== null ||
    frame.repeat !== null ||
    frame.verbs.length > 0 ||
    frame.ranks.length > 0 ||
    frame.trend !== null ||
    asksFor(frame, 'count', 'count-people', 'count-orders', 'count-times', 'how-much', 'list', 'who') !== null
  );
}
