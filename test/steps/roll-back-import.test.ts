import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../../functions/core/contract.ts';
import { ConflictError, NotFoundError } from '../../functions/core/errors.ts';
import { ENTITIES } from '../../functions/core/records/entities.ts';
import { type CsvFile, importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { quarantineFile } from '../../functions/steps/quarantine-file.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import { groupsNow, type IdentitiesOutside, identitiesOutside, stateNow } from './identities-outside.ts';
import { csvFile } from './import-outside.ts';

const folder = mkdtempSync(join(tmpdir(), 'fusion-roll-back-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let outside: IdentitiesOutside;
beforeEach(async () => {
  outside = await identitiesOutside();
});
afterEach(() => outside.database.close());

async function imported(file: CsvFile): Promise<ImportView> {
  const [view] = await importCsv({ files: [file] }, outside);
  if (view === undefined) throw new RangeError('one file, one view');
  return view;
}

/** Loaded by sets, where `csvFile` is loaded row by row. */
let files = 0;
function localFile(name: string, text: string): CsvFile {
  const path = join(folder, `${++files}.csv`);
  writeFileSync(path, text);
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path);
  return { name, bytes: bytes(), local: { path, bytes } };
}

async function recordsOf(brand: string): Promise<unknown> {
  const tables = Object.values(ENTITIES).map(({ table }) => table);
  const rows = tables.map((table) =>
    outside.database.read(`SELECT * EXCLUDE (import_id, brand) FROM ${table} WHERE brand = $1 ORDER BY ALL`, [brand]),
  );
  return Object.fromEntries((await Promise.all(rows)).map((held, index) => [tables[index], held]));
}

describe('the records after an import was taken back', () => {
  const cell = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
  const rowsOf = (...cells: readonly fc.Arbitrary<string>[]): fc.Arbitrary<readonly string[]> =>
    fc.array(
      fc.tuple(...cells).map((row) => row.join(',')),
      { minLength: 1, maxLength: 5 },
    );
  const delivery = fc.oneof(
    rowsOf(
      cell('c1', 'c2', 'c3', ''),
      cell('Ann Lee', 'Bob Ray'),
      cell('090-1111-2222', '03-1234-5678', 'none of it'),
    ).map((rows) => ['customers.csv', ['customer_id,name,phone', ...rows]] as const),
    rowsOf(cell('o1', 'o2'), cell('c1', 'c2'), cell('2026-01-01', '2026-02-02'), cell('100', '200')).map(
      (rows) => ['orders.csv', ['order_id,customer_id,order_date,total', ...rows]] as const,
    ),
    rowsOf(cell('o1', 'o2'), cell('1', '2'), cell('k1', 'k2'), cell('1', '2'), cell('10', '30')).map(
      (rows) => ['order_lines.csv', ['order_id,line_no,sku,qty,unit_price', ...rows]] as const,
    ),
    rowsOf(cell('p1', 'p2'), cell('c1', 'c2'), cell('2026-03-03'), cell('Pen', 'Ink'), cell('1', '2'), cell('7')).map(
      (rows) =>
        ['purchases.csv', ['purchase_id,customer_id,purchase_date,product_name,qty,unit_price', ...rows]] as const,
    ),
    rowsOf(cell('e1', 'e2', ''), cell('c1', ''), cell('2026-01-01', '2026-02-02'), cell('view', 'cart')).map(
      (rows) => ['events.csv', ['event_id,customer_id,event_time,event_type', ...rows]] as const,
    ),
    rowsOf(
      cell('c1', 'c2'),
      cell('call', 'email'),
      cell('yes', 'no'),
      cell('2026-01-01', '2026-02-02'),
      cell('a', 'b'),
    ).map((rows) => ['consents.csv', ['customer_id,channel,granted,decided_at,source', ...rows]] as const),
  );

  it('are as if it had never come, whichever imports go and in whatever order', async () => {
    const histories = fc.uniqueArray(delivery, {
      minLength: 2,
      maxLength: 6,
      selector: ([, lines]) => lines.join('\n'),
    });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.nat(9)),
        async (history, bySets, turns) => {
          runs += 1;
          const order = history.map(([name, lines]) => {
            const fileOf = bySets.next().value === true ? localFile : csvFile;
            const file = (brand: string): CsvFile => fileOf(`${brand}${runs}/${name}`, `${lines.join('\n')}\n`);
            return { file, turn: Number(turns.next().value) };
          });
          const gone = new Map<number, string>();
          for (const { file, turn } of order) {
            const { id } = await imported(file('whole'));
            if (turn < 5) gone.set(turn + gone.size / 100, id);
            else await imported(file('rest'));
          }
          for (const turn of [...gone.keys()].toSorted()) await rollBackImport(gone.get(turn) ?? '', outside);
          expect(await recordsOf(`whole${runs}`)).toEqual(await recordsOf(`rest${runs}`));
        },
      ),
      { numRuns: 5 },
    );
  });
});

