import { attributeNamed } from '../../attributes/catalog.ts';
import { isOfAges } from '../age-measures.ts';
import { levelOf } from '../dimensions.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { tellsEarlier } from '../series.ts';
import type { Aggregate, Token } from '../tokens.ts';
import {
  ASKED_LOOSELY,
  EVERY_PERIOD,
  EVERYTHING_OF_ONE,
  GENDER_MIX,
  LIFETIME,
  NOTHING_ELSE,
  OF_AGE,
} from '../words/used-words.ts';
import { runningTotals } from './choose-series.ts';
import { asksFor, type Frame } from './frame.ts';
import { periodsNowhere } from './periods-nowhere.ts';
import { factOfTrait, isTold } from './traits-of-one.ts';
import { unusedInFacts } from './unused-in-facts.ts';

type Found = Token | null | undefined;

/** The words that have no part in the plan, in the order in which parts are looked for. */
export function unusedIn(frame: Frame, plan: Plan): readonly Token[] {
  return [
    ...unusedComparisons(frame, plan),
    ...unusedPeriods(frame, plan),
    ...unusedCounts(frame, plan),
    ...unusedSummaries(frame, plan),
    ...unusedRanks(frame, plan),
    ...unusedNames(frame, plan),
    ...(isOfFacts(plan) ? unusedInFacts(frame, plan) : []),
    ...unusedHistory(frame, plan),
    ...unusedVerbs(frame, plan),
    ...unusedScope(frame, plan),
    ...periodsNowhere(frame, plan),
  ];
}

const DIFFERENCE = /差|違い|gap|difference/i;

const isOfFacts = ({ subject }: Plan): boolean => subject === 'facts';

/** Nothing where the words are used; else those that are there. */
const unless = (used: boolean, ...tokens: readonly Found[]): readonly Token[] =>
  used ? [] : tokens.flatMap((token) => token ?? []);

/** Shares, comparisons and change. */
function unusedComparisons(frame: Frame, plan: Plan): readonly Token[] {
  const { shares, within, versus, growth, trend, only } = frame;
  const compared = plan.time.comparison !== null;
  return [
    ...unless(
      plan.share !== null || plan.measures.some(({ name }) => /rate$/.test(name)) || tellsPercent(plan),
      ...shares,
    ),
    ...unless(
      plan.share !== null || (within.length > 0 && shares.length === 0) || isRateAmong(frame, plan) || isOfFirsts(plan),
      ...within,
    ),
    ...unless(compared || growth.length > 0 || plan.dimensions.length > 0 || frame.times.length > 2, versus),
    // カテゴリごとの客単価の差が一番大きいのは: of what against what?
    ...unless(compared || plan.limit !== 1 || !DIFFERENCE.test(versus?.text ?? ''), versus),
    // 月別の伸び: a trend tells of change, a plain list of months does not.
    ...unless(tellsEarlier(plan) || (plan.time.grain !== null && trend !== null), ...growth),
    ...unless(
      only.every(({ text }) => !NOTHING_ELSE.test(text)),
      ...only,
    ),
    ...unless(!countsBuyers(plan), ...only.filter(({ text }) => !/^just$/i.test(text))),
  ];
}

/** People who bought only one thing are others than those who bought it. */
export const countsBuyers = ({ measures, filters }: Plan): boolean =>
  measures.some(({ name }) => name === 'customers' || name === 'buyers') &&
  filters.some(({ field }) => levelOf(field) !== 'person');

/** `離反の可能性は何%くらい`: what is held is a percentage itself. */
const tellsPercent = ({ facts }: Plan): boolean =>
  facts.length > 0 &&
  facts.every(
    ({ name, attribute }) => name === 'attribute' && attribute !== null && attributeNamed(attribute).unit === 'percent',
  );

/** `女性のうち何%がリピーター`: the rate itself is of those who are named. */
const isOfFirsts = ({ measures }: Plan): boolean => measures.some(({ name }) => name === 'again_rate');

