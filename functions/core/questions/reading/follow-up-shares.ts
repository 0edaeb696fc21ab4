import { levelOf } from '../dimensions.ts';
import type { Condition, ConditionOf, Filter, Plan } from '../plan.ts';
import { isDeed } from './choose-people.ts';
import { namesMore } from './earlier-answer.ts';
import type { Frame } from './frame.ts';
import { groupedBy } from './frame.ts';
import { areOfOneKind } from './kept-conditions.ts';
import type { Notes } from './notes.ts';

/** `割合で見せて`, “now as a share”: a share is all that is asked for. */
export function asksShareOnly(frame: Frame): boolean {
  return (
    frame.shares.length > 0 &&
    frame.measures.length === 0 &&
    !namesMore({ ...frame, shares: [] }) &&
    frame.ranks.length === 0
  );
}

/** The figures of the question before as parts of a whole: of all groups together, or of what one condition is a part of. */
export function asShare(previous: Plan, notes: Notes, earlier: readonly Plan[] = []): Plan {
  const { dimensions, time, measures, filters, people, subject } = previous;
  const [measure] = measures;
  if (subject !== 'figures' || measure === undefined || previous.scope === 'customer') return refused(previous, notes);
  const share = { filters, people, eachGroup: false };
  if (dimensions.length > 0)
    return {
      ...previous,
      measures: [measure],
      share,
      having: null,
      limitWithin: null,
      limit: previous.limitWithin === null ? previous.limit : null,
      chart: dimensions.length === 1 && time.grain === null ? 'pie' : previous.chart,
    };
  const whole = earlier[0] === undefined ? null : wholeBefore(previous, earlier[0]);
  if (whole !== null) return { ...previous, measures: [measure], share: whole };
  if (filters.length + people.length !== 1) {
    notes.askBack(
      null,
      { ja: '何に占める割合ですか？全文で聞いてください', en: 'A share of what? Please ask the whole question' },
      [],
    );
    return previous;
  }
  return {
    ...previous,
    measures: [measure],
    share: { filters: [], people: [], eachGroup: time.grain !== null },
  };
}

/** “How many of them bought again?”, “as a percentage”: what was narrowed is the whole. Null where the answer before was of something else. */
function wholeBefore(previous: Plan, earlier: Plan): Plan['share'] {
  const { filters, people } = earlier;
  const alike =
    earlier.subject === 'figures' &&
    earlier.share === null &&
    JSON.stringify([earlier.measures, earlier.dimensions, earlier.time]) ===
      JSON.stringify([previous.measures, previous.dimensions, previous.time]);
  const kept =
    filters.every((filter) => previous.filters.some((other) => same(other, filter))) &&
    people.every((one) => previous.people.some((other) => same(other, one)));
  const narrowed = previous.filters.length + previous.people.length > filters.length + people.length;
  return alike && kept && narrowed ? { filters, people, eachGroup: false } : null;
}

function refused(plan: Plan, notes: Notes): Plan {
  notes.refuse({
    ja: '前の質問の答えは割合にできません。全文で聞いてください',
    en: 'the answer before cannot be told as a share: please ask the whole question',
  });
  return plan;
}

interface Said {
  readonly filters: readonly Filter[];
  readonly people: readonly Condition[];
  readonly range: Plan['time']['range'];
}

/**
 * “What percentage are men?”, `30代は何割？` behind a share: once more of the same whole. Null where the question names a whole, or a figure, of its
 * own.
 */
export function shareAgain(frame: Frame, previous: Plan | null): Frame | null {
  const [share, other] = frame.shares;
  if (previous === null || share === undefined || other !== undefined || !isOneShare(previous)) return null;
  const named =
    [frame.values, frame.segments, frame.consents, frame.conditions, frame.filters].flat().length +
    [frame.times, frame.thresholds].flat().length;
  const more =
    [frame.measures, frame.attributes, frame.aggregates, frame.within, frame.groups, frame.bare].flat().length +
    [frame.growth, frame.ranks, frame.quantities, frame.left].flat().length;
  const refers = /うち|中|th[eo]m|those|these/i.test(frame.followUp?.text ?? '');
  if (named === 0 || more > 0 || refers || [frame.everyone, frame.registered, frame.repeat].some((one) => one !== null))
    return null;
  return { ...frame, shares: [], asks: [], customers: null, followUp: frame.followUp ?? share };
}

const isOneShare = ({ share, scope, dimensions, time }: Plan): boolean =>
  share !== null && !share.eachGroup && scope === 'everyone' && dimensions.length === 0 && time.grain === null;

