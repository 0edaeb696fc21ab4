import { entityOf, levelOf } from '../dimensions.ts';
import type { EventEntity } from '../event-entities.ts';
import type { MeasureName } from '../measures.ts';
import type { Token } from '../tokens.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import { areGoodsRanked, GOODS } from './goods-bought.ts';
import { rankedGroups, summarisedAge } from './implied-of-groups.ts';
import { areRanked, byOrdersTakenBack } from './implied-of-many.ts';
import { itemsOfOne } from './items-of-one.ts';
import { choice } from './measure-choices.ts';
import type { Notes } from './notes.ts';
import { summarised } from './summarised-measures.ts';

/** What a question asks for that names no figure. */
export function implied(frame: Frame, notes: Notes): readonly MeasureName[] {
  const { dimensions } = groupedBy(frame);
  const goods = [...dimensions, ...frame.bare.map(({ item }) => item)].filter((dimension) => GOODS.includes(dimension));
  const people = isAboutPeople(frame);
  const entity = namedEntity(frame);
  const doers = frame.conditions.some(({ item }) => item.kind === 'event' && item.of === entity);
  const ofEvents =
    dimensions.some((name) => entityOf(name) === entity) && asksFor(frame, 'count-people', 'who') === null;
  // “What share of customers who complained are VIPs”: of those people, not of what they said.
  const shareOfPeople = frame.shares.length > 0 && frame.customers !== null && dimensions.length === 0;
  if (entity !== null && !shareOfPeople && (ofEvents || !(doers && isAboutPeople(frame))))
    return [countsThem(frame) ? PEOPLE_OF[entity] : EVENTS_OF[entity]];
  if (
    frame.thisCustomer !== null &&
    frame.sold === null &&
    frame.verbs.some(({ meaning }) => meaning.kind === 'bought' && meaning.did) &&
    asksFor(frame, 'how-much') === null &&
    frame.ranks.length === 0
  )
    return itemsOfOne(frame) ?? (countsDeeds(frame) ? ['orders'] : ['orders', 'sales']);
  // “Has he bought more from A or B?”
  if (
    frame.thisCustomer !== null &&
    frame.verbs.length > 0 &&
    frame.values.some(({ meaning }) => meaning.join === 'list')
  )
    return frame.ranks.length > 0 ? amount(frame, notes) : [];
  const age = summarisedAge(frame);
  if (age !== null) return [age];
  if (frame.ranks.some(({ text }) => /young|old|若/i.test(text)) && goods.length > 0) return ['average_age'];
  if (frame.sold !== null) return sold(frame, notes);
  const both = asksFor(frame, 'how-much') === null ? null : withCount(frame, notes);
  if (both !== null) return both;
  if (asksFor(frame, 'how-much') !== null || frame.verbs.some(({ meaning }) => meaning.kind === 'spent'))
    return amount(frame, notes);
  // “Are weekend orders larger than weekday orders?”: of their amounts, where they are not counted.
  const sized =
    frame.orders !== null &&
    frame.ranks.some(({ text }) => /larg|big|small|high|low|expensive|高|大き|小さ/i.test(text));
  const compared = frame.growth.length === 0 && frame.values.some(({ meaning }) => meaning.join === 'list');
  if (sized && compared && asksFor(frame, 'count', 'count-orders') === null) return ['average_order_value'];
  const rivals = frame.values.some(({ meaning }) => meaning.join === 'list');
  const back = takenBack(frame)?.[0];
  if (rivals && frame.ranks.length > 0 && (back === 'returned_orders' || back === 'cancelled_orders')) {
    const rate = back === 'returned_orders' ? 'return_rate' : 'cancellation_rate';
    const [rank] = frame.ranks;
    if (rank !== undefined)
      notes.note(rank, { ja: '注文に対する割合で比べました', en: 'compared as a part of their orders' });
    return [rate];
  }
  const often = frame.ranks.some(({ text }) => /often|frequent/i.test(text));
  if (often && frame.thisCustomer === null && frame.verbs.length > 0) return ['orders'];
  if (asksFor(frame, 'count-times') !== null || countsOrders(frame)) return takenBack(frame) ?? ['orders'];
  const returned = people ? null : takenBack(frame);
  if (returned !== null) return returned;
  if (asksFor(frame, 'count') !== null && goods.includes('product') && frame.ranks.length === 0 && !people)
    return ['products_sold'];
  if (
    asksFor(frame, 'count') !== null &&
    goods.includes('category') &&
    frame.ranks.length === 0 &&
    !people &&
    dimensions.length === 0
  )
    return ['categories_sold'];
  if (frame.registered !== null) return ['new_customers'];
  if (frame.repeat !== null) return [frame.shares.length > 0 ? 'repeat_rate' : 'repeat_customers'];
  // “Top 5 prefectures for dormant VIPs”: those people are counted by who they are.
  const grouped = [...dimensions, ...frame.bare.map(({ item }) => item)];
  const ofPeople = grouped.length > 0 && grouped.every((name) => levelOf(name) === 'person' && name !== 'customer');
  if (
    people &&
    ofPeople &&
    frame.customers === null &&
    frame.orders === null &&
    frame.sold === null &&
    frame.verbs.length === 0 &&
    frame.shares.length === 0 &&
    frame.ranks.length > 0 &&
    frame.growth.length === 0
  )
    return ['customers'];
  const described = frame.bare.some(({ item }) => item !== 'customer' && levelOf(item) === 'person');
  if (frame.customers !== null && described && frame.sold === null && frame.verbs.length === 0) return ['customers'];
  const ranked = rankedGroups(frame, grouped, notes);
  if (ranked !== null) return ranked;
  if (areGoodsRanked(frame)) return byGoods(frame, notes);
  if (areRanked(frame)) return byOrdersTakenBack(frame, grouped, notes) ?? ['customers'];
  if (people && frame.ranks.length === 0) return ['customers'];
  if (people && dimensions.some((dimension) => dimension !== 'customer')) {
    const [rank] = frame.ranks;
    if (rank !== undefined && frame.customers !== null && isTopOf(rank, frame.customers)) {
      notes.askBack({ start: rank.start, end: rank.start }, { ja: '何の多い順ですか？', en: 'Ranked by what?' }, []);
      return [];
    }
    if (rank !== undefined && goods.length > 0)
      notes.note(rank, { ja: '購入者数で読みました', en: 'read by the number of buyers' }, [
        choice('売上で', 'by sales', '売上が一番多い', 'highest sales'),
      ]);
    return ['customers'];
  }
  if (frame.per.length > 0) return amount(frame, notes);
  // メール許諾率が最も低い都道府県: of the people of each.
  if (people && frame.shares.length > 0 && frame.bare.length > 0) return ['customers'];
  if (
    goods.length > 0 &&
    (asksFor(frame, 'list') !== null ||
      frame.filters.some(({ item }) => item.field === 'purchase_number') ||
      frame.ranks.length + frame.shares.length + frame.growth.length > 0 ||
      dimensions.length > 0)
  )
    return byGoods(frame, notes);
  // つむぎのシェア: of goods, where no people are spoken of.
  const shared = frame.shares.length > 0 && frame.values.some(({ meaning }) => GOODS.includes(meaning.filter.field));
  if (shared && !people) return byGoods(frame, notes);
  if (dimensions.length > 0 || frame.distribution !== null) return ['customers'];
  // 年末商戦は前の年より伸びた？
  return frame.growth.length > 0 && frame.times.length > 0 && !people ? byGoods(frame, notes) : [];
}

