import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { type CsvFile, importCsv } from '../../steps/import-csv.ts';
import { previewImport } from '../../steps/preview-import.ts';
import { publishRecords } from '../../steps/publish-records.ts';
import { quarantineFile } from '../../steps/quarantine-file.ts';
import { rollBackImport } from '../../steps/roll-back-import.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const importQuery = z.object({
  name: z.string().min(1).max(255),
  brand: z.string().min(1).max(31).optional(),
  maxRejects: z.coerce.number().min(0).max(100).optional(),
});
const quarantineQuery = z.object({ locale: z.enum(['ja', 'en']).default('ja') });

/**
 * `GET`: what each import did, newest first. `POST ?name=&brand=&maxRejects=` with the file as the body: import it and
 * bring everyone up to date; `POST /preview` the same without effect. `GET /:id/quarantine?locale=`: the rows to mend as
 * CSV. `POST /:id/roll-back`: take it back.
 */
export function importRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .use('*', requireAdmin)
    .get('/', async (context) => {
      const entries = await store.ledger.entries();
      return context.json(entries.toReversed().map((entry) => entry.report));
    })
    .post('/', async (context) => {
      const reports = await importCsv(requestOf(context.req.query(), context.req.raw.body), store);
      await publishRecords(store);
      await refreshEveryone(store);
      return context.json(reports, 201);
    })
    .post('/preview', async (context) =>
      context.json(await previewImport(requestOf(context.req.query(), context.req.raw.body), store)),
    )
    .get('/:id/quarantine', async (context) => {
      const { locale } = quarantineQuery.parse(context.req.query());
      const file = await quarantineFile({ importId: context.req.param('id'), locale }, store);
      context.header('content-type', 'text/csv; charset=utf-8');
      context.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      return context.body(
        Readable.toWeb(Readable.from(file.text).map((text: string) => Buffer.from(text))) as ReadableStream,
      );
    })
    .post('/:id/roll-back', async (context) => {
      const view = await rollBackImport(context.req.param('id'), store);
      await publishRecords(store);
      await refreshEveryone(store);
      return context.json(view);
    });
}

function requestOf(
  query: Readonly<Record<string, string>>,
  body: ReadableStream<Uint8Array> | null,
): { readonly files: readonly CsvFile[]; readonly mostRejected?: number } {
  const { name, brand, maxRejects } = importQuery.parse(query);
  const file = { name, bytes: body ?? new Blob([]).stream(), ...(brand === undefined ? {} : { brand }) };
  return { files: [file], ...(maxRejects === undefined ? {} : { mostRejected: maxRejects / 100 }) };
}
