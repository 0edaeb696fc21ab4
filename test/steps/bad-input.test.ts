import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FusionError } from '../../functions/core/errors.ts';
import { type CsvFile, importCsv } from '../../functions/steps/import-csv.ts';
import { previewImport } from '../../functions/steps/preview-import.ts';
import { encodeCp932 } from '../../seed-data/generator/cp932.ts';
import { contents, csvFile, importOutside, type TestOutside } from './import-outside.ts';

const folder = mkdtempSync(join(tmpdir(), 'fusion-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let outside: TestOutside;
let before: unknown;

/** A store that holds one customer. */
async function open(): Promise<void> {
  outside = await importOutside();
  await importCsv(
    { files: [csvFile('acme/customers.csv', `${HEAD}c0,Old Customer,old@example.com,1980-01-01\n`)] },
    outside,
  );
  before = await contents(outside);
}
const close = (): void => outside.database.close();

const HEAD = 'customer_id,name,email,birthday\n';
const ROW = 'c1,Ann Lee,ann@example.com,1990-01-02\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** As a file of this machine, which is loaded by sets where it can be; or as bytes that are read once. */
const WAYS: readonly (readonly [string, (bytes: Uint8Array) => CsvFile])[] = [
  [
    'from a file',
    (bytes) => {
      const path = join(folder, 'customers.csv');
      writeFileSync(path, bytes);
      const read = (): AsyncIterable<Uint8Array> => createReadStream(path);
      return { name: 'acme/customers.csv', bytes: read(), local: { path, bytes: read } };
    },
  ],
  [
    'from a stream',
    (bytes) => ({
      name: 'acme/customers.csv',
      bytes: (async function* () {
        yield bytes;
      })(),
    }),
  ],
];

describe.each(WAYS)('a file that cannot be imported, %s,', (_, fileOf) => {
  beforeAll(open);
  afterAll(close);

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['an empty file', utf8(''), /customers\.csv: the file is empty/],
    ['a header alone', utf8(HEAD), /customers\.csv: the file has a header .* and no rows/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), /customers\.csv: not a CSV file: .*\.xlsx/],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /customers\.csv: not a CSV file: it is a JPEG/],
    ['a web page', utf8('<html><table><tr><td>customer_id</td></tr></table>'), /it is a web page/],
    ['JSON', utf8('[{"customer_id": 1}]'), /it is JSON/],
    ['a NUL byte', utf8(`${HEAD}${ROW}c2,Bo\0b,b@example.com,\n${ROW.repeat(20)}`), /line 3 holds a NUL byte/],
    [
      'bytes of no encoding',
      Uint8Array.from([...utf8(`${HEAD}c2,B`), 0xff, 0xfe, ...utf8('b,,\n')]),
      /bytes of line 2/,
    ],
    ['an archive that is cut off', gzipSync(utf8(HEAD + ROW.repeat(100))).subarray(0, -12), /cut off or damaged/],
    ['ten megabytes in one field', utf8(`${HEAD}c1,${'x'.repeat(10_000_000)},,\n`), /the first problem is on line 2/],
    ['no header line', utf8(ROW + ROW.replace('c1', 'c2')), /there is no header line/],
  ])('%s, is refused with where and a remedy, and the store stays as it was', async (_what, bytes, message) => {
    const refusal = await importCsv({ files: [fileOf(bytes)] }, outside).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FusionError);
    expect(refusal).toMatchObject({ message: expect.stringMatching(message), remedy: expect.stringMatching(/\w/) });
    expect(await contents(outside)).toEqual(before);
  });
});

describe.each(WAYS)('a file that is too large, %s,', (_, fileOf) => {
  beforeAll(open);
  afterAll(close);

  it('is refused with the limit and a remedy, and the store stays as it was', async () => {
    const request = { files: [fileOf(utf8(HEAD + ROW.repeat(3)))], mostBytes: 40 };
    await expect(importCsv(request, outside)).rejects.toMatchObject({
      message: expect.stringContaining('larger than 40 bytes'),
      remedy: expect.stringContaining('Split it'),
    });
    expect(await contents(outside)).toEqual(before);
  });
});

describe.each(WAYS)('a file of an unusual form, %s,', (_, fileOf) => {
  beforeAll(open);
  afterAll(close);
  let customers = 0;

  it.each<readonly [string, (row: string) => Uint8Array]>([
    ['two byte order marks', (row) => utf8(`\ufeff\ufeff${HEAD}${row}`)],
    ['UTF-16 without a mark', (row) => utf16(HEAD + row)],
    ['UTF-16 with one', (row) => utf16(`\ufeff${HEAD}${row}`)],
    ['a gzip archive', (row) => gzipSync(utf8(HEAD + row))],
    ['a gzip archive of two members', (row) => Buffer.concat([gzipSync(utf8(HEAD)), gzipSync(utf8(row))])],
    ['semicolons', (row) => utf8((HEAD + row).replaceAll(',', ';'))],
    ['a line that names the separator', (row) => utf8(`sep=;\r\n${(HEAD + row).replaceAll(',', ';')}`)],
    ['notes above the header', (row) => utf8(`Customers\nexported on,2026-11-01\n\n${HEAD}${row}`)],
    ['notes in CP932, padded by a spreadsheet', (row) => encodeCp932(`会員一覧,,,\n※社外秘,,,\n${HEAD}${row}`)],
    ['a spreadsheet’s day numbers', (row) => utf8(HEAD + row.replace('1990-01-02', '32875'))],
    ['line ends of two kinds', (row) => utf8(HEAD.replace('\n', '\r\n') + row)],
    ['the line ends of old Macs', (row) => utf8((HEAD + row).replaceAll('\n', '\r'))],
  ])('%s, is read', async (_what, bytesOf) => {
    const id = `n${++customers}`;
    const [view] = await importCsv({ files: [fileOf(bytesOf(ROW.replace('c1', id)))] }, outside);
    expect(view).toMatchObject({ rows: 1, added: 1, rejected: 0 });
    const [row] = await outside.database.read(
      'SELECT full_name, email, CAST(birth_date AS VARCHAR) AS birth_date FROM customer WHERE customer_id = $1',
      [id],
    );
    expect(row).toEqual({ full_name: 'Ann Lee', email: 'ann@example.com', birth_date: '1990-01-02' });
  });
});

