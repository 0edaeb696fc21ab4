import { attributeNamed } from '../../attributes/catalog.ts';
import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { DayRange, Filter, ThresholdMeasure } from '../plan.ts';
import { isToken, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `購入回数が3回以上の顧客`, `customers with at least 3 orders`, `1万円以上の注文`, `30歳以上`: numbers that restrict, without a verb. */
export function readThresholds(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const said = tokens.filter((_, at) => !isCopula(tokens, at) && !isLeadingOn(tokens, at));
  const aged = rewrite(said, (at) => ageAt(said, at) ?? ageOfPeople(said, at, notes));
  return rewrite(aged, (at) => measureThenQuantity(aged, at) ?? quantityThenNoun(aged, at));
}

/** “Whose churn probability is above 90%”: between a figure and its number the verb says nothing. */
function isCopula(tokens: readonly Token[], at: number): boolean {
  const [figure, verb, quantity] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    isToken(verb, 'ask') &&
    /^(?:is|are|was|were)$/i.test(verb.text) &&
    (isToken(figure, 'attribute') || isToken(figure, 'measure') || isOrders(figure)) &&
    isToken(quantity, 'quantity') &&
    quantity.meaning.op !== null
  );
}

/** “Orders that were under 5,000 yen”: between orders and their amount the word only leads on. */
function isLeadingOn(tokens: readonly Token[], at: number): boolean {
  const [orders, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const leads = isToken(word, 'follow-up') || isToken(word, 'ask');
  const quantity = isToken(next, 'ask') && /^(?:is|are|was|were)$/i.test(next.text) ? tokens[at + 2] : next;
  return isOrders(orders) && leads && /^(?:that|which)$/i.test(word.text) && orderAmount(orders, quantity) !== null;
}

const isOrders = (token: Token | undefined): token is Token =>
  isToken(token, 'entity')
    ? token.meaning.entity === 'order'
    : isToken(token, 'measure') && token.meaning.measure === 'orders';

function ageAt(tokens: readonly Token[], at: number): Rewritten | null {
  const first = tokens[at];
  const named = isToken(first, 'dimension') && first.meaning.dimension === 'age_group';
  const quantity = tokens[named ? at + 1 : at];
  if (!isToken(quantity, 'quantity')) return null;
  const { unit, value, op } = quantity.meaning;
  if (unit !== 'years-old' && !(named && unit === null)) return null;
  return {
    length: named ? 2 : 1,
    tokens: [
      joined(tokens.slice(at, at + (named ? 2 : 1)), {
        kind: 'filter',
        filter: { field: 'age', op: op ?? '=', value },
      }),
    ],
  };
}

/** “Women over 60”, “customers under 30”: a bare number right behind people is their age, which is said. */
function ageOfPeople(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const [people, quantity, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const named = isToken(people, 'entity')
    ? people.meaning.entity === 'customer'
    : isToken(people, 'values') && levelOf(people.meaning.filter.field) === 'person';
  if (!named || !isToken(quantity, 'quantity') || /[^ -~]/.test(quantity.text)) return null;
  const { unit, op, value } = quantity.meaning;
  if (unit !== null || op === null || value < 10 || value > 110 || !Number.isInteger(value)) return null;
  if (isToken(behind, 'measure') || isToken(behind, 'entity') || isToken(behind, 'dimension')) return null;
  notes.note(quantity, { ja: `「${quantity.text}」は年齢と読みました`, en: `read “${quantity.text}” as an age` });
  return { length: 1, tokens: [joined([quantity], { kind: 'filter', filter: { field: 'age', op, value } })] };
}

const OF_MEASURE: Readonly<Partial<Record<string, ThresholdMeasure>>> = {
  sales: 'sales',
  orders: 'orders',
  quantity: 'quantity',
  returned_orders: 'returned_orders',
  cancelled_orders: 'cancelled_orders',
};

function thresholdMeasure(token: Token | undefined): ThresholdMeasure | { readonly attribute: string } | null {
  if (isToken(token, 'measure')) return OF_MEASURE[token.meaning.measure] ?? null;
  if (isToken(token, 'attribute')) return { attribute: token.meaning.attribute };
  if (isToken(token, 'entity') && token.meaning.entity === 'order') return 'orders';
  if (isToken(token, 'spent')) return 'sales';
  return null;
}

/** From here on a bare number beside orders is yen. */
const SURELY_YEN = 1000;

/** `orders over 50,000 yen`: the amount of one order, not of a person. */
function orderAmount(order: Token | undefined, quantity: Token | undefined): Filter | null {
  if (!isOrders(order)) return null;
  if (!isToken(quantity, 'quantity') || quantity.meaning.op === null) return null;
  // “Orders over 10k”: nobody has so many.
  const { unit, value } = quantity.meaning;
  if (unit !== 'yen' && !(unit === null && value >= SURELY_YEN)) return null;
  return { field: 'order_amount', op: quantity.meaning.op, value: quantity.meaning.value };
}

function measureThenQuantity(tokens: readonly Token[], at: number): Rewritten | null {
  const [order, amount] = [tokens[at], tokens[at + 1]];
  const [of_, behindOf] = [isToken(amount, 'particle') && amount.text === 'of', tokens[at + 2]];
  const bounded = of_ ? behindOf : amount;
  const filter = orderAmount(order, bounded);
  if (filter !== null && order !== undefined && bounded !== undefined) {
    const length = of_ ? 3 : 2;
    const upper = tokens[at + length];
    const other = orderAmount(order, upper);
    const first = joined([bounded], { kind: 'filter', filter });
    return other === null || upper === undefined
      ? { length, tokens: [order, first] }
      : { length: length + 1, tokens: [order, first, joined([upper], { kind: 'filter', filter: other })] };
  }
  const timed = isToken(order, 'time') ? order : null;
  const start = timed === null ? at : at + 1;
  const first = isTotal(tokens[start]) ? start + 1 : start;
  const measure = thresholdMeasure(tokens[first]);
  // “expected purchases of at least 2”
  const of = isToken(tokens[first + 1], 'particle') && tokens[first + 1]?.text === 'of' ? 1 : 0;
  const quantity = tokens[first + 1 + of];
  if (measure === null || !isToken(quantity, 'quantity')) return null;
  if (quantity.meaning.op === null && !isScore(measure)) return null;
  const { unit } = quantity.meaning;
  if (unit !== null && !unitsOf(measure).includes(unit)) return null;
  const span = tokens.slice(at, first + 2 + of);
  const next = tokens[first + 2 + of];
  const { op } = quantity.meaning;
  if (measure === 'sales' && op !== null && isToken(next, 'entity') && next.meaning.entity === 'order') {
    const limit = { field: 'order_amount', op, value: quantity.meaning.value } as const;
    return {
      length: span.length,
      tokens: [
        ...(timed === null ? [] : [timed]),
        joined(tokens.slice(start, first + 2 + of), { kind: 'filter', filter: limit }),
      ],
    };
  }
  const range = timed?.meaning.phrase.range ?? null;
  const low = joined(span, thresholdOf(quantity.meaning, measure, range));
  // 直近半年の利用額が3万円から5万円: both ends are of the same figure and period.
  if (
    isToken(next, 'quantity') &&
    next.meaning.op === '<=' &&
    quantity.meaning.op === '>=' &&
    next.meaning.unit === unit
  )
    return { length: span.length + 1, tokens: [low, joined([next], thresholdOf(next.meaning, measure, range))] };
  return { length: span.length, tokens: [low] };
}

/** `Rスコアが5の人`: a score is that very one. */
const isScore = (measure: ThresholdMeasure | { readonly attribute: string }): boolean =>
  typeof measure !== 'string' && attributeNamed(measure.attribute).unit === 'score';

const isTotal = (token: Token | undefined): boolean =>
  isToken(token, 'aggregate') && token.meaning.aggregate === 'total';

const UNITS: Readonly<Record<ThresholdMeasure, string>> = {
  orders: 'times',
  sales: 'yen',
  quantity: 'items',
  brands: 'brands',
  categories: 'categories',
  returned_orders: 'times',
  cancelled_orders: 'times',
};
const unitOf = (measure: ThresholdMeasure | { readonly attribute: string }): string | null =>
  typeof measure === 'string' ? UNITS[measure] : null;

/** Units that a number beside the measure may have: `LTVが5万円以上`, `離反確率が80%以上`. */
function unitsOf(measure: ThresholdMeasure | { readonly attribute: string }): readonly string[] {
  if (typeof measure === 'string' && UNITS[measure] === 'times') return ['times', 'items'];
  if (typeof measure === 'string') return [UNITS[measure]];
  const { unit } = attributeNamed(measure.attribute);
  return unit === 'yen' || unit === 'percent' ? [unit] : ['times', 'items'];
}

function thresholdOf(
  quantity: MeaningOf<'quantity'>,
  measure: ThresholdMeasure | { readonly attribute: string },
  range: DayRange | null = null,
): MeaningOf<'threshold'> {
  return {
    kind: 'threshold',
    measure,
    op: quantity.op ?? '=',
    value: ofPercent(measure) && quantity.unit === null ? asPercent(quantity.value) : quantity.value,
    range,
  };
}

const ofPercent = (measure: ThresholdMeasure | { readonly attribute: string }): boolean =>
  typeof measure !== 'string' && attributeNamed(measure.attribute).unit === 'percent';

/** `離脱確率が0.8以上`: a part of one is so many percent. */
const asPercent = (value: number): number => (value > 0 && value < 1 ? Math.round(value * 10_000) / 100 : value);

/** A figure that nobody has alone: a number beside it compares groups. */
function isOfGroups(token: TokenOf<'measure'>): boolean {
  const { measure } = token.meaning;
  return thresholdMeasure(token) === null && MEASURES[measure].level !== 'people' && measure !== 'buyers';
}

/** `3回以上の顧客`, `with more than 50,000 yen in sales`, `multiple brands`, `1万円以上の注文`. */
function quantityThenNoun(tokens: readonly Token[], at: number): Rewritten | null {
  const quantity = tokens[at];
  if (!isToken(quantity, 'quantity') || quantity.meaning.unit === 'people' || quantity.meaning.unit === 'rank')
    return null;
  // 平均注文額が2万円以上: the number is that of the figure before it.
  const figure = tokens[at - 1];
  if (isToken(figure, 'measure') && quantity.meaning.op !== null && isOfGroups(figure)) return null;
  const noun = tokens[at + 1];
  // 1万円以上3万円以下の注文: both ends are of the order.
  const both = isToken(noun, 'quantity') ? orderAmount(tokens[at + 2], noun) : null;
  const filter = orderAmount(both === null ? noun : tokens[at + 2], quantity);
  if (filter !== null) return { length: 1, tokens: [joined([quantity], { kind: 'filter', filter })] };
  const measured = thresholdMeasure(noun);
  if (
    quantity.meaning.op !== null &&
    measured !== null &&
    (quantity.meaning.unit === null ||
      quantity.meaning.unit === unitOf(measured) ||
      (typeof measured !== 'string' && unitsOf(measured).includes(quantity.meaning.unit)))
  )
    return {
      length: 2,
      tokens: [
        joined(
          [quantity, noun].flatMap((token) => token ?? []),
          thresholdOf(quantity.meaning, measured),
        ),
      ],
    };
  const measure = (Object.keys(UNITS) as ThresholdMeasure[]).find((name) => UNITS[name] === quantity.meaning.unit);
  if (measure === undefined || quantity.meaning.op === null) return null;
  const amount = measure === 'sales' && !tokens.some(isSomebody) ? orderAmount(tokens.find(isOrders), quantity) : null;
  if (amount !== null) return { length: 1, tokens: [joined([quantity], { kind: 'filter', filter: amount })] };
  return { length: 1, tokens: [joined([quantity], thresholdOf(quantity.meaning, measure))] };
}

/** Where orders are spoken of and nobody who placed them, an amount is one of those orders. */
const isSomebody = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'ask') && ['who', 'count-people'].includes(token.meaning.what)) ||
  isToken(token, 'bought') ||
  isToken(token, 'spent') ||
  isToken(token, 'this-customer');
