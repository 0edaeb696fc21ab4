import type { LocalizedText } from '../../language.ts';
import { type DimensionName, dimensionOf, entityOf, levelOf } from '../dimensions.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { Condition, Filter, PlanMeasure } from '../plan.ts';
import { filtersOf, isValueFilter, singleConditions } from '../plan.ts';
import { isToken, type Token, type ValuesMeaning } from '../tokens.ts';
import { consentToldByBrand } from './consents-by-brand.ts';
import type { Frame, Placed } from './frame.ts';
import type { Notes } from './notes.ts';
import { withoutContradiction } from './one-brand-each.ts';

export interface Restrictions {
  readonly filters: readonly Placed<Filter>[];
  readonly people: readonly Placed<Condition>[];
}

/** Conditions on people and filters on orders, each with its place, so that a share can tell part from whole. */
export function chooseRestrictions(frame: Frame, notes: Notes): Restrictions {
  const people: Placed<Condition>[] = frame.conditions.flatMap(({ item, token }) =>
    withoutContradiction(item).map((condition) => ({ item: condition, token })),
  );
  const filters: Placed<Filter>[] = [...frame.filters];
  for (const token of frame.segments) {
    const { segments, member, join } = token.meaning;
    if (join === 'list' && member && (frame.shares.length === 0 || frame.versus !== null))
      filters.push({ item: { field: 'segment', op: 'in', values: segments }, token });
    else if (join === 'and')
      people.push(
        ...segments.map((segment) => ({ item: { kind: 'segment', segments: [segment], member } as const, token })),
      );
    else people.push({ item: { kind: 'segment', segments, member }, token });
  }
  for (const token of frame.consents) {
    const { purpose, answers, brand = null } = token.meaning;
    if (answers === null) continue;
    if (answers.includes('no') && answers.includes('unknown'))
      notes.note(token, {
        ja: '「許諾していない」は「拒否」と「不明」の両方と読みました',
        en: 'read “not consented” as both no and unknown',
      });
    people.push({ item: { kind: 'consent', purpose, answers, brand }, token });
  }
  for (const token of frame.values) {
    filters.push({ item: token.meaning.filter, token });
    if (token.meaning.join === 'both') notes.refuse(bothRefused(token.meaning));
    if (isOneOfBoth(token.meaning, frame)) notes.refuse(oneOfRefused(token.meaning));
  }
  const said = frame.values
    .filter(({ meaning }) => meaning.filter.op === 'in')
    .map(({ meaning }) => meaning.filter.field);
  const twice = said.find((field, index) => said.indexOf(field) !== index);
  if (twice !== undefined) notes.refuse(twiceRefused(dimensionOf(twice).label));
  return { filters, people };
}

/** Nothing is in two brands, and nobody has two genders: what the two have to do with each other was not said. */
function twiceRefused({ ja, en }: LocalizedText): LocalizedText {
  return {
    ja: `${ja}が2つあります。「と」か「または」でつないでください`,
    en: `there is more than one ${en}: join them with “and” or “or”`,
  };
}

/** “Customers of exactly one of A and B”: whoever is counted has to have done something with the one and not with the other. */
const isOneOfBoth = ({ filter, join, only }: ValuesMeaning, { measures }: Frame): boolean =>
  only && join === 'either' && measures.every(({ item }) => item === 'customers') && levelOf(filter.field) !== 'person';

function oneOfRefused({ filter }: ValuesMeaning): LocalizedText {
  const names = filter.values.join(' / ');
  return {
    ja: `「片方だけ」が何にかかるか読み取れませんでした（${names}）`,
    en: `it is not clear what “exactly one” applies to (${names}): say who bought from exactly one of them`,
  };
}

function bothRefused({ filter }: ValuesMeaning): { readonly ja: string; readonly en: string } {
  const names = filter.values.join(' / ');
  return {
    ja: `「両方」が何にかかるか読み取れませんでした（${names}）`,
    en: `it is not clear what “both” applies to (${names})`,
  };
}

/** A brand beside a consent is the brand whose consent is meant; a share of it is one of the people of that brand. */
export function brandOfConsent(
  { shares, measures, thresholds }: Frame,
  { filters, people }: Restrictions,
): Restrictions {
  const brand = filters.find(
    ({ item }) => isValueFilter(item) && item.field === 'brand' && item.op === 'in' && item.values.length === 1,
  );
  if (brand === undefined || !isValueFilter(brand.item) || !people.some(({ item }) => item.kind === 'consent'))
    return { filters, people };
  const buyers = measures.filter(({ item }) => item === 'buyers').map(({ token }) => token);
  if (isOfPurchase(brand, { filters, people }, buyers, thresholds)) return { filters, people };
  const [id = null] = brand.item.values;
  return {
    filters: filters.filter((filter) => filter !== brand || shares.length > 0),
    people: people.map(({ item, token }) => ({
      item: item.kind === 'consent' ? { ...item, brand: item.brand ?? id } : item,
      token,
    })),
  };
}

