import type { DuckDBConnection } from '@duckdb/node-api';
import type { Meanings } from '../core/meanings.ts';
import { SEGMENTS } from '../core/segments/catalog.ts';
import { compile } from '../sql/compile.ts';
import { FACT_TABLES } from '../sql/facts.ts';
import { PERSON_NUMBERS } from '../sql/questions/context.ts';
import { MEMBERSHIP_TABLES } from '../sql/questions/memberships.ts';
import { CHANGED_PEOPLE, type Preparing, preparedRelations } from '../sql/questions/prepared.ts';
import { PREPARED_COLUMNS } from '../sql/questions/tables.ts';
import type { FactChanges } from './fact-changes.ts';
import { textList } from './text-list.ts';

/** What is prepared and from what: names of an attached database, and what it was made with. */
export interface PreparedDatabase {
  readonly database: string;
  readonly meanings: Meanings;
  /** Brand ids by precedence. */
  readonly brands: readonly string[];
  /** The columns of the brands' files that people are grouped by. */
  readonly recordColumns: readonly string[];
}

/** Texts of few values are held as numbers with a dictionary: column → what it can be. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  brand: 'SELECT brand FROM customer_profile UNION SELECT brand FROM sales_order',
  channel: 'SELECT channel FROM sales_order',
  store: 'SELECT store FROM sales_order',
  selection: "VALUES ('sales'), ('returned'), ('cancelled')",
  product_key: "SELECT brand || ':' || product_id FROM order_line",
  product: 'SELECT product_name FROM product',
  category: 'SELECT category FROM product',
  cluster_name: 'SELECT cluster FROM cluster_member',
  // Also those that nobody is in yet.
  segment: `SELECT segment FROM segment_member UNION VALUES ${SEGMENTS.map(({ name }) => `('${name}')`).join(', ')}`,
};
const MEMBERSHIPS: readonly string[] = [MEMBERSHIP_TABLES.newest, MEMBERSHIP_TABLES.earlier, MEMBERSHIP_TABLES.cluster];

/** Makes everything in a new database in memory, table by table: each is read by all threads as soon as it is there. */
export async function prepareFacts(connection: DuckDBConnection, prepared: PreparedDatabase): Promise<void> {
  const { database } = prepared;
  const name = (table: string): string => `${database}.${table}`;
  await connection.run(`ATTACH ':memory:' AS ${database}`);
  for (const [type, values] of Object.entries(DICTIONARIES)) {
    // An enumeration needs a value.
    await connection.run(
      `CREATE TYPE ${name(type)} AS ENUM (
         SELECT DISTINCT value FROM (${values} UNION ALL SELECT '') AS all_values (value) WHERE value IS NOT NULL ORDER BY value)`,
    );
  }
  await connection.run(
    `CREATE TABLE ${name(PERSON_NUMBERS)} AS
     SELECT CAST(row_number() OVER (ORDER BY profile_id) AS INTEGER) AS number, profile_id
     FROM (SELECT DISTINCT profile_id FROM customer_profile)`,
  );
  await connection.run(`CREATE TABLE ${name(CHANGED_PEOPLE)} (number INTEGER)`);
  await connection.run(`CREATE TABLE ${name('customer_profile')} AS ${linksOf(database, PERSON_NUMBERS)}`);
  for (const table of Object.keys(relationsOf(prepared, 'all')))
    await make(connection, prepared, table, 'all', `CREATE TABLE ${name(table)} AS`);
}

