import { Hono } from 'hono';
import { z } from 'zod';
import type { PreviewView } from '../../core/contract.ts';
import type { MatchingRule } from '../../core/identities/rules.ts';
import { rulesOf } from '../../core/identities/rules-text.ts';
import { keepApart } from '../../steps/keep-apart.ts';
import { placeCases } from '../../steps/place-cases.ts';
import { previewIdentities } from '../../steps/preview-identities.ts';
import { resolveIdentities } from '../../steps/resolve-identities.ts';
import { undoMerge } from '../../steps/undo-merge.ts';
import { undoRun } from '../../steps/undo-run.ts';
import { viewMerge, viewRecord } from '../../steps/view-customer.ts';
import { whoIsThis } from '../../steps/who-is-this.ts';
import { refreshEveryone, refreshPeople } from '../pipeline.ts';
import type { Store } from '../store.ts';
import { requireAdmin, type SessionVariables } from './sessions.ts';

/** The console shows a page of groups; the command line lists all. */
const GROUPS_SHOWN = 100;
const resolveRequest = z.object({ only: z.array(z.string()).optional(), MatchingRules: z.unknown().optional() });

const apartRequest = z.object({ records: z.array(z.string()).min(2) });
const casesRequest = z.object({
  cases: z.array(z.object({ caseId: z.string(), customer: z.string() })).max(10_000),
});

const whoRequest = z.union([
  z.object({ record: z.string() }).strict(),
  z.object({ given: z.record(z.string(), z.string()) }).strict(),
]);

/** How a refusal names the rules of a request. */
const REQUEST = 'the request';

/**
 * Preview (nothing is written; under rules of one's own by POST), merge, say who somebody is (`{"given": {field: value}}` or
 * `{"record": "<brand>:<customer id>"}`), list merges, undo one or a run, place the cases that merged profiles left behind:
 * for admins.
 */
export function identityRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .use('*', requireAdmin)
    .get('/preview', async (context) => context.json(await preview(undefined, store)))
    .post('/preview', async (context) =>
      context.json(await preview(rulesOf(REQUEST, await context.req.json().catch(() => null)), store)),
    )
    .post('/resolve', async (context) => {
      const body = resolveRequest.parse(await context.req.json().catch(() => ({})));
      const { only } = body;
      const rules = body.MatchingRules === undefined ? undefined : rulesOf(REQUEST, body);
      const run = await resolveIdentities(
        { by: context.get('session').user, rules, ...(only === undefined ? {} : { only }) },
        store,
      );
      await refreshEveryone(store, 'month-ends');
      return context.json(run);
    })
    .post('/apart', async (context) => {
      const { records } = apartRequest.parse(await context.req.json().catch(() => ({})));
      return context.json(await keepApart(records, store));
    })
    .post('/who', async (context) => {
      const request = whoRequest.parse(await context.req.json().catch(() => null));
      return context.json(await whoIsThis(request, store));
    })
    .post('/cases', async (context) => {
      const { cases } = casesRequest.parse(await context.req.json().catch(() => ({})));
      return context.json(await placeCases(cases, store));
    })
    .get('/merges', async (context) => {
      const entries = await store.journal.entries();
      return context.json(entries.toReversed().map(viewMerge));
    })
    .post('/runs/:id/undo', async (context) => {
      const undone = await undoRun(context.req.param('id'), store);
      await refreshEveryone(store);
      return context.json(undone);
    })
    .post('/merges/:id/undo', async (context) => {
      const { profiles } = await undoMerge(context.req.param('id'), store);
      await refreshPeople(
        profiles.map(({ id }) => id),
        store,
      );
      return context.json({ undone: context.req.param('id') });
    });
}

async function preview(rules: readonly MatchingRule[] | undefined, store: Store): Promise<PreviewView> {
  const brands = await store.brands.list();
  const found = await previewIdentities({ rules }, store);
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
    difference: {
      ...found.difference,
      apart: found.difference.apart.slice(0, GROUPS_SHOWN).map((merge) => ({
        ...merge,
        parts: merge.parts.map((part) => part.map((record) => viewRecord(record, brands))),
      })),
    },
  };
}
