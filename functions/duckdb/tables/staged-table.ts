import type { DuckDBConnection } from '@duckdb/node-api';
import type { EntityName } from '../../core/records/entities.ts';
import type { LoadedRows, TableToLoad, UpsertCount } from '../../steps/ports.ts';
import { dropLookUps, MANY_ROWS } from '../look-ups.ts';
import { type CompletedEntity, completeRows, dropCompletion, keepTypedRows } from './complete-rows.ts';
import { insertByKey } from './keyed-insert.ts';
import { LoadProgress } from './load-progress.ts';
import { dropMarks, markRows, REJECTED, type TextOfTable } from './marked-rows.ts';
import { ordersOfPurchases, productsOfPurchases } from './purchases.ts';
import { dropRawTable, loadRawTable, type RawTable } from './raw-table.ts';
import { tellMarkedRows } from './told-rows.ts';
import { type TypedRows, typeRows } from './typed-rows.ts';

/** One file's rows in temporary tables, typed. */
export interface StagedTable {
  readonly table: TableToLoad;
  readonly text: TextOfTable;
  readonly raw: RawTable;
  readonly typed: TypedRows;
  readonly progress: LoadProgress;
}

/** Of the time of a load, about. */
const SHARES = { read: 0.3, type: 0.35, insert: 0.35 };

/** What does not fit is put aside on disk: an import's memory does not grow with its files. */
async function capMemory(connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run("SET memory_limit = '1GB'");
  } catch {
    // A store that holds more than that already keeps what it has, and the import takes its share beside it.
  }
}

/** Reads a steady UTF-8 file into temporary tables. Needs no unit of work. Null where the engine cannot read it. */
export async function stageTable(
  connection: DuckDBConnection,
  table: TableToLoad,
  path: string,
): Promise<StagedTable | null> {
  const { delimiter, headers, dataLine, mapping } = table;
  const text = { path, delimiter, skip: dataLine - 1, width: headers.length };
  await unstage(connection);
  await capMemory(connection);
  const progress = new LoadProgress(connection, (share) => table.reportShare(share));
  const raw = await progress.phase(SHARES.read, () => loadRawTable(connection, text));
  if (raw === null) return null;
  const typed = await progress.phase(SHARES.type, async () => {
    const rows = await typeRows(connection, raw.table, mapping);
    await keepTypedRows(connection, mapping.entity, rows.query);
    return rows;
  });
  return { table, text, raw, typed, progress };
}

/** The rows into the warehouse, inside a unit of work. Null, with nothing written, where they need the careful reader. */
export async function insertStaged(connection: DuckDBConnection, staged: StagedTable): Promise<LoadedRows | null> {
  const { text, raw, typed } = staged;
  const { mapping, brand, importId } = staged.table;
  try {
    const entities = await completeRows(connection, mapping.entity, brand);
    const { rejected, incomplete } = await markRows(connection, entities);
    const told = await tellMarkedRows(connection, { raw, text, table: staged.table, reasons: typed.reasons });
    if (told === null) return null;
    if (raw.rows >= MANY_ROWS) await dropLookUps(connection);
    return {
      rows: raw.rows + told.misshapen,
      counts: await staged.progress.phase(SHARES.insert, () =>
        insert(connection, rejected === 0 ? entities : entities.map(withoutRejected), { brand, importId }),
      ),
      rejected: rejected + told.misshapen,
      rejections: told.rejections,
      incomplete,
      omissions: told.omissions,
    };
  } finally {
    await unstage(connection);
  }
}

async function unstage(connection: DuckDBConnection): Promise<void> {
  await dropMarks(connection);
  await dropRawTable(connection);
  await dropCompletion(connection);
  await connection.run('RESET memory_limit');
}

function withoutRejected({ entity, query }: CompletedEntity): CompletedEntity {
  return { entity, query: `SELECT * FROM (${query}) ANTI JOIN ${REJECTED} USING (place)` };
}

/** Of a purchase its lines count. */
async function insert(
  connection: DuckDBConnection,
  [first, line]: readonly CompletedEntity[],
  { brand, importId }: Pick<TableToLoad, 'brand' | 'importId'>,
): Promise<UpsertCount> {
  if (first === undefined) throw new RangeError('a file is of some kind');
  const insertAs = (entity: EntityName, query: string): Promise<UpsertCount> =>
    insertByKey(connection, query, { entity, importId }, brand);
  if (line === undefined) return insertAs(first.entity, first.query);
  // The lines first: what they cost was read from the catalogue as it was before, and orders are their sums.
  const counts = await insertAs(line.entity, line.query);
  await insertAs('order', ordersOfPurchases(first.query, line.query, brand));
  await insertAs('product', productsOfPurchases(line.query, brand));
  return counts;
}
