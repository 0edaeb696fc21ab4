import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profileId as asProfileId } from '../../../functions/core/profiles/profile.ts';
import { answerProblem } from '../../../functions/local/api/problems.ts';
import { segmentRoutes } from '../../../functions/local/api/segments.ts';
import type { Session, SessionVariables } from '../../../functions/local/api/sessions.ts';
import { openProductStore } from '../../browser/product.ts';

let opened: Awaited<ReturnType<typeof openProductStore>>;
beforeAll(async () => {
  opened = await openProductStore();
});
afterAll(() => opened.close());

async function get(path: string, role: Session['role'] = 'admin'): Promise<[number, unknown]> {
  const app = new Hono<{ Variables: SessionVariables }>();
  app.onError(answerProblem);
  app.use('*', async (context, next) => {
    context.set('session', { role, user: 'someone' });
    await next();
  });
  app.route('/segments', segmentRoutes(opened.store));
  const response = await app.request(`/segments${path}`);
  return [response.status, await response.json()];
}

it('finds the look-alikes of a segment, named, none of them a member', async () => {
  const [status, body] = await get('/active/look-alikes?most=5');
  expect(status).toBe(200);
  const { lookAlikes, members } = body as { lookAlikes: { profileId: string; displayName: string }[]; members: number };
  expect(members).toBeGreaterThan(0);
  expect(lookAlikes.length).toBeGreaterThan(0);
  expect(lookAlikes.length).toBeLessThanOrEqual(5);
  for (const { profileId, displayName } of lookAlikes) {
    expect(displayName).not.toBe('');
    expect((await opened.store.segments.segmentsOf(asProfileId(profileId)))?.segments).not.toContain('active');
  }
});

it('refuses whoever is no admin, a segment that there is not, and a number that is none', async () => {
  expect(await get('/active/look-alikes', 'agent')).toMatchObject([403, {}]);
  expect(await get('/gold/look-alikes')).toMatchObject([404, { code: 'not-found' }]);
  expect(await get('/active/look-alikes?most=0')).toMatchObject([400, {}]);
});
