import { DIMENSIONS, type DimensionName, levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { type DayRange, EMPTY_PLAN, isValueFilter, type Plan, type PlanMeasure } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { chooseFacts } from './choose-facts.ts';
import { chooseMeasures } from './choose-measures.ts';
import { brandOfConsent, chooseRestrictions, intoConditions, type Restrictions } from './choose-people.ts';
import { chooseShare } from './choose-share.ts';
import { chooseTime } from './choose-time.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import { readNewCustomers } from './new-customers.ts';
import type { Notes } from './notes.ts';

/** The plan that a frame amounts to; what stands in the way is left in the notes. */
export function makePlan(frame: Frame, tokens: readonly Token[], customerOnLine: boolean, notes: Notes): Plan {
  const facts = frame.thisCustomer !== null || customerOnLine ? chooseFacts(frame) : [];
  if (facts.length > 0 && (frame.thisCustomer !== null || isOnlyFact(frame))) return factsPlan(frame, facts, notes);
  if (
    frame.facts.length > 0 &&
    (frame.everyone !== null || frame.customers !== null || asksFor(frame, 'list', 'who') !== null)
  ) {
    notes.refuse({
      ja: '個人の情報を一覧では出せません。お一人については、そのお客様を開いて聞いてください',
      en: 'personal facts are not given as a list: ask about one customer, who has to be on the line',
    });
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

/** With a customer on the line, “last purchase?” needs no “this customer”. */
function isOnlyFact(frame: Frame): boolean {
  return (
    frame.facts.length > 0 &&
    frame.groups.length === 0 &&
    frame.measures.length === 0 &&
    frame.customers === null &&
    frame.everyone === null &&
    frame.segments.length === 0
  );
}

function factsPlan(frame: Frame, facts: Plan['facts'], notes: Notes): Plan {
  const time = chooseTime({ ...frame, growth: [] }, notes);
  const filters = frame.values.map(({ meaning }) => meaning.filter).filter(({ field }) => levelOf(field) !== 'person');
  return {
    ...EMPTY_PLAN,
    subject: 'facts',
    facts: [...facts],
    filters,
    time: { ...time, grain: null, comparison: null },
    scope: 'customer',
  };
}

function figuresPlan(frame: Frame, tokens: readonly Token[], notes: Notes): Plan {
  const scope = frame.thisCustomer === null ? 'everyone' : 'customer';
  let measures = chooseMeasures(frame, notes);
  const said = chooseTime(frame, notes);
  const chosen = brandOfConsent(chooseRestrictions(frame, notes));
  const dimensions = chooseDimensions(frame, measures);
  const about = thresholds(frame, chosen, measures, dimensions, notes);
  const time = { ...said, range: said.range ?? about.having?.range ?? null };
  let restrictions = withHistory(about.restrictions, frame, measures, time.range);
  if (measures.length === 0 && about.having !== null) measures = [{ name: about.having.measure, attribute: null }];
  if (scope === 'everyone' && isList(frame) && measures.every(({ name }) => name === 'customers'))
    measures = listed(frame, notes);
  const people = countsPeople(measures) || isList(frame);
  const moved = people ? intoConditions(restrictions, time.range) : { restrictions, tookRange: false };
  restrictions = moved.restrictions;
  const registered = restrictions.people.some(({ item }) => item.kind === 'registered');
  const range = moved.tookRange || registered ? null : time.range;
  if (!people) noteScope(restrictions, range, notes);
  const grouped = dimensions.length > 0;
  const share = chooseShare(
    frame,
    restrictions,
    tokens,
    grouped,
    measures.some(({ name }) => name.endsWith('_rate')),
    notes,
  );
  const list = chooseList(frame, dimensions, measures, notes);
  const rank = chooseRank(frame, dimensions, time.grain, list, notes);
  measures = peopleMeasures(measures, restrictions, dimensions, { ...time, range }, frame, notes);
  if (frame.facts.length === 0 && measures.length === 0) askMeasure(notes, tokens);
  const plan: Plan = {
    ...EMPTY_PLAN,
    subject: list ? 'list' : 'figures',
    measures: [...measures],
    dimensions: list ? ['customer'] : [...dimensions],
    filters: restrictions.filters.map(({ item }) => item),
    people: restrictions.people.map(({ item }) => item),
    time: { ...time, range },
    share,
    having: about.having === null ? null : { op: about.having.op, value: about.having.value },
    order: rank.order,
    limit: rank.limit,
    scope,
  };
  return { ...plan, chart: chartOf(plan) };
}

function chooseDimensions(frame: Frame, measures: readonly PlanMeasure[]): readonly DimensionName[] {
  const { dimensions, grain } = groupedBy(frame);
  const listed = frame.values
    .filter(({ meaning }) => meaning.join === 'list')
    .map(({ meaning }) => meaning.filter.field);
  const bare = wantsBare(frame, grain !== null, measures) ? frame.bare.map(({ item }) => item) : [];
  const bySegment: readonly DimensionName[] =
    frame.shares.length === 0 && frame.segments.some(({ meaning }) => meaning.join === 'list' && meaning.member)
      ? ['segment']
      : [];
  return [...new Set([...dimensions, ...listed, ...bare, ...bySegment])];
}

/** `トップ10商品`, `age distribution`: a dimension named without “by” is grouped by where ranks, distributions and thresholds say so. */
function wantsBare(frame: Frame, byTime: boolean, measures: readonly PlanMeasure[]): boolean {
  if (measures.some(({ name }) => name === 'average_age' || name === 'products_sold')) return false;
  return (
    frame.ranks.length > 0 ||
    frame.distribution !== null ||
    frame.shares.length > 0 ||
    frame.thresholds.length > 0 ||
    frame.sold !== null ||
    (asksFor(frame, 'list', 'which', 'what') !== null && !byTime)
  );
}

/** `リピーターの売上`, `先月登録した人の売上`: repeating and registering restrict people where they are not what is counted. */
function withHistory(
  restrictions: Restrictions,
  frame: Frame,
  measures: readonly PlanMeasure[],
  range: Plan['time']['range'],
): Restrictions {
  const people = [...restrictions.people];
  const { repeat, registered } = frame;
  if (repeat !== null && !measures.some(({ name }) => name.startsWith('repeat')))
    people.push({
      item: { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null },
      token: repeat,
    });
  if (registered !== null && range !== null && !measures.some(({ name }) => name === 'new_customers'))
    people.push({ item: { kind: 'registered', range, brand: null }, token: registered });
  return { filters: restrictions.filters, people };
}

/** Figures of people who meet a condition: a period or goods said once concern the figures, and that is said. */
function noteScope({ filters, people }: Restrictions, range: Plan['time']['range'], notes: Notes): void {
  const purchases = people.filter(({ item }) => item.kind === 'bought' || item.kind === 'threshold');
  const [first] = purchases;
  if (first === undefined) return;
  const untimed =
    range !== null &&
    purchases.some(({ item }) => (item.kind === 'bought' || item.kind === 'threshold') && item.range === null);
  const unnamed =
    filters.some(({ item }) => levelOf(item.field) !== 'person') &&
    purchases.some(({ item }) => (item.kind === 'bought' || item.kind === 'threshold') && item.filters.length === 0);
  if (untimed)
    notes.note(first.token, {
      ja: '期間は集計にかけ、購入の条件は全期間で見ました',
      en: 'the period restricts the figures; the condition on purchases is over all time',
    });
  if (unnamed)
    notes.note(first.token, {
      ja: '商品やブランドは集計にかけ、購入の条件にはかけていません',
      en: 'goods and brands restrict the figures, not the condition on purchases',
    });
}

/** Without a figure of its own a list shows what each person bought for, and how often. */
function listed(frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const rank = frame.ranks[0];
  if (rank !== undefined)
    notes.note(rank, { ja: '売上の順で読みました', en: 'ranked by sales' }, [
      {
        label: { ja: '注文件数の順で', en: 'by number of orders' },
        phrase: { ja: '注文件数が一番多い', en: 'highest number of orders' },
      },
    ]);
  return [
    { name: 'sales', attribute: null },
    { name: 'orders', attribute: null },
  ];
}

interface Having {
  readonly measure: 'sales' | 'orders' | 'quantity';
  readonly op: '>=' | '<=' | '>' | '<' | '=';
  readonly value: number;
  readonly range: DayRange | null;
}

/** A threshold restricts the groups that are asked for, or else the people. */
function thresholds(
  frame: Frame,
  restrictions: Restrictions,
  measures: readonly PlanMeasure[],
  dimensions: readonly DimensionName[],
  notes: Notes,
): { readonly restrictions: Restrictions; readonly having: Having | null } {
  const people = [...restrictions.people];
  let having: Having | null = null;
  for (const token of frame.thresholds) {
    const { measure, op, value, range } = token.meaning;
    const ofGroups =
      dimensions.some((dimension) => dimension !== 'customer') &&
      frame.customers === null &&
      asksFor(frame, 'count-people', 'who') === null;
    if (typeof measure !== 'string')
      people.push({ item: { kind: 'attribute', attribute: measure.attribute, op, value }, token });
    else if (!ofGroups) people.push({ item: { kind: 'threshold', measure, op, value, filters: [], range }, token });
    else if (
      (measure === 'sales' || measure === 'orders' || measure === 'quantity') &&
      (measures.length === 0 || measures[0]?.name === measure)
    )
      having = { measure, op, value, range };
    else
      notes.refuse({
        ja: `「${token.text}」が何にかかるか読み取れませんでした`,
        en: `it is not clear what “${token.text}” applies to`,
      });
  }
  return { restrictions: { filters: restrictions.filters, people }, having };
}

function countsPeople(measures: readonly PlanMeasure[]): boolean {
  return measures.every(({ name }) => MEASURES[name].level === 'people' || name === 'repeat_customers');
}

function isList(frame: Frame): boolean {
  return (
    frame.thisCustomer === null &&
    (asksFor(frame, 'who') !== null ||
      (asksFor(frame, 'list') !== null &&
        frame.bare.every(({ item }) => item === 'segment') &&
        groupedBy(frame).dimensions.length === 0))
  );
}

function chooseList(
  frame: Frame,
  dimensions: readonly DimensionName[],
  measures: readonly PlanMeasure[],
  notes: Notes,
): boolean {
  if (frame.thisCustomer !== null) return false;
  if (dimensions.includes('customer') || isList(frame)) return true;
  const ranked =
    frame.ranks.length > 0 && frame.customers !== null && dimensions.length === 0 && groupedBy(frame).grain === null;
  if (!ranked || frame.shares.length > 0) return false;
  const rank = frame.ranks[0];
  if (measures.length > 0 && !measures.some(({ name }) => name === 'customers')) return true;
  notes.askBack(
    { start: rank?.start ?? 0, end: rank?.start ?? 0 },
    { ja: '何の多い順ですか？', en: 'Ranked by what?' },
    [
      { label: { ja: '売上', en: 'sales' }, phrase: { ja: '売上の', en: 'by sales, ' } },
      { label: { ja: '注文件数', en: 'orders' }, phrase: { ja: '注文件数の', en: 'by number of orders, ' } },
    ],
  );
  return true;
}

const LIST_LENGTH = 100;

function chooseRank(
  frame: Frame,
  dimensions: readonly DimensionName[],
  grain: Plan['time']['grain'],
  list: boolean,
  notes: Notes,
): Pick<Plan, 'order' | 'limit'> {
  const rank = frame.ranks[0];
  const said = frame.quantities.find(
    ({ meaning }) => meaning.op === null && ['rank', 'people', 'items', 'times', null].includes(meaning.unit),
  );
  const highest = frame.aggregates.find(
    ({ meaning }) => meaning.aggregate === 'highest' || meaning.aggregate === 'lowest',
  );
  const grouped = dimensions.length > 0 || grain !== null || list;
  const number = said?.meaning.value ?? null;
  if (
    (said === undefined && frame.quantities.length > 0) ||
    (said !== undefined && rank === undefined && !list && !grouped)
  )
    notes.refuse({
      ja: `「${frame.quantities[0]?.text}」が何の数か読み取れませんでした`,
      en: `it is not clear what “${frame.quantities[0]?.text}” counts`,
    });
  if (number !== null && (number < 1 || number > 1000 || !Number.isInteger(number)))
    notes.refuse({ ja: '順位は1から1000までです', en: 'a ranking holds 1 to 1000 rows' });
  if (rank === undefined && highest === undefined) {
    if (list) return { order: 'descending', limit: number ?? LIST_LENGTH };
    const onlyGoods = dimensions.length > 0 && grain === null;
    return { order: onlyGoods ? 'descending' : null, limit: number };
  }
  if (!grouped && rank !== undefined)
    notes.refuse({ ja: '何の順位かを読み取れませんでした', en: 'it is not clear what is to be ranked' });
  const ascending = rank?.meaning.direction === 'ascending' || highest?.meaning.aggregate === 'lowest';
  const one = (frame.ranks.some(({ meaning }) => meaning.one) || highest !== undefined) && number === null;
  const plural =
    one && frame.ranks.some(({ text }) => /[ -~]/.test(text)) && frame.bare.some(({ token }) => /s$/i.test(token.text));
  return { order: ascending ? 'ascending' : 'descending', limit: number ?? (one && !plural ? 1 : 10) };
}

/** “Customers” with a period or goods are those who bought; without, they are everyone there is. */
function peopleMeasures(
  measures: readonly PlanMeasure[],
  { filters }: Restrictions,
  dimensions: readonly DimensionName[],
  time: Plan['time'],
  frame: Frame,
  notes: Notes,
): readonly PlanMeasure[] {
  if (!measures.some(({ name }) => name === 'customers')) return measures;
  const ofOrders = (field: Parameters<typeof levelOf>[0]): boolean => field !== 'brand' && levelOf(field) !== 'person';
  const byOrders = filters.some(({ item }) => ofOrders(item.field)) || dimensions.some(ofOrders);
  const byTime = time.range !== null || time.grain !== null || time.comparison !== null;
  const token = frame.times[0] ?? frame.groups[0] ?? frame.customers;
  if (byTime || byOrders) {
    if (token !== null && token !== undefined && byTime)
      notes.note(token, { ja: 'その期間に購入した人を数えました', en: 'counted the people who bought in the period' });
    return measures.map((measure) => (measure.name === 'customers' ? { ...measure, name: 'buyers' } : measure));
  }
  const brand = filters.find(({ item }) => isValueFilter(item) && item.field === 'brand');
  if (brand !== undefined || dimensions.includes('brand'))
    notes.note(brand?.token ?? token ?? { start: 0, end: 0 }, {
      ja: 'ブランドに登録のある人を数えました',
      en: 'counted the people registered with the brand',
    });
  return measures;
}

function askMeasure(notes: Notes, tokens: readonly Token[]): void {
  if (tokens.length === 0) {
    notes.askBack(null, { ja: '何を知りたいですか？', en: 'What would you like to know?' }, []);
    return;
  }
  const end = tokens.at(-1)?.end ?? 0;
  notes.askBack({ start: end, end }, { ja: '何を知りたいですか？', en: 'What would you like to know?' }, [
    { label: { ja: '売上', en: 'sales' }, phrase: { ja: 'の売上', en: ' sales' } },
    { label: { ja: '注文件数', en: 'orders' }, phrase: { ja: 'の注文件数', en: ' number of orders' } },
    { label: { ja: '購入者数', en: 'buyers' }, phrase: { ja: 'の購入者数', en: ' number of buyers' } },
  ]);
}

function chartOf(plan: Plan): Plan['chart'] {
  if (plan.subject !== 'figures' || plan.limit === 1) return 'none';
  if (plan.time.grain !== null) return 'line';
  if (plan.dimensions.length === 0) return plan.time.comparison === null ? 'none' : 'bar';
  return plan.share !== null && plan.dimensions.length === 1 ? 'pie' : 'bar';
}

/** For wording: the label of a dimension. */
export const dimensionLabel = (name: DimensionName): { readonly ja: string; readonly en: string } =>
  DIMENSIONS[name].label;