/** The part of a share anew, where what is named is of neither the part's kind nor the whole's. Null where it takes the place of one of them. */
export function partAgain(previous: Plan, { filters, people, range }: Said): Plan | null {
  const { share } = previous;
  if (share === null || range !== null || filters.length + people.length === 0) return null;
  const deeds = [...previous.people, ...share.people];
  const taken = [
    ...[...previous.filters, ...share.filters].map(({ field }) => field as string),
    ...deeds.flatMap((one) => (isDeed(one) ? one.filters.map(({ field }) => field as string) : [])),
    ...deeds.map(({ kind }) => kind as string),
  ];
  if ([...filters.map(({ field }) => field), ...people.map(({ kind }) => kind)].some((one) => taken.includes(one)))
    return null;
  return { ...previous, filters: [...share.filters, ...filters], people: [...share.people, ...people] };
}

/** `去年は？` behind the share of this year's buyers who bought twice: each of what they did, in the other period. */
function inOtherPeriod(previous: Plan, range: Plan['time']['range']): Plan | null {
  const { share, people, time } = previous;
  if (share === null || range === null || time.range !== null) return null;
  const ranges = [...people, ...share.people].flatMap((one) => (isDeed(one) ? [JSON.stringify(one.range)] : []));
  if (new Set(ranges).size !== 1 || ranges[0] === 'null') return null;
  const moved = (one: Condition): Condition => (isDeed(one) ? { ...one, range } : one);
  return { ...previous, people: people.map(moved), share: { ...share, people: share.people.map(moved) } };
}

/**
 * `大阪だと？`, `去年は？`, `ブランド別だと？` behind a share: what is of the part's kind takes its place, what is not restricts the whole and
 * the part, groups become wholes of their own. Null where that would not be one share again.
 */
export function changedShare(previous: Plan, frame: Frame, { filters, people, range }: Said): Plan | null {
  const { share } = previous;
  const cohort = share === null ? null : cohortOfGoods(previous, frame, { filters, people, range });
  if (cohort !== null) return cohort;
  const then = inOtherPeriod(previous, range);
  if (then !== null && frame.measures.length === 0) return changedShare(then, frame, { filters, people, range: null });
  if (share === null || frame.measures.length + frame.shares.length + frame.ranks.length + frame.quantities.length > 0)
    return null;
  const { dimensions, grain } = groupedBy(frame);
  const groups = [...new Set([...dimensions, ...frame.bare.map(({ item }) => item)])];
  if (groups.length > 0 && previous.dimensions.length > 0 && !share.eachGroup) return null;
  const parts = previous.filters.filter((filter) => !share.filters.some((whole) => same(whole, filter)));
  const ofPart = (filter: Filter): boolean => parts.some(({ field }) => areOfOneKind(field, filter.field));
  const partsOfPeople = previous.people.filter((one) => !share.people.some((whole) => same(whole, one)));
  const kinds = partsOfPeople.map(({ kind }) => kind);
  if (people.some(({ kind }) => kinds.filter((other) => other === kind).length > 1)) return null;
  const apart = <Item extends { readonly field: string }>(
    old: readonly Item[],
    fresh: readonly Item[],
  ): readonly Item[] => old.filter(({ field }) => !fresh.some((other) => areOfOneKind(other.field, field)));
  const ofDeeds = filters.filter(
    (filter) => !ofPart(filter) && [...previous.people, ...share.people].some((one) => restrictedBy(one, filter)),
  );
  const [fresh, moved] = [
    filters.filter((filter) => !ofDeeds.includes(filter)),
    (one: Condition): Condition => movedTo(one, ofDeeds),
  ];
  const wider = fresh.filter((filter) => !ofPart(filter));
  const begun = share.people.filter(({ kind }) => kind === 'first-bought');
  const later = people.map((one) => (begun.length === 1 ? begunOtherwise(one, begun[0]) : one));
  const widerPeople = later.filter(({ kind }) => !kinds.includes(kind));
  // 離反の恐れの人だと？ behind a share of the VIPs: who they are takes the place of the whole.
  const replaced = (one: Condition): boolean =>
    (one.kind === 'first-bought' || (one.kind === 'segment' && share.people.some((whole) => same(whole, one)))) &&
    later.some(({ kind }) => kind === one.kind) &&
    !(kinds.includes(one.kind) && one.kind === 'segment');
  const keptPeople = previous.people.filter(
    (one) => !replaced(one) && !people.some(({ kind }) => one.kind === kind && kinds.includes(kind)),
  );
  return {
    ...previous,
    filters: [...apart(previous.filters, fresh), ...fresh],
    people: [...keptPeople.map((one) => moved(rankedAgain(one, previous, range))), ...later],
    share: {
      filters: [...apart(share.filters, wider), ...wider],
      people: [...share.people.filter((one) => !replaced(one)).map(moved), ...widerPeople],
      eachGroup: share.eachGroup || ((groups.length > 0 || grain !== null) && parts.length + partsOfPeople.length > 0),
    },
    dimensions: groups.length > 0 ? groups : grain !== null ? [] : previous.dimensions,
    time: {
      ...previous.time,
      range: range ?? previous.time.range,
      grain: grain ?? (groups.length > 0 ? null : previous.time.grain),
    },
    order: groups.length > 0 ? 'descending' : grain !== null ? null : previous.order,
    limit: groups.length > 0 || grain !== null ? null : previous.limit,
    chart: grain !== null ? 'line' : groups.length > 0 ? 'bar' : previous.chart,
  };
}

