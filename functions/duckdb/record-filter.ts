import type { DuckDBValue } from '@duckdb/node-api';
import type { CustomerKey, RecordFilter } from '../steps/ports.ts';
import { textList } from './text-list.ts';

/** Some rows of a table, under the alias `held`, to be followed by more conditions and parameters. */
export interface HeldRows {
  /** What follows FROM. */
  readonly from: string;
  readonly conditions: string[];
  readonly parameters: DuckDBValue[];
}

export function heldRows(table: string, filter: RecordFilter): HeldRows {
  if ('customers' in filter) {
    const { brand, customers } = filter;
    return rowsOfKeys(
      table,
      'customer_id',
      customers.map((customer_id) => ({ brand, customer_id })),
    );
  }
  const from = `${table} AS held`;
  return filter.brand === undefined
    ? { from, conditions: [], parameters: [] }
    : { from, conditions: ['held.brand = $1'], parameters: [filter.brand] };
}

/** So few values are named one by one, as an index needs them; of more, a join costs less. */
const FEW_VALUES = 100;

/**
 * The rows with one of these values in a column, as a relation whose parameters begin at a place. They are read first and
 * alone: beside any other condition the engine would read the whole table instead of using the column's index.
 */
export function rowsOfValues(
  table: string,
  column: string,
  texts: readonly string[],
  firstPlace: number,
): { readonly relation: string; readonly parameters: readonly DuckDBValue[] } {
  const values = [...new Set(texts)];
  const areFew = values.length > 0 && values.length <= FEW_VALUES;
  const places = values.map((_, at) => `$${firstPlace + at}`).join(', ');
  const named = areFew ? places : `SELECT unnest($${firstPlace}::VARCHAR[])`;
  return {
    relation: `(WITH few AS MATERIALIZED (SELECT * FROM ${table} WHERE ${column} IN (${named})) FROM few)`,
    parameters: areFew ? values : [textList(values)],
  };
}

/** The rows of these keys, of a brand and one more column. */
export function rowsOfKeys<Column extends string>(
  table: string,
  column: Column,
  keys: readonly Readonly<Record<'brand' | Column, string>>[],
): HeldRows {
  const texts = keys.map((key) => key[column]);
  const pairs = `SELECT unnest($1::VARCHAR[]) AS brand, unnest($2::VARCHAR[]) AS ${column}`;
  const { relation, parameters } = rowsOfValues(table, column, texts, 3);
  return {
    from: `${relation} AS held SEMI JOIN (${pairs}) USING (brand, ${column})`,
    conditions: [],
    parameters: [textList(keys.map(({ brand }) => brand)), textList(texts), ...parameters],
  };
}

/** The rows of customers from one to another, in the order of their keys. */
export function rowsBetween(table: string, first: CustomerKey, last: CustomerKey): HeldRows {
  return {
    from: `${table} AS held`,
    conditions: [
      'held.brand BETWEEN $1 AND $3',
      '(held.brand <> $1 OR held.customer_id >= $2)',
      '(held.brand <> $3 OR held.customer_id <= $4)',
    ],
    parameters: [first.brand, first.customer_id, last.brand, last.customer_id],
  };
}

/** The WHERE clause of all of these conditions; none where there are none. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
