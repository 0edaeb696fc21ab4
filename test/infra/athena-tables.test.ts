import { App, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-glue';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { PUBLISHED_TABLES, type PublishedTable } from '../../functions/core/published-tables.ts';
import { ENTITIES } from '../../functions/core/records/entities.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { DuckDbTableFiles } from '../../functions/duckdb/table-files.ts';
import { AthenaTables } from '../../infra/athena-tables.ts';
import { stageNamed } from '../../infra/config.ts';

/** What Athena reads each of Parquet's types as, by DuckDB's names of them. */
const ATHENA_READS: Readonly<Record<string, string>> = {
  VARCHAR: 'string',
  BIGINT: 'bigint',
  DOUBLE: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
};

const stack = new Stack(new App(), 'tables');
new AthenaTables(stack, 'AthenaTables', stageNamed('example'), Bucket.fromBucketName(stack, 'Data', 'data'));
const deployed = new Map(
  stack.node
    .findAll()
    .filter((each) => each instanceof CfnTable)
    .map(({ tableInput }) => tableInput as CfnTable.TableInputProperty)
    .map((table) => [table.name, table.storageDescriptor as CfnTable.StorageDescriptorProperty]),
);

let database: Database;
beforeAll(async () => {
  database = await Database.open(':memory:');
  await DuckDbRecords.open(database);
  await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  await DuckDbSegments.open(database, DEFAULT_MEANINGS);
});
afterAll(() => database.close());

async function writtenColumns(table: PublishedTable): Promise<unknown> {
  return new DuckDbTableFiles(database).asParquet(table, async ({ path }) => {
    const columns = await database.read('SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet($1))', [
      path,
    ]);
    return columns.map(({ column_name, column_type }) => ({
      name: column_name,
      type: ATHENA_READS[String(column_type)],
    }));
  });
}

it.each(PUBLISHED_TABLES)('$name has the same columns in its file, in Athena and in its definition', async (table) => {
  const columns = deployed.get(table.name)?.columns as CfnTable.ColumnProperty[];
  expect(columns.map(({ name, type }) => ({ name, type }))).toEqual(await writtenColumns(table));
  const entity = Object.values(ENTITIES).find((each) => each.table === table.name);
  if (entity !== undefined) expect(columns.map(({ name }) => name)).toEqual(Object.keys(entity.fields));
});

it('reads each table from the folder that its file is written to', () => {
  expect([...deployed.keys()]).toEqual(PUBLISHED_TABLES.map(({ name }) => name));
  for (const [name, { location }] of deployed) expect(location).toBe(`s3://data/tables/${name}/`);
});
