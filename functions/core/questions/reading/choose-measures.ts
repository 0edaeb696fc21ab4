import { MEASURES, type MeasureName } from '../measures.ts';
import type { PlanMeasure } from '../plan.ts';
import { type Aggregate, isToken, type Token } from '../tokens.ts';
import { isList } from './choose-rows.ts';
import { asksFor, type Frame } from './frame.ts';
import { extremeOrder, implied } from './implied-measures.ts';
import { plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';
import { aggregatesOf, isJoinedTo } from './own-aggregates.ts';
import { SAID_AVERAGE, summarised } from './summarised-measures.ts';

/** What is to be computed; empty where the question does not say (the notes then hold what to ask back). */
export function chooseMeasures(frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const extreme = extremeOrder(frame);
  if (extreme !== null) return [plain(extreme)];
  const both = averageOfOne(frame);
  if (both.length > 0) return both.map(plain);
  const explicit = frame.measures
    .filter(({ item }) => !isObject(item, frame))
    .map(({ item, token }) => ({ token, measures: summaries(rated(item, frame), token, frame, notes) }));
  const held = frame.attributes.map((token) => ({ token, measures: summariesOfAttribute(token, frame) }));
  const beside = held.filter(({ measures }) => measures.length > 0);
  const named = [...explicit, ...beside].toSorted((one, other) => one.token.start - other.token.start);
  if (explicit.length > 0)
    return unique([
      ...countedBeside(frame),
      ...takenBackMost(frame),
      ...soldMost(frame, notes),
      ...rankedFirst(named, frame).flatMap(({ measures }) => measures),
    ]);
  if (beside.length > 0) return beside.flatMap(({ measures }) => measures);
  const attribute = frame.attributes[0];
  if (attribute !== undefined && /平均|average|mean/i.test(attribute.text) && frame.thisCustomer === null)
    return [{ name: 'attribute_average', attribute: attribute.meaning.attribute }];
  // 予測購入回数をブランド別に: what is grouped is the attribute.
  const grouped =
    attribute !== undefined && frame.groups.length > 0 && frame.customers === null && frame.thresholds.length === 0;
  const ranked = attribute !== undefined && frame.ranks.length > 0 && isList(frame) && frame.thresholds.length === 0;
  // “Expected purchases for customers in the new segment”: nobody is counted or listed.
  const described =
    attribute !== undefined &&
    frame.thresholds.length + frame.ranks.length + frame.shares.length === 0 &&
    asksFor(frame, 'count', 'count-people', 'count-orders', 'count-times', 'list', 'who', 'how-much') === null &&
    attribute.start < (frame.customers?.start ?? 0);
  const measures = grouped || ranked || described ? [] : implied(frame, notes);
  if (measures.length > 0 || attribute === undefined || frame.thisCustomer !== null) return measures.map(plain);
  const each = frame.ranks.length > 0 && (frame.customers !== null || isList(frame));
  if (each) return [{ name: 'attribute_average', attribute: attribute.meaning.attribute }];
  notes.note(attribute, { ja: 'お客様全体の平均を出しました', en: 'the average over all customers' }, [
    {
      label: { ja: '中央値で', en: 'the median' },
      phrase: { ja: `${attribute.text}の中央値`, en: `median ${attribute.text}` },
    },
  ]);
  return [{ name: 'attribute_average', attribute: attribute.meaning.attribute }];
}

interface Named {
  readonly token: Token;
  readonly measures: readonly PlanMeasure[];
}

/** `売上は？注文件数が一番多かった月の`, “sales of the month with the most orders”: what stands right at the rank is what is ranked by. */
function rankedFirst(named: readonly Named[], { rankedBy, joins }: Frame): readonly Named[] {
  const [first] = named;
  if (first === undefined || rankedBy === null) return named;
  const ranked = named.find(
    ({ token }) => isToken(token, 'measure') && token.meaning.measure === rankedBy.meaning.measure,
  );
  if (ranked === undefined || ranked === first) return named;
  // 売上と注文件数が多い順: both are what is ranked by.
  const listed =
    ranked.token === rankedBy && joins.some(({ start }) => start >= first.token.end && start < ranked.token.start);
  return listed ? named : [ranked, ...named.filter((one) => one !== ranked)];
}

/** A figure in each way that it is summed up: `平均と中央値`. */
function summaries(measure: MeasureName, token: Token, frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const aggregates = aggregatesOf(token, frame);
  // 人数と1人あたりの売上: of each is what stands beside the people.
  const per = frame.measures.length > 1 && (measure === 'customers' || measure === 'buyers') ? [] : frame.per;
  const ways = aggregates.filter(({ meaning }) => meaning.aggregate === 'average' || meaning.aggregate === 'median');
  const several = new Set(ways.map(({ meaning }) => meaning.aggregate)).size > 1;
  const further = ways.some((way) => SAID_AVERAGE.test(token.text) && isJoinedTo(way, token, frame));
  const each = several || further ? ways.map((way) => [way]) : [[...aggregates]];
  return [...(further ? [[]] : []), ...each].flatMap(
    (own) => summarised(measure, token, { ...frame, per, aggregates: own }, notes) ?? [],
  );
}

const OF_ATTRIBUTE: Readonly<Partial<Record<Aggregate, MeasureName>>> = {
  average: 'attribute_average',
  median: 'attribute_median',
  total: 'attribute_total',
};

/** What an attribute comes to in the ways that are said beside it. */
function summariesOfAttribute(token: Frame['attributes'][number], frame: Frame): readonly PlanMeasure[] {
  const { attribute } = token.meaning;
  return aggregatesOf(token, frame).flatMap(({ meaning }) => {
    const name = OF_ATTRIBUTE[meaning.aggregate];
    return name === undefined ? [] : [{ name, attribute }];
  });
}

/** “The average value of his orders”, `この方の購入金額の合計と平均`: of one customer an average is that of the orders. */
function averageOfOne({
  thisCustomer,
  aggregates,
  measures,
  orders,
  verbs,
  attributes,
}: Frame): readonly MeasureName[] {
  const kinds = new Set(aggregates.map(({ meaning }) => meaning.aggregate));
  const [measure, other] = measures;
  if (thisCustomer === null || attributes.length > 0 || other !== undefined) return [];
  if (measure?.item === 'sales' && kinds.size === 2 && kinds.has('total') && kinds.has('average'))
    return ['sales', 'average_order_value'];
  const ofOrders = measure === undefined && orders !== null && verbs.length === 0;
  return ofOrders && kinds.size === 1 && kinds.has('average') ? ['average_order_value'] : [];
}

/** “How many people answered the survey”: the noun is what they did, not what is counted. */
function isObject(measure: MeasureName, frame: Frame): boolean {
  const { level } = MEASURES[measure];
  const counted = frame.customers !== null || asksFor(frame, 'count-people') !== null;
  return (
    counted &&
    ['contacts', 'survey_answers', 'web_events'].includes(measure) &&
    frame.conditions.some(({ item }) => item.kind === 'event' && item.of === level)
  );
}

/** “Percentage of orders cancelled”: the rate, where nothing else makes a share. */
function rated(measure: MeasureName, frame: Frame): MeasureName {
  const { shares, values, segments, conditions, groups, within } = frame;
  const alone = values.length + segments.length + conditions.length + groups.length + within.length === 0;
  return shares.length > 0 && alone ? (RATES[measure] ?? measure) : measure;
}

const RATES: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  returned_orders: 'return_rate',
  cancelled_orders: 'cancellation_rate',
};

