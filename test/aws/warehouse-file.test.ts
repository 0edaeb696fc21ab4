import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WarehouseFile } from '../../functions/aws/warehouse-file.ts';
import { ConflictError } from '../../functions/core/errors.ts';
import type { Database } from '../../functions/duckdb/database.ts';
import { FakeS3 } from './fake-s3.ts';

let s3: FakeS3;
let folder: string;

beforeEach(async () => {
  s3 = await FakeS3.open();
  folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
});
afterEach(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

/** The same file in S3, as another function on another machine sees it. */
function openFile(name: string): WarehouseFile {
  return new WarehouseFile(s3.client(), {
    bucket: 'data',
    key: 'warehouse/w.duckdb',
    path: join(folder, name, 'w.duckdb'),
  });
}

const add = (value: number) => async (database: Database) => {
  await database.write('CREATE TABLE IF NOT EXISTS number (value INTEGER)');
  await database.write('INSERT INTO number VALUES ($1)', [value]);
};

async function valuesIn(database: Database): Promise<unknown> {
  const rows = await database.read('SELECT value FROM number ORDER BY value');
  return rows.map(({ value }) => value);
}

describe('the warehouse file in S3', () => {
  it('keeps what each change wrote, for every function', async () => {
    await openFile('a').change(add(1));
    const b = openFile('b');
    await b.change(add(2));
    await b.change(add(3));
    expect(await valuesIn(await openFile('c').read())).toEqual([1, 2, 3]);
    expect([...s3.objects.keys()]).toEqual(['warehouse/w.duckdb']);
    expect(existsSync(join(folder, 'b', 'w.duckdb.wal'))).toBe(false);
  });

  it('reads the newest state, and keeps the database open while nothing changes', async () => {
    const writer = openFile('a');
    await writer.change(add(1));
    const reader = openFile('b');
    const first = await reader.read();
    expect(await reader.read()).toBe(first);
    await writer.change(add(2));
    expect(await valuesIn(await reader.read())).toEqual([1, 2]);
  });

  it('keeps nothing of a change that fails', async () => {
    const file = openFile('a');
    await file.change(add(1));
    const failing = file.change(async (database) => {
      await add(2)(database);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await valuesIn(await openFile('b').read())).toEqual([1]);
    await file.change(add(3));
    expect(await valuesIn(await file.read())).toEqual([1, 3]);
  });

  it('keeps what was saved on the way, whatever happens after', async () => {
    const failing = openFile('a').change(async (database, save) => {
      await add(1)(database);
      await save();
      await add(2)(database);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await valuesIn(await openFile('b').read())).toEqual([1]);
  });

  it('writes back once what a change saved on the way, unless more came after', async () => {
    let writes = 0;
    const client = s3.client();
    client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          if (commandName === 'PutObjectCommand') writes += 1;
          return next(args);
        },
      { step: 'initialize' },
    );
    const file = new WarehouseFile(client, { bucket: 'data', key: 'warehouse/w.duckdb', path: join(folder, 'a', 'w') });
    await file.change(async (database, save) => {
      await add(1)(database);
      await save();
    });
    expect(writes).toBe(1);
    await file.change(async (database, save) => {
      await save();
      await add(2)(database);
    });
    expect(writes).toBe(3);
    expect(await valuesIn(await openFile('c').read())).toEqual([1, 2]);
  });

  it('refuses the slower of two changes at once, and takes it when it comes again', async () => {
    const [a, b] = [openFile('a'), openFile('b')];
    await a.change(add(1));
    const slower = a.change(async (database) => {
      await add(2)(database);
      await b.change(add(3));
    });
    await expect(slower).rejects.toThrow(ConflictError);
    expect(await valuesIn(await b.read())).toEqual([1, 3]);
    await a.change(add(2));
    expect(await valuesIn(await b.read())).toEqual([1, 2, 3]);
  });

  it('refuses the second of two first changes', async () => {
    const second = openFile('a').change(async (database) => {
      await add(1)(database);
      await openFile('b').change(add(2));
    });
    await expect(second).rejects.toThrow(ConflictError);
    expect(await valuesIn(await openFile('c').read())).toEqual([2]);
  });
});
