import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../functions/core/profiles/profile.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { csvFile, importOutside, type TestOutside } from './import-outside.ts';

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

const CUSTOMERS = 'customer_id,last_name,first_name,phone\nc1,Lee,Ann,090-1111-2222\nc2,Ray,Bob,090-3333-4444\n';
const ORDERS =
  'order_id,customer_id,order_date,total\no1,c1,2026-01-05,450\no2,c2,2026-01-06,100\no3,c3,2026-01-07,70\n';
const LINES = 'order_id,line_no,sku,qty,amount\no1,2,p2,1,250\no1,1,p1,2,200\n';

const importText = (name: string, text: string) => importCsv({ files: [csvFile(name, text)] }, outside);

async function importAll(): Promise<void> {
  await importText('acme/customers.csv', CUSTOMERS);
  await importText('acme/orders.csv', ORDERS);
  await importText('acme/order_lines.csv', LINES);
}

/** The orders that the domain holds of a customer. */
async function ordersOf(customerId: string): Promise<readonly JsonObject[]> {
  const [profile] = await outside.profiles.findProfiles('_acmeCustomerId', [customerId]);
  if (profile === undefined) return [];
  return (await outside.profiles.listObjects(profile.id, 'acme_sales_order')).map(({ source }) => source);
}

it('puts customers and their orders with lines into the domain, and links records to profiles', async () => {
  await importAll();
  expect(await publishRecords(outside)).toEqual({
    published: 4,
    unchanged: 0,
    waiting: 1,
    rejected: 0,
    rejections: [],
  });
  const [ann] = await outside.profiles.findProfiles('_phone', ['+819011112222']);
  expect(ann?.fields).toMatchObject({ FirstName: 'Ann', LastName: 'Lee' });
  expect((await outside.records.links()).find(({ customer_id }) => customer_id === 'c1')?.profile_id).toBe(ann?.id);
  expect(await ordersOf('c1')).toMatchObject([{ order_id: 'o1', lines: [{ line_number: 1 }, { line_number: 2 }] }]);
});

it('sends nothing again that has not changed, and everything that has', async () => {
  await importAll();
  await publishRecords(outside);
  expect(await publishRecords(outside)).toMatchObject({ published: 0, unchanged: 4, waiting: 1 });
  await importText('acme/customers.csv', CUSTOMERS.replace('Lee', 'May'));
  await importText('acme/order_lines.csv', LINES.replace('p2,1,250', 'p2,3,750'));
  expect(await publishRecords(outside)).toMatchObject({ published: 2, unchanged: 2 });
  expect(await ordersOf('c1')).toMatchObject([{ lines: [{}, { quantity: 3 }] }]);
});

it('keeps orders of unknown customers waiting and publishes them when the customer has come', async () => {
  await importAll();
  await publishRecords(outside);
  await importText('acme/more_customers.csv', 'customer_id,last_name,first_name,phone\nc3,Fox,Cid,\n');
  expect(await publishRecords(outside)).toMatchObject({ published: 2, waiting: 0 });
  expect(await ordersOf('c3')).toMatchObject([{ order_id: 'o3' }]);
});

it('reports what the domain refuses, and tries it again', async () => {
  await importAll();
  const { profiles } = outside;
  const choosy = {
    prepare: profiles.prepare.bind(profiles),
    resolveKeys: profiles.resolveKeys.bind(profiles),
    putObjects: async (objectType: string, objects: readonly JsonObject[]) => {
      const taken = objects.filter(({ customer_id }) => customer_id !== 'c2');
      const outcomes = [...(await profiles.putObjects(objectType, taken))];
      return objects.map((object) =>
        object.customer_id === 'c2' ? { rejected: 'not today' } : (outcomes.shift() ?? { rejected: '' }),
      );
    },
  };
  expect(await publishRecords({ ...outside, profiles: choosy })).toMatchObject({
    published: 2,
    rejected: 1,
    waiting: 2,
    rejections: [{ objectType: 'acme_customer', key: 'c2', reason: 'not today' }],
  });
  expect(await publishRecords(outside)).toMatchObject({ published: 2, rejected: 0, waiting: 1 });
});

describe('a crash at any moment', () => {
  it.each([1, 2, 3, 4, 5, 6])('at call %i: the next run makes what an undisturbed run makes', async (fatal) => {
    await importAll();
    let calls = 0;
    const counted =
      <Arguments extends readonly unknown[], Result>(work: (...call: Arguments) => Promise<Result>) =>
      async (...call: Arguments): Promise<Result> => {
        calls += 1;
        if (calls === fatal) throw new Error('the power went out');
        return work(...call);
      };
    const { profiles, records } = outside;
    const broken = {
      ...outside,
      profiles: {
        prepare: profiles.prepare.bind(profiles),
        putObjects: counted(profiles.putObjects.bind(profiles)),
        resolveKeys: counted(profiles.resolveKeys.bind(profiles)),
      },
      records: {
        read: records.read.bind(records),
        readOrders: records.readOrders.bind(records),
        links: records.links.bind(records),
        published: records.published.bind(records),
        link: counted(records.link.bind(records)),
        markPublished: counted(records.markPublished.bind(records)),
      },
    };
    await expect(publishRecords(broken)).rejects.toThrow('the power went out');
    const again = await publishRecords(outside);
    expect(again.published + again.unchanged).toBe(4);
    expect(await outside.records.links()).toHaveLength(2);
    expect(await ordersOf('c1')).toHaveLength(1);
    expect(await ordersOf('c2')).toHaveLength(1);
  });
});
