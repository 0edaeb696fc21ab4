import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateSeed } from '../../seed-data/generate.ts';
import { generatedFiles, rowsOf } from './generated-files.ts';

const BRANDS = fileURLToPath(new URL('../../seed-data/brands', import.meta.url));

describe('the committed seed data', () => {
  it('is what the generator makes, byte for byte', async () => {
    const files = await generatedFiles({ customers: 3000, seed: 1 });
    const committed = readdirSync(BRANDS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(BRANDS.length + 1));
    expect([...files.keys()].sort()).toEqual(committed.sort());
    for (const [fileName, bytes] of files) {
      expect(Buffer.compare(bytes, readFileSync(join(BRANDS, fileName))), fileName).toBe(0);
      expect(bytes.length).toBeLessThan(1_000_000);
    }
  });
});

describe('the generator', () => {
  it('makes as many customer records as asked, of about two thirds as many people', async () => {
    const counts = await generateSeed({ customers: 3000, seed: 2 }, async () => undefined);
    expect(counts.customers).toBe(3000);
    expect(counts.people).toBeGreaterThan(1850);
    expect(counts.people).toBeLessThan(2150);
    expect(counts.orders).toBeGreaterThan(9000 * 0.9);
    expect(counts.orders).toBeLessThan(12_000);
    expect(counts.lines).toBeGreaterThan(15_000);
    expect(counts.lines).toBeLessThan(25_000);
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

  it('names every record once in the truth, under its brand', async () => {
    const files = await generatedFiles({ customers: 500, seed: 3 });
    const truth = rowsOf(files.get('truth.csv')).map(([source, id]) => `${source}:${id}`);
    const broken = /9000\d{3}$/;
    const ids = (['tsumugi', 'hoshizora', 'lumiere'] as const).flatMap((brand) =>
      rowsOf(files.get(`${brand}/customers.csv`), brand === 'tsumugi' ? 'shift_jis' : 'utf-8')
        .map(([id]) => `${brand}:${id}`)
        .filter((id) => !broken.test(id) && !id.endsWith(':')),
    );
    expect(truth.toSorted()).toEqual(ids.toSorted());
    expect(new Set(truth).size).toBe(500);
  });
});
