import type { FactName } from '../facts.ts';
import type { PlanFact } from '../plan.ts';
import { isRecordColumn, recordColumnName } from '../record-columns.ts';
import { isToken } from '../tokens.ts';
import { ITSELF } from './consents.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import { identityOf, recordColumnFact } from './identity.ts';
import { nthPurchase } from './nth-purchase.ts';
import { withTraits } from './traits-of-one.ts';

const fact = (name: FactName): PlanFact => ({ name, attribute: null });

/** Everything about a customer at once: who they are to the brands, what they bought, how they are to be treated, what they said. */
const SUMMARY: readonly PlanFact[] = [
  fact('customer_since'),
  fact('brands'),
  fact('last_purchase'),
  fact('favourite_category'),
  { name: 'attribute', attribute: 'lifetime_value_yen' },
  { name: 'attribute', attribute: 'probability_lost' },
  fact('segments'),
  fact('consent'),
  fact('last_contact'),
  fact('surveys'),
];

/** What is asked of the one customer on the line, where it is no figure. Empty: figures are asked for. */
export function chooseFacts(frame: Frame): readonly PlanFact[] {
  return frame.summary === null ? withTraits(factsOf(frame), frame) : SUMMARY;
}

function factsOf(frame: Frame): readonly PlanFact[] {
  if (frame.transitions !== null) return [fact('segment_changes')];
  if (nthPurchase(frame) !== null) return [fact('first_purchase')];
  const facts = frame.facts.map(({ item }) => fact(item));
  if (frame.consents.length > 0) return consentFacts(frame);
  if (facts.some(({ name }) => name === 'consent_history')) return historyOfChannel(facts);
  if (facts.length > 0) return [...unique(facts), ...heldOf(frame)];
  if (frame.conditions.some(({ item }) => item.kind === 'attention'))
    return [{ name: 'attribute', attribute: 'attention_customer' }];
  const listed = listedEvents(frame);
  if (listed !== null) return [fact(listed)];
  // 一番高い注文: the largest is a figure.
  if (frame.measures.length > 0 || (frame.ranks.length > 0 && frame.orders !== null)) return [];
  if (countsBrands(frame)) return [{ name: 'attribute', attribute: 'brand_count' }];
  const identity = identityOf(frame);
  if (identity !== null && frame.thisCustomer !== null) return [identity.fact];
  const held = heldOf(frame);
  if (held.length > 0) return held;
  const columns = columnsAndClusterOf(frame);
  if (columns.length > 0) return columns;
  const asked = frame.segments.flatMap(({ meaning }) => meaning.segments);
  return implied(frame).map((name) =>
    name === 'segments' && asked.length > 0 ? { ...fact(name), segments: [...new Set(asked)] } : fact(name),
  );
}

/** `LTV`, “expected purchases”: what is computed of the customer. */
const heldOf = ({ attributes }: Frame): readonly PlanFact[] =>
  attributes.map(({ meaning }) => ({ name: 'attribute', attribute: meaning.attribute }));

/** “How many of our brands has she bought from”, `何ブランドで買っていますか`. */
function countsBrands(frame: Frame): boolean {
  const named = [...groupedBy(frame).dimensions, ...frame.bare.map(({ item }) => item)];
  const bought =
    frame.verbs.length === 1 && frame.verbs.every(({ meaning }) => meaning.kind === 'bought' && meaning.did);
  const only = frame.values.length + frame.times.length + frame.quantities.length === 0;
  return named.length === 1 && named[0] === 'brand' && bought && only && asksFor(frame, 'count') !== null;
}

/** `この方の問い合わせは？`: what there was, where it is not counted. */
function listedEvents(frame: Frame): FactName | null {
  const [measure, other] = frame.measures;
  const counted =
    frame.aggregates.length + frame.ranks.length + frame.growth.length + frame.groups.length + frame.per.length > 0 ||
    asksFor(frame, 'count', 'count-orders', 'count-times') !== null;
  if (measure === undefined || other !== undefined || counted || /[件回]?数$|number|count/.test(measure.token.text))
    return null;
  return measure.item === 'contacts'
    ? 'contacts'
    : measure.item === 'survey_answers' ||
        (measure.item === 'average_survey_score' && !/平均|average|mean/i.test(measure.token.text))
      ? 'surveys'
      : null;
}

/** What one may do, and when and where that was decided, of the channels that are named. */
function consentFacts(frame: Frame): readonly PlanFact[] {
  const { consents } = frame;
  const purposes = [...new Set(consents.map(({ meaning }) => meaning.purpose))];
  const [purpose, other] = purposes;
  const told = frame.facts
    .filter(({ item, token }) => !['phone', 'email'].includes(item) || ITSELF.test(token.text))
    .map(({ item }) => fact(item))
    .map((one) =>
      one.name === 'consent_history' && other === undefined ? { ...one, attribute: purpose ?? null } : one,
    );
  return unique([...purposes.map((one) => fact(one === 'call' ? 'consent_call' : 'consent_email')), ...told]);
}

