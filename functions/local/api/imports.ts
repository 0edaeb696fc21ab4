import { Hono } from 'hono';
import { z } from 'zod';
import { importCsv } from '../../steps/import-csv.ts';
import { publishRecords } from '../../steps/publish-records.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const importQuery = z.object({ name: z.string().min(1).max(255), brand: z.string().min(1).max(31).optional() });

/** `GET`: what each import did, newest first. `POST ?name=&brand=` with the file as the body: import it and bring everyone up to date. */
export function importRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .use('*', requireAdmin)
    .get('/', async (context) => {
      const entries = await store.ledger.entries();
      return context.json(entries.toReversed().map((entry) => entry.report));
    })
    .post('/', async (context) => {
      const { name, brand } = importQuery.parse(context.req.query());
      const bytes = context.req.raw.body ?? new Blob([]).stream();
      const reports = await importCsv({ files: [{ name, bytes, ...(brand === undefined ? {} : { brand }) }] }, store);
      await publishRecords(store);
      await refreshEveryone(store);
      return context.json(reports, 201);
    });
}
