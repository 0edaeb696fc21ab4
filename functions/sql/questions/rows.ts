import { type DimensionName, levelOf, type NumberFieldName } from '../../core/questions/dimensions.ts';
import { BANDS } from '../../core/questions/history-dimensions.ts';
import { type Filter, isValueFilter } from '../../core/questions/plan.ts';
import { isRecordColumn } from '../../core/questions/record-columns.ts';
import {
  and,
  arithmetic,
  call,
  cast,
  choose,
  coalesce,
  column,
  compare,
  concatenate,
  datePart,
  dayDifference,
  equal,
  flag,
  inList,
  inRelation,
  isNotNull,
  localTime,
  not,
  number,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Join, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext } from './context.ts';
import { eventField, isEventField } from './event-rows.ts';
import { ofJoinedPerson, personJoins } from './joined-person.ts';
import {
  clusterMembership,
  consentRelation,
  earlierMembership,
  firstPurchases,
  firstPurchasesAt,
  monthNumber,
  newestMembership,
  orderSizes,
  purchaseNumbers,
} from './memberships.ts';
import { decadeLabel } from './person.ts';
import { recordColumnJoin } from './record-values.ts';

export type Field = DimensionName | NumberFieldName;

/** Where the columns of a grouping or filter come from, beside the rows themselves. */
export interface FieldSource {
  readonly expression: Expression;
  readonly joins: readonly Join[];
  /** What rows are grouped by instead, where that costs less than a text: the expression is its label. */
  readonly key?: { readonly expression: Expression; readonly label: (key: Expression) => Expression };
}

function keyed(
  expression: Expression,
  label: (key: Expression) => Expression,
  joins: readonly Join[] = [],
): FieldSource {
  return { expression: label(expression), joins, key: { expression, label } };
}

export const UNKNOWN = 'unknown';

const orUnknown = (expression: Expression): Expression => coalesce(expression, text(UNKNOWN));

