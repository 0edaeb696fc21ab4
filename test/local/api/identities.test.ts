import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { identityRoutes } from '../../../functions/local/api/identities.ts';
import { answerProblem } from '../../../functions/local/api/problems.ts';
import type { SessionVariables } from '../../../functions/local/api/sessions.ts';
import { openStore, type Store } from '../../../functions/local/store.ts';
import { importCsv } from '../../../functions/steps/import-csv.ts';
import { publishRecords } from '../../../functions/steps/publish-records.ts';
import { csvFile } from '../../steps/import-outside.ts';

const CSV = 'customer_id,last_name,first_name,phone\na1,Kelly,Grace,03-4071-8823\na2,Kelly,Gloria,03-4071-8823\n';

let store: Store;
beforeEach(async () => {
  store = await openStore({ data: ':memory:' });
  await importCsv({ files: [csvFile('acme/customers.csv', CSV)] }, store);
  await publishRecords(store);
});
afterEach(() => store.close());

async function request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<[number, unknown]> {
  const app = new Hono<{ Variables: SessionVariables }>();
  app.onError(answerProblem);
  app.use('*', async (context, next) => {
    context.set('session', { role: 'admin', user: 'someone' });
    await next();
  });
  app.route('/identities', identityRoutes(store));
  const response = await app.request(`/identities${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return [response.status, await response.json()];
}

it('previews and merges under rules of the request, and tells which merges stand against the default ones', async () => {
  const rules = { MatchingRules: [{ Rule: ['PhoneNumber', 'LastName'] }] };
  expect(await request('GET', '/preview')).toMatchObject([200, { difference: { added: 0, removed: 0 } }]);
  expect(await request('POST', '/preview', rules)).toMatchObject([200, { difference: { added: 1 } }]);
  expect(await request('POST', '/resolve', rules)).toMatchObject([200, { merges: 1 }]);
  expect(await request('GET', '/preview')).toMatchObject([
    200,
    { difference: { added: 0, removed: 1, apart: [{ parts: [[{ id: 'acme:a1' }], [{ id: 'acme:a2' }]] }] } },
  ]);
});

it('refuses what are no rules', async () => {
  for (const body of [{}, { MatchingRules: [{ Rule: ['Shoe'] }] }, null])
    expect(await request('POST', '/preview', body)).toMatchObject([400, { code: 'invalid-input' }]);
});

it('says who somebody is, by what is known of them or by a record', async () => {
  const given = { last_name: 'Kelly', first_name: 'Grace', 電話番号: '03-4071-8823' };
  expect(await request('POST', '/who', { given })).toMatchObject([
    200,
    { record: '?', profileId: null, known: 2, people: [{ displayName: 'Grace Kelly', records: [{ id: 'acme:a1' }] }] },
  ]);
  expect(await request('POST', '/who', { record: 'acme:a2' })).toMatchObject([200, { record: 'acme:a2' }]);
  expect(await request('POST', '/who', { record: 'acme:a9' })).toMatchObject([404, {}]);
  for (const body of [{ given: { shoe: '27' } }, { given: {} }, {}, { given, record: 'acme:a1' }])
    expect(await request('POST', '/who', body)).toMatchObject([400, {}]);
});
