import type { Meanings } from '../../core/meanings.ts';
import { instantFromIso } from '../../core/time.ts';
import { cast, column, equal, flag, inRelation, text } from '../expression.ts';
import { FACT_TABLES, factTables, lineFacts } from '../facts.ts';
import type { Relation, Source } from '../plan.ts';
import { from, join, select, table, withTables } from '../relation.ts';
import { ordersOpeningMonths } from './cohorts.ts';
import { PERSON_NUMBERS, type QuestionSqlContext, RECORDS } from './context.ts';
import { BRANDS_OF_PEOPLE, everyone } from './everyone.ts';
import { MEMBERSHIP_TABLES, membershipTables } from './memberships.ts';
import { PERSON_FIELDS, PREPARED_FIELDS, personRelation } from './person.ts';
import { RECORD_VALUES, recordValues } from './record-values.ts';

/** Beside `PERSON_NUMBERS`: the `number` of everyone whose facts are made anew. */
export const CHANGED_PEOPLE = 'changed_person';

/** Orders that are placed later than any question's moment are held too. */
const ALWAYS = instantFromIso('9999-01-01T00:00:00Z');
const LINKS = 'prepared_link';

export interface Preparing {
  /** The database that holds what is prepared: `PERSON_NUMBERS` and `customer_profile` (by number) have to be there. */
  readonly database: string;
  readonly meanings: Meanings;
  /** Brand ids by precedence. */
  readonly brands: readonly string[];
  /** The columns of the brands' files that people are grouped by. */
  readonly recordColumns: readonly string[];
  /** All people, or those of `CHANGED_PEOPLE`. */
  readonly people: 'all' | 'changed';
}

/**
 * What is kept ready, by name and in the order in which it can be made: the relations of `questionTables`, read over people
 * by number. An order has its `order_id` beside; `order_key` is still a text.
 */
export function preparedRelations(preparing: Preparing): Readonly<Record<string, Relation>> {
  const { meanings } = preparing;
  const links = { [LINKS]: held('customer_profile', preparing) };
  const facts = { ...links, ...factTables(ALWAYS, meanings, LINKS) };
  const orders = { [FACT_TABLES.order]: held(FACT_TABLES.order, preparing) };
  const members = {
    segment_member: membersByNumber('segment', preparing),
    cluster_member: membersByNumber('cluster', preparing),
    ...membershipTables(meanings),
  };
  const people = { customer_profile: held('customer_profile', preparing) };
  return {
    [FACT_TABLES.order]: withTables(facts, ordersOpeningMonths()),
    [FACT_TABLES.orderLine]: withTables(orders, lineFacts()),
    [FACT_TABLES.customer]: withTables(facts, table(FACT_TABLES.customer)),
    [MEMBERSHIP_TABLES.newest]: withTables(members, table(MEMBERSHIP_TABLES.newest)),
    [MEMBERSHIP_TABLES.earlier]: withTables(members, table(MEMBERSHIP_TABLES.earlier)),
    [MEMBERSHIP_TABLES.cluster]: withTables(members, table(MEMBERSHIP_TABLES.cluster)),
    [MEMBERSHIP_TABLES.first]: withTables({ ...orders, ...membershipTables(meanings) }, table(MEMBERSHIP_TABLES.first)),
    [BRANDS_OF_PEOPLE]: withTables(people, everyone(true, asUnprepared(preparing))),
    [PERSON_FIELDS]: withTables(people, fieldsOfPeople(preparing)),
    [RECORD_VALUES]: withTables(people, valuesOfColumns(preparing)),
  };
}

/** What is already prepared of these people. */
function held(name: string, { database, people }: Preparing): Relation {
  const profile = column('h', 'profile_id');
  return select({
    allOf: ['h'],
    from: from(table(name, database), 'h'),
    where: people === 'all' ? null : inRelation(profile, changedNumbers(database)),
  });
}

function changedNumbers(database: string): Relation {
  return select({ columns: { number: column('n', 'number') }, from: from(table(CHANGED_PEOPLE, database), 'n') });
}

function membersByNumber(of: 'segment' | 'cluster', { database, people }: Preparing): Relation {
  const number = column('n', 'number');
  return select({
    columns: { run_id: column('m', 'run_id'), [of]: column('m', of), profile_id: number },
    from: from(table(`${of}_member`, RECORDS), 'm'),
    joins: [join(table(PERSON_NUMBERS, database), 'n', equal(column('n', 'profile_id'), column('m', 'profile_id')))],
    where: people === 'all' ? null : inRelation(number, changedNumbers(database)),
  });
}

function fieldsOfPeople(preparing: Preparing): Relation {
  const fields: Source = from(personRelation(PREPARED_FIELDS, asUnprepared(preparing)), 'f');
  const columns = ['profile_id', ...PREPARED_FIELDS].map((name) => [
    name,
    name === 'birth_date' ? cast(column('f', name), 'day') : column('f', name),
  ]);
  return select({ columns: Object.fromEntries(columns), from: fields });
}

function valuesOfColumns(preparing: Preparing): Relation {
  return recordValues(preparing.recordColumns, asUnprepared(preparing)) ?? NO_VALUES;
}

/** Of the same columns, with no rows. */
const NO_VALUES: Relation = select({
  columns: { profile_id: column('p', 'profile_id'), name: text(''), value: text('') },
  from: from('customer_profile', 'p'),
  where: flag(false),
});

/** What is prepared is what questions read where nothing is. */
function asUnprepared({ meanings, brands }: Preparing): QuestionSqlContext {
  return {
    asOf: ALWAYS,
    meanings,
    brands,
    prefectureSpellings: new Map(),
    countsPeople: false,
    customer: null,
    prepared: null,
  };
}
