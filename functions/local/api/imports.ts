import { Readable } from 'node:stream';
import { Hono, type HonoRequest } from 'hono';
import { z } from 'zod';
import { type CsvFile, importCsv } from '../../steps/import-csv.ts';
import { previewImport } from '../../steps/preview-import.ts';
import { publishRecords } from '../../steps/publish-records.ts';
import { quarantineFile } from '../../steps/quarantine-file.ts';
import { rollBackImport } from '../../steps/roll-back-import.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { Store } from '../store.ts';
import { RunningImports } from './running-imports.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const importQuery = z.object({
  name: z.string().min(1).max(255),
  brand: z.string().min(1).max(31).optional(),
  maxRejects: z.coerce.number().min(0).max(100).optional(),
});
const quarantineQuery = z.object({ locale: z.enum(['ja', 'en']).default('ja') });

/**
 * `GET`: what each import did, newest first; `GET /running`: how far the running ones are. `POST ?name=&brand=&maxRejects=` with the file as the body: import it and
 * bring everyone up to date; `POST /preview` the same without effect. `GET /:id/quarantine?locale=`: the rows to mend as
 * CSV. `POST /:id/roll-back`: take it back.
 */
export function importRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  const running = new RunningImports(store.clock);
  return new Hono<{ Variables: SessionVariables }>()
    .use('*', requireAdmin)
    .get('/', async (context) => {
      const entries = await store.ledger.entries();
      return context.json(entries.toReversed().map((entry) => entry.report));
    })
    .get('/running', (context) => context.json(running.list()))
    .post('/', async (context) => {
      const request = requestOf(context.req);
      const reports = await running.follow(request.files[0].name, async (progress) => {
        const followed = { ...store, progress };
        const views = await importCsv(request, followed);
        await publishRecords(followed);
        await refreshEveryone(followed);
        return views;
      });
      return context.json(reports, 201);
    })
    .post('/preview', async (context) => {
      const request = requestOf(context.req);
      return context.json(
        await running.follow(request.files[0].name, (progress) => previewImport(request, { ...store, progress })),
      );
    })
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

interface OneFile {
  readonly files: readonly [CsvFile];
  readonly mostRejected?: number;
}

function requestOf(request: HonoRequest): OneFile {
  const { name, brand, maxRejects } = importQuery.parse(request.query());
  const length = Number(request.header('content-length') ?? Number.NaN);
  const file: CsvFile = {
    name,
    bytes: request.raw.body ?? new Blob([]).stream(),
    ...(Number.isSafeInteger(length) ? { size: length } : {}),
    ...(brand === undefined ? {} : { brand }),
  };
  return { files: [file], ...(maxRejects === undefined ? {} : { mostRejected: maxRejects / 100 }) };
}