function isRateAmong({ repeat, within }: Frame, { measures }: Plan): boolean {
  const rate = measures.some(({ name }) => name === 'repeat_rate');
  return rate && within.every(({ start, text }) => /[^ -~]/.test(text) && repeat !== null && repeat.start > start);
}

/** Dimensions that say when something was. */
const WHEN: readonly string[] = [
  'weekday',
  'day_type',
  'hour',
  'first_purchase_month',
  'first_purchase_quarter',
  'first_purchase_year',
];

/** Trends, “when”, and what happened in every period. */
function unusedPeriods(frame: Frame, plan: Plan): readonly Token[] {
  // VIPになったのはいつ: a figure is no day.
  const timely = plan.time.grain !== null || plan.dimensions.some((name) => WHEN.includes(name));
  const held = plan.measures.some(({ attribute }) => attribute !== null);
  return [
    ...unless(plan.time.grain !== null, frame.trend),
    ...unless(frame.thisCustomer === null, frame.besides),
    ...unless(isOfFacts(plan) || timely || held, asksFor(frame, 'when')),
    // 毎月買っている人: those who bought in each of them, which is no figure by month.
    ...unless(
      plan.people.every((one) => !(one.kind === 'bought' || (one.kind === 'threshold' && one.range !== null))),
      ...frame.groups.filter(({ text }) => EVERY_PERIOD.test(text)),
    ),
  ];
}

/** People who are counted. */
function unusedCounts(frame: Frame, plan: Plan): readonly Token[] {
  const listed = isOfFacts(plan) || plan.subject === 'list' || plan.measures.length === 0;
  return [
    ...unless(
      plan.measures.every(({ name }) => name === 'customers' || name === 'buyers'),
      ...frame.groups.filter(({ text }) => GENDER_MIX.test(text)),
    ),
    ...unless(listed || plan.measures.some(tellsPeople), asksFor(frame, 'count-people')),
    // `女性は何を買ってる`: how many they are is no answer.
    ...unless(
      listed || plan.dimensions.length > 0 || !plan.measures.every(tellsPeople) || asksHowMany(frame),
      ...frame.asks.filter(({ text }) => ASKS_WHAT_OR_WHERE.test(text)),
    ),
  ];
}

const ASKS_WHAT_OR_WHERE = /^(?:where|どこ|どこで|何を|なにを)$/i;

const asksHowMany = (frame: Frame): boolean => asksFor(frame, 'count', 'count-people', 'how-much') !== null;

/** Averages, totals and what runs on. */
function unusedSummaries(frame: Frame, plan: Plan): readonly Token[] {
  const facts = isOfFacts(plan);
  // “Customer lifetime”: as an aggregate the word sums money or orders.
  const lifetime = frame.aggregates.filter(({ text }) => LIFETIME.test(text));
  return [
    ...unless(facts || plan.time.grain === null || plan.series === 'running-total', ...runningTotals(frame)),
    ...unless(
      facts || frame.aggregates.every(({ meaning }) => isSummarised(plan, meaning.aggregate)),
      ...frame.aggregates,
    ),
    ...unless(facts || plan.measures.some(({ name }) => /sales|orders|quantity|total/.test(name)), ...lifetime),
    ...unless(
      facts || plan.measures.some(({ name }) => /average|median|per_|highest|lowest/.test(name)),
      ...frame.per.filter(
        // 1回あたり1万円以上の注文: an amount of one order is one already.
        ({ meaning }) => !(meaning.unit === 'order' && plan.filters.some(({ field }) => field === 'order_amount')),
      ),
    ),
  ];
}

