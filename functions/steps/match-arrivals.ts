import type { MatchedArrivalView, TakenRecordView } from '../core/contract.ts';
import { recordId } from '../core/identities/customer-person.ts';
import type { Instant } from '../core/time.ts';
import { customerKey } from './customer-key.ts';
import { type MatchedWithBase, matchWithBase, maybeHolderOf } from './match-with-base.ts';
import { type MergeOutside, mergePeople, planMerges, type Run } from './merge-people.ts';
import type { HeldPerson } from './ports.ts';
import {
  type ForgetProfileOutside,
  forgetProfile,
  type RefreshCustomerOutside,
  refreshCustomer,
} from './refresh-customer.ts';
import { viewMatches, type WhoOutside } from './who-is-this.ts';

export type ResolveArrivalsOutside = WhoOutside &
  MergeOutside &
  RefreshCustomerOutside &
  ForgetProfileOutside & {
    /** What "now" means for attributes and segments. */
    asOf(): Promise<Instant>;
  };

/** Tells of each customer that was taken whom it matches. Nothing is merged. */
export async function matchArrivals(
  taken: readonly TakenRecordView[],
  outside: WhoOutside,
): Promise<readonly MatchedArrivalView[]> {
  const views: MatchedArrivalView[] = [];
  for (const view of taken) {
    const found = await matchOf(view, outside);
    views.push(found === null ? view : { ...view, matches: await viewMatches(found.people, outside) });
  }
  return views;
}

/**
 * The same, and merges each with everyone of the merge band at once, as a run does: all merges of one call are one run of
 * the journal, and can be undone. Attributes and segments of whoever grew are brought up to date.
 */
export async function resolveArrivals(
  taken: readonly TakenRecordView[],
  by: string,
  outside: ResolveArrivalsOutside,
): Promise<readonly MatchedArrivalView[]> {
  const run = { id: outside.ids.next(), by, brands: await outside.brands.list() };
  const views: MatchedArrivalView[] = [];
  for (const view of taken) {
    const found = await matchOf(view, outside);
    if (found === null) views.push(view);
    else {
      const matches = await viewMatches(found.people, outside);
      const merged = await mergeFound(found, run, outside);
      views.push({ ...view, matches, ...(merged === null ? {} : { merged }) });
    }
  }
  return views;
}

interface FoundArrival extends MatchedWithBase {
  readonly own: HeldPerson;
}

/** Null for what is no customer, was not taken, or did not reach the domain. */
async function matchOf({ outcome, record: id }: TakenRecordView, outside: WhoOutside): Promise<FoundArrival | null> {
  if (outcome !== 'taken' || id === null) return null;
  const known = await outside.known();
  const record = await known.maybeRecord(id);
  const own = await maybeHolderOf(customerKey(id), outside);
  return record === null || own === null ? null : { own, ...(await matchWithBase({ record, own }, known, outside)) };
}

async function mergeFound(
  { own, people, merge }: FoundArrival,
  run: Run,
  outside: ResolveArrivalsOutside,
): Promise<MatchedArrivalView['merged'] | null> {
  if (merge === null) return null;
  const members = [{ profileId: own.id, customers: own.customers }, ...people];
  const everyone = members.flatMap(({ customers }) => customers);
  const profileOf = new Map(
    members.flatMap(({ profileId, customers }) =>
      customers.map((customer) => [recordId(customer), profileId] as const),
    ),
  );
  const group = {
    records: everyone.filter((customer) => merge.records.includes(recordId(customer))),
    explanations: merge.explanations,
  };
  const { merges } = planMerges([group], profileOf, everyone, 1);
  return outside.database.run(async () => {
    const [entry] = await mergePeople(merges, run, outside);
    if (entry === undefined) return null;
    const { main, merged } = entry.before;
    for (const { profile } of merged) await forgetProfile(profile.id, outside);
    await refreshCustomer(main.profile.id, await outside.asOf(), outside);
    return { runId: run.id, mergeId: entry.id, profileId: main.profile.id };
  });
}
