import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateSeed } from '../../seed-data/generate.ts';
import { BRANDS, BROKEN_ID, generatedFiles, rowsOf } from './generated-files.ts';

const FOLDER = fileURLToPath(new URL('../../seed-data/brands', import.meta.url));

describe('the committed seed data', () => {
  it('is what the generator makes, byte for byte', async () => {
    const files = await generatedFiles({ customers: 3000, seed: 1 });
    const committed = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
    expect([...files.keys()].sort()).toEqual(committed.sort());
    for (const [fileName, bytes] of files) {
      expect(Buffer.compare(bytes, readFileSync(join(FOLDER, fileName))), fileName).toBe(0);
      expect(bytes.length).toBeLessThan(1_000_000);
    }
  });
});

describe('the generator', () => {
  it('makes as many customer records as asked, of about two thirds as many people, with five order lines each', async () => {
    const counts = await generateSeed({ customers: 3000, seed: 2 }, async () => undefined);
    expect(counts.customers).toBe(3000);
    expect(counts.people).toBeGreaterThan(1850);
    expect(counts.people).toBeLessThan(2150);
    expect(counts.orders).toBeGreaterThan(3000 * 2.3);
    expect(counts.orders).toBeLessThan(3000 * 3.1);
    expect(counts.lines).toBeGreaterThan(3000 * 4.3);
    expect(counts.lines).toBeLessThan(3000 * 5.7);
  });

  it('makes the same bytes for the same size and seed, also after another one', async () => {
    const first = await generatedFiles({ customers: 700, seed: 5 });
    await generatedFiles({ customers: 60, seed: 6 });
    for (const [fileName, bytes] of await generatedFiles({ customers: 700, seed: 5 }))
      expect(Buffer.compare(bytes, first.get(fileName) ?? Buffer.of()), fileName).toBe(0);
  });

  it('makes other people for another seed', async () => {
    const [one, two] = await Promise.all([1, 2].map((seed) => generatedFiles({ customers: 50, seed })));
    expect(one?.get('lumiere/customers.csv')).not.toEqual(two?.get('lumiere/customers.csv'));
    expect(one?.get('lumiere/products.csv')).toEqual(two?.get('lumiere/products.csv'));
  });

  it('makes a larger file by going on where the smaller one ends', async () => {
    const small = await generatedFiles({ customers: 100, seed: 1 });
    const large = await generatedFiles({ customers: 400, seed: 1 });
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
    expect(text(large.get('truth.csv')).startsWith(text(small.get('truth.csv')))).toBe(true);
  });

  it('streams: one chunk after the other, each of limited size, waiting until it is written', async () => {
    let writing = 0;
    const sizes: number[] = [];
    await generateSeed({ customers: 6000, seed: 1 }, async (_, chunk) => {
      writing += 1;
      expect(writing).toBe(1);
      await new Promise((resume) => setImmediate(resume));
      writing -= 1;
      sizes.push(chunk.length);
    });
    expect(sizes.length).toBeGreaterThan(25);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });

  it('names every record once in the truth, under its brand', async () => {
    const files = await generatedFiles({ customers: 500, seed: 3 });
    const truth = rowsOf(files, 'truth.csv').map(([source, id]) => `${source}:${id}`);
    const ids = BRANDS.flatMap((brand) =>
      rowsOf(files, `${brand}/customers.csv`)
        .filter(([id = '']) => !BROKEN_ID.test(id))
        .map(([id]) => `${brand}:${id}`),
    );
    expect(truth.toSorted()).toEqual(ids.toSorted());
    expect(new Set(truth).size).toBe(500);
  });
});
