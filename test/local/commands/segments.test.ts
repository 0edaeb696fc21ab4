import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';
import { type CommandPlace, openCommandPlace } from './command-run.ts';

const CUSTOMERS =
  'customer_id,name,email,registered_at\nc1,Ann Lee,ann@example.jp,2024-01-01\nc2,Bob Ray,bob@example.jp,2024-01-01\n';
const ORDERS =
  'order_id,customer_id,ordered_at,status,total\no1,c1,2026-03-01T10:00:00+09:00,completed,5000\no2,c1,2026-06-20T10:00:00+09:00,completed,7000\n';

let place: CommandPlace;
beforeAll(async () => {
  place = await openCommandPlace();
  writeFileSync(join(place.folder, 'customers.csv'), CUSTOMERS);
  writeFileSync(join(place.folder, 'orders.csv'), ORDERS);
  await place.run('import', 'customers.csv', 'orders.csv', '--brand', 'acme');
  await place.run('resolve');
  const asOf = instant((await place.store.asOf()) + 200 * MILLISECONDS_PER_DAY);
  await place.store.attributes.computeAttributes(asOf);
  await place.store.segments.assignSegments('later', asOf);
});
afterAll(() => place.close());

const WHO = 'ann@example.jp';

describe('fusion segments', () => {
  it('tells sizes, primary members and warnings, in the language asked for', async () => {
    const { exit, said } = await place.run('segments');
    expect(exit).toBe(0);
    expect(said).toContain('cooling  cooling: 1 (50.0%), primary for 1');
    expect(said).toContain('! Only 1 customers (50.0% of everyone): too few to act on.');
    const view = JSON.parse((await place.run('segments', '--json')).said);
    expect(view).toMatchObject({ people: 2, clusters: null });
    expect(view.segments).toContainEqual(expect.objectContaining({ name: 'not_yet_bought', size: 1, primarySize: 1 }));
  });

  it('explains one customer, clause by clause, with what would have to change', async () => {
    const { exit, said } = await place.run('segments', '--explain', WHO);
    expect(exit).toBe(0);
    expect(said).toContain(
      '[x] cooling  cooling (primary)\n    + days since last order: more than 180 days  [200 days]',
    );
    expect(said).toContain('to be in it: days since last order: more than 365 days (now 200 days)');
    const { segments } = JSON.parse((await place.run('segments', '--explain', WHO, '--json')).said);
    expect(segments.find(({ name }: { name: string }) => name === 'active').changes).toHaveLength(1);
  });

  it('compares two runs, by id or by day', async () => {
    const { exit, said } = await place.run('segments', '--transitions', '2026-12-01', 'later');
    expect(exit).toBe(0);
    expect(said).toContain('active → cooling: 1');
    const view = JSON.parse((await place.run('segments', '--json', '--transitions', '2026-12-01', 'later')).said);
    expect(view).toMatchObject({
      stayed: 1,
      down: [{ from: 'active', to: 'cooling', people: 1 }],
      to: { runId: 'later' },
    });
  });

  it('finds who buys like the members of a segment', async () => {
    const { exit, said } = await place.run('segments', '--look-alikes', 'cooling');
    expect([exit, said]).toEqual([0, 'cooling  cooling: 1 members; 0 look-alikes']);
  });

  it.each([
    [['--transitions', 'later'], 2, '--transitions takes two runs'],
    [['later'], 2, 'runs go with --transitions'],
    [['--look-alikes', 'vip', '--most', '0'], 2, '--most takes a whole number above 0'],
    [['--look-alikes', 'nix'], 1, 'no segment is named nix'],
    [['--look-alikes', 'at_risk'], 1, 'at_risk has no members to be like'],
    [['--explain', WHO, '--transitions', 'a', 'b'], 2, 'do not go together'],
    [['--transitions', 'a', 'later'], 1, 'there is no segment run "a"'],
    [['--transitions', '2020-01-01', 'later'], 1, 'there is no segment run up to 2020-01-01'],
    [['--explain', 'nobody@example.jp'], 1, 'no customer is known by'],
  ])('%j ends with %i and says why', async (words, code, message) => {
    const { exit, said } = await place.run('segments', ...words);
    expect([exit, said]).toEqual([code, expect.stringContaining(message)]);
  });
});

describe('in Japanese', () => {
  /** Names on the wire, ids of runs, moments, sources and what is a word of both languages. */
  const BOTH =
    /\[[^\]]*\d{4}[^\]]*\]|\b[a-z0-9]+(?:_[a-z0-9]+)+\b|\b(?:later|run-\d+|acme)\b|\d{4}-\d\d-\d\dT[\d:.]+Z|Attributes\.\w+|Gamma-Gamma/g;
  const WIRE = /^ *(?:\[[x ]\] )?[a-z][a-z0-9_]*(?= {2})/gm;

  it.each([
    [['segments'], 'cooling  冷え始め: 1人（50.0%）、主セグメント1人'],
    [['segments', '--explain', WHO], '入るには: 最終注文からの日数が365日超 （いま 200日）'],
    [['segments', '--transitions', '2026-12-01', 'later'], '下への移動：1人'],
    [['segments', '--look-alikes', 'cooling'], 'メンバー1人、購入が似ているお客様0人'],
    [['attributes'], '単位：円、期間：直近365日、元の記録：注文・注文明細、書き込み先：Attributes.sales_365d_yen'],
    [['attributes', WHO], '累計売上: 12,000円'],
  ])('%j says nothing in English', async (words, expected) => {
    const { exit, said } = await place.run(...words, '--locale', 'ja');
    expect([exit, said]).toEqual([0, expect.stringContaining(expected)]);
    const rest = said
      .replace(WIRE, '')
      .replace(BOTH, '')
      .replace(/\b[0-9a-f]{32}\b/g, '');
    expect([...rest.matchAll(/[a-z]{3,}/g)].map(([word]) => word)).toEqual([]);
  });
});

describe('fusion attributes', () => {
  it('lists every attribute with unit, window and lineage', async () => {
    const { exit, said } = await place.run('attributes');
    expect(exit).toBe(0);
    expect(said).toContain(
      'sales_365d_yen  sales in 365 days  [yen; 365 days; from order, orderLine, written to Attributes.sales_365d_yen]',
    );
    const { asOf, attributes } = JSON.parse((await place.run('attributes', '--json')).said);
    expect(asOf).toMatch(/^2027-01-06/);
    expect(attributes).toContainEqual(
      expect.objectContaining({ name: 'favourite_category', lineage: ['order', 'orderLine', 'product'] }),
    );
  });

  it('tells one customer’s values, and who is unknown', async () => {
    expect((await place.run('attributes', WHO, '--locale', 'ja')).said).toContain('累計売上: 12,000円');
    const { attributes } = JSON.parse((await place.run('attributes', WHO, '--json')).said);
    expect(attributes).toContainEqual(expect.objectContaining({ name: 'recency_days', value: 200 }));
    expect((await place.run('attributes', 'nobody@example.jp')).exit).toBe(1);
  });
});
