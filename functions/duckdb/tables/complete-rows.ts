import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { ENTITIES, type EntityDefinition, type EntityName } from '../../core/records/entities.ts';
import { CONTENT_SEPARATOR, EVENT_CONTENT } from '../../core/records/event-id.ts';
import { splitFullName } from '../../core/records/full-name.ts';
import type { RowKind } from '../../core/records/row-kinds.ts';
import { splitWholeAddress } from '../../core/records/whole-address.ts';
import { KEPT } from '../staging.ts';
import { countRows } from './keyed-insert.ts';
import { quoted } from './sql-text.ts';
import { tabulate } from './tabulate.ts';

/** What is made of one file's typed rows for one entity. */
export interface CompletedEntity {
  readonly entity: EntityName;
  /** Query of `place`, what typing says of the row (`typeRows`), the entity's fields, and `missing`: the first required field that is null. */
  readonly query: string;
}

/** Where typed rows are kept: typing joins and reads texts, and more than one query needs what comes of it. */
export const TYPED = 'typed_rows';

/** Keeps the typed rows of a kind until `dropCompletion`. */
export async function keepTypedRows(connection: DuckDBConnection, kind: RowKind, typed: string): Promise<void> {
  const complete = COMPLETED_BEFORE_KEPT[kind];
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${TYPED} AS ${complete?.(typed) ?? typed}`);
}

/**
 * The rows of a kind with what follows from their other values filled in, as `rowParser` completes them one by one. A
 * purchase has an order and a line in each row. Call it after `keepTypedRows`.
 */
export async function completeRows(
  connection: DuckDBConnection,
  kind: RowKind,
  brand: string,
): Promise<readonly CompletedEntity[]> {
  switch (kind) {
    case 'customer':
      return [completed('customer', await customers(connection), brand)];
    case 'orderLine':
      return [completed('orderLine', await lines(connection, brand, 't.bad IS NULL'), brand)];
    case 'purchase':
      return [
        completed('order', `SELECT * REPLACE (CAST(NULL AS VARCHAR) AS attributes) FROM ${TYPED}`, brand),
        completed('orderLine', await lines(connection, brand, HAS_ORDER), brand),
      ];
    default:
      return [completed(kind, `SELECT * FROM ${TYPED}`, brand)];
  }
}

export async function dropCompletion(connection: DuckDBConnection): Promise<void> {
  for (const table of [TYPED, ...SPLITS]) await connection.run(`DROP TABLE IF EXISTS ${table}`);
}

function completed(entity: EntityName, query: string, brand: string): CompletedEntity {
  const { fields }: EntityDefinition = ENTITIES[entity];
  const required = Object.entries(fields).filter(([name, field]) => field.required && name !== 'brand');
  const missing = required.map(([name]) => `WHEN ${name} IS NULL THEN ${quoted(name)}`).join(' ');
  const names = Object.keys(fields).map((name) => (name === 'brand' ? `${quoted(brand)} AS brand` : name));
  return {
    entity,
    query: `SELECT place, bad, why, ${KEPT}, left_out, ${names.join(', ')}, CASE ${missing} END AS missing FROM (${query})`,
  };
}

const SPLITS = ['split_name', 'split_kana', 'split_address'] as const;

async function customers(connection: DuckDBConnection): Promise<string> {
  const hasName = await splitNames(connection, 'split_name', ['full_name', 'last_name', 'first_name']);
  const hasKana = await splitNames(connection, 'split_kana', ['full_name_kana', 'last_name_kana', 'first_name_kana']);
  const hasAddress = await splitAddresses(connection);
  const filled = (has: boolean, table: string, column: string, field: string): readonly string[] =>
    has ? [`CASE WHEN ${table}.whole IS NOT NULL THEN ${table}.${column} ELSE t.${field} END AS ${field}`] : [];
  const replaced = [
    ...filled(hasName, 'split_name', 'last_part', 'last_name'),
    ...filled(hasName, 'split_name', 'first_part', 'first_name'),
    ...filled(hasKana, 'split_kana', 'last_part', 'last_name_kana'),
    ...filled(hasKana, 'split_kana', 'first_part', 'first_name_kana'),
    ...filled(hasAddress, 'split_address', 'state_part', 'state'),
    ...filled(hasAddress, 'split_address', 'city_part', 'city'),
    ...filled(hasAddress, 'split_address', 'rest', 'address1'),
  ];
  const joins = [
    hasName ? joinOf('split_name', 'full_name', 'last_name', 'first_name') : '',
    hasKana ? joinOf('split_kana', 'full_name_kana', 'last_name_kana', 'first_name_kana') : '',
    hasAddress ? joinOf('split_address', 'address1', 'state', 'city') : '',
  ];
  const columns = replaced.length === 0 ? '*' : `t.* REPLACE (${replaced.join(', ')})`;
  return `SELECT ${columns} FROM ${TYPED} AS t ${joins.join(' ')}`;
}

function joinOf(table: string, whole: string, ...parts: readonly string[]): string {
  const empty = parts.map((part) => `t.${part} IS NULL`).join(' AND ');
  // One equation, so that the engine joins by hash.
  return `LEFT JOIN ${table} ON CASE WHEN ${empty} THEN t.${whole} END = ${table}.whole`;
}

async function splitNames(
  connection: DuckDBConnection,
  table: string,
  [whole, last, first]: readonly [string, string, string],
): Promise<boolean> {
  const rows = await tabulate(connection, {
    table,
    inputs: ['whole'],
    query: `SELECT ${whole} AS whole FROM ${TYPED} WHERE ${whole} IS NOT NULL AND ${last} IS NULL AND ${first} IS NULL`,
    outputs: [
      { name: 'last_part', type: VARCHAR },
      { name: 'first_part', type: VARCHAR },
    ],
    read: ([text]) => {
      const parts = splitFullName(text ?? '');
      return [parts?.last ?? null, parts?.first ?? null];
    },
  });
  return rows > 0;
}

/** An address that cannot be split keeps its text as it is. */
async function splitAddresses(connection: DuckDBConnection): Promise<boolean> {
  const rows = await tabulate(connection, {
    table: 'split_address',
    inputs: ['whole'],
    query: `SELECT address1 AS whole FROM ${TYPED} WHERE address1 IS NOT NULL AND state IS NULL AND city IS NULL`,
    outputs: [
      { name: 'state_part', type: VARCHAR },
      { name: 'city_part', type: VARCHAR },
      { name: 'rest', type: VARCHAR },
    ],
    read: ([text]) => {
      const parts = splitWholeAddress(text ?? '');
      return [parts?.state ?? null, parts?.city ?? null, parts?.rest ?? text ?? null];
    },
  });
  return rows > 0;
}

const HAS_ORDER = 't.bad IS NULL AND t.customer_id IS NOT NULL AND t.ordered_at IS NOT NULL';

/**
 * See `completeLine`: one piece unless said otherwise, the amount from the unit price, else from the catalogue's. Lines
 * without a number are counted by order, where the row is one that `counts`.
 */
async function lines(connection: DuckDBConnection, brand: string, counts: string): Promise<string> {
  const isCounted = `t.line_number IS NULL AND t.order_id IS NOT NULL AND ${counts}`;
  const [withoutNumber, withoutAmount] = await Promise.all([
    countRows(connection, `FROM ${TYPED} AS t WHERE ${isCounted}`),
    countRows(connection, `FROM ${TYPED} AS t WHERE t.amount IS NULL`),
  ]);
  // Counting sorts everything and a price is a join: only where a line needs it.
  const number =
    withoutNumber === 0
      ? 't.line_number'
      : `CASE WHEN ${isCounted}
         THEN CAST(row_number() OVER (PARTITION BY t.order_id, ${isCounted} ORDER BY t.place) AS INTEGER)
         ELSE t.line_number END`;
  const quantity = 'coalesce(t.quantity, 1)';
  const replaced = [`${quantity} AS quantity`, `${number} AS line_number`];
  if (withoutAmount === 0) return `SELECT t.* REPLACE (${replaced.join(', ')}) FROM ${TYPED} AS t`;
  const price = 'coalesce(t.unit_price, CASE WHEN t.amount IS NULL THEN p.price END)';
  const product = `CAST(${price} AS DOUBLE) * ${quantity}`;
  const amount = `CASE WHEN abs(${product}) <= ${Number.MAX_SAFE_INTEGER} THEN CAST(${product} AS BIGINT) END`;
  return `SELECT t.* REPLACE (${replaced.join(', ')}, ${price} AS unit_price, coalesce(t.amount, ${amount}) AS amount)
    FROM ${TYPED} AS t
    LEFT JOIN product AS p ON p.brand = ${quoted(brand)} AND p.product_id = t.product_id`;
}

/** See `withEventId`: an event that its source does not number has an id of its content. */
function webEvents(typed: string): string {
  const parts = EVENT_CONTENT.map((field) => {
    const value = field === 'occurred_at' ? `epoch_ms(${field})` : field;
    return `coalesce(CAST(${value} AS VARCHAR), '')`;
  });
  const content = parts.join(` || chr(${CONTENT_SEPARATOR.charCodeAt(0)}) || `);
  return `SELECT * REPLACE (coalesce(event_id, md5(${content})) AS event_id) FROM (${typed})`;
}

/** See `withConsentId`. */
function consents(typed: string): string {
  const moment = "strftime(decided_at, '%Y-%m-%dT%H:%M:%S.%gZ')";
  return `SELECT * REPLACE (customer_id || ':' || channel || ':' || ${moment} || ':' ||
    CASE WHEN granted THEN 'yes' WHEN NOT granted THEN 'no' END AS consent_id) FROM (${typed})`;
}

/** See `purchaseOf`: without an order id the order is what one customer bought at one moment. */
function purchases(typed: string): string {
  const moment = "strftime(ordered_at, '%Y%m%dT%H%M%SZ')";
  return `SELECT * REPLACE (coalesce(order_id, customer_id || '@' || ${moment}) AS order_id,
    coalesce(product_id, product_name) AS product_id) FROM (${typed})`;
}

/** What follows from a row's own values alone. */
const COMPLETED_BEFORE_KEPT: Readonly<Partial<Record<RowKind, (typed: string) => string>>> = {
  purchase: purchases,
  webEvent: webEvents,
  consent: consents,
};
