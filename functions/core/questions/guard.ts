import type { Meanings } from '../meanings.ts';
import { basisOf } from './basis.ts';
import type { Catalog } from './catalog.ts';
import { levelOf } from './dimensions.ts';
import { checkEach } from './each-period.ts';
import { ONE_AFTER_ANOTHER } from './facts.ts';
import { checkEvents } from './guard-events.ts';
import { checkFirstOrders } from './guard-first-orders.ts';
import {
  allConditions,
  allFilters,
  checkClusters,
  checkConditions,
  checkNames,
  checkRecordColumns,
  checkRuns,
} from './guard-names.ts';
import { checkProducts } from './guard-products.ts';
import { checkRecordList } from './guard-record-list.ts';
import { type AskerScope, checkAgent, checkScope } from './guard-scope.ts';
import { checkSegmentRuns } from './guard-segment-runs.ts';
import { OWN_FIGURES } from './history-dimensions.ts';
import { MEASURES } from './measures.ts';
import { checkPercentiles } from './percentiles.ts';
import { type Filter, type Plan, rangesOf } from './plan.ts';
import { POPULATION, plansOfPopulations } from './populations.ts';
import { checkSeries } from './series.ts';
import { partsOf, standSideBySide } from './side-by-side.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

export type { AskerScope } from './guard-scope.ts';

/** Whatever made the plan, a grammar or a model: it must make sense, name what exists, and be the asker's to see. */
export function checkPlan(plan: Plan, scope: AskerScope, catalog: Catalog, meanings: Meanings): Verdict {
  const parts = partsOf(plan);
  if (parts.length > 1 && standSideBySide(plan)) {
    const verdicts = parts.map((part) => checkPlan(part, scope, catalog, meanings));
    return verdicts.find(({ allowed }) => !allowed) ?? ALLOWED;
  }
  if (plan.populations !== null) return checkPopulations(plan, scope, catalog, meanings);
  for (const check of [
    checkNames(plan, catalog),
    checkRecordColumns(plan, catalog),
    checkRuns(plan, catalog),
    checkClusters(plan, catalog),
    checkEvents(plan, catalog),
    checkPlace(plan),
    checkEach(plan),
    checkPercentiles(plan),
    checkFirstOrders(plan, basisOf(plan) === 'first-orders'),
    checkProducts(plan, basisOf(plan) === 'products'),
    checkSegmentRuns(plan, basisOf(plan) === 'segment-runs', catalog),
    plan.subject === 'records' ? checkRecordList(plan) : checkShape(plan),
    checkConditions(plan),
    checkPeriods(plan),
    checkSeries(plan),
    checkScope(plan, scope),
    scope.role === 'agent' ? checkAgent(plan, meanings) : ALLOWED,
  ])
    if (!check.allowed) return check;
  return ALLOWED;
}

/** Populations side by side: each of them is a question of its own. */
function checkPopulations(plan: Plan, scope: AskerScope, catalog: Catalog, meanings: Meanings): Verdict {
  const plain =
    plan.subject === 'figures' &&
    plan.scope === 'everyone' &&
    plan.dimensions[0] === POPULATION &&
    plan.share === null &&
    plan.having === null &&
    plan.limit === null &&
    plan.series === 'plain' &&
    plan.contrast === null;
  const verdicts = plansOfPopulations(plan).map((part) => checkPlan(part, scope, catalog, meanings));
  return plain
    ? (verdicts.find(({ allowed }) => !allowed) ?? ALLOWED)
    : refused('この形ではグループを並べて比べられません', 'groups are not set side by side in this form');
}

/** A period that ends before it begins has not come yet: a zero would read like a figure. */
function checkPeriods(plan: Plan): Verdict {
  const conditions = allConditions(plan);
  const ranges = [plan.time.range, plan.time.comparison, ...conditions.flatMap(rangesOf)];
  const reversed = ranges.some(
    (range) => range !== null && range.from !== null && range.to !== null && range.from > range.to,
  );
  return reversed
    ? refused(
        'その期間はまだ来ていないか、終わりが始まりより前です',
        'that period has not come yet, or ends before it begins',
      )
    : ALLOWED;
}