it('leads past an import that has gone: the one after it goes back to the one before it', async () => {
  const phones = ['090-1111-1111', '090-2222-2222', '090-3333-3333'];
  const views: ImportView[] = [];
  for (const phone of phones)
    views.push(await imported(csvFile('acme/customers.csv', `customer_id,name,phone\nc1,Ann,${phone}\n`)));
  const [, second, third] = views;
  await rollBackImport(second?.id ?? '', outside);
  await rollBackImport(third?.id ?? '', outside);
  expect(await recordsOf('acme')).toMatchObject({ customer: [{ phone: '+819011111111' }] });
});

it('empties what a later import could not read and had left as the import brought it', async () => {
  const customers = (phone: string): CsvFile =>
    csvFile('acme/customers.csv', `customer_id,name,phone\nc1,Ann,${phone}\nc2,Bob,090-2222-2222\n`);
  const { id } = await imported(customers('090-1111-1111'));
  await imported(customers('none of it'));
  expect(await recordsOf('acme')).toMatchObject({ customer: [{ phone: '+819011111111' }, {}] });
  await rollBackImport(id, outside);
  expect(await recordsOf('acme')).toMatchObject({ customer: [{ phone: null }, { phone: '+819022222222' }] });
});

it('tells of a customer whose field goes with an import that another one has replaced', async () => {
  const customers = (name: string, phone: string): CsvFile =>
    csvFile('acme/customers.csv', `customer_id,name,phone\nc1,${name},${phone}\nc2,Bob,090-2222-2222\n`);
  const { id } = await imported(customers('Ann', '090-1111-1111'));
  await imported(customers('Anna', 'none of it'));
  const { version } = await outside.records.customerChanges(0);
  await rollBackImport(id, outside);
  expect(await recordsOf('acme')).toMatchObject({ customer: [{ full_name: 'Anna', phone: null }, {}] });
  const { customers: changed } = await outside.records.customerChanges(version);
  expect(changed).toContainEqual({ brand: 'acme', customer_id: 'c1' });
});