/** A field of orders, lines or persons, over rows called `r` that have a `profile_id`. */
export function fieldSource(field: Field, context: QuestionSqlContext): FieldSource {
  const ofPerson = (expression: Expression): FieldSource => ({ expression, joins: [] });
  if (isEventField(field)) return ofPerson(eventField(field));
  if (isRecordColumn(field))
    return { expression: orUnknown(column(field, 'value')), joins: [recordColumnJoin(field, context)] };
  switch (field) {
    case 'brand':
    case 'category':
    case 'product':
    case 'channel':
    case 'store':
      return ofPerson(orUnknown(column('r', field)));
    case 'price_level':
      return ofPerson(
        choose(
          [
            [compare(column('r', 'discount_yen'), '>', number(0)), text('below')],
            [isNotNull(column('r', 'discount_yen')), text('list')],
          ],
          text(UNKNOWN),
        ),
      );
    case 'weekday':
      return keyed(weekdayOf(column('r', 'day')), (weekday) => cast(weekday, 'text'));
    case 'day_type':
      return ofPerson(
        choose([[compare(weekdayOf(column('r', 'day')), '>=', number(SATURDAY)), text('weekend')]], text('weekday')),
      );
    case 'hour':
      return keyed(datePart(localTime(column('r', 'ordered_at'), context.meanings.timeZone), 'hour'), twoDigits);
    case 'purchase_number':
      return {
        expression: column('turns', 'number'),
        joins: [leftJoin(purchaseNumbers(), 'turns', sameOrder('turns'))],
      };
    case 'order_items':
    case 'order_products':
      return {
        expression: column('sizes', field),
        joins: [leftJoin(orderSizes(), 'sizes', sameOrder('sizes'))],
      };
    case 'order_amount':
      return ofPerson(column('r', 'order_amount'));
    case 'customer':
      return ofPerson(column('r', 'profile_id'));
    case 'prefecture':
      return ofPerson(orUnknown(ofJoinedPerson('prefecture')));
    case 'has_phone':
    case 'has_email':
      return ofPerson(ofJoinedPerson(field));
    case 'r_score':
    case 'f_score':
    case 'm_score':
    case 'rfm_total':
      return keyed(scoreOf(field), (score) => orUnknown(twoDigits(score)), [scoresJoin()]);
    case 'gender':
      return ofPerson(orUnknown(ofJoinedPerson('gender')));
    case 'birth_month':
      return keyed(ofJoinedPerson('birth_month'), (month) => orUnknown(twoDigits(month)));
    case 'birth_date':
      return ofPerson(ofJoinedPerson('birth_date'));
    case 'age':
      return ofPerson(ofJoinedPerson('age'));
    case 'age_group':
      return keyed(ofJoinedPerson('age_group'), (decade) => orUnknown(decadeLabel(decade)));
    case 'segment':
      if (context.ofSegments === true) return ofPerson(column('r', 'segment'));
      return {
        expression: column('segments', 'segment'),
        joins: [
          join(newestMembership(), 'segments', equal(column('segments', 'profile_id'), column('r', 'profile_id'))),
        ],
      };
    case 'cluster':
      return {
        expression: orUnknown(column('clusters', 'cluster_name')),
        joins: [
          leftJoin(clusterMembership(), 'clusters', equal(column('clusters', 'profile_id'), column('r', 'profile_id'))),
        ],
      };
    case 'first_purchase_month':
      return keyed(column('first', 'month'), (month) => orUnknown(cast(month, 'text')), [firstPurchaseJoin(context)]);
    case 'first_purchase_quarter':
    case 'first_purchase_year': {
      const key = (field === 'first_purchase_quarter' ? yearAndQuarter : yearAlone)(column('first', 'day'));
      return keyed(key, (period) => orUnknown(cast(period, 'text')), [firstPurchaseJoin(context)]);
    }
    case 'months_since_first_purchase':
      return keyed(arithmetic(monthNumber(column('r', 'day')), '-', column('first', 'months')), twoDigits, [
        firstPurchaseJoin(context),
      ]);
    case 'first_brand':
    case 'first_channel':
    case 'first_category':
      return {
        expression: orUnknown(column(field, 'value')),
        joins: [leftJoin(firstGoods(field), field, equal(column(field, 'profile_id'), column('r', 'profile_id')))],
      };
    case 'purchase_turn':
      return {
        expression: choose(
          [[equal(column('r', 'ordered_at'), column('first', 'ordered_at')), text('first')]],
          text('repeat'),
        ),
        joins: [firstPurchaseJoin(context)],
      };
    case 'order_band':
      return keyed(bandOf(column('r', 'order_amount')), sixDigits);
    // Counted once the purchases of a person are together.
    case 'purchase_count':
      return keyed(number(0), twoDigits);
    case 'spend_band':
      return keyed(number(0), sixDigits);
    // Made of the conditions of the plan.
    case 'population':
    case 'contrast':
      return ofPerson(text(UNKNOWN));
    case 'favourite_brand':
    case 'favourite_category':
    case 'favourite_channel':
      return {
        expression: orUnknown(column(field, field)),
        joins: [leftJoin('profile_attribute', field, equal(column(field, 'profile_id'), column('r', 'profile_id')))],
      };
    case 'earlier_segment':
      return {
        expression: orUnknown(column('earlier', 'segment')),
        joins: [
          leftJoin(earlierMembership(), 'earlier', equal(column('earlier', 'profile_id'), column('r', 'profile_id'))),
        ],
      };
    case 'consent_call':
    case 'consent_email': {
      const alias = field;
      const relation = consentRelation(field === 'consent_call' ? 'call' : 'email', null);
      return {
        expression: orUnknown(column(alias, 'answer')),
        joins: [leftJoin(relation, alias, equal(column(alias, 'profile_id'), column('r', 'profile_id')))],
      };
    }
  }
}

const sameOrder = (alias: string): Expression =>
  and(
    equal(column(alias, 'profile_id'), column('r', 'profile_id')),
    equal(column(alias, 'order_key'), column('r', 'order_key')),
  );

/** Days from the first completed order of the person to the order; `first_purchase_month` brings the first one. */
export const daysSinceFirst = (): Expression => dayDifference(column('first', 'day'), column('r', 'day'));

/** Where the band of an amount of yen begins. */
export function bandOf(amount: Expression): Expression {
  const bands = BANDS.toReversed();
  const lowest = bands.at(-1) ?? 0;
  return choose(
    bands.filter((from) => from !== lowest).map((from) => [compare(amount, '>=', number(from)), number(from)]),
    number(lowest),
  );
}

const OF_FIRST = { first_brand: 'brand', first_channel: 'channel', first_category: 'category' } as const;

/** `value` a person: the brand, the channel, or each category, of their first completed order. */
function firstGoods(field: keyof typeof OF_FIRST): Relation {
  const first = and(
    equal(column('x', 'profile_id'), column('f', 'profile_id')),
    equal(column('x', 'ordered_at'), column('f', 'ordered_at')),
  );
  return select({
    distinct: true,
    columns: {
      profile_id: column('f', 'profile_id'),
      value: column('f', OF_FIRST[field]),
    },
    from: from(field === 'first_category' ? FACT_TABLES.orderLine : FACT_TABLES.order, 'f'),
    joins: [join(firstPurchases(), 'x', first)],
    where: equal(column('f', 'selection'), text('sales')),
  });
}

const SCORES = ['r_score', 'f_score', 'm_score'] as const;

