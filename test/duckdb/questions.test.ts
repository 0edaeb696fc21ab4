import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionTooLargeError } from '../../functions/core/questions/errors.ts';
import type { QuestionLimits, QuestionResult } from '../../functions/steps/ports.ts';
import { catalogOf, planOf } from '../core/questions/asking.ts';
import { AS_OF, makeWorld, type OpenWorld, openWorld } from '../questions/world.ts';

let opened: OpenWorld;
beforeAll(async () => {
  opened = await openWorld(makeWorld(11, 40));
});
afterAll(() => opened.database.close());

const LIMITS: QuestionLimits = { rows: 1000, milliseconds: 10_000 };

function run(question: string, limits = LIMITS): Promise<QuestionResult> {
  return opened.outside.questions.run(
    { plan: planOf(question), asOf: AS_OF, catalog: catalogOf(), countsPeople: true, customer: null },
    limits,
  );
}

describe('DuckDbQuestions', () => {
  it('gives JSON values: numbers for counts and yen, ISO text for days', async () => {
    const { columns, rows } = await run('月別の売上');
    expect(columns.slice(0, 2)).toEqual(['period', 'sales']);
    for (const [period, sales] of rows) {
      expect(period).toMatch(/^\d{4}-\d{2}-01$/);
      expect(Number.isSafeInteger(sales)).toBe(true);
    }
  });

  it('cuts off rows beyond the limit and says so', async () => {
    expect(await run('月別の売上', { ...LIMITS, rows: 3 })).toMatchObject({
      rows: [[], [], []].map(() => expect.any(Array)),
      truncated: true,
    });
    expect((await run('売上')).truncated).toBe(false);
  });

  it('reads the values that can be named, and no personal ones', async () => {
    const values = await opened.outside.questions.values();
    expect(values.categories).toContain('シャツ');
    expect(Object.keys(values).sort()).toEqual([
      'categories',
      'channels',
      'clusters',
      'events',
      'prefectures',
      'products',
      'recordColumns',
      'segmentRuns',
      'stores',
    ]);
    expect(await opened.outside.questions.values()).toBe(values);
  });

  it('reads them again when the data has changed, be it without another row', async () => {
    const { records, world } = opened;
    const before = await opened.outside.questions.values();
    const [product] = world.products;
    if (product === undefined) throw new RangeError('the world sells nothing');
    await records.upsert('product', [{ ...product, product_name: 'かさ' }]);
    const after = await opened.outside.questions.values();
    expect(after.products).toContain('かさ');
    expect(after.products).not.toContain(product.product_name);
    expect(after.products).toHaveLength(before.products.length);
    await records.upsert('orderLine', world.lines.slice(0, 1));
    expect(await opened.outside.questions.values()).toBe(after);
  });

  it('stops a query that takes too long, and answers the next one', async () => {
    await opened.database.write('CREATE TABLE many AS SELECT * FROM range(3000000)');
    const slow = opened.database.readWithin('SELECT count(*) FROM many a, many b WHERE a.range + b.range > $1', [7], {
      rows: 1,
      milliseconds: 50,
    });
    await expect(slow).rejects.toThrow(/interrupt/i);
    expect((await run('顧客は何人')).rows[0]?.[0]).toBe(40);
    expect(new QuestionTooLargeError('x').code).toBe('question-too-large');
  });
});
