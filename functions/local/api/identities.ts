import { Hono } from 'hono';
import { z } from 'zod';
import type { PreviewView } from '../../core/contract.ts';
import { previewIdentities, resolveIdentities } from '../../steps/resolve-identities.ts';
import { undoMerge } from '../../steps/undo-merge.ts';
import { viewMerge, viewRecord } from '../../steps/view-customer.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

/** The console shows a page of groups; the command line lists all. */
const GROUPS_SHOWN = 100;
const resolveRequest = z.object({ only: z.array(z.string()).optional() });

/** Preview (nothing is written), merge, list merges, undo one: for admins. */
export function identityRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .use('*', requireAdmin)
    .get('/preview', async (context) => context.json(await preview(store)))
    .post('/resolve', async (context) => {
      const { only } = resolveRequest.parse(await context.req.json().catch(() => ({})));
      const run = await resolveIdentities(
        { by: context.get('session').user, ...(only === undefined ? {} : { only }) },
        store,
      );
      await refreshEveryone(store);
      return context.json(run);
    })
    .get('/merges', async (context) => {
      const entries = await store.journal.entries();
      return context.json(entries.toReversed().map(viewMerge));
    })
    .post('/merges/:id/undo', async (context) => {
      await undoMerge(context.req.param('id'), store);
      await refreshEveryone(store);
      return context.json({ undone: context.req.param('id') });
    });
}

async function preview(store: Store): Promise<PreviewView> {
  const brands = await store.brands.list();
  const found = await previewIdentities(store);
  const open = found.proposals.filter((proposal) => proposal.band !== 'leave');
  return {
    records: found.records,
    people: found.people,
    total: {
      merge: open.filter((proposal) => proposal.band === 'merge').length,
      review: open.filter((proposal) => proposal.band === 'review').length,
    },
    proposals: open.slice(0, GROUPS_SHOWN).map((proposal) => ({
      id: proposal.id,
      band: proposal.band,
      confidence: proposal.confidence,
      explanations: proposal.explanations,
      records: proposal.records.map((record) => viewRecord(record, brands)),
    })),
  };
}