/** `クレームは何件`, `page views by month`: what is named is of contacts, of the site or of surveys, so they are counted. */
function namedEntity(frame: Frame): EventEntity | null {
  const fields = [
    ...frame.values.map(({ meaning }) => meaning.filter.field),
    ...frame.bare.map(({ item }) => item),
    ...groupedBy(frame).dimensions,
  ];
  return fields.map(entityOf).find((entity) => entity !== null) ?? null;
}

/** `クレームの人は何人`, “how many VIPs complained”: people stand behind the counting word. */
function countsThem(frame: Frame): boolean {
  // “Who complained the most”: they are ranked by how often.
  if (asksFor(frame, 'who') !== null && frame.ranks.length > 0) return false;
  if (asksFor(frame, 'count-people', 'who') !== null) return true;
  const count = asksFor(frame, 'count');
  const people = [
    frame.customers,
    ...frame.segments,
    ...frame.values.filter(({ meaning }) => levelOf(meaning.filter.field) === 'person'),
  ];
  return (
    count !== null &&
    /[a-z]$/i.test(count.text) &&
    people.some((token) => token !== null && token.start - count.end <= 2 && token.start >= count.end)
  );
}

const EVENTS_OF = {
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
} as const;
const PEOPLE_OF = {
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
  consent: 'deciding_customers',
} as const;

/** `一番高い注文`, `the cheapest order`: by amount, where the word is one of size and nothing else is ranked. */
export function extremeOrder(frame: Frame): MeasureName | null {
  const rank = frame.ranks[0];
  const { dimensions, grain } = groupedBy(frame);
  const alone = frame.customers === null && frame.bare.length + dimensions.length === 0 && grain === null;
  const named = frame.measures.some(({ item }) => item !== 'sales');
  if (rank === undefined || frame.orders === null || named || !alone || frame.quantities.length > 0) return null;
  if (!rank.meaning.one || !/[高大低小安]|額|larg|big|great|high|small|low/i.test(rank.text)) return null;
  return rank.meaning.direction === 'descending' ? 'highest_order_value' : 'lowest_order_value';
}

/** `注文は何件で、合計はいくら`: two figures; people and money in one question are two questions. */
function withCount(frame: Frame, notes: Notes): readonly MeasureName[] | null {
  const people = asksFor(frame, 'count-people');
  if (people !== null) {
    notes.askBack(
      people,
      {
        ja: '人数と金額を同時に聞かれています。どちらですか？',
        en: 'This asks for people and for money at once. Which one?',
      },
      [],
    );
    return [];
  }
  if (asksFor(frame, 'count-orders', 'count-times') === null && !countsOrders(frame)) return null;
  const money = amount(frame, notes);
  return money.length === 0 ? [] : ['orders', ...money];
}