/** “Who agreed to calls and got Tsumugi knitwear”: a brand that stands at goods or a purchase is that of what was bought. */
function isOfPurchase(
  brand: Placed<Filter>,
  { filters, people }: Restrictions,
  buyers: readonly Token[],
  thresholds: readonly Token[],
): boolean {
  const deeds = [
    ...filters.filter(({ item }) => item.field === 'category' || item.field === 'product'),
    ...people.filter(({ item }) => item.kind === 'bought' || item.kind === 'threshold'),
  ];
  const bought = [...deeds.map(({ token }) => token), ...buyers];
  const consents = people.filter(({ item }) => item.kind === 'consent').map(({ token }) => token);
  const near = (tokens: readonly Token[]): number =>
    Math.min(...tokens.map(({ start, end }) => Math.max(start - brand.token.end, brand.token.start - end)));
  // “At least two orders at Hoshizora, no email consent”: English says behind a deed where it was done.
  const behind = [...bought, ...thresholds].some(
    ({ end }) => brand.token.start > end && brand.token.start - end <= LONGEST_PREPOSITION,
  );
  if (behind && /^[ -~]+$/.test(brand.token.text)) return true;
  return bought.length > 0 && near(bought) < near(consents);
}

/** “ from ”. */
const LONGEST_PREPOSITION = 6;

/** What the figures are not of, where a reader may take them so. */
export function noteMeaning(
  restrictions: Restrictions,
  measures: readonly PlanMeasure[],
  dimensions: readonly DimensionName[],
  notes: Notes,
): void {
  noteConsents(restrictions, measures, dimensions, notes);
  noteLines(restrictions, measures, notes);
}

/** `ギフトラップの平均注文額`: of an order with several goods only those count that are named. */
function noteLines({ filters }: Restrictions, measures: readonly PlanMeasure[], notes: Notes): void {
  const goods = filters.find(({ item }) => levelOf(item.field) === 'line');
  if (goods === undefined || !measures.some(({ name }) => name.endsWith('order_value'))) return;
  notes.note(goods.token, {
    ja: '注文のうち、その商品の明細の金額だけで計算しました',
    en: 'of each order only the lines of those goods are counted',
  });
}

/** `ブランド別の電話とメールの許諾`: the answer that counts is one for all brands. */
function noteConsents(
  { filters, people }: Restrictions,
  measures: readonly PlanMeasure[],
  dimensions: readonly DimensionName[],
  notes: Notes,
): void {
  const across = people.find(({ item }) => item.kind === 'consent' && item.brand === null);
  if (across === undefined) return;
  // つむぎで10万円以上買ったメール不可の人: whose consent, a reader may take from the brand.
  const named = [
    ...filters.map(({ item }) => item),
    ...singleConditions(people.map(({ item }) => item)).flatMap(filtersOf),
  ];
  if (named.some(({ field }) => field === 'brand') && !dimensions.includes('brand'))
    notes.note(across.token, {
      ja: '許諾は全ブランドを通算した回答です。1つのブランドへの回答は「（ブランド名）のメール許諾」のように聞けます',
      en: 'consent is the answer across all brands; that to one brand is asked as in “consent to emails of (the brand)”',
    });
  if (!dimensions.includes('brand')) return;
  const told = {
    subject: 'figures' as const,
    measures,
    dimensions,
    people: people.map(({ item }) => item),
    share: null,
  };
  if (consentToldByBrand(told) !== null) return;
  notes.note(across.token, {
    ja: '許諾は全ブランドを通算した回答で、1つでも拒否があれば拒否です',
    en: 'consent is the answer across all brands, where one no outweighs every yes',
  });
}

/** `クレームの人のLTV`: beside a figure that has no topic, the topic says which people are meant. */
export function eventsOfPeople(
  frame: Frame,
  measures: readonly PlanMeasure[],
  { filters, people }: Restrictions,
): Restrictions {
  const ofEvents = measures.some(({ name }) => isEventEntity(MEASURES[name].level));
  const named = filters.filter(({ item }) => entityOf(item.field) !== null);
  const [first] = named;
  const of = first === undefined ? null : entityOf(first.item.field);
  const happened = people.filter(({ item }) => item.kind === 'event');
  if (!ofEvents && happened.length > 0 && of !== null) return ofTheEvents({ filters, people });
  if (
    ofEvents ||
    happened.length > 0 ||
    first === undefined ||
    of === null ||
    frame.customers === null ||
    measures.length === 0
  )
    return { filters, people };
  const own = named.filter(({ item }) => entityOf(item.field) === of).map(({ item }) => item);
  const condition = { kind: 'event', of, did: true, filters: own, range: null, times: null } as const;
  return {
    filters: filters.filter(({ item }) => !own.includes(item)),
    people: [...people, { item: condition, token: first.token }],
  };
}

