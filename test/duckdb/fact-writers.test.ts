import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { DuckDbQuestions } from '../../functions/duckdb/questions.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { planOf } from '../core/questions/asking.ts';
import { AS_OF, BRANDS, customer, numbersFrom, personId } from '../questions/world.ts';
import { identitiesOutside } from '../steps/identities-outside.ts';
import { csvFile } from '../steps/import-outside.ts';

import { CATALOG, type Kept, keptReady, LIMITS, readsWhatIsReady, resultsOf } from './kept-ready.ts';

type Writer = readonly [name: string, write: (kept: Kept, whole: (below: number) => number) => Promise<unknown>];

function oneOf<T>(rows: readonly T[], whole: (below: number) => number): T {
  const row = rows[whole(rows.length)];
  if (row === undefined) throw new RangeError('nothing to choose from');
  return row;
}

const LATER = instantFromIso('2026-10-29T03:00:00Z');

/** Everyone who writes what questions read, and whether it concerns so few that they alone are made anew. */
const SMALL: readonly Writer[] = [
  [
    'an order',
    ({ records, world }, whole) =>
      records.upsert('order', [
        { ...oneOf(world.orders, whole), order_id: `new-${whole(1e6)}`, ordered_at: LATER, status: null, total: 4321 },
      ]),
  ],
  [
    'an order of another status',
    ({ records, world }, whole) =>
      records.upsert('order', [
        { ...oneOf(world.orders, whole), status: oneOf(['returned', 'cancelled', null], whole) },
      ]),
  ],
  [
    'an order that goes to another customer',
    ({ records, world }, whole) => {
      const order = oneOf(world.orders, whole);
      const others = world.customers.filter(({ brand }) => brand === order.brand);
      return records.upsert('order', [{ ...order, customer_id: oneOf(others, whole).customer_id }]);
    },
  ],
  [
    'a line',
    ({ records, world }, whole) =>
      records.upsert('orderLine', [
        { ...oneOf(world.lines, whole), line_number: 90 + whole(9), quantity: 7, amount: 777 },
      ]),
  ],
  [
    'a consent',
    ({ records, world }, whole) => {
      const { brand, customer_id } = oneOf(world.customers, whole);
      const decided = { consent_id: `k${whole(1e6)}`, channel: 'call', granted: whole(2) === 0, decided_at: LATER };
      return records.upsert('consent', [{ brand, customer_id, attributes: {}, ...decided } as never]);
    },
  ],
  [
    'changed values of a customer',
    ({ records, world }, whole) =>
      records.upsert('customer', [
        {
          ...oneOf(world.customers, whole),
          state: '北海道',
          gender: 'other',
          attention_customer: true,
          updated_at: LATER,
        },
      ]),
  ],
  [
    'a customer who is new, and their profile',
    async ({ records }, whole) => {
      const customer_id = `new-${whole(1e6)}`;
      await records.upsert('customer', [
        customer({ brand: 'tsumugi', customer_id, state: '東京都', registered_at: LATER }),
      ]);
      await records.link([{ brand: 'tsumugi', customer_id, profile_id: personId(5000 + whole(1000)) }]);
    },
  ],
  [
    'a merge',
    ({ records, world }, whole) =>
      records.link([{ ...oneOf(world.links, whole), profile_id: oneOf(world.links, whole).profile_id }]),
  ],
  ['an undone merge', ({ records, world }, whole) => records.link([oneOf(world.links, whole)])],
  [
    'segments of one person',
    ({ segments, world }, whole) => segments.putSegments(oneOf(world.links, whole).profile_id, ['vip', 'lost']),
  ],
  [
    'attributes of one person',
    async ({ attributes, world }, whole) => {
      const held = await attributes.attributesOf(oneOf(world.links, whole).profile_id);
      if (held === null) return;
      await attributes.putAttributes(oneOf(world.links, whole).profile_id, {
        ...held,
        values: { ...held.values, m_score: 5 },
      });
    },
  ],
  ['attributes of everyone', ({ attributes }) => attributes.computeAttributes(LATER)],
  ['a segment run', ({ segments }, whole) => segments.assignSegments(`run-${whole(1e6)}`, LATER)],
];
const LARGE: readonly Writer[] = [
  [
    'a product under another name',
    ({ records, world }, whole) =>
      records.upsert('product', [
        { ...oneOf(world.products, whole), product_name: `新${whole(100)}`, category: 'シャツ' },
      ]),
  ],
  [
    'an import and its roll back',
    async ({ records, database, world }, whole) => {
      const importId = `import-${whole(1e6)}`;
      const orders = world.orders.slice(0, 20).map((order) => ({ ...order, total: 99_999 }));
      await records.upsert('order', orders, { importId });
      await database.run(() => records.takeBack(importId));
    },
  ],
  [
    'records that nobody holds any more',
    async ({ records, database, world }, whole) => {
      const { brand, customer_id } = oneOf(world.customers, whole);
      await database.write('DELETE FROM customer WHERE brand = $1 AND customer_id = $2', [brand, customer_id]);
      await records.forgetUnheld();
    },
  ],
];

