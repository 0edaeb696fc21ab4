import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CustomerLookup, CustomerSearchView } from '../../../functions/core/contract.ts';
import { choiceRoutes } from '../../../functions/local/api/choices.ts';
import { customerRoutes } from '../../../functions/local/api/customers.ts';
import { answerProblem } from '../../../functions/local/api/problems.ts';
import type { SessionVariables } from '../../../functions/local/api/sessions.ts';
import { openStore, type Store } from '../../../functions/local/store.ts';
import { simulatedContacts } from '../../../functions/local/workspace/contacts.ts';
import { importCsv } from '../../../functions/steps/import-csv.ts';
import { publishRecords } from '../../../functions/steps/publish-records.ts';
import { csvFile } from '../../steps/import-outside.ts';

const CUSTOMERS = `customer_id,last_name,first_name,last_name_kana,first_name_kana,birth_date,phone,email,postal_code,city
a1,髙橋,花子,タカハシ,ハナコ,1980-01-02,090-1234-5670,hanako@example.jp,150-0001,渋谷区
a2,高橋,花子,タカハシ,ハナコ,1991-05-06,090-7777-0002,,530-0001,大阪市
a3,鈴木,健,スズキ,ケン,1975-07-07,080-9999-1111,ken@example.jp,980-0001,仙台市
${Array.from({ length: 120 }, (_, n) => `b${n},佐藤,太郎,サトウ,タロウ,19${60 + (n % 40)}-0${1 + (n % 9)}-11,090-2222-${1000 + n},,,`).join('\n')}
`;
const ORDERS = 'order_id,customer_id,ordered_at,status,total\nO-77,a3,2026-01-02,completed,1200\n';

let store: Store;
let app: Hono<{ Variables: SessionVariables }>;
beforeAll(async () => {
  store = await openStore({ data: ':memory:' });
  const files = [csvFile('acme/customers.csv', CUSTOMERS), csvFile('acme/orders.csv', ORDERS)];
  await importCsv({ files }, store);
  await publishRecords(store);
  app = new Hono<{ Variables: SessionVariables }>();
  app.onError(answerProblem);
  app.use('*', async (context, next) => {
    context.set('session', { role: 'agent', user: 'hanako' });
    await next();
  });
  app.route('/customer', customerRoutes(store, simulatedContacts(store)));
  app.route('/contacts', choiceRoutes(store));
});
afterAll(() => store.close());

async function request<Answer>(method: string, path: string, body?: object): Promise<[number, Answer]> {
  const response = await app.request(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return [response.status, (await response.json()) as Answer];
}
const search = async (given: Record<string, string>): Promise<CustomerSearchView> => {
  const [status, view] = await request<CustomerSearchView>('POST', '/customer/search', { given });
  expect(status).toBe(200);
  return view;
};
const born = ({ people }: CustomerSearchView) => people.map(({ birthDate }) => birthDate);

it('finds a caller by a name in any script, the likeliest first, and by what else he says', async () => {
  for (const name of ['髙橋 花子', '高橋花子', 'タカハシ ハナコ', 'たかはしはなこ', 'Takahashi Hanako'])
    expect(born(await search({ name })).toSorted(), name).toEqual(['1980-01-02', '1991-05-06']);
  expect(born(await search({ name: '高橋 花子', birth_date: '昭和55年1月2日' }))[0]).toBe('1980-01-02');
  expect(born(await search({ phone: '（080）9999-1111' }))).toEqual(['1975-07-07']);
  expect(born(await search({ email: 'KEN@example.jp' }))).toEqual(['1975-07-07']);
  expect(born(await search({ order: ' o-77' }))).toEqual(['1975-07-07']);
  const both = await search({ order: 'O-77', name: '髙橋 花子' });
  expect(born(both)[0]).toBe('1975-07-07');
  expect(both.people).toHaveLength(3);
});

it('tells an agent what agrees, and none of the values that he has not given', async () => {
  const view = await search({ name: '髙橋 花子', postal_code: '530-0001' });
  expect(view.people[0]).toMatchObject({ displayName: '高橋 花子', city: '大阪市', brands: ['acme'] });
  expect(view.people[0]?.reasons.map(({ speaks }) => speaks)).not.toContain('against');
  expect(view.people[1]?.reasons.at(-1)).toMatchObject({ speaks: 'against', finding: { ja: expect.any(String) } });
  expect(JSON.stringify(view)).not.toMatch(/1234-?5670|hanako@|150-?0001|"a[12]"/);
});

it('says when too little is given, when nobody agrees, and what cannot be read', async () => {
  expect(await search({ name: '佐藤 太郎' })).toMatchObject({ people: [], isTooLittle: true });
  expect(await search({ postal_code: '150-0001' })).toMatchObject({ people: [], isTooLittle: true });
  expect(await search({ name: '山田 一郎' })).toMatchObject({ people: [], isTooLittle: false });
  expect(await search({ phone: '12', name: '鈴木 健' })).toMatchObject({
    unreadable: ['phone'],
    people: [{ birthDate: '1975-07-07' }],
  });
  for (const given of [{}, { name: ' ' }, { shoe: '27' }])
    expect(await request('POST', '/customer/search', { given })).toMatchObject([400, { code: 'invalid-input' }]);
});

it('remembers whom the agent has chosen, and lets a number find them only when told so', async () => {
  const [hanako, ken] = [
    (await search({ email: 'hanako@example.jp' })).people,
    (await search({ order: 'O-77' })).people,
  ];
  const chosen = async () => (await request<CustomerLookup>('GET', '/customer?chosen=c-1'))[1];
  const choice = (profile: string | undefined) => request('PUT', '/contacts/c-1/customer', { profile });
  const address = { address: '050-3333-4444' };
  expect(await chosen()).toMatchObject({ found: 'none' });
  expect(await request('POST', '/contacts/c-1/customer/address', address)).toMatchObject([409, { code: 'conflict' }]);
  expect((await choice('f'.repeat(32)))[0]).toBe(404);
  expect((await choice(ken[0]?.profileId))[0]).toBe(200);
  expect((await choice(hanako[0]?.profileId))[0]).toBe(200);
  expect(await chosen()).toMatchObject({ found: 'one', customer: { displayName: '髙橋 花子' } });
  expect((await request('GET', '/customer?phone=050-3333-4444'))[1]).toMatchObject({ found: 'none' });
  expect((await request('POST', '/contacts/c-1/customer/address', { address: 'nobody' }))[0]).toBe(400);
  expect((await request('POST', '/contacts/c-1/customer/address', address))[0]).toBe(200);
  expect((await request('GET', '/customer?phone=050-3333-4444'))[1]).toMatchObject({ found: 'one' });
  expect((await request('DELETE', '/contacts/c-1/customer'))[0]).toBe(200);
  expect(await chosen()).toMatchObject({ found: 'none' });
  expect((await request('PUT', '/contacts/c%20/customer', { profile: hanako[0]?.profileId }))[0]).toBe(400);
});
