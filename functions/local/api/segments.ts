import { Hono } from 'hono';
import { z } from 'zod';
import type { LookAlikesView, SegmentsView } from '../../core/contract.ts';
import { describeSegments } from '../../steps/describe-segments.ts';
import { findLookAlikesOf } from '../../steps/find-look-alikes.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

const NONE_YET: SegmentsView = { runs: [], people: 0, segments: [], clusters: null };

const lookAlikesQuery = z.object({ most: z.coerce.number().int().min(1).max(1000).default(20) });

/**
 * `GET`: every segment and cluster of the newest run: sizes, warnings, and what makes members unlike everyone. `GET
 * SEGMENT/look-alikes?most=N`, for admins: the customers outside a segment who buy what its members buy.
 */
export function segmentRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .get('/', async (context) => context.json<SegmentsView>((await describeSegments(store)) ?? NONE_YET))
    .get('/:segment/look-alikes', requireAdmin, async (context) => {
      const { most } = lookAlikesQuery.parse(context.req.query());
      const segment = context.req.param('segment');
      return context.json<LookAlikesView>(await findLookAlikesOf({ segment, most }, store));
    });
}
