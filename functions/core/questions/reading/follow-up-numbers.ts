import { attributeNamed } from '../../attributes/catalog.ts';
import { type Condition, type Filter, isValueFilter, type Operator, type Plan } from '../plan.ts';
import { type Counter, isToken, type Token, type TokenOf } from '../tokens.ts';
import { hasRows } from './earlier-answer.ts';
import { countedInPurchasesBefore } from './follow-up-purchases.ts';
import type { Notes } from './notes.ts';

interface Limit {
  readonly op: Operator;
  readonly value: number;
}

/** A number that the question before named as a limit: what it counts, and the plan with another one in its place. */
interface Named {
  readonly unit: Counter;
  readonly was: Limit;
  readonly with: (limit: Limit) => Plan;
}

/**
 * “And over 100,000?” behind “who spent over 50,000 yen”, `5回以上だと？` behind `3回以上買った人`: a number and nothing else takes the place of the
 * one that was named. Null where the question says more, or where so many rows are meant.
 */
export function otherNumber(tokens: readonly Token[], previous: Plan | null, notes: Notes): Plan | null {
  if (previous === null || previous.scope === 'customer') return null;
  const said = tokens.filter((token) => !isIdle(token));
  const [number] = said;
  if (said.length !== 1 || !isToken(number, 'quantity')) return null;
  const { unit, op, value } = number.meaning;
  if (op === null && countsRows(unit) && hasRows(previous)) return null;
  const named = numbersOf(previous);
  const fitting = named.filter(
    (one) => unit === null || one.unit === unit || (one.unit === 'people' && unit === 'items'),
  );
  const [one, other] = fitting;
  if (one === undefined) {
    const counted =
      op === null && unit !== 'times' ? null : countedInBefore(previous, unit, { op: op ?? '=', value }, notes);
    if (counted !== null) return counted;
    refuseNumber(number, notes);
  } else if (other !== undefined || named.some((beside) => beside !== one && beside.unit === one.unit))
    askWhichNumber(number, notes);
  else {
    const limit = { op: op ?? one.was.op, value };
    const beside =
      op !== null && isOpposite(limit, one.was) && narrows(tokens) ? besideLimit(previous, limit, one.was) : null;
    if (beside !== null) return beside;
    notes.note(number, {
      ja: `${TEXT_JA(one.was)}の代わりに、${TEXT_JA(limit)}で見ました`,
      en: `with ${TEXT_EN(limit)} in the place of ${TEXT_EN(one.was)}`,
    });
    return one.with(limit);
  }
  return previous;
}

/** `そのうち10万円未満は` behind “50,000 yen or more”: from the one to the other. */
const isOpposite = (limit: Limit, was: Limit): boolean =>
  was.op !== '=' && limit.op !== '=' && limit.op.startsWith('<') !== was.op.startsWith('<');

const narrows = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) => isToken(token, 'follow-up') && /うち|その中|さらに|among|(?:of|out of) (?:th|wh)/i.test(token.text),
  );

function besideLimit(previous: Plan, limit: Limit, was: Limit): Plan | null {
  const held = previous.people.find(
    (one) => (one.kind === 'threshold' || one.kind === 'attribute') && one.op === was.op && one.value === was.value,
  );
  return held === undefined ? null : { ...previous, people: [...previous.people, { ...held, ...limit } as Condition] };
}

/** `3回以上だと` behind “bought knitwear”, `2回以上は？` behind who contacted us: so often, or for so much, where no number was named yet. */
function countedInBefore(previous: Plan, unit: Counter | null, limit: Limit, notes: Notes): Plan | null {
  const contacts = previous.people.filter((one) => one.kind === 'event' && one.did);
  if (unit === 'times' && contacts.length === 1 && previous.people.length === 1)
    return {
      ...previous,
      people: previous.people.map((one) => (one.kind === 'event' ? { ...one, times: limit } : one)),
    };
  const measure = unit === 'times' ? 'orders' : unit === 'yen' ? 'sales' : null;
  if (measure === null || previous.share !== null) return null;
  const threshold: Condition = { kind: 'threshold', measure, ...limit, filters: [], range: null };
  const counted = countedInPurchasesBefore({ filters: [], people: [threshold], range: null }, previous, notes);
  const [now] = counted.people;
  if (now === undefined || now === threshold) return null;
  return { ...counted.previous, people: [...counted.previous.people, now] };
}

/** A number says how many rows are told: of one figure, or with “more than”, it says nothing of them. */
export const numbersThatCountNothing = (
  quantities: readonly TokenOf<'quantity'>[],
  plan: Plan,
): readonly TokenOf<'quantity'>[] => quantities.filter(({ meaning }) => meaning.op !== null || !hasRows(plan));

const SIGNS_JA: Readonly<Record<Operator, string>> = { '>=': '以上', '>': '超', '<=': '以下', '<': '未満', '=': '' };
const SIGNS_EN: Readonly<Record<Operator, string>> = {
  '>=': ' or more',
  '>': '',
  '<=': ' or less',
  '<': '',
  '=': '',
};
const BEFORE_EN: Readonly<Partial<Record<Operator, string>>> = { '>': 'more than ', '<': 'less than ' };
const TEXT_JA = ({ op, value }: Limit): string => `${value.toLocaleString('en-US')}${SIGNS_JA[op]}`;
const TEXT_EN = ({ op, value }: Limit): string =>
  `${BEFORE_EN[op] ?? ''}${value.toLocaleString('en-US')}${SIGNS_EN[op]}`;

