import { type DuckDBValue, listValue } from '@duckdb/node-api';

/** Texts as a parameter for `unnest($1::VARCHAR[])`: no rows where there are none, since the driver cannot type an empty list. */
export function textList(texts: readonly string[]): DuckDBValue {
  return texts.length === 0 ? null : listValue(texts);
}
