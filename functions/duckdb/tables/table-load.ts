import type { DuckDBConnection } from '@duckdb/node-api';
import type { LoadedRows, TableToLoad, UpsertCount } from '../../steps/ports.ts';
import { type CompletedEntity, completeRows, dropCompletion } from './complete-rows.ts';
import { insertByKey } from './keyed-insert.ts';
import { ordersOfPurchases, productsOfPurchases } from './purchases.ts';
import { dropRawTable, loadRawTable } from './raw-table.ts';
import { keepRejectedRows, REJECTED, tellRejections } from './rejected-rows.ts';
import { typeRows } from './typed-rows.ts';

/** One steady UTF-8 file into the warehouse. Null, with nothing written, where rows need the careful reader. */
export async function loadTable(
  connection: DuckDBConnection,
  table: TableToLoad,
  path: string,
): Promise<LoadedRows | null> {
  const { delimiter, headers, dataLine, mapping, brand } = table;
  const text = { path, delimiter, skip: dataLine - 1, width: headers.length };
  let entities: readonly CompletedEntity[] = [];
  try {
    const raw = await loadRawTable(connection, text);
    const typed = await typeRows(connection, raw.table, mapping);
    entities = await completeRows(connection, mapping.entity, typed.query, brand);
    for (const { table: incoming, query } of entities) {
      await connection.run(`CREATE OR REPLACE TEMP TABLE ${incoming} AS ${query}`);
    }
    const rejected = await keepRejectedRows(connection, entities);
    const told = await tellRejections(connection, { raw, text, mapping, reasons: typed.reasons, rejected });
    if (told === null) return null;
    return {
      rows: raw.rows + told.misshapen,
      counts: await insert(connection, entities, brand),
      rejected: rejected + told.misshapen,
      rejections: told.rejections,
    };
  } finally {
    for (const name of [REJECTED, ...entities.map(({ table: incoming }) => incoming)]) {
      await connection.run(`DROP TABLE IF EXISTS ${name}`);
    }
    await dropRawTable(connection);
    await dropCompletion(connection);
  }
}

/** Of a purchase its lines count. */
async function insert(
  connection: DuckDBConnection,
  entities: readonly CompletedEntity[],
  brand: string,
): Promise<UpsertCount> {
  const [first, line] = entities;
  if (first === undefined) throw new RangeError('a file is of some kind');
  if (line === undefined) return insertByKey(connection, first.table, first.entity, brand);
  await insertByKey(connection, await productsOfPurchases(connection, line.table, brand), 'product', brand);
  await insertByKey(connection, await ordersOfPurchases(connection, first.table, line.table), 'order', brand);
  return insertByKey(connection, line.table, line.entity, brand);
}