/** `電話で問い合わせた人のリピート率`: how they did it is part of what they did. */
function ofTheEvents({ filters, people }: Restrictions): Restrictions {
  const taken = new Set<Filter>();
  const moved = people.map((placed) => {
    const { item } = placed;
    if (item.kind !== 'event') return placed;
    const alone = people.filter((other) => other.item.kind === 'event' && other.item.of === item.of).length === 1;
    const own = alone ? filters.map((one) => one.item).filter(({ field }) => entityOf(field) === item.of) : [];
    for (const filter of own) taken.add(filter);
    return { ...placed, item: { ...item, filters: [...item.filters, ...own] } };
  });
  return { filters: filters.filter(({ item }) => !taken.has(item)), people: moved };
}

/** Counting people: filters and times of orders and events belong to the conditions that speak of such; those of the whole stay beside them. */
export function intoConditions(
  { filters, people }: Restrictions,
  range: { readonly from: string | null; readonly to: string | null } | null,
  ofWhole: (filter: Placed<Filter>) => boolean,
): { readonly restrictions: Restrictions; readonly tookRange: boolean } {
  const outside = filters.filter(({ item }) => levelOf(item.field) !== 'person');
  const takenBy = ({ item }: Placed<Condition>): readonly Filter[] => {
    if (!isDeed(item)) return [];
    const free = item.filters.every(({ field }) =>
      ['survey_score', 'survey', 'order_amount', 'order_items', 'order_products'].includes(field),
    );
    // カートに入れて買わなかった人、つむぎで何人: the brand is that of both.
    const ofBrand = item.kind === 'event' && item.filters.every(({ field }) => field !== 'brand');
    return outside
      .map((placed) => placed.item)
      .filter((filter) => (free || (ofBrand && filter.field === 'brand')) && concerns(filter, item));
  };
  const taken = new Set(people.flatMap(takenBy));
  const takesRange = range !== null && singleConditions(people.map(({ item }) => item)).some(isUntimed);
  const inTime = <Item extends Condition>(item: Item): Item =>
    range !== null && isUntimed(item) ? { ...item, range } : item;
  const moved = people.map((placed) => {
    const { item, token } = placed;
    if (item.kind === 'either') return { item: { ...item, of: item.of.map(inTime) }, token };
    if (!isDeed(item)) return placed;
    const own = takenBy(placed);
    const ranged = inTime(item);
    return { item: own.length > 0 ? { ...ranged, filters: [...item.filters, ...own] } : ranged, token };
  });
  return {
    restrictions: { filters: filters.filter((placed) => !taken.has(placed.item) || ofWhole(placed)), people: moved },
    tookRange: takesRange,
  };
}

/** “What share of Tsumugi customers bought twice”: of the people of that brand, whatever they did there. */
export const isOfCustomers =
  ({ shares }: Frame, tokens: readonly Token[]) =>
  ({ item, token }: Placed<Filter>): boolean =>
    shares.length > 0 &&
    item.field === 'brand' &&
    tokens.some(
      (other) =>
        isToken(other, 'entity') &&
        other.meaning.entity === 'customer' &&
        other.start >= token.end &&
        other.start - token.end <= LONGEST_POSSESSIVE,
    );

/** “'s ”. */
const LONGEST_POSSESSIVE = 3;

type Deed = Extract<Condition, { kind: 'bought' | 'threshold' | 'event' | 'top' }>;

const isUntimed = (item: Condition): boolean => isDeed(item) && item.range === null;

/** What a person did at some time. */
export const isDeed = (condition: Condition): condition is Deed =>
  ['bought', 'threshold', 'event'].includes(condition.kind) ||
  (condition.kind === 'top' && condition.measure !== 'attribute');

/** A filter of contacts says nothing of purchases, and the other way round; brands and times of day are of both. */
export function concerns({ field }: Filter, condition: Deed): boolean {
  if (levelOf(field) === 'person') return false;
  const entity = entityOf(field);
  if (condition.kind !== 'event') return entity === null;
  return entity === condition.of || ANY_DEED.includes(field);
}

const ANY_DEED: readonly string[] = ['brand', 'weekday', 'day_type', 'hour'];
