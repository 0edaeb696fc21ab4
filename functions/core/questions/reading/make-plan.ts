import { isOfAges } from '../age-measures.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { ageOfGroup } from './ages-of-groups.ts';
import { askMeasure } from './ask-measure.ts';
import { splitBeside, withBeside } from './beside-everyone.ts';
import { bothOfOne } from './both-of-one.ts';
import { boughtInGroups } from './bought-in-groups.ts';
import { byFirstBrand } from './by-first-brand.ts';
import { chartOf } from './chart-of.ts';
import { type Change, chooseChange, isAmountOfChange } from './choose-change.ts';
import { chooseFacts } from './choose-facts.ts';
import { chooseDimensions } from './choose-groups.ts';
import { chooseMeasures } from './choose-measures.ts';
import {
  brandOfConsent,
  chooseRestrictions,
  eventsOfPeople,
  intoConditions,
  isOfCustomers,
  noteMeaning,
} from './choose-people.ts';
import { chooseLimitWithin, chooseList, chooseRank, isList, listed } from './choose-rows.ts';
import { chooseSeries } from './choose-series.ts';
import { chooseShare } from './choose-share.ts';
import { figureOfGroups, noteScope, thresholds, withHistory } from './choose-thresholds.ts';
import { chooseTime } from './choose-time.ts';
import { coPurchasePlan } from './co-purchases.ts';
import { cohortsPlan, transitionsPlan } from './cohorts.ts';
import { comparedBuyers } from './compared-buyers.ts';
import { countsPeople, peopleMeasures } from './count-people.ts';
import { dayOfExtreme } from './day-of-extreme.ts';
import { distinctConditions } from './distinct-conditions.ts';
import { everyContactOfOne } from './every-one-of.ts';
import { factsPlan } from './facts-plan.ts';
import { shareOfFollowed, withFollowedEvents } from './followed-events.ts';
import { asksFor, type Frame } from './frame.ts';
import { newWhereBought } from './new-buyers.ts';
import { readNewCustomers } from './new-customers.ts';
import { noteAllTheyBought } from './note-all-they-bought.ts';
import { noteRepeaters, withoutDefinition } from './note-repeaters.ts';
import { noteReturnedOrders } from './note-returned-orders.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { rankedByDeed, ranksPeople } from './ranked-deeds.ts';
import { asRecordList, recordsToList } from './record-list.ts';
import { registeredUntil } from './registrations.ts';
import { countRespondents } from './respondents.ts';
import { ranksShares } from './share-of-groups.ts';
import { ordersOfOne, rateOfOwnOrders, shareOfOne } from './share-of-one.ts';
import { withSharedPeriod } from './shared-periods.ts';
import { rankedAlike, ranksOnly } from './top-people.ts';
import { OF_ONE_PURCHASE } from './unused-in-facts.ts';
import { inPeriodOfBuyers, ofGoodsOfBuyers, withinBuyers } from './within-buyers.ts';
import { withoutNoStore } from './without-unknown.ts';

/** The plan that a frame amounts to; what stands in the way is left in the notes. */
export function makePlan(said: Frame, tokens: readonly Token[], customerOnLine: boolean, notes: Notes): Plan {
  const frame = rateOfOwnOrders(factsOfGroups(said));
  if (frame.transitions !== null && frame.thisCustomer === null) return transitionsPlan(frame, notes);
  if (frame.cohorts !== null) return cohortsPlan(frame, notes);
  const besides = frame.thisCustomer === null ? coPurchasePlan(frame, notes) : null;
  if (besides !== null) return besides;
  const every = everyContactOfOne(frame, notes) ?? bothOfOne(frame, notes);
  if (every !== null) return every;
  const split = splitBeside(frame);
  if (split !== null) return besideOthers(split, frame, tokens, notes);
  if (frame.thisCustomer !== null && isCompared(frame) && isBesideEveryone(frame)) {
    notes.refuse({
      ja: 'お一人と全体・平均を並べる比較はできません。1つずつ聞いてください',
      en: 'one customer and everyone are not compared in one answer: ask one by one',
    });
    return EMPTY_PLAN;
  }
  const singles = customerOnLine ? null : recordsToList(frame);
  if (singles !== null) return asRecordList(figuresPlan(singles.counting, tokens, notes), singles);
  const facts = frame.thisCustomer !== null || customerOnLine ? chooseFacts(frame) : [];
  if (facts.length > 0 && (frame.thisCustomer !== null || isOnlyFact(frame) || isOnlyConsent(frame)))
    return factsPlan(frame, facts, notes);
  if (
    frame.facts.length > 0 &&
    (frame.everyone !== null ||
      frame.customers !== null ||
      frame.measures.some(({ item }) => item === 'customers' || item === 'buyers') ||
      asksFor(frame, 'list', 'who', 'count-people') !== null)
  ) {
    notes.refuse({
      ja: '個人の情報を一覧では出せません。お一人については、そのお客様を開いて聞いてください',
      en: 'personal facts are not given as a list: ask about one customer, who has to be on the line',
    });
    return EMPTY_PLAN;
  }
  if (frame.facts.length > 0 && frame.aggregates.length > 0) {
    notes.refuse({
      ja: 'お一人ごとの記録の平均や合計は出せません',
      en: 'what is held of single customers is not averaged or summed',
    });
    return EMPTY_PLAN;
  }
  if (frame.facts.length > 0 && customerOnLine) {
    notes.refuse(
      {
        ja: 'お一人の記録とほかの集計は一度に出せません。1つずつ聞いてください',
        en: 'what is held of one customer and other figures are not told at once: ask one by one',
      },
      NOT_READ,
    );
    return EMPTY_PLAN;
  }
  if (frame.facts.length > 0) {
    notes.askBack(
      null,
      {
        ja: 'どのお客様についてですか？お一人のことは、そのお客様を開いているときに「この方の…」と聞いてください',
        en: 'Which customer? Facts of one person are answered for the customer on the line: “this customer’s …”',
      },
      [],
    );
    return EMPTY_PLAN;
  }
  return figuresPlan(readNewCustomers(frame, notes), tokens, notes);
}

