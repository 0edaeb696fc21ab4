import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../functions/core/errors.ts';
import { readTable, type TableRow } from '../../functions/steps/read-table.ts';
import { encodeCp932 } from '../../seed-data/generator/cp932.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (text: string, to: 'EUCJP' | 'JIS'): Uint8Array =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to }));

async function* chunks(bytes: Uint8Array, size = bytes.length): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function table(bytes: Uint8Array, size?: number) {
  const read = await readTable(chunks(bytes, size));
  const rows: TableRow[] = [];
  for await (const batch of read.rows) rows.push(...batch);
  return { ...read, encoding: read.encoding, rows };
}

const TEXT = '会員番号,氏名,備考\r\n1,髙﨑 健太,①～\r\n2,山田　花子,\r\n';
const PLAIN = '会員番号,氏名,備考\r\n1,高橋健太,あいうえお\r\n2,山田花子,\r\n';
const marked = (label: 'le' | 'be', text: string): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((character) => {
      const code = character.charCodeAt(0);
      return label === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

describe('the encoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 (BOM)', utf8(`\ufeff${TEXT}`), TEXT],
    ['CP932', encodeCp932(TEXT), TEXT],
    ['UTF-16LE', marked('le', TEXT), TEXT],
    ['UTF-16BE', marked('be', TEXT), TEXT],
    ['EUC-JP', encoded(PLAIN, 'EUCJP'), PLAIN],
    ['ISO-2022-JP', encoded(PLAIN, 'JIS'), PLAIN],
    [
      'windows-1252',
      Uint8Array.from([...'id,name,x\r\n1,José,y\r\n2,Ann,z\r\n'].map((c) => c.charCodeAt(0))),
      'id,name,x\r\n1,José,y\r\n2,Ann,z\r\n',
    ],
  ])('is found to be %s, in chunks of any size', async (encoding, bytes, text) => {
    const cells = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    for (const size of [bytes.length, 7, 1]) {
      const read = await table(bytes, size);
      expect(read.encoding).toBe(encoding);
      expect([read.headers, ...read.rows.map((row) => row.cells)]).toEqual(cells);
    }
  });

  it('is decided at the first character that is not plain ASCII, however late that comes', async () => {
    const many = 'id,name\n'.concat(
      Array.from({ length: 20_000 }, (_, number) => `${number},name ${number}\n`).join(''),
    );
    const read = await table(encodeCp932(`${many}20000,髙﨑\n`), 65_536);
    expect(read.encoding).toBe('CP932');
    expect(read.rows.at(-1)).toEqual({ line: 20_002, cells: ['20000', '髙﨑'] });
  });

  it('that changes in the middle of the file is an error that says so', async () => {
    const first = utf8('id,name\n1,髙橋\n'.concat('2,plain\n'.repeat(10_000)));
    await expect(table(Uint8Array.from([...first, ...encodeCp932('3,髙﨑\n')]), 65_536)).rejects.toThrow(
      /not UTF-8 after byte/,
    );
  });
});

describe('the table', () => {
  it.each([[','], ['\t'], [';'], ['|']])('finds the delimiter %j', async (delimiter) => {
    const read = await table(
      utf8(['id', 'name', 'note'].join(delimiter).concat('\n', ['1', 'a', '"x, y; z"'].join(delimiter), '\n')),
    );
    expect(read.delimiter).toBe(delimiter);
    expect(read.rows[0]?.cells).toEqual(['1', 'a', 'x, y; z']);
  });

  it('knows the line on which each row begins, across quoted line breaks and blank lines', async () => {
    const read = await table(utf8('id,note\n1,"two\nlines"\n\n2,plain\n3,"a ""quote"""\n'));
    expect(read.rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['2', 'plain'] },
      { line: 6, cells: ['3', 'a "quote"'] },
    ]);
  });

  it('sets rows of another width aside, but forgives empty cells at the end', async () => {
    const read = await table(utf8('a,b\n1,2\n1\n1,2,3\n1,2,,\n'));
    expect(read.rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(read.problems.map(({ rejection, content }) => [rejection.line, content])).toEqual([
      [3, ['1']],
      [4, ['1', '2', '3']],
    ]);
  });

  it('gives rows in batches of bounded size', async () => {
    const read = await readTable(chunks(utf8('id\n'.concat('1\n'.repeat(12_000)))));
    const sizes: number[] = [];
    for await (const batch of read.rows) sizes.push(batch.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000);
  });

  it('reads back what a plain writer wrote', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '髙', ',', '"', '\n', ' ', ';', '1') })
      .map((text) => text.trim());
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }).map(String), cell, cell), {
      minLength: 1,
      maxLength: 20,
    });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const text = [['id', 'a', 'b'], ...cells].map((row) => row.map(quoted).join(',')).join('\n');
        expect((await table(utf8(text), 5)).rows.map((row) => row.cells)).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is no table', () => {
  it.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['blank lines', utf8('\n\n'), /empty/],
    ['a header without rows', utf8('id,name\n'), /id, name\) and no rows/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /xlsx/],
    ['binary data', Uint8Array.from([1, 0, 2, 0, 0, 3]), /binary/],
    ['a quote that never closes', utf8('id,name\n1,"a\n2,b\n'), /CSV/],
  ])('%s is refused with a remedy', async (_, bytes, message) => {
    const error = await table(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidInputError);
    if (!(error instanceof InvalidInputError)) return;
    expect(error.message).toMatch(message);
    expect(error.remedy).toBeTruthy();
  });

  it('an error of the source itself is passed on', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield utf8('id,name\n1,a\n');
      throw new Error('the disk is gone');
    }
    const read = async (): Promise<void> => {
      const { rows } = await readTable(broken());
      for await (const _ of rows);
    };
    await expect(read()).rejects.toThrow('the disk is gone');
  });
});
