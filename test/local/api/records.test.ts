import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerProblem } from '../../../functions/local/api/problems.ts';
import { recordRoutes } from '../../../functions/local/api/records.ts';
import type { Session, SessionVariables } from '../../../functions/local/api/sessions.ts';
import { openStore, type Store } from '../../../functions/local/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ data: ':memory:' });
});
afterEach(() => store.close());

async function post(body: string, role: Session['role'] = 'admin'): Promise<[number, unknown]> {
  const app = new Hono<{ Variables: SessionVariables }>();
  app.onError(answerProblem);
  app.use('*', async (context, next) => {
    context.set('session', { role, user: 'someone' });
    await next();
  });
  app.route('/records', recordRoutes(store));
  const response = await app.request('/records', { method: 'POST', body });
  return [response.status, await response.json()];
}

it('takes records over HTTP and says of each what became of it', async () => {
  const records = [{ brand: 'acme', values: { customer_id: 'c1', name: 'Ann Lee' } }, { brand: 'acme' }];
  expect(await post(JSON.stringify({ records }))).toMatchObject([
    200,
    {
      records: [
        { outcome: 'taken', entity: 'customer' },
        { outcome: 'rejected', problems: [{ column: 'values' }] },
      ],
    },
  ]);
  expect(await store.profiles.findProfiles('_acmeCustomerId', ['c1'])).toHaveLength(1);
});

it('refuses a body that holds no records, and whoever is no admin', async () => {
  for (const body of ['', '{', '{}', '{"records":[]}'])
    expect(await post(body)).toMatchObject([400, { code: 'invalid-input' }]);
  expect(await post('{"records":[{}]}', 'agent')).toMatchObject([403, {}]);
});

it('says whom a customer matches, and merges certain ones where that is asked for', async () => {
  const values = { last_name: '髙橋', first_name: '花子', birth_date: '1980-01-02', phone: '090-1234-5670' };
  const customer = (brand: string) => ({ brand, kind: 'customer', values: { customer_id: 'c1', ...values } });
  expect(await post(JSON.stringify({ records: [customer('acme')] }))).toMatchObject([
    200,
    { records: [{ matches: [] }] },
  ]);
  expect(await post(JSON.stringify({ records: [customer('zeta')] }))).toMatchObject([
    200,
    { records: [{ matches: [{ band: 'merge', displayName: '髙橋 花子', records: [{ id: 'acme:c1' }] }] }] },
  ]);
  expect(await store.journal.entries()).toEqual([]);
  const [, answer] = await post(JSON.stringify({ records: [customer('zeta')], resolve: true }));
  const [entry] = await store.journal.entries();
  expect(answer).toMatchObject({ records: [{ merged: { mergeId: entry?.id, runId: entry?.runId } }] });
  expect(entry).toMatchObject({ by: 'someone', records: ['acme:c1', 'zeta:c1'] });
});
