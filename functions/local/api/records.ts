import { Hono } from 'hono';
import { z } from 'zod';
import { matchArrivals, resolveArrivals } from '../../steps/match-arrivals.ts';
import { takeRecords } from '../../steps/take-records.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const MOST_RECORDS = 1_000;
const request = z.object({
  records: z.array(z.unknown()).min(1).max(MOST_RECORDS),
  resolve: z.boolean().default(false),
});

/**
 * `POST {"records": [{brand, kind?, changed_at?, values: {header: value}, lines?}]}`: records that arrive alone, under the
 * headers of the brand's own files. What became of each, in order, and whom a customer matches; one that is rejected hinders
 * no other. With `"resolve": true` certain matches are merged at once, as a run of the journal.
 */
export function recordRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>().use('*', requireAdmin).post('/', async (context) => {
    const { records, resolve } = request.parse(await context.req.json().catch(() => null));
    const taken = await takeRecords(records, store);
    const matched = resolve
      ? await resolveArrivals(taken, context.get('session').user, store)
      : await matchArrivals(taken, store);
    return context.json({ records: matched });
  });
}
