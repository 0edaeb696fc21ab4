import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../functions/core/errors.ts';
import { DuckDbJournal } from '../../functions/duckdb/journal.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { importInParts } from '../../functions/steps/import-in-parts.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { contents, csvFile, importOutside, type TestOutside } from './import-outside.ts';

async function withOutside<T>(work: (outside: TestOutside & { journal: DuckDbJournal }) => Promise<T>): Promise<T> {
  const outside = await importOutside();
  try {
    return await work({ ...outside, journal: await DuckDbJournal.open(outside.database) });
  } finally {
    outside.database.close();
  }
}

/** Keys that come again, rows to mend, lines that say no number, a product named twice, a value of two lines. */
const PURCHASES = `order_no,customer_id,purchase_date,item_id,item_name,quantity,unit_price
o1,c1,2026-01-05,p1,Pen,1,100
o1,c1,2026-01-05,p2,Ink,2,250
o2,c2,not a day,p1,Pen,1,100
o1,c1,2026-01-06,p1,Red pen,1,120
o3,c1
o3,c1,2026-02-07,p3,"Note
book",1,300
o2,c2,2026-02-08,p4,Clip,1,10
o1,c1,2026-01-09,p1,Blue pen,3,130
o3,c1,2026-02-07,p2,Ink,1,
`;
const CUSTOMERS = `customer_id,name,email
c1,Ann Lee,ann@example.com
c2,Bob Ray,no
c3,Cid Fox,cid@example.com
c1,Ann Ray,
c4
c5,Eve Day,eve@example.com
c2,Bob Ray,bob@example.com
`;
const FILES = [
  ['acme/purchases.csv', PURCHASES],
  ['acme/customers.csv', CUSTOMERS],
] as const;

function inParts(name: string, text: string, rowsPerPart: number) {
  return { name, rowsPerPart, size: Buffer.byteLength(text), bytes: () => csvFile(name, text).bytes };
}

describe.each(FILES)('%s in parts', (name, text) => {
  it('leaves the store, and says of it, what the whole file does', async () => {
    const whole = await withOutside(async (outside) => {
      const [view] = await importCsv({ files: [csvFile(name, text)] }, outside);
      return { view, store: await contents(outside) };
    });
    for (const rowsPerPart of [1, 3]) {
      await withOutside(async (outside) => {
        const call = () => importInParts(inParts(name, text, rowsPerPart), { ...outside, mayGoOn: () => false });
        let view = await call();
        for (let calls = 1; view.unfinished !== undefined && calls < 20; calls += 1) view = await call();
        // A key that comes again in another part is counted in both.
        expect(view).toEqual({ ...whole.view, id: view.id, added: expect.any(Number), changed: expect.any(Number) });
        expect(await contents(outside)).toEqual(whole.store);
        expect(await outside.ledger.entries()).toHaveLength(1);
      });
    }
  });

  it('goes on behind the last part that was kept, wherever it was killed', async () => {
    const store = await withOutside(async (outside) => {
      await importCsv({ files: [csvFile(name, text)] }, outside);
      return contents(outside);
    });
    const kills = fc.array(
      fc.record({ upserts: fc.integer({ min: 1, max: 8 }), rows: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 3,
      },
    );
    await fc.assert(
      fc.asyncProperty(kills, async (each) => {
        await withOutside(async (outside) => {
          for (const { upserts, rows } of each) {
            await importInParts(inParts(name, text, rows), {
              ...killedAfter(upserts, outside),
              mayGoOn: () => true,
            }).catch(() => undefined);
          }
          const view = await importInParts(inParts(name, text, 2), { ...outside, mayGoOn: () => true });
          expect(view).not.toHaveProperty('unfinished');
          expect(await contents(outside)).toEqual(store);
        });
      }),
      { numRuns: 4 },
    );
  });
});

function killedAfter<Outside extends TestOutside>(calls: number, outside: Outside): Outside {
  let upserts = 0;
  const upsert: typeof outside.records.upsert = (...call) => {
    upserts += 1;
    if (upserts > calls) throw new Error('killed');
    return outside.records.upsert(...call);
  };
  return { ...outside, records: Object.assign(Object.create(outside.records), { upsert }) };
}

it('does nothing with bytes that were imported before', async () => {
  await withOutside(async (outside) => {
    const [name, text] = FILES[1];
    await importCsv({ files: [csvFile(name, text)] }, outside);
    const view = await importInParts(inParts(name, text, 2), { ...outside, mayGoOn: () => true });
    expect(view).toMatchObject({ added: 0, changed: 0 });
    expect(await outside.ledger.entries()).toHaveLength(1);
  });
});

it('takes its first parts back when the rest cannot be read', async () => {
  await withOutside(async (outside) => {
    const before = await contents(outside);
    // More rows than are read ahead.
    const filler = Array.from({ length: 5_100 }, (_, at) => `d${at},,d@example.com\n`).join('');
    const broken = inParts('acme/customers.csv', `${CUSTOMERS}${filler}c1,"open,x\n`, 2_000);
    const first = await importInParts(broken, { ...outside, mayGoOn: () => false });
    expect(first.unfinished).toEqual({ line: 2_002 });
    const rest = importInParts(broken, { ...outside, mayGoOn: () => true });
    await expect(rest).rejects.toThrow(InvalidInputError);
    expect(((await contents(outside)) as unknown[]).slice(0, -1)).toEqual((before as unknown[]).slice(0, -1));
    expect((await outside.ledger.entries())[0]?.report).toHaveProperty('rolledBackAt');
  });
});

it('can be rolled back while a part is still to come, and begins anew then', async () => {
  await withOutside(async (outside) => {
    const [name, text] = FILES[1];
    const first = await importInParts(inParts(name, text, 2), { ...outside, mayGoOn: () => false });
    await rollBackImport(first.id, outside);
    expect(await outside.records.count('customer')).toBe(0);
    const view = await importInParts(inParts(name, text, 2), { ...outside, mayGoOn: () => true });
    expect(view.rows).toBe(7);
    expect(view.id).not.toBe(first.id);
  });
});