/** What is ranked, and numbers. */
function unusedRanks(frame: Frame, plan: Plan): readonly Token[] {
  const { ranks, quantities } = frame;
  const facts = isOfFacts(plan);
  const superlatives = ranks.filter(({ meaning }) => meaning.one);
  // どれが売れていて誰が買った: two questions.
  const which = frame.asks.filter(({ meaning, text }) => meaning.what === 'which' && !ASKED_LOOSELY.test(text));
  // 8月と9月で一番売れた: of both together, or of each? Only a comparison that is asked for is one.
  const asked = frame.versus !== null || frame.growth.length > 0;
  const alone = facts || plan.time.comparison === null;
  // What grew the most is not what is the most.
  const byChange = frame.growth.length === 0 || !['figure', 'share'].includes(plan.orderBy);
  const byFigure = plan.having !== null && (plan.having.of === 'figure' || plan.having.value !== 0);
  const compared = byFigure && frame.thresholds.length === 0 ? 1 : 0;
  return [
    ...unless(asksFor(frame, 'who') === null, ...which),
    ...unless(
      facts || plan.measures.some(({ name }) => isOfAges(name)),
      ...ranks.filter(({ text }) => OF_AGE.test(text)),
    ),
    // 買った商品を新しい順に: figures are ranked by how much they are.
    ...unless(facts, ...ranks.filter(({ text }) => BY_AGE_OF_EVENTS.test(text))),
    ...unless(alone || asked || plan.limit === null, ...ranks),
    ...unless(alone || byChange, ...ranks),
    ...unless(plan.dimensions.length > 0 || plan.time.grain !== null, frame.distribution),
    ...unless(quantities.length <= (plan.limit === null ? 0 : 1) + compared, ...quantities),
    ...unless(
      ranks.every(({ meaning }) => meaning.direction === ranks[0]?.meaning.direction),
      ...ranks,
    ),
    ...unless(!facts || plan.facts.some(({ name }) => name === 'favourite_category'), ...ranks),
    ...unless(
      facts || plan.measures.some(({ name, attribute }) => /minutes|days/.test(`${name}${attribute ?? ''}`)),
      ...ranks.filter(({ text }) => /long|short/i.test(text)),
    ),
    // “Largest and smallest order”: the figure itself is one of them.
    ...unless(
      plan.order !== null || !frame.measures.some(({ item }) => /^(?:highest|lowest)_order/.test(item)),
      ...ranks,
    ),
    // The most orders and the highest revenue: of each another group may be the first.
    ...unless(superlatives.length < 2, ...superlatives),
  ];
}

const BY_AGE_OF_EVENTS = /^(?:新し|古い|最新|newest|latest|most recent|(?:oldest|earliest) first)/i;

/** Attributes, consents and dimensions. */
function unusedNames(frame: Frame, plan: Plan): readonly Token[] {
  const facts = isOfFacts(plan);
  const byConsent = plan.dimensions.some((name) => name.startsWith('consent'));
  return [
    ...unless(
      frame.attributes.every(({ meaning }) => attributeUsed(plan, meaning.attribute)),
      ...frame.attributes,
    ),
    ...unless(
      frame.consents.every(({ meaning }) => facts || meaning.answers !== null || byConsent),
      ...frame.consents,
    ),
    // 好きなカテゴリとよく使うチャネル: a figure of the customer tells no fact beside it.
    ...unless(facts || plan.scope !== 'customer', ...frame.facts.map(({ token }) => token)),
    ...unless(
      frame.bare.every(({ item }) => isDimensionUsed(plan, item, facts, frame)),
      ...frame.bare.map(({ token }) => token),
    ),
  ];
}

/** Registering and repeating. */
function unusedHistory(frame: Frame, plan: Plan): readonly Token[] {
  const facts = isOfFacts(plan);
  const registered = plan.people.some(
    (one) => one.kind === 'registered' || (one.kind === 'attribute' && one.attribute === 'registered_brand_count'),
  );
  // Cohorts are of people who were won by a first purchase.
  const acquired =
    plan.dimensions.includes('first_purchase_month') && /acquired|獲得/i.test(frame.registered?.text ?? '');
  const repeated = plan.people.some(({ kind }) => kind === 'threshold');
  return [
    ...unless(plan.scope === 'customer' || frame.thisCustomer === null, frame.thisCustomer),
    ...unless(
      facts || registered || acquired || plan.measures.some(({ name }) => name === 'new_customers'),
      frame.registered,
    ),
    ...unless(facts || repeated || plan.measures.some(({ name }) => name.startsWith('repeat')), frame.repeat),
  ];
}

