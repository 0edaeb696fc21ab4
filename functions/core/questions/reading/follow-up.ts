import { levelOf } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { acrossAll } from './across-all.ts';
import { asBuyersThen } from './buyers-then.ts';
import { chooseMeasures } from './choose-measures.ts';
import { brandOfConsent, chooseRestrictions, eventsOfPeople, isDeed, type Restrictions } from './choose-people.ts';
import { thresholds } from './choose-thresholds.ts';
import { chooseTime } from './choose-time.ts';
import { hasRows, namesMore, orderedBy, reordered } from './earlier-answer.ts';
import { countsThose, figureAsked, refuseOtherHaving, unreadInFigures } from './follow-up-figures.ts';
import { listOfEarlier } from './follow-up-lists.ts';
import { numbersThatCountNothing } from './follow-up-numbers.ts';
import { followUpOfOne } from './follow-up-of-one.ts';
import { countsPeopleAlone, figureOfThose } from './follow-up-people.ts';
import { countedInPurchasesBefore, narrowsPurchases } from './follow-up-purchases.ts';
import { extremeOfEarlier, namesRankOnly, orderOf, refuseFirstByPeriod, totalOfEarlier } from './follow-up-ranks.ts';
import {
  asksShareOnly,
  asShare,
  changedShare,
  ofPartAlone,
  partAgain,
  shareAgain,
  withoutParts,
} from './follow-up-shares.ts';
import { attributeOfGroups, attributeSummarised, summaryOf } from './follow-up-summaries.ts';
import { withThresholdsAsConditions } from './follow-up-thresholds.ts';
import {
  againstNamed,
  asksOnYear,
  beforeEarlier,
  comparedLike,
  inSameDaysOfYearBefore,
  withEarlierPeriod,
} from './follow-up-times.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import { namesGroupOfAnswer } from './group-of-answer.ts';
import { growthOfEarlier } from './growth-of-earlier.ts';
import { keptConditions } from './kept-conditions.ts';
import { plain } from './measure-choices.ts';
import { KEPT, noteKept } from './note-kept.ts';
import type { Notes } from './notes.ts';
import { otherFirstPeriod } from './other-first-period.ts';
import { besideOtherValue, namesPeopleAlone } from './other-values.ts';
import { namesPeriodOfAnswer } from './period-of-answer.ts';
import { rankingOfThose } from './ranking-of-those.ts';
import { eachByPeriod, splitsTrend, WITHIN_PERIODS } from './split-by-period.ts';
import { summarised } from './summarised-measures.ts';
import { refuseTheRest } from './the-rest.ts';
import { thoseOfRanking } from './those-of-ranking.ts';

/**
 * A question that leans on the one before: `では先月は？`, `そのうち女性は？`, `what about Lumiere?`. It keeps the earlier plan and changes
 * what it names. Null when the question stands on its own.
 */