/** `メールの同意はいつ`: the words for where somebody is reached say which decisions are meant. */
function historyOfChannel(facts: readonly PlanFact[]): readonly PlanFact[] {
  const [channel, other] = facts.filter(({ name }) => name === 'phone' || name === 'email');
  const attribute = channel === undefined || other !== undefined ? null : channel.name === 'phone' ? 'call' : 'email';
  return unique(
    facts
      .filter(({ name }) => name !== 'phone' && name !== 'email')
      .map((one) => (one.name === 'consent_history' ? { ...one, attribute } : one)),
  );
}

/** `会員ランクは？`, `クラスタは？`: what the brands’ files keep of the customer, or which cluster it is. */
function columnsAndClusterOf(frame: Frame): readonly PlanFact[] {
  if (frame.verbs.length + frame.ranks.length + frame.segments.length > 0) return [];
  const named = new Set([...groupedBy(frame).dimensions, ...frame.bare.map(({ item }) => item)]);
  return [...named].flatMap((name) =>
    name === 'cluster' ? fact('cluster') : isRecordColumn(name) ? recordColumnFact(recordColumnName(name)) : [],
  );
}

/** `直近のアンケートは何点でしたか`: the newest is one of them. */
const ALL_OF: Readonly<Partial<Record<FactName, FactName>>> = { last_survey: 'surveys', last_contact: 'contacts' };

function unique(named: readonly PlanFact[]): readonly PlanFact[] {
  const told = named.map(({ name }) => ALL_OF[name]);
  const facts = named.filter(({ name }) => !told.includes(name));
  return facts.filter(({ name }, index) => facts.findIndex((other) => other.name === name) === index);
}

const OF_DIMENSION: Readonly<Partial<Record<string, FactName>>> = {
  segment: 'segments',
  cluster: 'cluster',
  brand: 'brands',
  age_group: 'age',
  gender: 'gender',
  prefecture: 'address',
  product: 'products',
  category: 'favourite_category',
};

const NOUN_OF_ORDERS = /^(?:ご|お)?(?:購入|買い物|買物|利用|注文|取引)$|^purchases?$/i;
const WHEN: readonly string[] = ['weekday', 'day_type', 'hour', 'store', 'channel'];

function implied(frame: Frame): readonly FactName[] {
  const { dimensions } = groupedBy(frame);
  const ranked = frame.ranks.length > 0;
  const verb = frame.verbs[0];
  if (asksFor(frame, 'who') !== null && frame.verbs.length === 0) return ['name'];
  if (frame.segments.length > 0) return ['segments'];
  if (
    verb !== undefined &&
    isToken(verb, 'taken-back') &&
    asksFor(frame, 'count', 'count-times', 'count-orders') === null
  )
    return [verb.meaning.outcome];
  if (frame.registered !== null) return ['customer_since'];
  // “Has he ordered more this year than last year?”: figures of two periods.
  if (verb !== undefined && (frame.growth.length > 0 || frame.versus !== null)) return [];
  if (verb !== undefined && asksFor(frame, 'when') !== null) return ['last_purchase'];
  // “Which day of the week does he shop?”: a ranking of orders, no fact.
  if ([...dimensions, ...frame.bare.map(({ item }) => item)].some((name) => WHEN.includes(name))) return [];
  // “What she spent on rings”: an amount.
  if (verb !== undefined && isToken(verb, 'spent') && asksFor(frame, 'when') === null) return [];
  const named = [...dimensions, ...frame.bare.map(({ item }) => item)][0];
  if (ranked && named !== undefined) return named === 'category' ? ['favourite_category'] : [];
  if (asksFor(frame, 'count', 'count-times', 'count-orders', 'how-much') !== null) return [];
  if (frame.values.length > 0 && verb !== undefined && asksFor(frame, 'what', 'which') === null) return [];
  if (named !== undefined && OF_DIMENSION[named] !== undefined)
    return verb !== undefined && named === 'category' ? ['products'] : [OF_DIMENSION[named]];
  // `ご購入を一覧で`: orders, with what each of them came to.
  if (verb !== undefined && NOUN_OF_ORDERS.test(verb.text) && asksFor(frame, 'list') !== null) return ['purchases'];
  if (verb !== undefined || frame.sold !== null) return ['products'];
  return frame.orders !== null && frame.aggregates.length === 0 ? ['purchases'] : [];
}