/** The customer alone, and the others beside. */
function besideOthers(
  { alone, beside }: NonNullable<ReturnType<typeof splitBeside>>,
  frame: Frame,
  tokens: readonly Token[],
  notes: Notes,
): Plan {
  const held = alone.attributes.length > 0 && alone.measures.length === 0;
  if (held) return withBeside(factsPlan(alone, chooseFacts(alone), notes), beside, frame, notes);
  const [token] = frame.thisCustomer === null ? [] : [frame.thisCustomer];
  const empty = alone.measures.length === 0 && alone.verbs.length === 0 && alone.orders === null;
  const named =
    empty && token !== undefined
      ? { ...alone, measures: [{ item: 'sales' as const, token }] }
      : { ...alone, measures: alone.measures.map(ofOneOrder) };
  return withBeside(figuresPlan(named, tokens, notes), beside, frame, notes);
}

/** “Her order value” beside that of others is the value of one order. */
const ofOneOrder = ({ item, token }: Frame['measures'][number]): Frame['measures'][number] =>
  item === 'sales' && /^(?:order|basket) (?:value|amount|size)s?$/i.test(token.text)
    ? { item: 'average_order_value', token }
    : { item, token };

const isCompared = ({ versus, left }: Frame): boolean => versus !== null || left.some(({ text }) => /より/.test(text));

const isBesideEveryone = ({ everyone, aggregates }: Frame): boolean =>
  everyone !== null || aggregates.some(({ meaning }) => meaning.aggregate === 'average');

/** “Women’s favourite category”, “how old are customers on average”: facts of one are figures of many. */
function factsOfGroups(frame: Frame): Frame {
  const [fact] = frame.facts;
  if (fact?.item === 'age' && frame.thisCustomer === null && frame.measures.some(({ item }) => isOfAges(item)))
    return { ...frame, facts: [] };
  if (fact === undefined || frame.thisCustomer !== null || frame.facts.length > 1) return frame;
  const many =
    frame.customers !== null ||
    frame.values.length + frame.segments.length + frame.conditions.length + frame.filters.length > 0;
  if (!many) return frame;
  if (fact.item === 'favourite_category')
    return { ...frame, facts: [], bare: [...frame.bare, { item: 'category', token: fact.token }], sold: fact.token };
  return fact.item === 'age' ? ageOfGroup(frame, fact.token) : frame;
}

/** `電話していいですか？`: of the customer on the line, unless people are counted, listed or described. */
function isOnlyConsent(frame: Frame): boolean {
  return (
    frame.consents.length > 0 &&
    frame.customers === null &&
    frame.everyone === null &&
    frame.groups.length +
      frame.measures.length +
      frame.segments.length +
      frame.shares.length +
      frame.values.length +
      frame.filters.length +
      frame.conditions.length ===
      0 &&
    asksFor(frame, 'count', 'count-people', 'who', 'list', 'count-orders') === null
  );
}

/** With a customer on the line, “last purchase?” needs no “this customer”. */
function isOnlyFact(frame: Frame): boolean {
  return (
    frame.facts.length > 0 &&
    frame.groups.every(({ meaning }) => meaning.which) &&
    frame.measures.every(({ item }) => OF_ONE_PURCHASE.includes(item)) &&
    frame.customers === null &&
    frame.everyone === null &&
    frame.segments.length === 0
  );
}