export function followUp(asked: Frame, told: Plan | null, notes: Notes, earlier: readonly Plan[] = []): Plan | null {
  const previous = told === null ? null : asBuyersThen(asked, told, namesFigureOnly(asked));
  const again = shareAgain(asked, previous);
  const said = again ?? asked;
  const frame = previous === null ? said : withThresholdsAsConditions(inSameDaysOfYearBefore(said, previous), previous);
  if (frame.summary !== null) return null;
  if (previous !== null && (namesPeriodOfAnswer(frame, notes) || namesGroupOfAnswer(frame, previous, notes)))
    return previous;
  const ofOne = followUpOfOne(frame, previous, notes) ?? (previous === null ? null : otherFirstPeriod(frame, previous));
  if (ofOne !== null) return ofOne;
  const bare = previous !== null && previous.subject !== 'facts' && namesFigureOnly(frame);
  const ranked = previous !== null && namesRankOnly(frame, previous);
  const order = previous !== null && hasRows(previous) ? orderedBy(frame, previous) : null;
  const summary = previous === null ? null : summaryOf(frame, previous);
  const shareOnly = previous !== null && asksShareOnly(frame);
  if (previous !== null && asksHowMany(frame, previous)) return countOf(frame, previous, notes);
  refuseTheRest(frame, previous, notes);
  const extreme =
    previous === null
      ? null
      : (growthOfEarlier(frame, previous, notes) ??
        rankingOfThose(frame, previous, notes) ??
        totalOfEarlier(frame, previous, notes) ??
        extremeOfEarlier(frame, previous));
  if (extreme !== null) return extreme;
  const alike = previous !== null && namesPeopleAlone(frame, previous);
  const leans = alike || leansOnEarlier(frame) || (previous !== null && narrowsPurchases(frame, previous));
  if (!bare && !ranked && order === null && !shareOnly && summary === null && !leans) return null;
  if (previous === null) {
    if (namesThose(frame) || (frame.followUp !== null && frame.measures.length === 0 && !isComplete(frame)))
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
  if (summary !== null) {
    const [aggregate] = frame.aggregates;
    const held = previous.measures[0]?.attribute ?? null;
    if (held !== null) return attributeSummarised(previous, held, aggregate);
    const told = aggregate === undefined ? null : summarised(summary, aggregate, frame, notes);
    return told === null ? previous : { ...previous, measures: [told] };
  }
  if (order !== null) return reordered(previous, order, notes);
  const besideOther = besideOtherValue(frame, previous);
  if (besideOther !== null) return besideOther;
  const perGroup = attributeOfGroups(frame, previous, notes);
  if (perGroup !== null) return perGroup;
  const unread = [
    ...frame.left,
    ...(countsPeopleAlone(previous) ? [] : frame.thresholds),
    ...(asksThose(frame, previous) ? [] : [...frame.attributes, ...frame.aggregates, ...frame.per]),
    ...(ranked || isNarrowed(frame) ? [] : frame.only),
    ...frame.consents.filter(({ meaning }) => meaning.answers === null),
  ];
  if (unread[0] !== undefined) refuseWord(unread[0], notes);
  if (bare) noteKept(frame, notes);
  if (shareOnly) return asShare(previous, notes, earlier);
  if (asksThose(frame, previous)) return figureOfThose(previous, chooseMeasures(frame, notes), notes);
  if (asksFor(frame, 'list', 'who') !== null && previous.subject !== 'list') {
    const list = listOfEarlier(previous, notes);
    return namesMore({ ...frame, customers: null }) ? changed(frame, list, { ranked, shared: false }, notes) : list;
  }
  const counted = previous.subject === 'list' && asksFor(frame, 'count-people', 'count') !== null;
  const kept = thoseOfRanking(frame, withoutParts(frame, ofPartAlone(frame, previous)), notes);
  const base = counted ? figureOfThose(previous, [plain('customers')], notes) : kept;
  return changed(frame, base, { ranked, shared: again !== null }, notes);
}

/** “Only those who never contacted us about delivery”: what it was about is part of what they did. */
const deedsWithTheirs = (frame: Frame, chosen: Restrictions): Restrictions =>
  chosen.people.some(({ item }) => item.kind === 'event') ? eventsOfPeople(frame, [], chosen) : chosen;

interface Asked {
  /** So many rows are asked for. */
  readonly ranked: boolean;
  /** A share is asked for once more. */
  readonly shared: boolean;
}

/** The plan before with what is named in the place of what is of its kind. */
function changed(frame: Frame, before: Plan, { ranked, shared: again }: Asked, notes: Notes): Plan {
  const timed = againstNamed(withEarlierPeriod(beforeEarlier(frame, before, notes), before, notes), before);
  const chosenTime = chooseTime(timed, notes);
  const chosen = deedsWithTheirs(frame, brandOfConsent(frame, chooseRestrictions(frame, notes)));
  const restrictions = countsPeopleAlone(before) ? thresholds(frame, chosen, [], [], notes).restrictions : chosen;
  const repeated = withRepeaters(restrictions, frame);
  const { filters, people, range, previous } = countedInPurchasesBefore(
    {
      filters: repeated.filters.map(({ item }) => item),
      people: repeated.people.map(({ item }) => item),
      range: chosenTime.range,
    },
    before,
    notes,
  );
  const time = { ...chosenTime, range };
  const { dimensions, grain } = groupedBy(frame);
  const own = [...new Set([...dimensions, ...frame.bare.map(({ item }) => item)])];
  const named = own.length > 0 && splitsFurther(frame, previous) ? [...new Set([...previous.dimensions, ...own])] : own;
  const split = splitsTrend(previous, named, grain);
  if (split || (named.length === 0 && grain !== null && eachByPeriod(previous)))
    notes.note({ start: 0, end: 0 }, WITHIN_PERIODS);
  const shared =
    (again ? partAgain(previous, { filters, people, range }) : null) ??
    changedShare(previous, frame, { filters, people, range });
  if (shared !== null) return shared;
  const merged: Plan = {
    ...previous,
    dimensions: named.length > 0 ? named : grain === null || eachByPeriod(previous) ? previous.dimensions : [],
    ...keptConditions(acrossAll(previous, own, filters, notes), { filters, people }, frame, notes),
    time: {
      range: time.range ?? previous.time.range,
      grain: time.grain ?? (named.length > 0 && !split ? null : previous.time.grain),
      comparison:
        time.comparison ?? (time.range === null ? previous.time.comparison : comparedLike(previous.time, time.range)),
    },
    measures: figureAsked(frame, previous) ?? previous.measures,
    share: null,
    order: ranked
      ? orderOf(frame)
      : split
        ? null
        : named.length > 0
          ? 'descending'
          : (grain ?? time.grain) !== null
            ? null
            : previous.order,
    limit: frame.quantities[0]?.meaning.value ?? (named.length > 0 || grain !== null ? null : previous.limit),
    limitWithin: named.length > 0 || grain !== null ? null : previous.limitWithin,
  };
  refuseOtherHaving(previous, merged.measures, notes);
  refuseFirstByPeriod(merged, frame, notes);
  const [unread] = [...numbersThatCountNothing(frame.quantities, merged), ...unreadInFigures(timed, previous, merged)];
  if (unread !== undefined) refuseWord(unread, notes);
  // 登録から60日以上たっている人だけ: when somebody registered is no period of what they did.
  if (frame.registered !== null && time.range !== null && previous.people.length > 0)
    refuseWord(frame.registered, notes);
  if (previous.share !== null || previous.subject === 'facts')
    notes.refuse({
      ja: 'この続きは読み取れません。全文で聞いてください',
      en: 'this cannot be followed up: please ask the whole question',
    });
  const byCustomer = { range: previous.people.length > 0 && people.length === 0 && time.range !== null };
  const chart = merged.time.grain !== null ? 'line' : merged.dimensions.length > 0 ? 'bar' : 'none';
  const series = asksOnYear(frame, previous) ? 'change-on-year' : merged.series;
  return { ...(byCustomer.range ? retimed(merged, time.range) : merged), series, chart };
}

/** `それをさらに年代別に分けて`: within the groups of the answer before. */
const splitsFurther = ({ followUp }: Frame, { dimensions, subject, share }: Plan): boolean =>
  followUp !== null &&
  /^(?:さらに|further)/i.test(followUp.text.trim()) &&
  subject === 'figures' &&
  share === null &&
  dimensions.length === 1;

/** “Only those who can be emailed”, “now just the order counts”: the word says that the answer before is narrowed. */
function isNarrowed(frame: Frame): boolean {
  const { values, segments, consents, conditions, filters, times, measures, only } = frame;
  const named =
    [values, segments, consents, conditions, filters, times].flat().length +
    frame.thresholds.length +
    (frame.repeat === null ? 0 : 1);
  const figure = measures.length > 0 && only.every(({ text }) => /^(?:just|only)$/i.test(text));
  return (named > 0 || figure) && only.every(({ text }) => !/しか/.test(text));
}

/** `何人いる？`, “how many?” behind a list: of those people. */
function asksHowMany(frame: Frame, previous: Plan): boolean {
  const { subject, scope, people, filters } = previous;
  const count = asksFor(frame, 'count-people', 'count');
  const ofPeople = people.length > 0 || filters.some(({ field }) => levelOf(field) === 'person');
  const those = subject === 'list' || (subject === 'figures' && ofPeople && !isGrouped(previous) && countsThose(frame));
  const counted = subject === 'figures' && countsPeopleAlone(previous) && namesNothing(frame);
  if (!(those || counted) || scope === 'customer' || count === null || frame.everyone !== null) return false;
  return (
    !namesMore({ ...frame, customers: null }) && frame.measures.length + frame.ranks.length + frame.left.length === 0
  );
}

/** “How many?” */
const namesNothing = (frame: Frame): boolean =>
  frame.verbs.length + frame.quantities.length + frame.only.length + frame.aggregates.length === 0 &&
  [frame.versus, frame.trend, frame.distribution, frame.thisCustomer, frame.sold, frame.orders].every(
    (one) => one === null,
  ) &&
  !namesMore({ ...frame, customers: null });

function refuseWord({ text }: Token, notes: Notes): void {
  notes.refuse({
    ja: `「${text}」を質問の中でどう読めばよいか分かりません`,
    en: `it is not clear how to read “${text}” in this question`,
  });
}

const isGrouped = ({ dimensions, time, share }: Plan): boolean =>
  dimensions.length > 0 || time.grain !== null || time.comparison !== null || share !== null;

function countOf(frame: Frame, previous: Plan, notes: Notes): Plan {
  const at = asksFor(frame, 'count-people', 'count')?.start ?? 0;
  notes.note({ start: at, end: at }, ...KEPT);
  return figureOfThose(previous, [{ name: 'customers', attribute: null }], notes);
}

/** A figure of the people of a list; of groups and numbers a figure takes the place of the one before. */
function asksThose(frame: Frame, { subject, measures, dimensions }: Plan): boolean {
  const counted =
    subject === 'figures' &&
    dimensions.length === 0 &&
    measures.every(({ name }) => name === 'customers' || name === 'buyers');
  const named = frame.measures.length + frame.attributes.length;
  return (subject === 'list' || (counted && frame.attributes.length > 0)) && named > 0 && !namesMore(frame);
}

/** “Only the repeaters”: those who bought twice or more. */
function withRepeaters({ filters, people }: Restrictions, { repeat }: Frame): Restrictions {
  if (repeat === null) return { filters, people };
  const item = { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null } as const;
  return { filters, people: [...people, { item, token: repeat }] };
}

/** `注文件数は？`, `average order value?`: a figure and nothing else, so of what was asked about before. */
function namesFigureOnly(frame: Frame): boolean {
  return (
    frame.measures.length > 0 &&
    frame.everyone === null &&
    frame.customers === null &&
    frame.thisCustomer === null &&
    frame.trend === null &&
    frame.distribution === null &&
    frame.sold === null &&
    frame.registered === null &&
    frame.repeat === null &&
    frame.aggregates.length +
      frame.per.length +
      frame.bare.length +
      frame.groups.length +
      frame.values.length +
      frame.filters.length +
      frame.conditions.length +
      frame.segments.length +
      frame.thresholds.length +
      frame.quantities.length +
      frame.ranks.length +
      frame.shares.length +
      frame.times.length +
      frame.growth.length +
      frame.consents.length +
      frame.verbs.length +
      frame.left.length ===
      0
  );
}

/** When the earlier period sat in a condition (“bought last month”), the new one takes its place there. */
function retimed(plan: Plan, range: Plan['time']['range']): Plan {
  // Of what somebody is no period is known: that is refused.
  if (plan.measures.some(({ name }) => name !== 'customers') || !plan.people.some(isDeed)) return plan;
  const people = plan.people.map((condition) => (isDeed(condition) ? { ...condition, range } : condition));
  return { ...plan, people, time: { ...plan.time, range: null } };
}

function leansOnEarlier(frame: Frame): boolean {
  if (frame.thisCustomer !== null || frame.facts.length > 0 || frame.shares.length > 0) return false;
  return frame.followUp !== null || (!isComplete(frame) && frame.measures.length === 0);
}

/** “How many of them can be phoned”: without an answer before nobody is named, unless it is said who they are. */
function namesThose(frame: Frame): boolean {
  const { followUp } = frame;
  const said = asksFor(frame, 'who');
  const named = said !== null && followUp !== null && said.start >= followUp.end && said.start - followUp.end <= 1;
  return followUp !== null && !named && THOSE.test(followUp.text.trim());
}

const THOSE =
  /^(?:(?:and )?(?:of|among|out of) (?:them|those|these)|そのうち|その中で|その人たち|その人達|その方々|その方たち|その顧客たち)$/i;

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
    asksFor(frame, 'count', 'count-people', 'count-orders', 'count-times', 'how-much') !== null ||
    (asksFor(frame, 'list', 'who') !== null && frame.values.length + frame.segments.length > 0)
  );
}
