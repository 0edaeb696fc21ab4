import { Hono } from 'hono';
import type { SegmentSummaryView } from '../../core/contract.ts';
import { SEGMENTS } from '../../core/segments/catalog.ts';
import { isoFromInstant } from '../../core/time.ts';
import type { Store } from '../store.ts';
import type { SessionVariables } from './sessions.ts';

/** `GET`: every segment with its size in the newest run. */
export function segmentRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>().get('/', async (context) => {
    const run = (await store.segments.segmentRuns()).at(-1);
    if (run === undefined) return context.json<readonly SegmentSummaryView[]>([]);
    const people = new Set((await store.records.links()).map((link) => link.profile_id)).size;
    return context.json<readonly SegmentSummaryView[]>(
      SEGMENTS.map(({ name, label, description }) => {
        const size = run.sizes.find((entry) => entry.segment === name)?.size ?? 0;
        return {
          name,
          label,
          description,
          size,
          share: people === 0 ? 0 : size / people,
          asOf: isoFromInstant(run.asOf),
        };
      }),
    );
  });
}