function figuresPlan(asked: Frame, tokens: readonly Token[], notes: Notes): Plan {
  const scope = asked.thisCustomer === null ? 'everyone' : 'customer';
  let measures = chooseMeasures(asked, notes);
  const said = chooseTime(asked, notes);
  const chosen = eventsOfPeople(asked, measures, brandOfConsent(asked, chooseRestrictions(asked, notes)));
  const dimensions = chooseDimensions(asked, measures);
  const { frame, having } = figureOfGroups(asked, measures, dimensions, notes);
  const restricted = thresholds(frame, chosen, measures, dimensions, notes);
  const about = { ...restricted, having: restricted.having ?? having };
  const time = { ...said, range: said.range ?? about.having?.range ?? null };
  noteMeaning(chosen, measures, dimensions, notes);
  let restrictions = registeredUntil(
    withHistory(about.restrictions, frame, measures, time.range),
    frame,
    measures,
    time.range,
    notes,
  );
  if (measures.length === 0 && about.having !== null) measures = [{ name: about.having.measure, attribute: null }];
  if (scope === 'everyone' && isList(frame) && measures.every(({ name }) => name === 'customers'))
    measures = listed(frame, notes);
  const people = countsPeople(measures) || isList(frame);
  // 今年の新規登録者のうち購入した人: the period is that of the registration.
  const fresh = measures.some(({ name }) => name === 'new_customers');
  const moved = people
    ? intoConditions(restrictions, fresh ? null : time.range, isOfCustomers(frame, tokens))
    : { restrictions, tookRange: false };
  restrictions = moved.restrictions;
  if (people) restrictions = withSharedPeriod(restrictions, frame, notes);
  // The period of the registration is none of what is counted or summed up of those people.
  const registered =
    (people || frame.registered !== null) &&
    restrictions.people.some(({ item }) => item.kind === 'registered' && (item.range.from ?? item.range.to) !== null);
  const own = (moved.tookRange && !(isList(frame) && ranksOnly(restrictions))) || registered ? null : time.range;
  const byDeed =
    (isList(frame) || ranksPeople(frame, dimensions, time)) && frame.ranks.length > 0
      ? rankedByDeed(restrictions, own)
      : null;
  restrictions = byDeed?.restrictions ?? restrictions;
  const range = byDeed?.range ?? own;
  restrictions = rankedAlike(restrictions, range, notes);
  restrictions = ofGoodsOfBuyers(inPeriodOfBuyers(restrictions, measures, range), measures, notes);
  if (!people) noteScope(restrictions, range, notes);
  restrictions = withinBuyers(restrictions, frame, measures, notes);
  const grouped = dimensions.length > 0;
  const chosenShare = chooseShare({ frame, restrictions, tokens, grouped, measures }, notes);
  // A period without any of it is a share of nothing, not no period.
  const share =
    chosenShare !== null && !grouped && time.grain !== null ? { ...chosenShare, eachGroup: true } : chosenShare;
  const list = chooseList(frame, dimensions, measures, notes);
  const change = chooseChange(frame, dimensions, { ...time, range }, share !== null, notes);
  const rank = chooseRank(
    { frame: withoutChange(frame, change), dimensions, grain: time.grain, list, measures },
    notes,
  );
  measures = peopleMeasures({ measures, restrictions, dimensions, time: { ...time, range }, frame }, notes);
  if (frame.facts.length === 0 && measures.length === 0) askMeasure(notes, tokens);
  const made: Plan = {
    ...EMPTY_PLAN,
    subject: list ? 'list' : 'figures',
    measures: [...measures],
    dimensions: list ? [...new Set(['customer' as const, ...dimensions])] : dimensions,
    filters: [...restrictions.filters.map(({ item }) => item), ...withoutNoStore(frame, dimensions, notes)],
    people: distinctConditions(withFollowedEvents(restrictions.people.map(({ item }) => item))),
    time: { ...time, range },
    share,
    having:
      about.having === null
        ? (change?.having ?? null)
        : { op: about.having.op, value: about.having.value, of: 'figure' as const },
    series: chooseSeries(frame, { ...time, range }, notes),
    order: change?.order ?? rank.order,
    orderBy: change?.orderBy ?? (ranksShares(share, frame, rank.order) ? 'share' : 'figure'),
    ...limits(rank.limit, chooseLimitWithin(frame, dimensions, time.grain, rank.limit, notes), frame),
    scope,
  };
  const plan = shareOfFollowed(withoutDefinition(made, frame, notes), frame.everyone !== null);
  noteRepeaters(frame, plan, notes);
  noteReturnedOrders(frame, plan, notes);
  noteAllTheyBought(plan, notes);
  const buyers = comparedBuyers(byFirstBrand(boughtInGroups(newWhereBought(plan), frame), notes), notes);
  const counted = countRespondents(shareOfOne(ordersOfOne(dayOfExtreme(buyers, frame))), notes);
  return { ...counted, chart: chartOf(counted) };
}

/** `2割以上伸びた`: the number is that of the change. */
function withoutChange(frame: Frame, change: Change | null): Frame {
  if (change === null || change.having === null) return frame;
  const kept =
    change.having.value === 0 ? frame.quantities : frame.quantities.filter((token) => !isAmountOfChange(token));
  const ranks =
    change.having.value === 0 && frame.growth.every(({ meaning }) => meaning.by === undefined) ? [] : frame.ranks;
  return { ...frame, quantities: kept, ranks };
}

/** “The top product in each category” is one. */
function limits(
  limit: number | null,
  limitWithin: Plan['limitWithin'],
  frame: Frame,
): Pick<Plan, 'limit' | 'limitWithin'> {
  const noun = frame.bare[0]?.token.text ?? '';
  const singular = limitWithin !== null && frame.quantities.length === 0 && /^[a-z ]*[^s]$/i.test(noun);
  return { limit: singular ? 1 : limit, limitWithin };
}
