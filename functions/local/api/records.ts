import { Hono } from 'hono';
import { z } from 'zod';
import { takeRecords } from '../../steps/take-records.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const MOST_RECORDS = 1_000;
const request = z.object({ records: z.array(z.unknown()).min(1).max(MOST_RECORDS) });

/**
 * `POST {"records": [{brand, kind?, changed_at?, values: {header: value}, lines?}]}`: records that arrive alone, under the
 * headers of the brand's own files. What became of each, in order: one that is rejected hinders no other.
 */
export function recordRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>().use('*', requireAdmin).post('/', async (context) => {
    const { records } = request.parse(await context.req.json().catch(() => null));
    return context.json({ records: await takeRecords(records, store) });
  });
}