const MONEY: readonly MeasureName[] = ['sales', 'average_order_value', 'sales_per_customer'];

/** `注文は何件で、売上はいくら`: the count beside the money that is named. */
function countedBeside(frame: Frame): readonly PlanMeasure[] {
  const isMoney = frame.measures.every(({ item }) => MONEY.includes(item));
  return isMoney && asksFor(frame, 'count-orders', 'count-times') !== null ? [plain('orders')] : [];
}

/** `返品が多い商品トップ10とその返品率`: what is ranked by is how many were taken back; the rate stands beside it. */
function takenBackMost({ verbs, ranks, measures }: Frame): readonly PlanMeasure[] {
  const back = verbs.find((token) => token.meaning.kind === 'taken-back')?.meaning;
  if (ranks.length === 0 || back?.kind !== 'taken-back' || !back.did) return [];
  const counted = back.outcome === 'returned' ? 'returned_orders' : 'cancelled_orders';
  return measures.some(({ item }) => item === RATES[counted]) ? [plain(counted)] : [];
}

const AMOUNTS: readonly MeasureName[] = ['sales', 'quantity'];
const COUNTS: readonly MeasureName[] = ['orders', 'buyers'];

/** `よく売れている商品トップ5とその返品率`: what sells is ranked by what it sold; the other figure stands beside it. */
function soldMost(frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const { sold, ranks, rankedBy, measures } = frame;
  const most = sold !== null && (ranks.length > 0 || /best|most|top|よく|筋/i.test(sold.text));
  // 購入者数で一番売れた商品: said before, it is what they are ranked by.
  const amount = measures.some(
    ({ item, token }) => AMOUNTS.includes(item) || (COUNTS.includes(item) && sold !== null && token.start < sold.start),
  );
  return most && rankedBy === null && !amount ? implied({ ...frame, measures: [] }, notes).map(plain) : [];
}

function unique(measures: readonly PlanMeasure[]): readonly PlanMeasure[] {
  return measures.filter((measure, index) => measures.findIndex(({ name }) => name === measure.name) === index);
}