const countsRows = (unit: Counter | null): boolean =>
  unit === null || unit === 'rank' || unit === 'people' || unit === 'items' || unit === 'group';

const IDLE: ReadonlySet<Token['meaning']['kind']> = new Set(['stop', 'particle', 'follow-up', 'light']);
const ASKS: readonly string[] = ['count', 'count-people', 'what', 'whether', 'who'];

const isIdle = (token: Token): boolean =>
  IDLE.has(token.meaning.kind) ||
  (isToken(token, 'join') && token.meaning.how === 'and') ||
  (isToken(token, 'ask') && ASKS.includes(token.meaning.what)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer');

function refuseNumber(number: TokenOf<'quantity'>, notes: Notes): void {
  notes.refuse({
    ja: `「${number.text}」が前の質問の何に代わるのか分かりません。全文で聞いてください`,
    en: `it is not clear what “${number.text}” takes the place of: please ask the whole question`,
  });
}

function askWhichNumber(number: TokenOf<'quantity'>, notes: Notes): void {
  notes.askBack(
    number,
    {
      ja: '前の質問には数がいくつかあります。全文で聞いてください',
      en: 'The question before names several numbers: please ask the whole question',
    },
    [],
  );
}

/** Every number that the plan has as a limit. */
function numbersOf(plan: Plan): readonly Named[] {
  const { having, people, filters, measures } = plan;
  const [measure] = measures;
  const ofGroups: readonly Named[] =
    having === null || having.of !== 'figure'
      ? []
      : [
          {
            unit: UNITS[measure?.name ?? ''] ?? 'times',
            was: having,
            with: (limit) => ({ ...plan, having: { ...having, ...limit } }),
          },
        ];
  const ofPeople = people.flatMap((condition, at) =>
    numbersIn(condition).map(
      ({ unit, was, with: changed }): Named => ({
        unit,
        was,
        with: (limit) => ({ ...plan, people: people.with(at, changed(limit)) }),
      }),
    ),
  );
  const ofRows = filters.flatMap((filter, at) =>
    numberOf(filter).map(
      ({ unit, was, with: changed }): Named => ({
        unit,
        was,
        with: (limit) => ({ ...plan, filters: filters.with(at, changed(limit)) }),
      }),
    ),
  );
  return [...ofGroups, ...ofPeople, ...ofRows];
}

interface Part<Whole> {
  readonly unit: Counter;
  readonly was: Limit;
  readonly with: (limit: Limit) => Whole;
}

function numbersIn(condition: Condition): readonly Part<Condition>[] {
  switch (condition.kind) {
    case 'threshold':
      return [
        { unit: UNITS[condition.measure] ?? 'times', was: condition, with: (limit) => ({ ...condition, ...limit }) },
        ...condition.filters.flatMap((filter, at) => inFilters(condition, condition.filters, filter, at)),
      ];
    case 'attribute': {
      const unit = OF_ATTRIBUTES[attributeNamed(condition.attribute)?.unit ?? ''];
      return unit === undefined ? [] : [{ unit, was: condition, with: (limit) => ({ ...condition, ...limit }) }];
    }
    case 'event': {
      const { times } = condition;
      return times === null ? [] : [{ unit: 'times', was: times, with: (limit) => ({ ...condition, times: limit }) }];
    }
    case 'bought':
      return condition.filters.flatMap((filter, at) => inFilters(condition, condition.filters, filter, at));
    case 'top':
      return condition.percent === null
        ? [
            {
              unit: 'people',
              was: { op: '=', value: condition.count ?? 0 },
              with: ({ value }) => ({ ...condition, count: value }),
            },
          ]
        : [
            {
              unit: 'percent',
              was: { op: '=', value: condition.percent },
              with: ({ value }) => ({ ...condition, percent: value }),
            },
          ];
    default:
      return [];
  }
}

const inFilters = <Whole extends Extract<Condition, { kind: 'bought' | 'threshold' }>>(
  condition: Whole,
  filters: readonly Filter[],
  filter: Filter,
  at: number,
): readonly Part<Condition>[] =>
  numberOf(filter).map(({ unit, was, with: changed }) => ({
    unit,
    was,
    with: (limit) => ({ ...condition, filters: filters.with(at, changed(limit)) }),
  }));

function numberOf(filter: Filter): readonly Part<Filter>[] {
  if (isValueFilter(filter) || filter.field === 'birth_date') return [];
  const unit = OF_FIELDS[filter.field] ?? 'times';
  return [{ unit, was: filter, with: (limit) => ({ ...filter, ...limit }) }];
}

const OF_FIELDS: Readonly<Record<string, Counter>> = {
  order_amount: 'yen',
  order_items: 'items',
  order_products: 'items',
  age: 'years-old',
};
const OF_ATTRIBUTES: Readonly<Partial<Record<string, Counter>>> = { yen: 'yen', count: 'times' };
const UNITS: Readonly<Record<string, Counter>> = {
  sales: 'yen',
  average_order_value: 'yen',
  sales_per_customer: 'yen',
  quantity: 'items',
  brands: 'brands',
  categories: 'categories',
  customers: 'people',
  buyers: 'people',
  new_customers: 'people',
  return_rate: 'percent',
  repeat_rate: 'percent',
  cancellation_rate: 'percent',
};
