import { isRecordColumn, recordColumnName } from '../../core/questions/record-columns.ts';
import { PREFECTURES } from '../../core/questions/words/prefectures.ts';
import {
  and,
  arithmetic,
  call,
  cast,
  choose,
  coalesce,
  column,
  concatenate,
  datePart,
  day,
  epochMilliseconds,
  equal,
  inList,
  isNotNull,
  jsonText,
  minByWhere,
  number,
  or,
  text,
} from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, select } from '../relation.ts';
import { type QuestionSqlContext, todayOf } from './context.ts';

const ADDRESS = ['postal_code', 'country', 'state', 'city', 'address1', 'address2'] as const;
const LONG_AGO = -1e15;

/** Fields of `person`, by the group in which they survive: an address and a name come whole from one record. */
const GROUPS: readonly (readonly string[])[] = [
  ['last_name', 'first_name'],
  ['last_name_kana', 'first_name_kana'],
  ['full_name'],
  ['full_name_kana'],
  ['birth_date'],
  ['gender'],
  ['phone'],
  ['email'],
  ADDRESS,
];

const field = (name: string): Expression =>
  isRecordColumn(name) ? jsonText(column('c', 'attributes'), recordColumnName(name)) : column('c', name);

/** Newest confirmed first, then the brand's precedence, then the ids: the rule of `goldenRecord`. */
function survivalOrder({ brands }: QuestionSqlContext): readonly Expression[] {
  const confirmed = coalesce(
    epochMilliseconds(field('updated_at')),
    epochMilliseconds(field('registered_at')),
    number(LONG_AGO),
  );
  const places = brands.map((brand, index) => [equal(field('brand'), text(brand)), number(index)] as const);
  const precedence = places.length === 0 ? number(0) : choose(places, number(brands.length));
  return [arithmetic(number(0), '-', confirmed), precedence, field('brand'), field('customer_id')];
}

function surviving(name: string, context: QuestionSqlContext): Expression {
  const group = GROUPS.find((fields) => fields.includes(name)) ?? [name];
  const present = or(...group.map((member) => isNotNull(field(member))));
  const value = name === 'birth_date' ? cast(field(name), 'text') : field(name);
  const winner = minByWhere(present, coalesce(value, text('')), ...survivalOrder(context));
  return call('nullif', winner, text(''));
}

/** The relation in which surviving values are kept ready, of the fields that groups, filters and lists of people read. */
export const PERSON_FIELDS = 'person_field';
export const PREPARED_FIELDS = ['state', 'gender', 'birth_date', 'last_name', 'first_name', 'full_name'] as const;

/** One row a person with the surviving values of the fields that are named. `birth_date` is text (`YYYY-MM-DD`). */
export function personRelation(fields: readonly string[], context: QuestionSqlContext): Relation {
  return areReady(fields, context) ? readyFields(fields) : survivingFields(fields, context);
}

function areReady(fields: readonly string[], { prepared }: QuestionSqlContext): boolean {
  return prepared !== null && fields.every((name) => PREPARED_FIELDS.some((held) => held === name));
}

function readyFields(fields: readonly string[]): Relation {
  const columns = ['profile_id', ...fields].map((name) => [name, column('h', name)] as const);
  return select({ columns: Object.fromEntries(columns), from: from(PERSON_FIELDS, 'h') });
}

/** The surviving values of any fields, from the records: of all brands, or of those alone that are named. */
export function survivingFields(
  fields: readonly string[],
  context: QuestionSqlContext,
  brands: readonly (readonly string[])[] = [],
): Relation {
  const restriction = [
    ...(context.customer === null ? [] : [equal(column('p', 'profile_id'), text(context.customer))]),
    ...brands.map((named) => inList(column('c', 'brand'), named.map(text))),
  ];
  return select({
    columns: {
      profile_id: column('p', 'profile_id'),
      ...Object.fromEntries(fields.map((name) => [name, surviving(name, context)])),
    },
    from: from('customer_profile', 'p'),
    joins: [
      join(
        'customer',
        'c',
        and(
          equal(column('c', 'brand'), column('p', 'brand')),
          equal(column('c', 'customer_id'), column('p', 'customer_id')),
        ),
      ),
    ],
    where: restriction.length === 0 ? null : and(...restriction),
    groupBy: ['profile_id'],
  });
}

/** The Japanese name of the prefecture, however the data spells it; other places as they are. */
export function prefectureOf(state: Expression, { prefectureSpellings }: QuestionSqlContext): Expression {
  const known = new Set(PREFECTURES.map(({ ja }) => ja));
  const branches = [...prefectureSpellings]
    .filter(([canonical]) => known.has(canonical))
    .map(([canonical, spellings]) => [canonical, spellings.filter((spelling) => spelling !== canonical)] as const)
    .filter(([, spellings]) => spellings.length > 0)
    .map(([canonical, spellings]) => [inList(state, spellings.map(text)), text(canonical)] as const);
  return branches.length === 0 ? state : choose(branches, state);
}

/** Completed years as of today; null without a birth date. */
export function ageOf(birthDate: Expression, context: QuestionSqlContext): Expression {
  const born = cast(birthDate, 'day');
  const today = day(todayOf(context));
  const monthAndDay = (date: Expression): Expression =>
    arithmetic(arithmetic(datePart(date, 'month'), '*', number(100)), '+', datePart(date, 'day'));
  const years = arithmetic(datePart(today, 'year'), '-', datePart(born, 'year'));
  const notYet = choose([[isBefore(monthAndDay(today), monthAndDay(born)), number(1)]], number(0));
  return arithmetic(years, '-', notYet);
}

/** 19890108. */
export function dayAsNumber(date: Expression): Expression {
  const year = arithmetic(datePart(date, 'year'), '*', number(10_000));
  const month = arithmetic(datePart(date, 'month'), '*', number(100));
  return arithmetic(arithmetic(year, '+', month), '+', datePart(date, 'day'));
}

function isBefore(one: Expression, other: Expression): Expression {
  return { kind: 'comparison', operator: '<', left: one, right: other };
}

/** 30 of 37; null without an age. */
export function decadeOf(age: Expression): Expression {
  return cast(arithmetic(call('floor', arithmetic(age, '/', number(10))), '*', number(10)), 'integer');
}

/** `30s`. */
export function decadeLabel(decade: Expression): Expression {
  return concatenate(cast(decade, 'text'), text('s'));
}