/** Makes the facts of the people anew whom the changes concern, whose before and whose now, in one transaction. */
export async function refreshFacts(
  connection: DuckDBConnection,
  prepared: PreparedDatabase,
  changes: FactChanges,
): Promise<{ readonly people: number }> {
  await connection.run('BEGIN');
  try {
    const people = changes.hasPeople ? await refreshPeople(connection, prepared, changes) : 0;
    if (changes.segments) await refreshMemberships(connection, prepared);
    await connection.run('COMMIT');
    return { people };
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}

async function refreshPeople(
  connection: DuckDBConnection,
  prepared: PreparedDatabase,
  changes: FactChanges,
): Promise<number> {
  const { database } = prepared;
  const people = await noteChanged(connection, database, changes);
  const changed = `SELECT number FROM ${database}.${CHANGED_PEOPLE}`;
  for (const table of Object.keys(PREPARED_COLUMNS))
    await connection.run(`DELETE FROM ${database}.${table} WHERE profile_id IN (${changed})`);
  await connection.run(`INSERT INTO ${database}.customer_profile ${linksOf(database, CHANGED_NUMBERS)}`);
  for (const table of Object.keys(relationsOf(prepared, 'changed')))
    await make(connection, prepared, table, 'changed', `INSERT INTO ${database}.${table}`);
  return people;
}

async function refreshMemberships(connection: DuckDBConnection, prepared: PreparedDatabase): Promise<void> {
  for (const table of MEMBERSHIPS) {
    await connection.run(`DELETE FROM ${prepared.database}.${table}`);
    await make(connection, prepared, table, 'all', `INSERT INTO ${prepared.database}.${table}`);
  }
}

const CHANGED_NUMBERS = 'changed_number';

/** Fills CHANGED_PEOPLE and CHANGED_NUMBERS; people who are new get the next numbers. */
async function noteChanged(connection: DuckDBConnection, database: string, changes: FactChanges): Promise<number> {
  const numbers = `${database}.${PERSON_NUMBERS}`;
  const parameters = [
    textList(changes.profiles),
    textList(changes.customers.map(({ brand }) => brand)),
    textList(changes.customers.map(({ customer_id }) => customer_id)),
    textList(changes.orders.map(({ brand }) => brand)),
    textList(changes.orders.map(({ order_id }) => order_id)),
  ];
  await connection.run(
    `CREATE OR REPLACE TABLE ${database}.changed_profile AS
     WITH customers AS (SELECT unnest($2::VARCHAR[]) AS brand, unnest($3::VARCHAR[]) AS customer_id),
       orders AS (SELECT unnest($4::VARCHAR[]) AS brand, unnest($5::VARCHAR[]) AS order_id),
       owners AS (FROM customers UNION SELECT brand, customer_id FROM sales_order SEMI JOIN orders USING (brand, order_id)),
       before AS (
         SELECT profile_id AS number FROM ${database}.customer_profile AS l SEMI JOIN owners AS c ON c.brand = l.brand::VARCHAR AND c.customer_id = l.customer_id
         UNION
         SELECT profile_id FROM ${database}.${FACT_TABLES.order} AS f SEMI JOIN orders AS o ON o.brand = f.brand::VARCHAR AND o.order_id = f.order_id)
     SELECT unnest($1::VARCHAR[]) AS profile_id
     UNION SELECT profile_id FROM customer_profile SEMI JOIN owners USING (brand, customer_id)
     UNION SELECT profile_id FROM ${numbers} SEMI JOIN before USING (number)`,
    parameters,
  );
  await connection.run(
    `INSERT INTO ${numbers}
     SELECT (SELECT coalesce(max(number), 0) FROM ${numbers}) + row_number() OVER (ORDER BY profile_id), profile_id
     FROM ${database}.changed_profile ANTI JOIN ${numbers} USING (profile_id)`,
  );
  await connection.run(
    `CREATE OR REPLACE TABLE ${database}.${CHANGED_NUMBERS} AS
     SELECT number, profile_id FROM ${numbers} SEMI JOIN ${database}.changed_profile USING (profile_id)`,
  );
  await connection.run(`DELETE FROM ${database}.${CHANGED_PEOPLE}`);
  const noted = await connection.run(
    `INSERT INTO ${database}.${CHANGED_PEOPLE} SELECT number FROM ${database}.${CHANGED_NUMBERS}`,
  );
  return noted.rowsChanged;
}

/** Who holds which record, by the numbers of a table. */
function linksOf(database: string, numbers: string): string {
  return `SELECT CAST(brand AS ${database}.brand) AS brand, customer_id, number AS profile_id
    FROM main.customer_profile JOIN ${database}.${numbers} USING (profile_id)`;
}

type People = Preparing['people'];

const relationsOf = (prepared: PreparedDatabase, people: People) => preparedRelations({ ...prepared, people });

/** Runs the definition of a table behind `head`, its columns in the forms in which they are held. */
async function make(
  connection: DuckDBConnection,
  prepared: PreparedDatabase,
  table: string,
  people: People,
  head: string,
): Promise<void> {
  const relation = relationsOf(prepared, people)[table];
  if (relation === undefined) throw new RangeError(`nothing defines ${table}`);
  const { sql, parameters } = compile(relation, 'duckdb');
  const columns = [...(PREPARED_COLUMNS[table] ?? []), ...(table === FACT_TABLES.order ? ['order_id'] : [])];
  const forms = columns.map((column) => `${formOf(prepared.database, table, column, people)} AS ${column}`);
  await connection.run(`${head} SELECT ${forms.join(', ')} FROM (${sql}) AS made`, [...parameters]);
}

function formOf(database: string, table: string, column: string, people: People): string {
  if (table === FACT_TABLES.order && column === 'order_key') {
    const last = people === 'all' ? '0' : `(SELECT coalesce(max(order_key), 0) FROM ${database}.${table})`;
    return `CAST(${last} + row_number() OVER () AS INTEGER)`;
  }
  if (column === 'sales_yen' || column === 'amount') return `CAST(${column} AS BIGINT)`;
  if (column === 'discount_yen') return `CAST(${column} AS INTEGER)`;
  return column in DICTIONARIES ? `CAST(${column} AS ${database}.${column})` : column;
}