/** What was not bought, and what was taken back. */
function unusedVerbs({ verbs }: Frame, plan: Plan): readonly Token[] {
  const facts = isOfFacts(plan);
  // 最後の注文はキャンセルされた: of the orders that stand none was.
  const ofEvents = plan.measures.every(({ name }) =>
    ['web_visitors', 'contacting_customers', 'deciding_customers'].includes(name),
  );
  const takenBack = (facts ? plan.facts : plan.measures).some(({ name }) => /return|cancel/.test(name));
  return [
    ...unless(
      verbs.every(({ meaning }) => meaning.kind !== 'bought' || meaning.did || facts),
      ...verbs,
    ),
    // “What share of visitors bought something”: who is counted by what they did on a site did not buy by that.
    ...unless(
      !ofEvents || plan.people.length > 0 || facts,
      ...verbs.filter(({ meaning }) => meaning.kind === 'bought'),
    ),
    ...unless(
      verbs.every(({ meaning }) => meaning.kind !== 'taken-back' || takenBack),
      ...verbs,
    ),
  ];
}

/** One customer and everyone. */
function unusedScope(frame: Frame, { scope, people, whether }: Plan): readonly Token[] {
  return [
    ...unless(scope === 'everyone' || people.length === 0, frame.thisCustomer),
    ...unless(
      scope === 'everyone' || whether?.kind === 'all' || EVERYTHING_OF_ONE.test(frame.everyone?.text ?? ''),
      frame.everyone,
    ),
  ];
}

const PEOPLE: readonly MeasureName[] = [
  'buyers',
  'repeat_customers',
  'repeat_rate',
  'retention_rate',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
  'deciding_customers',
  'first_time_buyers',
  'again_rate',
];

const tellsPeople = ({ name }: Plan['measures'][number]): boolean =>
  MEASURES[name].level === 'people' || PEOPLE.includes(name);

/** `1か月の平均注文数`: a mean or median that no figure of the plan is. */
function isSummarised(plan: Plan, aggregate: Aggregate): boolean {
  if (aggregate === 'median') return plan.measures.some(({ name }) => name.includes('median'));
  if (aggregate !== 'average') return true;
  return plan.measures.some(({ name }) => /average|per_customer|per_order/.test(name));
}

function attributeUsed(plan: Plan, attribute: string): boolean {
  return (
    [...plan.measures, ...plan.facts].some((named) => named.attribute === attribute) ||
    plan.people.some((condition) => condition.kind === 'attribute' && condition.attribute === attribute)
  );
}

/** A dimension named beside its own value, or grouped by, or counted, is accounted for. */
function isDimensionUsed(plan: Plan, dimension: string, facts: boolean, frame: Frame): boolean {
  const trait = facts ? factOfTrait(dimension) : null;
  if (trait !== null) return isTold(plan.facts, trait);
  if (facts || plan.dimensions.some((name) => name === dimension)) return true;
  if (
    dimension === 'product' &&
    (plan.measures.some(({ name }) => name === 'products_sold' || name === 'quantity') || frame.verbs.length > 0)
  )
    return true;
  if (dimension === 'category' && plan.measures.some(({ name }) => name === 'categories_sold')) return true;
  if (dimension === 'age_group' && plan.measures.some(({ name }) => isOfAges(name))) return true;
  if (dimension === 'segment') return plan.people.some(({ kind }) => kind === 'segment');
  return plan.filters.some(({ field }) => field === dimension);
}