/** One of those that happened has a place among them. */
function checkPlace({ place, facts }: Plan): Verdict {
  const [fact, other] = facts;
  const counted = fact !== undefined && other === undefined && ONE_AFTER_ANOTHER.includes(fact.name);
  return place === null || counted
    ? ALLOWED
    : refused('何番目のものかを読み取れませんでした', 'it is not clear which one of them is asked for');
}

/** Combinations that no single figure has. */
function checkShape(plan: Plan): Verdict {
  if (plan.subject === 'facts')
    return plan.facts.length > 0
      ? ALLOWED
      : refused('何を知りたいか読み取れませんでした', 'it is not clear what is asked');
  if (plan.measures.length === 0)
    return refused('何を数えるか読み取れませんでした', 'it is not clear what is to be counted');
  const listed = plan.subject === 'list';
  if (
    listed &&
    (plan.dimensions.some((name) => name !== 'customer') ||
      plan.time.grain !== null ||
      plan.time.comparison !== null ||
      plan.share !== null ||
      plan.having !== null)
  )
    return refused(
      '顧客ごとの一覧は、ほかの項目では分けられません',
      'a list of customers cannot be broken down further',
    );
  if (!listed && plan.columns.length > 0)
    return refused(
      '氏名や連絡先などの列は、顧客の一覧だけで出せます',
      'names, contact data and the like are columns of a list of customers only',
    );
  const levels = new Set(plan.measures.map(({ name }) => MEASURES[name].level));
  const alone =
    plan.measures.some(({ name }) => ['products_sold', 'categories_sold'].includes(name) || name === 'new_customers') ||
    new Set(plan.measures.flatMap(({ attribute }) => attribute ?? [])).size > 1;
  if (levels.size > 1 || (alone && plan.measures.length > 1))
    return refused(
      'これらの指標は一度に出せません。1つずつ聞いてください',
      'these figures cannot be given at once: ask for them one by one',
    );
  if (plan.share !== null && plan.measures.length > 1)
    return refused('割合は1つの指標ごとに聞いてください', 'a share is of one figure: ask for them one by one');
  const { range, grain, comparison } = plan.time;
  if (
    plan.share !== null &&
    plan.measures.some(
      ({ name }) =>
        ![
          'sales',
          'orders',
          'quantity',
          'discount_amount',
          'order_lines',
          'customers',
          'buyers',
          'new_customers',
          'first_time_buyers',
          'returned_orders',
          'returned_sales',
          'cancelled_orders',
          'cancelled_sales',
          'repeat_customers',
          'contacts',
          'contacting_customers',
          'web_events',
          'web_visitors',
          'survey_answers',
          'survey_respondents',
          'consent_decisions',
          'deciding_customers',
        ].includes(name),
    )
  )
    return refused('この指標の割合は出せません', 'there is no share of this figure');
  const contrast = checkContrast(plan);
  if (!contrast.allowed) return contrast;
  const { limitWithin } = plan;
  if (
    limitWithin !== null &&
    (!plan.dimensions.includes(limitWithin) ||
      plan.dimensions.length < 2 ||
      plan.limit === null ||
      plan.order === null ||
      plan.share !== null ||
      plan.time.comparison !== null ||
      plan.time.grain !== null)
  )
    return refused(
      'グループごとの順位はこの形では出せません',
      'a ranking within each group cannot be given in this form',
    );
  const standards = [plan.orderBy, plan.having?.of ?? 'figure'];
  if (standards.includes('share') && (plan.share?.eachGroup !== true || plan.subject !== 'figures'))
    return refused(
      '割合の順や条件は、グループごとの割合だけで出せます',
      'only shares within each group are ranked and compared with a number',
    );
  const byChange = standards.some((standard) => standard === 'difference' || standard === 'growth');
  if (byChange && (comparison === null || plan.subject !== 'figures' || (plan.share !== null && growsRelatively(plan))))
    return refused(
      '増減の順や条件には、比べる期間が必要です（割合の変化はポイント差だけで並べられます）',
      'ranking by change needs a period to compare with (shares change in points only)',
    );
  const lone = plan.dimensions.length === 0 && grain === null && comparison === null;
  if (plan.share?.eachGroup === true && (lone || (plan.having !== null && plan.having.of === 'figure')))
    return refused(
      'グループごとの割合はこの形では出せません',
      'a share within each group cannot be given in this form',
    );
  if (comparison !== null && grain !== null)
    return refused(
      '期間の比較と推移は同時には出せません',
      'two periods cannot be compared and broken down by time at once',
    );
  if (comparison !== null && levels.has('per-person') && overlap(range, comparison))
    return refused('重なる期間は比べられません', 'periods that overlap cannot be compared');
  if (plan.measures.some(({ name }) => name === 'retention_rate') && !isRetention(plan))
    return refused(
      '継続率は、初回購入月と経過月数で分け、人の条件だけで絞り込めます',
      'retention is by month of first purchase and months since, and can be restricted by who people are only',
    );
  if (levels.has('all-orders') && plan.dimensions.includes('purchase_turn'))
    return refused(
      '返品・キャンセルは新規とリピートに分けられません',
      'returns and cancellations are not told apart by first and later orders',
    );
  const own = checkOwnFigures(plan);
  if (!own.allowed) return own;
  if (basisOf(plan) === 'people') return checkPeople(plan);
  return levels.has('attribute') &&
    (range !== null ||
      grain !== null ||
      comparison !== null ||
      [...plan.dimensions, ...plan.filters.map(({ field }) => field)].some(
        (field) => field !== 'brand' && levelOf(field) !== 'person',
      ))
    ? refused(
        '属性は現在の値なので、期間や注文では絞り込めません',
        'attributes are as of now: they cannot be restricted by period or orders',
      )
    : ALLOWED;
}

