import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakenRecordView } from '../../functions/core/contract.ts';
import { refreshEveryone } from '../../functions/local/pipeline.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { takeRecords } from '../../functions/steps/take-records.ts';
import { csvFile } from './import-outside.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ data: ':memory:' });
});
afterEach(() => store.close());

const take = (...records: readonly unknown[]): Promise<readonly TakenRecordView[]> => takeRecords(records, store);
const outcomes = (views: readonly TakenRecordView[]): readonly string[] => views.map(({ outcome }) => outcome);

async function profileOf(brand: string, customerId: string) {
  const [link] = await store.records.links({ brand, customers: [customerId] });
  const [profile] = await store.profiles.getProfiles(link === undefined ? [] : [link.profile_id]);
  return profile;
}

const customer = (values: object, more: object = {}) => ({ brand: 'tsumugi', kind: 'customer', values, ...more });
const order = (values: object, more: object = {}) => ({ brand: 'tsumugi', kind: 'order', values, ...more });

describe('a record that arrives alone', () => {
  it('is read as the brand’s files are, and reaches the profile at once', async () => {
    const text = '会員番号,姓,名,電話番号,電話不可\nT1,佐藤,花子,090-1111-2222,1\n';
    await importCsv({ files: [csvFile('tsumugi/customers.csv', text)] }, store);
    await publishRecords(store);
    await refreshEveryone(store);
    expect((await profileOf('tsumugi', 'T1'))?.fields['Attributes.tsumugi_ok_to_call']).toBe('no');

    const arrived = { 会員番号: 'T1', 姓: '佐藤', 名: '花子', 電話番号: '080-3333-4444', 電話不可: '0' };
    expect(await take({ brand: 'tsumugi', values: arrived })).toEqual([
      { outcome: 'taken', entity: 'customer', record: 'tsumugi:T1', problems: [] },
    ]);
    const fields = (await profileOf('tsumugi', 'T1'))?.fields;
    expect(fields).toMatchObject({ PhoneNumber: '+818033334444', 'Attributes.tsumugi_ok_to_call': 'yes' });
  });

  it('leaves what it says nothing of as it is', async () => {
    await take(customer({ customer_id: 'T1', name: 'Ann Lee', phone: '090-1111-2222', email: 'ann@example.com' }));
    await take(customer({ customer_id: 'T1', name: 'Ann Ray' }));
    const [held] = await store.records.customersOf((await profileOf('tsumugi', 'T1'))?.id ?? ('' as never));
    expect(held).toMatchObject({ full_name: 'Ann Ray', phone: '+819011112222', email: 'ann@example.com' });
  });

  it('updates attributes and segments of its customer', async () => {
    await take(customer({ customer_id: 'T1', name: 'Ann Lee', ok_to_call: 'yes' }));
    const bought = order(
      { order_id: 'o1', customer_id: 'T1', ordered_at: '2026-10-01 10:00', total: 4200 },
      {
        lines: [
          { sku: 'p1', qty: 2, amount: 3000 },
          { sku: 'p2', qty: 1, amount: 1200 },
        ],
      },
    );
    await take(bought);
    const fields = (await profileOf('tsumugi', 'T1'))?.fields;
    expect(fields).toMatchObject({ 'Attributes.order_count': '1' });
    const [held] = await store.records.ordersOf((await profileOf('tsumugi', 'T1'))?.id ?? ('' as never));
    expect(held?.lines.map(({ line_number, amount }) => [line_number, amount])).toEqual([
      [1, 3000],
      [2, 1200],
    ]);
    const decided = { customer_id: 'T1', channel: 'phone', granted: 'no', decided_at: '2026-10-02T10:00:00+09:00' };
    await take({ brand: 'tsumugi', kind: 'consent', values: decided });
    const id = (await profileOf('tsumugi', 'T1'))?.id ?? ('' as never);
    expect((await profileOf('tsumugi', 'T1'))?.fields['Attributes.tsumugi_ok_to_call']).toBe('no');
    expect((await store.attributes.attributesOf(id))?.values.ok_to_call).not.toBe(true);
  });

  it('waits in the warehouse for its customer, and is published with the customer', async () => {
    expect(
      outcomes(await take(order({ order_id: 'o1', customer_id: 'T9', ordered_at: '2026-10-01', total: 10 }))),
    ).toEqual(['taken']);
    await take(customer({ customer_id: 'T9', name: 'Bob Ray' }));
    const profile = await profileOf('tsumugi', 'T9');
    expect(await store.profiles.listObjects(profile?.id ?? ('' as never), 'tsumugi_sales_order')).toHaveLength(1);
  });

  it('is rejected with column and reason, and hinders no other', async () => {
    const views = await take(
      order({ order_id: 'o1', customer_id: 'T1', ordered_at: 'some day', total: 10 }),
      { brand: 'Not A Brand', values: {} },
      { brand: 'tsumugi', values: { color: 'red' } },
      customer({ customer_id: 'T2', name: 'Bob' }, { lines: [{ sku: 'p1' }] }),
      customer({ customer_id: 'T1', name: 'Ann', phone: 'none of your business' }),
    );
    expect(outcomes(views)).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'taken']);
    expect(views[0]?.problems).toMatchObject([{ column: 'ordered_at', value: 's••• •••' }]);
    expect(views[1]?.problems[0]).toMatchObject({ column: 'brand', value: null });
    expect(views[2]?.problems[0]?.reason.en).toContain('cannot tell what the rows');
    expect(views[3]?.problems[0]?.reason.en).toContain('only an order has lines');
    expect(views[4]?.problems).toMatchObject([{ column: 'phone' }]);
    expect(await store.records.count('order')).toBe(0);
    expect(await store.records.count('customer')).toBe(1);
  });

  it('changes nothing when it arrives again', async () => {
    const records = [
      customer({ customer_id: 'T1', name: 'Ann Lee' }),
      order({ order_id: 'o1', customer_id: 'T1', ordered_at: '2026-10-01', total: 10 }),
    ];
    await take(...records);
    const before = await profileOf('tsumugi', 'T1');
    expect(outcomes(await take(...records))).toEqual(['taken', 'taken']);
    expect(await profileOf('tsumugi', 'T1')).toEqual(before);
    expect(await store.records.count('order')).toBe(1);
  });

  it('ends in the same record in whatever order the changes of its source arrive, and however often', async () => {
    let people = 0;
    const changes = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(changes, fc.infiniteStream(fc.nat()), async (days, picks) => {
        people += 1;
        const id = `P${people}`;
        const versions = days.map((day) =>
          customer(
            { customer_id: id, name: `Ann ${day}` },
            { changed_at: `2026-09-${String(day).padStart(2, '0')}T00:00:00Z` },
          ),
        );
        const arriving = [...versions, ...versions].toSorted(() => Number(picks.next().value) % 2 || -1);
        for (const version of arriving) await take(version);
        const [held] = await store.records.customersOf((await profileOf('tsumugi', id))?.id ?? ('' as never));
        expect(held?.full_name).toBe(`Ann ${Math.max(...days)}`);
      }),
      { numRuns: 3 },
    );
  });

  it('does not undo what a newer file has said', async () => {
    const text = 'customer_id,name,updated_at\nT1,Ann New,2026-10-01T00:00:00Z\n';
    await importCsv({ files: [csvFile('tsumugi/customers.csv', text)] }, store);
    const late = customer({ customer_id: 'T1', name: 'Ann Old', updated_at: '2026-09-01T00:00:00Z' });
    expect(outcomes(await take(late))).toEqual(['superseded']);
  });
});
