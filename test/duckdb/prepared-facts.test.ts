import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantFromIso } from '../../functions/core/time.ts';
import type { DuckDbQuestions } from '../../functions/duckdb/questions.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import { planOf } from '../core/questions/asking.ts';
import { AS_OF, BRANDS } from '../questions/world.ts';

import { CATALOG, type Kept, keptReady, LIMITS, readsWhatIsReady, resultsOf } from './kept-ready.ts';

describe('facts that are kept ready', () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await keptReady(11);
  });
  afterAll(() => kept.database.close());

  it('give the result sets of the records, of any moment', async () => {
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
    expect(await readsWhatIsReady(kept.plain)).toBe(false);
    for (const asOf of [AS_OF, instantFromIso('2025-12-31T15:00:00Z')])
      expect(await resultsOf(kept.questions, asOf)).toEqual(await resultsOf(kept.plain, asOf));
  });

  it('are not read inside a unit of work, which sees its own writes', async () => {
    await kept.database
      .run(async () => {
        await kept.records.upsert(
          'order',
          kept.world.orders.map((order) => ({ ...order, total: 1 })),
        );
        expect(await readsWhatIsReady(kept.questions)).toBe(false);
        expect(await resultsOf(kept.questions)).toEqual(await resultsOf(kept.plain));
        throw new Error('taken back');
      })
      .catch((error: unknown) => expect(String(error)).toContain('taken back'));
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
    expect(await resultsOf(kept.questions)).toEqual(await resultsOf(kept.plain));
  });

  it('serve other brand orders only when they are made anew for them', async () => {
    const brands = BRANDS.map((brand) => ({ ...brand, precedence: 10 - brand.precedence }));
    const request = { plan: planOf('都道府県別の顧客数'), asOf: AS_OF, countsPeople: true, customer: null };
    const ask = (questions: DuckDbQuestions) => questions.run({ ...request, catalog: { ...CATALOG, brands } }, LIMITS);
    expect((await ask(kept.questions)).rows).toEqual((await ask(kept.plain)).rows);
    await kept.questions.keepReady(BRANDS);
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
  });

  it('give twenty equal answers with several threads', async () => {
    expect(
      Number((await kept.database.read("SELECT current_setting('threads') AS threads"))[0]?.threads),
    ).toBeGreaterThan(0);
    for (const question of [
      'カテゴリ別の平均注文額',
      'Mスコアの平均',
      'retention by cohort',
      'top 10 customers by sales',
    ]) {
      const answers = new Set<string>();
      for (let again = 0; again < 20; again++)
        answers.add(
          JSON.stringify(await answerQuestion({ question, asker: { role: 'admin' }, asOf: AS_OF }, kept.outside)),
        );
      expect(answers.size, question).toBe(1);
    }
  });
});

it('closing while facts are made ready hurts nobody', async () => {
  const kept = await keptReady(16, 10);
  await kept.records.upsert('product', kept.world.products);
  const making = kept.questions.keepReady(BRANDS).catch(() => undefined);
  kept.database.close();
  await making;
});
