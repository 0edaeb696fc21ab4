import { ATTRIBUTES } from '../../core/attributes/catalog.ts';
import type { Instant } from '../../core/time.ts';
import { column, compare, equal, moment } from '../expression.ts';
import { FACT_TABLES, factTables } from '../facts.ts';
import type { Relation } from '../plan.ts';
import { from, join, select, table, withInlineTables, withTables } from '../relation.ts';
import { OPENS_MONTH } from './cohorts.ts';
import { PERSON_NUMBERS, type QuestionSqlContext, RECORDS } from './context.ts';
import { BRANDS_OF_PEOPLE } from './everyone.ts';
import { MEMBERSHIP_TABLES, membershipTables } from './memberships.ts';
import { PERSON_FIELDS, PREPARED_FIELDS } from './person.ts';
import { RECORD_VALUES } from './record-values.ts';

/** The relations that a question reads by name, for its body: those it names, and what these name. */
export function overQuestionTables(body: Relation, context: QuestionSqlContext): Relation {
  const { asOf, meanings, prepared } = context;
  return prepared === null
    ? withTables(inUse(questionTables(asOf, meanings), body), body)
    : withInlineTables(inUse(preparedTables(prepared, asOf), body), body);
}

function inUse(tables: Readonly<Record<string, Relation>>, body: Relation): Readonly<Record<string, Relation>> {
  const used = tablesIn(body);
  // Each uses those before it alone.
  const kept = Object.entries(tables)
    .toReversed()
    .filter(([name, relation]) => {
      if (!used.has(name)) return false;
      for (const other of tablesIn(relation)) used.add(other);
      return true;
    });
  return Object.fromEntries(kept.toReversed());
}

/** The names of the tables that a plan reads: a plan is plain data, all the way down. */
function tablesIn(plan: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof plan !== 'object' || plan === null) return found;
  if ('kind' in plan && plan.kind === 'table' && 'name' in plan && 'database' in plan && plan.database === null)
    found.add(String(plan.name));
  for (const part of Object.values(plan)) tablesIn(part, found);
  return found;
}

/** The relations that questions read, made from the records: the definition of those that are kept ready. */
export function questionTables(
  asOf: Instant,
  meanings: QuestionSqlContext['meanings'],
  links?: string,
): Readonly<Record<string, Relation>> {
  return { ...factTables(asOf, meanings, links), ...membershipTables(meanings) };
}

const ORDER_COLUMNS = [
  'profile_id',
  'order_key',
  'brand',
  'ordered_at',
  'ordered_on',
  'channel',
  'store',
  'selection',
  'sales_yen',
] as const;

/**
 * Prepared relation → its columns. What was ordered is held of all time: a question reads what had been ordered as of its
 * moment. Without `order_id`: facts of one customer are never read from here.
 */
export const PREPARED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  customer_profile: ['brand', 'customer_id', 'profile_id'],
  [FACT_TABLES.order]: [...ORDER_COLUMNS, OPENS_MONTH],
  [FACT_TABLES.orderLine]: [
    ...ORDER_COLUMNS,
    'product_key',
    'product',
    'category',
    'quantity',
    'amount',
    'discount_yen',
  ],
  [FACT_TABLES.customer]: ['profile_id', 'brand', 'registered_at', 'ok_to_call', 'ok_to_email', 'attention_customer'],
  [MEMBERSHIP_TABLES.newest]: ['segment', 'profile_id'],
  [MEMBERSHIP_TABLES.earlier]: ['segment', 'profile_id'],
  [MEMBERSHIP_TABLES.cluster]: ['cluster_name', 'profile_id'],
  [MEMBERSHIP_TABLES.first]: ['profile_id', 'ordered_at', 'day', 'month', 'months'],
  [BRANDS_OF_PEOPLE]: ['profile_id', 'brand'],
  [PERSON_FIELDS]: ['profile_id', ...PREPARED_FIELDS],
  [RECORD_VALUES]: ['profile_id', 'name', 'value'],
};

function preparedTables(database: string, asOf: Instant): Readonly<Record<string, Relation>> {
  const held = Object.entries(PREPARED_COLUMNS).map(([name, columns]) => {
    const timed = columns.includes('ordered_at');
    const relation = select({
      columns: Object.fromEntries(columns.map((of) => [of, column('h', of)])),
      from: from(table(name, database), 'h'),
      where: timed ? compare(column('h', 'ordered_at'), '<=', moment(asOf)) : null,
    });
    return [name, relation] as const;
  });
  return {
    ...Object.fromEntries(held),
    [PERSON_NUMBERS]: table(PERSON_NUMBERS, database),
    profile_attribute: attributes(database),
  };
}

/** Read as they are: attributes of one person change with every event. */
function attributes(database: string): Relation {
  return select({
    columns: {
      profile_id: column('n', 'number'),
      ...Object.fromEntries(ATTRIBUTES.map(({ name }) => [name, column('a', name)])),
    },
    from: from(table('profile_attribute', RECORDS), 'a'),
    joins: [join(table(PERSON_NUMBERS, database), 'n', equal(column('n', 'profile_id'), column('a', 'profile_id')))],
  });
}
