import { Hono } from 'hono';
import type { LookAlikesView, SegmentsView } from '../../core/contract.ts';
import { describeSegments, NO_SEGMENTS } from '../../steps/describe-segments.ts';
import { findLookAlikesOf, lookAlikesQuery } from '../../steps/find-look-alikes.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

/**
 * `GET`: every segment and cluster of the newest run: sizes, warnings, and what makes members unlike everyone. `GET
 * SEGMENT/look-alikes?most=N`, for admins: the customers outside a segment who buy what its members buy.
 */
export function segmentRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .get('/', async (context) => context.json<SegmentsView>((await describeSegments(store)) ?? NO_SEGMENTS))
    .get('/:segment/look-alikes', requireAdmin, async (context) => {
      const { most } = lookAlikesQuery.parse(context.req.query());
      const segment = context.req.param('segment');
      return context.json<LookAlikesView>(await findLookAlikesOf({ segment, most }, store));
    });
}