/** “How many orders did VIPs place”: of customers and orders, the one nearer to the counting word. */
function countsOrders(frame: Frame): boolean {
  const { customers, orders } = frame;
  if (asksFor(frame, 'count-people', 'who') !== null) return false;
  if (customers === null) return orders !== null || asksFor(frame, 'count-orders') !== null;
  const ask = asksFor(frame, 'count', 'count-orders');
  if (orders === null || ask === null) return false;
  return Math.abs(orders.start - ask.start) < Math.abs(customers.start - ask.start);
}

/** `何回買った`, “how many orders has she placed”: their number alone. */
const countsDeeds = (frame: Frame): boolean =>
  asksFor(frame, 'count-times', 'count-orders') !== null || (asksFor(frame, 'count') !== null && frame.orders !== null);

/** Orders that were taken back: counted, or as a share of all orders. */
function takenBack(frame: Frame): readonly MeasureName[] | null {
  const verb = frame.verbs.find(({ meaning }) => meaning.kind === 'taken-back')?.meaning;
  if (verb?.kind !== 'taken-back' || !verb.did) return null;
  const share = frame.shares.length > 0;
  if (verb.outcome === 'returned') return [share ? 'return_rate' : 'returned_orders'];
  return [share ? 'cancellation_rate' : 'cancelled_orders'];
}

function amount(frame: Frame, notes: Notes): readonly MeasureName[] {
  const [aggregate] = frame.aggregates;
  const kind = aggregate?.meaning.aggregate ?? null;
  const token = aggregate ?? frame.per[0] ?? frame.asks[0] ?? frame.verbs[0];
  if (token === undefined) return ['sales'];
  const measure = summarised('sales', token, kind === 'total' ? { ...frame, aggregates: [] } : frame, notes);
  return measure === null ? [] : [measure.name];
}

function sold(frame: Frame, notes: Notes): readonly MeasureName[] {
  const token = frame.sold;
  // “How many items were sold”: pieces, where kinds would be products.
  const items = frame.bare.some(({ token }) => /^items?$/i.test(token.text));
  if (
    !items &&
    asksFor(frame, 'count') !== null &&
    frame.bare.some(({ item }) => item === 'product') &&
    frame.ranks.length === 0
  )
    return ['products_sold'];
  if (
    asksFor(frame, 'count') !== null &&
    frame.bare.some(({ item }) => item === 'category') &&
    frame.ranks.length === 0
  )
    return ['categories_sold'];
  if (asksFor(frame, 'count') !== null && frame.ranks.length === 0) return ['quantity'];
  if (token !== null && asksFor(frame, 'how-much') === null)
    notes.note(token, { ja: '「売れている」は売上金額で読みました', en: 'read “selling” by sales amount' }, [
      choice('販売数量で', 'by units sold', '販売数量が多い', 'most units sold'),
    ]);
  return ['sales'];
}

function byGoods(frame: Frame, notes: Notes): readonly MeasureName[] {
  if (frame.thresholds.some(({ meaning }) => typeof meaning.measure === 'string')) return [];
  const token = frame.ranks[0] ?? frame.shares[0] ?? frame.groups[0] ?? frame.growth[0];
  // 一番高い商品: high in price, in sales or in what?
  const bySize = frame.growth.length === 0 && /[高低大小]|high|low|larg|big|small/i.test(frame.ranks[0]?.text ?? '');
  if (token !== undefined && bySize) {
    notes.askBack(
      { start: token.start, end: token.start },
      { ja: '何の高い・低い順ですか？', en: 'High or low in what?' },
      [
        choice('売上', 'sales', '売上の', 'sales '),
        choice('注文件数', 'orders', '注文件数の', 'number of orders '),
        choice('返品率', 'return rate', '返品率の', 'return rate '),
      ],
    );
    return [];
  }
  if (token !== undefined)
    notes.note(
      { start: token.start, end: token.start },
      { ja: '指標の指定がないので、売上金額で読みました', en: 'no figure was named: read as sales amount' },
      [choice('販売数量で', 'by units sold', '販売数量の', 'units sold by ')],
    );
  return ['sales'];
}

/** “Top customers by region”: people are ranked, and by what was not said. */
const isTopOf = (rank: Token, customers: Token): boolean =>
  /^(?:top|best|the best|leading|biggest|the biggest|上位|トップ)$/i.test(rank.text.trim()) &&
  customers.start >= rank.end &&
  customers.start - rank.end <= 1;

export function isAboutPeople(frame: Frame): boolean {
  return (
    frame.customers !== null ||
    frame.conditions.length > 0 ||
    frame.segments.length > 0 ||
    frame.consents.length > 0 ||
    asksFor(frame, 'count-people', 'who') !== null ||
    frame.filters.some(({ item }) => item.field === 'age') ||
    frame.values.some(({ meaning }) => ['gender', 'age_group', 'cluster'].includes(meaning.filter.field))
  );
}
