import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportView, RollBackView } from '../../../functions/core/contract.ts';
import { importRoutes } from '../../../functions/local/api/imports.ts';
import { answerProblem } from '../../../functions/local/api/problems.ts';
import type { Session, SessionVariables } from '../../../functions/local/api/sessions.ts';
import { openStore, type Store } from '../../../functions/local/store.ts';

const TEXT = 'customer_id,name,phone\nc1,Ann Lee,090-1111-2222\nc2,Bob Ray,none of your business\n,Cid,\n';

let store: Store;
beforeEach(async () => {
  store = await openStore({ data: ':memory:' });
});
afterEach(() => store.close());

function send(path: string, init: RequestInit = {}, role: Session['role'] = 'admin'): Promise<Response> {
  const app = new Hono<{ Variables: SessionVariables }>();
  app.onError(answerProblem);
  app.use('*', async (context, next) => {
    context.set('session', { role, user: 'someone' });
    await next();
  });
  app.route('/imports', importRoutes(store));
  return Promise.resolve(app.request(`/imports${path}`, init));
}

const post = (path: string): Promise<Response> => send(path, { method: 'POST', body: TEXT });
const QUERY = '?name=customers.csv&brand=acme';

async function imported(): Promise<ImportView> {
  const [view] = (await (await post(`${QUERY}`)).json()) as ImportView[];
  if (view === undefined) throw new RangeError('one file, one view');
  return view;
}

describe('the API of imports', () => {
  it('shows in a dry run what would be done, and does nothing', async () => {
    const response = await post(`/preview${QUERY}`);
    expect(await response.json()).toMatchObject({
      files: [{ added: 2, rejected: 1, incomplete: 1 }],
      metering: { after: 2 },
    });
    expect(await (await send('')).json()).toEqual([]);
  });

  it('refuses a file with more rows to mend than are allowed, and keeps nothing of it', async () => {
    const response = await post(`${QUERY}&maxRejects=10`);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-input' }]);
    expect(await store.records.count('customer')).toBe(0);
  });

  it('hands the rows to mend over as a file', async () => {
    const { id } = await imported();
    const response = await send(`/${id}/quarantine?locale=en`);
    expect(response.headers.get('content-disposition')).toContain('quarantine-customers.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toContain('c2,Bob Ray,none of your business');
  });

  it('takes an import back', async () => {
    const { id } = await imported();
    const view = (await (await post(`/${id}/roll-back`)).json()) as RollBackView;
    expect(view).toMatchObject({ removed: 2, restored: 0, import: { id } });
    expect(await (await send('')).json()).toMatchObject([{ id, rolledBackAt: view.import.rolledBackAt }]);
    expect((await post(`/${id}/roll-back`)).status).toBe(409);
    expect((await post('/nothing/roll-back')).status).toBe(404);
  });

  it('is for admins', async () => {
    for (const [path, method] of [
      ['', 'GET'],
      ['/x/quarantine', 'GET'],
      ['/x/roll-back', 'POST'],
      ['/preview', 'POST'],
    ] as const)
      expect((await send(path, { method }, 'agent')).status).toBe(403);
  });
});