describe('taking an import back', () => {
  const HEADER = 'customer_id,last_name,first_name,birth_date,phone,email,registered_at';
  const CHIHIRO = '佐久間,千尋,1979-03-02,090-7777-1234,chihiro.sakuma@example.com';
  const AOI = '早乙女,葵,1991-12-24,080-5555-9876,aoi.saotome@example.com';
  const of = (brand: string, since: string): CsvFile =>
    csvFile(`${brand}/customers.csv`, `${HEADER}\n${brand}1,${CHIHIRO},${since}\n${brand}2,${AOI},${since}\n`);
  const orders = (brand: string): CsvFile =>
    csvFile(`${brand}/orders.csv`, `order_id,customer_id,order_date,total\no1,${brand}1,2026-05-05,1200\n`);
  const resolve = async (): Promise<void> => {
    await publishRecords(outside);
    await resolveIdentities({ by: 'test' }, outside);
  };

  it('leaves profiles, objects, keys and people as they were without it, and it can be imported again', async () => {
    await imported(of('acme', '2020-01-01'));
    await resolve();
    const before = await stateNow(outside);
    const { id } = await imported(of('zeta', '2021-01-01'));
    await imported(orders('zeta'));
    await resolve();
    const merged = await groupsNow(outside);
    expect(merged).toEqual(['acme:acme1 zeta:zeta1', 'acme:acme2 zeta:zeta2']);

    expect(await rollBackImport(id, outside)).toMatchObject({
      import: { id, rolledBackAt: '2026-11-01T00:00:00.000Z' },
      ...{ removed: 2, restored: 0, mergesUndone: 2, mergesRemade: 0 },
    });
    expect(await publishRecords(outside)).toMatchObject({ published: 0, waiting: 1 });
    expect(await stateNow(outside)).toEqual(before);

    expect(await imported(of('zeta', '2021-01-01'))).toMatchObject({ added: 2 });
    await resolve();
    expect(await groupsNow(outside)).toEqual(merged);
    const [owner] = await outside.profiles.findProfiles('_zetaCustomerId', ['zeta1']);
    expect(await outside.profiles.listObjects(owner?.id ?? (before as never), 'zeta_sales_order')).toHaveLength(1);
  });

  it('keeps together whoever the other imports join, and tells the journal', async () => {
    await imported(of('acme', '2020-01-01'));
    const { id } = await imported(of('zeta', '2019-01-01'));
    await imported(of('nova', '2021-01-01'));
    await resolve();
    expect(await rollBackImport(id, outside)).toMatchObject({ mergesUndone: 2, mergesRemade: 2 });
    expect(await groupsNow(outside)).toEqual(['acme:acme1 nova:nova1', 'acme:acme2 nova:nova2']);
    const standing = (await outside.journal.entries()).filter(({ undoneAt }) => undoneAt === null);
    expect(standing.map(({ by, records }) => [by, records.toSorted()])).toEqual([
      ['test', ['acme:acme1', 'nova:nova1']],
      ['test', ['acme:acme2', 'nova:nova2']],
    ]);
    const [entry] = standing;
    await undoMerge(entry?.id ?? '', outside);
    expect(await groupsNow(outside)).toContain('acme:acme1');
  });

  it('takes the objects of an order away and lets the customer stay', async () => {
    await imported(of('zeta', '2021-01-01'));
    await publishRecords(outside);
    const before = await stateNow(outside);
    const { id } = await imported(orders('zeta'));
    await publishRecords(outside);
    expect(await rollBackImport(id, outside)).toMatchObject({ removed: 1, mergesUndone: 0 });
    expect(await stateNow(outside)).toEqual(before);
    await imported(orders('zeta'));
    expect(await publishRecords(outside)).toMatchObject({ published: 1 });
  });

  it('takes the objects of events away, and what a consent said of a customer', async () => {
    await imported(of('zeta', '2021-01-01'));
    await publishRecords(outside);
    const before = await stateNow(outside);
    const contacts = 'contact_id,customer_id,contacted_at,topic\nk1,zeta1,2026-01-01,returns\n';
    const consents = 'customer_id,channel,granted,decided_at\nzeta1,call,no,2026-01-01\n';
    const files = [csvFile('zeta/contacts.csv', contacts), csvFile('zeta/consents.csv', consents)];
    const imports: ImportView[] = [];
    for (const file of files) imports.push(await imported(file));
    expect(await publishRecords(outside)).toMatchObject({ published: 3 });
    const [profile] = await outside.profiles.findProfiles('_zetaCustomerId', ['zeta1']);
    expect(profile?.fields['Attributes.zeta_ok_to_call']).toBe('no');
    for (const { id } of imports) expect(await rollBackImport(id, outside)).toMatchObject({ removed: 1 });
    expect(await publishRecords(outside)).toMatchObject({ published: 1 });
    expect(await stateNow(outside)).toEqual(before);
  });

  it('publishes again what a changed record was before', async () => {
    await imported(of('zeta', '2021-01-01'));
    await publishRecords(outside);
    const before = await stateNow(outside);
    const moved = `${HEADER}\nzeta1,${CHIHIRO.replace('090-7777-1234', '090-7777-0000')},2021-01-01\n`;
    const { id } = await imported(csvFile('zeta/moved.csv', moved));
    await publishRecords(outside);
    expect(await rollBackImport(id, outside)).toMatchObject({ removed: 0, restored: 1 });
    expect(await publishRecords(outside)).toMatchObject({ published: 1 });
    expect(await stateNow(outside)).toEqual(before);
  });

  it('takes its rows to mend away, and forgets what its columns said of the brand', async () => {
    const file = csvFile('zeta/customers.csv', `${HEADER}\n,${CHIHIRO},2021-01-01\nzeta2,${AOI},2021-01-01\n`);
    const { id } = await imported(file);
    await rollBackImport(id, outside);
    await expect(quarantineFile({ importId: id, locale: 'en' }, outside)).rejects.toThrow('was rolled back');
    expect(await outside.database.read('FROM quarantined_row')).toEqual([]);
  });

  it('refuses an import that is unknown, or that was taken back before', async () => {
    await expect(rollBackImport('nothing', outside)).rejects.toThrow(NotFoundError);
    const { id } = await imported(of('zeta', '2021-01-01'));
    await rollBackImport(id, outside);
    await expect(rollBackImport(id, outside)).rejects.toThrow(ConflictError);
  });
});
