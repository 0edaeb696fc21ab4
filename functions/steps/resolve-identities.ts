import { NotFoundError } from '../core/errors.ts';
import type { MatchingRule } from '../core/identities/rules.ts';
import { type MergeOutside, mergePeople, planMerges } from './merge-people.ts';
import type { UnitOfWork } from './ports.ts';
import { type LearningOutside, type Proposal, type ProposeOutside, planIdentities } from './propose-identities.ts';

export type ResolveOutside = ProposeOutside & LearningOutside & MergeOutside & { readonly database: UnitOfWork };

export interface ResolveRequest {
  /** Who or what asks: goes into the journal. */
  readonly by: string;
  /** The least sure band that is applied when no proposals are named; `merge` unless said otherwise. */
  readonly minimum?: 'merge' | 'review';
  /** Only these proposals, whatever their band. */
  readonly only?: readonly string[];
  /** Other rules than the product's own. */
  readonly rules?: readonly MatchingRule[] | undefined;
}

export interface ResolveRun {
  readonly runId: string;
  readonly records: number;
  /** Journal entries made: groups that became one profile. */
  readonly merges: number;
  /** Profiles that were merged into others and no longer exist. */
  readonly profilesMerged: number;
  readonly people: number;
}

const MERGES_PER_UNIT_OF_WORK = 500;

/**
 * Merges what the proposals say and keeps every merge in the journal. Merges land whole, several at a time: a run
 * that is killed leaves whole merges, and the next run goes on to the same end. Running again merges nothing new.
 * Throws NotFoundError for an unknown proposal, before anything is merged.
 */
export async function resolveIdentities(request: ResolveRequest, outside: ResolveOutside): Promise<ResolveRun> {
  const plan = await planIdentities(request.rules, outside);
  const chosen = chooseProposals(plan.proposals, request);
  const run = { id: outside.ids.next(), by: request.by, brands: plan.brands };
  const profileOf = new Map(plan.profileOf);
  let waiting = chosen;
  let profilesMerged = 0;
  let merges = 0;
  while (waiting.length > 0) {
    const planned = planMerges(waiting, profileOf, plan.records, MERGES_PER_UNIT_OF_WORK);
    const entries = await outside.database.run(() => mergePeople(planned.merges, run, outside));
    for (const { before, records } of entries) for (const id of records) profileOf.set(id, before.main.profile.id);
    merges += entries.length;
    profilesMerged += entries.reduce((sum, entry) => sum + entry.before.merged.length, 0);
    waiting = planned.rest;
    const done = chosen.length - waiting.length;
    outside.progress.report({ step: 'merge', done, total: chosen.length, unit: 'people' });
  }
  return {
    runId: run.id,
    records: plan.records.length,
    merges,
    profilesMerged,
    people: new Set(profileOf.values()).size,
  };
}

function chooseProposals(
  proposals: readonly Proposal[],
  { only, minimum = 'merge' }: ResolveRequest,
): readonly Proposal[] {
  if (only === undefined)
    return proposals.filter(({ band }) => band === 'merge' || (minimum === 'review' && band === 'review'));
  const unknown = only.find((id) => !proposals.some((proposal) => proposal.id === id));
  if (unknown !== undefined) {
    throw new NotFoundError(`there is no proposal "${unknown}"`, {
      remedy: 'Preview again: records may have changed since.',
    });
  }
  return proposals.filter(({ id }) => only.includes(id));
}
