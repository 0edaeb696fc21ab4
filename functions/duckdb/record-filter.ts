import type { DuckDBValue } from '@duckdb/node-api';
import type { RecordFilter } from '../steps/ports.ts';
import { textList } from './text-list.ts';

/** Conditions on a table under the alias `held`, and their parameters, which others may follow. */
export function conditionsOf(filter: RecordFilter): {
  readonly conditions: string[];
  readonly parameters: DuckDBValue[];
} {
  const parameters: DuckDBValue[] = [];
  const conditions: string[] = [];
  if (filter.brand !== undefined) conditions.push(`held.brand = $${parameters.push(filter.brand)}`);
  if ('customers' in filter) {
    const list = parameters.push(textList(filter.customers));
    conditions.push(`held.customer_id IN (SELECT unnest($${list}::VARCHAR[]))`);
  }
  return { conditions, parameters };
}

/** The WHERE clause of all of these conditions; none where there are none. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