/** Two groups of people side by side, each with its figures. */
function checkContrast(plan: Plan): Verdict {
  const grouped = plan.dimensions.includes('contrast');
  const plain = plan.share === null && plan.having === null && plan.limitWithin === null && plan.scope === 'everyone';
  const filtered = allFilters(plan).some(({ field }) => field === 'contrast' || field === POPULATION);
  return !plan.dimensions.includes(POPULATION) &&
    grouped === (plan.contrast !== null) &&
    (!grouped || plain) &&
    !filtered
    ? ALLOWED
    : refused('2つのグループをこの形では並べられません', 'two groups of people are not set side by side in this form');
}

/** People by how often or for how much they bought: only they can be counted by it. */
function checkOwnFigures(plan: Plan): Verdict {
  const isOwn = (field: string): boolean => OWN_FIGURES.some((own) => own === field);
  const counted = plan.subject === 'figures' && plan.measures.every(({ name }) => name === 'buyers');
  return allFilters(plan).some(({ field }) => isOwn(field)) || (plan.dimensions.some(isOwn) && !counted)
    ? refused('購入回数や購入金額の分布は人数だけで出せます', 'by their own purchases only people can be counted')
    : ALLOWED;
}

function growsRelatively({ orderBy, having }: Plan): boolean {
  return orderBy === 'growth' || having?.of === 'growth';
}

/** Everyone of a cohort bought in its first month: nothing may cut that off. */
function isRetention({ dimensions, filters, time, limit, having }: Plan): boolean {
  return (
    dimensions.join() === 'first_purchase_month,months_since_first_purchase' &&
    filters.every((filter) => levelOf(filter.field) === 'person' || keepsTheFirstMonth(filter) || isOneBrand(filter)) &&
    time.range === null &&
    time.grain === null &&
    time.comparison === null &&
    limit === null &&
    having === null
  );
}

/** The first and the later purchases are those at that brand. */
const isOneBrand = (filter: Filter): boolean =>
  filter.field === 'brand' && filter.op === 'in' && filter.values.length === 1;

const keepsTheFirstMonth = (filter: Filter): boolean =>
  filter.field === 'months_since_first_purchase' && filter.op === 'in' && filter.values.includes('00');

function overlap(one: Plan['time']['range'], other: Plan['time']['range']): boolean {
  return (one?.from ?? '') <= (other?.to ?? '9') && (other?.from ?? '') <= (one?.to ?? '9');
}

/** People are counted by who they are; periods and goods concern their orders. */
function checkPeople(plan: Plan): Verdict {
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const ofOrders = fields.some((field) => field !== 'brand' && levelOf(field) !== 'person');
  const timed = plan.time.range !== null || plan.time.grain !== null || plan.time.comparison !== null;
  const fresh = plan.measures.some(({ name }) => name === 'new_customers');
  if (ofOrders || (timed && !fresh))
    return refused(
      'この指標は注文の期間や商品では絞り込めません',
      'this figure cannot be restricted by a period or goods of orders',
    );
  return ALLOWED;
}
