import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../functions/steps/plain-rows.ts';
import { readRows } from '../../functions/steps/read-rows.ts';
import { readTable } from '../../functions/steps/read-table.ts';

interface Found {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly problems: readonly (number | null)[];
}

/** The bytes of a text in pieces of a few. */
async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function fast(text: string, size: number): Promise<Found> {
  const rows: { line: number; cells: string[] }[] = [];
  const { problems } = await readRows(
    () => pieces(text, size),
    () => ({
      usage: null,
      onRow: (row) => {
        rows.push({ line: row.line, cells: Array.from({ length: row.count }, (_, n) => cellOf(row, n)) });
      },
    }),
  );
  return { rows, problems: problems.map(({ line }) => line) };
}

async function slow(text: string, size: number): Promise<Found> {
  const table = await readTable(pieces(text, size));
  const rows: { line: number; cells: string[] }[] = [];
  for await (const batch of table.rows)
    for (const { line, cells } of batch) rows.push({ line, cells: cells.slice(0, table.headers.length) });
  return { rows, problems: table.problems.map(({ rejection }) => rejection.line) };
}

const header = 'id,name,note\n';

describe('reading rows', () => {
  it.each([
    ['quotes, doubled quotes and line breaks within them', '1,"a, b","say ""x"""\n2,"two\nlines",c\n3, "d" ,e\n'],
    ['CR LF, blanks around values, and a last line without an end', '1, a ,b\r\n\r\n2,　c　,\r\n   \r\n3,x,y'],
    ['rows of another width, and padded ones', '1,a,b\n2,a\n3,a,b,,\n4,a,b,c\n5,a,b\n'],
    ['a quote within a value', '1,a,b\n2,a"b,c\n3,a,b\n'],
    ['a line that ends in CR alone', '1,a,b\r2,a,b\n3,a,b\n'],
  ])('says what the reader of whole tables says: %s', async (_name, body) => {
    for (const size of [7, 10_000]) expect(await fast(header + body, size)).toEqual(await slow(header + body, size));
  });

  it('reads a table whose beginning ends within a value', async () => {
    const long = `1,a,"${'x\n'.repeat(150_000)}"\n2,b,c\n`;
    expect(await fast(header + long, 50_000)).toEqual(await slow(header + long, 50_000));
  });

  it('says the same of any text of plain and quoted values', async () => {
    const cell = fc.constantFrom('a', ' b ', '"c"', '"d ""e"""', '"f\ng"', '', '"', '日本', 'x"y');
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => cells.join(','));
    // The reader of whole tables counts a CR LF within quotes as two lines.
    const end = fc.constantFrom('\n', '\n\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(row, end), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 60 }),
        async (rows, size) => {
          const text = `${header}0,a,b\n${rows.flat().join('')}`;
          const expected = await slow(text, size).catch((error: Error) => error.message);
          expect(await fast(text, size).catch((error: Error) => error.message)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