/**
 * `ルミエールだけで見ると？` behind who of the first buyers bought again soon: whose first and second purchase was there, not who is
 * with that brand too. Null where anything else is said, or where goods are named already.
 */
function cohortOfGoods(previous: Plan, frame: Frame, { filters, people, range }: Said): Plan | null {
  const { share } = previous;
  const firsts = previous.people.some(({ kind }) => kind === 'first-bought');
  const alone =
    people.length + frame.measures.length + frame.shares.length + frame.ranks.length === 0 && range === null;
  const ofGoods = filters.length > 0 && filters.every(({ field }) => levelOf(field) !== 'person');
  if (share === null || !firsts || !alone || !ofGoods || previous.filters.length > 0) return null;
  if (!previous.people.every((one) => isOfCohort(one) && one.filters.length === 0)) return null;
  const there = (one: Condition): Condition => (isOfCohort(one) ? { ...one, filters } : one);
  return {
    ...previous,
    people: previous.people.map(there),
    share: { ...share, people: share.people.map(there) },
  };
}

const isOfCohort = (one: Condition): one is ConditionOf<'first-bought'> | ConditionOf<'bought-soon'> =>
  one.kind === 'first-bought' || one.kind === 'bought-soon';

/** `ルミエールだと？` behind the share of those who bought from another brand: who bought from this one instead. */
const restrictedBy = (condition: Condition, { field }: Filter): boolean =>
  isDeed(condition) && condition.filters.some((filter) => filter.field === field);

const movedTo = (condition: Condition, goods: readonly Filter[]): Condition =>
  isDeed(condition)
    ? {
        ...condition,
        filters: condition.filters.map((filter) => goods.find(({ field }) => field === filter.field) ?? filter),
      }
    : condition;

/** “And for those who first bought in a shop?” behind those who first bought in the app: what else their first purchase was is kept. */
function begunOtherwise(later: Condition, earlier: Condition | undefined): Condition {
  if (later.kind !== 'first-bought' || earlier?.kind !== 'first-bought') return later;
  const kept = earlier.filters.filter(({ field }) => !later.filters.some((filter) => filter.field === field));
  return { ...later, filters: [...kept, ...later.filters], range: later.range ?? earlier.range };
}

/** `去年は？` behind the share of the first tenth: who they are is read of that period too. */
export function rankedAgain(condition: Condition, previous: Plan, range: Plan['time']['range']): Condition {
  const alike = condition.kind === 'top' && JSON.stringify(condition.range) === JSON.stringify(previous.time.range);
  return alike && range !== null ? { ...condition, range } : condition;
}

const same = (one: Filter | Condition, other: Filter | Condition): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** `累計購入額の中央値も` behind how many of all they are: of those people, who need no whole for it. */
export function ofPartAlone({ measures, shares }: Frame, previous: Plan): Plan {
  const people = previous.share?.eachGroup === false && previous.measures.every(({ name }) => name === 'customers');
  const single = previous.dimensions.length === 0 && previous.time.grain === null;
  return people && single && measures.length > 0 && shares.length === 0 ? { ...previous, share: null } : previous;
}

/** `それぞれ平均何分` behind what groups are parts of all of them: another figure of the groups is no part of anything. */
export function withoutParts({ measures, shares }: Frame, previous: Plan): Plan {
  const { share, dimensions, filters, people } = previous;
  if (share === null || share.eachGroup || dimensions.length === 0 || measures.length === 0 || shares.length > 0)
    return previous;
  const ofAll = JSON.stringify([share.filters, share.people]) === JSON.stringify([filters, people]);
  return ofAll ? { ...previous, share: null } : previous;
}