describe('whoever writes', () => {
  let kept: Kept;
  const whole = wholeFrom(20261129);
  beforeAll(async () => {
    kept = await keptReady(12, 30);
  });
  afterAll(() => kept.database.close());
  beforeEach(() => kept.questions.keepReady(BRANDS));

  async function expectSameResults(): Promise<void> {
    expect(await resultsOf(kept.questions)).toEqual(await resultsOf(kept.plain));
  }

  it.each(SMALL)('%s: the next question sees it, and what is ready stays so', async (_name, write) => {
    const version = kept.database.factVersion;
    await write(kept, whole);
    expect(kept.database.factVersion).toBeGreaterThan(version);
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
    await expectSameResults();
  });

  it.each(LARGE)('%s: the next question sees it, and soon everything is ready again', async (_name, write) => {
    const version = kept.database.factVersion;
    await write(kept, whole);
    expect(kept.database.factVersion).toBeGreaterThan(version);
    expect(await readsWhatIsReady(kept.questions)).toBe(false);
    await expectSameResults();
    await kept.questions.keepReady(BRANDS);
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
    await expectSameResults();
  });

  it('a value that was never seen before: everything is made anew for it', async () => {
    await kept.records.upsert('order', [{ ...oneOf(kept.world.orders, whole), channel: '電話' }]);
    await expectSameResults();
    await kept.questions.keepReady(BRANDS);
    expect(await readsWhatIsReady(kept.questions)).toBe(true);
    await expectSameResults();
  });

  it('while questions are asked', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const asked = resultsOf(kept.questions);
      await oneOf(turn === 1 ? LARGE : SMALL, whole)[1](kept, whole);
      await asked;
      await expectSameResults();
    }
  });
});

it('files that are imported by sets, and taken back, are seen by the next question', async () => {
  const outside = await identitiesOutside();
  const { database } = outside;
  await outside.profiles.prepare([]);
  await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  await DuckDbSegments.open(database, DEFAULT_MEANINGS);
  const questions = await DuckDbQuestions.open(database, DEFAULT_MEANINGS);
  await questions.keepReady([]);
  const figure = async (question: string): Promise<unknown> => {
    const request = { plan: planOf(question), asOf: AS_OF, countsPeople: false, customer: null };
    const catalog = { ...CATALOG, brands: [], values: await questions.values() };
    return (await questions.run({ ...request, catalog }, LIMITS)).rows[0]?.[0];
  };
  const importText = async (name: string, lines: readonly string[]): Promise<string> => {
    const [view] = await importCsv({ files: [csvFile(name, `${lines.join('\n')}\n`)] }, outside);
    await publishRecords(outside);
    return view?.id ?? '';
  };
  expect([await figure('顧客は何人'), await figure('売上')]).toEqual([0, 0]);
  await importText('acme/customers.csv', [
    'customer_id,last_name,first_name,email',
    'A1,山田,花,hana@example.com',
    'A2,森,蓮,ren@example.com',
  ]);
  expect(await figure('顧客は何人')).toBe(2);
  const orders = await importText('acme/orders.csv', [
    'order_id,customer_id,order_date,total',
    'O1,A1,2026-05-05,700',
    'O2,A2,2026-05-06,50',
  ]);
  expect(await figure('売上')).toBe(750);
  await rollBackImport(orders, outside);
  expect(await figure('売上')).toBe(0);
  database.close();
});

function wholeFrom(seed: number): (below: number) => number {
  const below = numbersFrom(seed);
  return (limit) => Math.floor(below(limit));
}
