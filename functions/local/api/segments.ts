import { Hono } from 'hono';
import type { SegmentsView } from '../../core/contract.ts';
import { describeSegments } from '../../steps/describe-segments.ts';
import type { Store } from '../store.ts';
import type { SessionVariables } from './sessions.ts';

const NONE_YET: SegmentsView = { runs: [], people: 0, segments: [], clusters: null };

/** `GET`: every segment and cluster of the newest run: sizes, warnings, and what makes members unlike everyone. */
export function segmentRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>().get('/', async (context) =>
    context.json<SegmentsView>((await describeSegments(store)) ?? NONE_YET),
  );
}
