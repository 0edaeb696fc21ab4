import { type ListColumnName, listColumnKey } from '../../core/questions/list-columns.ts';
import type { ListColumn, Plan } from '../../core/questions/plan.ts';
import { isRecordColumn, type RecordColumn } from '../../core/questions/record-columns.ts';
import { aggregate, column, equal, localDay, text } from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Join, Relation } from '../plan.ts';
import { from, leftJoin, select, table } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { clusterMembership, consentRelation, mainSegments, registrations } from './memberships.ts';
import { attributeColumn } from './people.ts';
import { ageOf, personRelation, prefectureOf } from './person.ts';

/** Surviving values that columns are made of. */
const FIELDS: Readonly<Partial<Record<ListColumnName, string>>> = {
  email: 'email',
  phone: 'phone',
  prefecture: 'state',
  gender: 'gender',
  birth_date: 'birth_date',
  age: 'birth_date',
};

const fieldOf = (name: ListColumnName | RecordColumn): string | undefined =>
  isRecordColumn(name) ? name : FIELDS[name];

/** What the plan tells of each of the people `l`, over what `joinsOfColumns` has joined. */
export function columnsOf({ columns }: Plan, context: QuestionSqlContext): Readonly<Record<string, Expression>> {
  return Object.fromEntries(columns.map((wanted) => [listColumnKey(wanted), toldOf(wanted, context)]));
}

function toldOf({ name, attribute }: ListColumn, context: QuestionSqlContext): Expression {
  if (isRecordColumn(name)) return column('v', name);
  switch (name) {
    case 'email':
    case 'phone':
    case 'gender':
    case 'birth_date':
      return column('v', name);
    case 'prefecture':
      return prefectureOf(column('v', 'state'), context);
    case 'age':
      return ageOf(column('v', 'birth_date'), context);
    case 'last_purchase':
      return column('t', 'last');
    case 'first_purchase':
      return column('t', 'first');
    case 'registered':
      return column('g', 'day');
    case 'segment':
      return column('ms', 'segment');
    case 'cluster':
      return column('mc', 'cluster_name');
    case 'consent_call':
      return column('cc', 'answer');
    case 'consent_email':
      return column('ce', 'answer');
    case 'attribute':
      return column('a', attributeColumn(attribute ?? ''));
  }
}

export function joinsOfColumns({ columns }: Plan, context: QuestionSqlContext): readonly Join[] {
  const names = columns.map(({ name }) => name);
  const has = (...of: readonly ListColumnName[]): boolean => of.some((name) => names.includes(name));
  const fields = [...new Set(names.flatMap((name) => fieldOf(name) ?? []))];
  return [
    ...(fields.length === 0 ? [] : [beside(personRelation(fields, context), 'v')]),
    ...(has('last_purchase', 'first_purchase') ? [beside(purchaseDays(context), 't')] : []),
    ...(has('registered') ? [beside(registrations(null, false, context), 'g')] : []),
    ...(has('segment') ? [beside(mainSegments(), 'ms')] : []),
    ...(has('cluster') ? [beside(clusterMembership(), 'mc')] : []),
    ...(has('consent_call') ? [beside(consentRelation('call', null), 'cc')] : []),
    ...(has('consent_email') ? [beside(consentRelation('email', null), 'ce')] : []),
    ...(has('attribute') ? [beside(table('profile_attribute'), 'a')] : []),
  ];
}

const beside = (relation: Relation, alias: string): Join =>
  leftJoin(relation, alias, equal(column(alias, 'profile_id'), column('l', 'key')));

/** The days of a person's first and last completed order. */
function purchaseDays({ meanings }: QuestionSqlContext): Relation {
  const day = (which: 'min' | 'max'): Expression =>
    localDay(aggregate(which, column('k', 'ordered_at')), meanings.timeZone);
  return select({
    columns: { profile_id: column('k', 'profile_id'), first: day('min'), last: day('max') },
    from: from(FACT_TABLES.order, 'k'),
    where: equal(column('k', 'selection'), text('sales')),
    groupBy: ['profile_id'],
  });
}