/** One of the scores, or all three of them together. */
function scoreOf(field: (typeof SCORES)[number] | 'rfm_total'): Expression {
  const score = (name: string): Expression => column('scores', name);
  if (field !== 'rfm_total') return score(field);
  const [r, f, m] = SCORES;
  return arithmetic(arithmetic(score(r), '+', score(f)), '+', score(m));
}

function scoresJoin(): Join {
  return leftJoin('profile_attribute', 'scores', equal(column('scores', 'profile_id'), column('r', 'profile_id')));
}

function firstPurchaseJoin(context: QuestionSqlContext): Join {
  const { cohortsOf } = context;
  const first = cohortsOf === undefined ? firstPurchases() : firstPurchasesAt(cohortsOf, context);
  return leftJoin(first, 'first', equal(column('first', 'profile_id'), column('r', 'profile_id')));
}

/** 20262: the second calendar quarter of 2026. */
const yearAndQuarter = (of: Expression): Expression =>
  cast(arithmetic(arithmetic(datePart(of, 'year'), '*', number(10)), '+', datePart(of, 'quarter')), 'integer');

const yearAlone = (of: Expression): Expression => cast(datePart(of, 'year'), 'integer');

const SATURDAY = 6;

/** 1 is Monday … 7 is Sunday. */
const weekdayOf = (of: Expression): Expression => cast(datePart(of, 'weekday'), 'integer');

/** `07`, `18`: as text in the order of numbers. */
function twoDigits(hour: Expression): Expression {
  const plain = cast(cast(hour, 'integer'), 'text');
  return choose([[compare(hour, '<', number(10)), concatenate(text('0'), plain)]], plain);
}

/** `005000`: the same of bands of an amount. */
const sixDigits = (amount: Expression): Expression =>
  call('substr', cast(cast(arithmetic(amount, '+', number(1_000_000)), 'integer'), 'text'), number(2));

/** The joins that a set of fields needs; `person` once, with the columns in use. */
export function joinsFor(fields: readonly Field[], context: QuestionSqlContext): readonly Join[] {
  const others = [...new Set(fields)].flatMap((field) => fieldSource(field, context).joins);
  // Two fields may come from one relation.
  return [
    ...personJoins(fields, context),
    ...others.filter(({ alias }, at) => others.findIndex((other) => other.alias === alias) === at),
  ];
}

export function filterExpression(filter: Filter, context: QuestionSqlContext): Expression {
  const { expression } = fieldSource(filter.field, context);
  if (!isValueFilter(filter)) return coalesce(compare(expression, filter.op, number(filter.value)), flag(false));
  const values = filter.values.map(text);
  const member =
    filter.field === 'customer' && context.prepared !== null
      ? inRelation(expression, numbersOf(values))
      : inList(expression, values);
  return filter.op === 'in' ? member : not(member);
}

function numbersOf(ids: readonly Expression[]): Relation {
  return select({
    columns: { number: column('n', 'number') },
    from: from(PERSON_NUMBERS, 'n'),
    where: inList(column('n', 'profile_id'), ids),
  });
}

/** Whether the order's lines have to be read, or the order alone is enough. */
export function needsLines(fields: readonly Field[]): boolean {
  return fields.some((field) => levelOf(field) === 'line');
}

/**
 * Orders of people (`selections`: which), as rows with profile_id, order_key, brand, channel, store, day, ordered_at,
 * selection, order_amount and amount; with `lines` one row a line, which also has quantity, discount_yen, product, product_key and category.
 * `more`: further columns, over facts called `f`.
 */
export function orderRows(
  lines: boolean,
  selections: readonly string[],
  context: QuestionSqlContext,
  more: Readonly<Record<string, Expression>> = {},
): Relation {
  const fact = (name: string): Expression => column('f', name);
  const same = ['profile_id', 'order_key', 'brand', 'channel', 'store', 'ordered_at', 'selection'];
  return select({
    columns: {
      ...Object.fromEntries(same.map((name) => [name, fact(name)])),
      ...(context.customer === null ? {} : { order_id: fact('order_id') }),
      ...more,
      day: fact('ordered_on'),
      order_amount: fact('sales_yen'),
      ...(lines
        ? Object.fromEntries(
            ['amount', 'quantity', 'discount_yen', 'product', 'product_key', 'category'].map((name) => [
              name,
              fact(name),
            ]),
          )
        : { amount: fact('sales_yen') }),
    },
    from: from(lines ? FACT_TABLES.orderLine : FACT_TABLES.order, 'f'),
    where: and(
      inList(fact('selection'), selections.map(text)),
      ...(context.customer === null ? [] : [equal(fact('profile_id'), text(context.customer))]),
    ),
  });
}