describe.each(WAYS)('a file of unusual content, %s,', (_, fileOf) => {
  beforeEach(open);
  afterEach(close);

  it('keeps a formula as the text that it is', async () => {
    await importCsv({ files: [fileOf(utf8(`${HEAD}c1,=cmd|' /C calc'!A0,,\n`))] }, outside);
    const [row] = await outside.database.read(`SELECT full_name FROM customer WHERE customer_id = 'c1'`);
    expect(row).toEqual({ full_name: "=cmd|' /C calc'!A0" });
  });

  it('takes three hundred columns', async () => {
    const others = Array.from({ length: 298 }, (_column, number) => `x${number}`);
    const text = `customer_id,name,${others.join(',')}\nc1,Ann,${others.map(() => 'v').join(',')}\n`;
    const [view] = await importCsv({ files: [fileOf(utf8(text))] }, outside);
    expect([view?.added, view?.mapping.length]).toEqual([1, 300]);
  });

  it('rejects the rows that are wrong, says where, and takes the others', async () => {
    const text = `${HEAD}${ROW}c2,Bob\nc3,Cid,,20226-01-02\nc4,Dan,c,d,e,f\nc5,Eve,eve@example.com,\n合計,5,,\n`;
    const [view] = await importCsv({ files: [fileOf(utf8(text))] }, outside);
    expect(view).toMatchObject({ rows: 6, added: 3, rejected: 3, incomplete: 1 });
    expect(view?.rejections.map(({ line, column }) => [line, column])).toEqual([
      [3, null],
      [5, null],
      [7, 'customer_id'],
    ]);
    expect(view?.omissions).toMatchObject([
      { line: 4, column: 'birthday', reason: { en: expect.stringMatching(/date/i) } },
    ]);
  });

  it('lets the last of two rows with one id count', async () => {
    const [view] = await importCsv(
      { files: [fileOf(utf8(`${HEAD}${ROW}${ROW.replace('Ann Lee', 'Ann Ray')}`))] },
      outside,
    );
    expect(view).toMatchObject({ rows: 2, added: 1 });
    const [row] = await outside.database.read(`SELECT full_name FROM customer WHERE customer_id = 'c1'`);
    expect(row).toEqual({ full_name: 'Ann Ray' });
  });

  it('is refused whole where more rows are wrong than are allowed', async () => {
    const file = fileOf(utf8(`${HEAD}${ROW}c2,Bob,x,\n`));
    await expect(importCsv({ files: [file], mostRejected: 0.4 }, outside)).rejects.toThrow(
      /0 of 2 rows are rejected and 1 incomplete, more than 40 %; the first is line 3/,
    );
    expect(await contents(outside)).toEqual(before);
  });

  it('shows in a dry run what would be done, and does nothing', async () => {
    const preview = await previewImport({ files: [fileOf(utf8(`${HEAD}${ROW}c2,Bob,x,\n`))] }, outside);
    expect(preview.files[0]).toMatchObject({ rows: 2, added: 2, rejected: 0, incomplete: 1 });
    expect(preview.metering).toEqual({ before: 1, after: 3 });
    expect(await contents(outside)).toEqual(before);
    expect(await outside.ledger.entries()).toHaveLength(1);
  });
});

describe('files of two brands that change places', () => {
  beforeEach(open);
  afterEach(close);

  const TSUMUGI = '会員番号,氏名,電話番号\nT1,山田 花子,090-1234-5678\n';
  const LUMIERE = 'customer_no,name,phone\nL1,Ann Lee,080-1234-5678\n';

  it('are refused with the brand that they seem to be of', async () => {
    await importCsv(
      { files: [csvFile('tsumugi/customers.csv', TSUMUGI), csvFile('lumiere/customers.csv', LUMIERE)] },
      outside,
    );
    const held = await contents(outside);
    await expect(
      importCsv({ files: [csvFile('tsumugi/customers.csv', LUMIERE.replace('L1', 'L2'))] }, outside),
    ).rejects.toThrow(/its columns are those of lumiere, not those that tsumugi has sent before/);
    expect(await contents(outside)).toEqual(held);
  });

  it('are taken from a brand that has sent nothing, or the same columns, before', async () => {
    await importCsv(
      { files: [csvFile('lumiere/customers.csv', LUMIERE), csvFile('bolt/customers.csv', LUMIERE)] },
      outside,
    );
    const [view] = await importCsv({ files: [csvFile('bolt/customers.csv', LUMIERE.replace('L1', 'L2'))] }, outside);
    expect(view?.added).toBe(1);
  });
});
