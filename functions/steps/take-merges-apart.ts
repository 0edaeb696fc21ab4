import { recordId } from '../core/identities/customer-person.ts';
import type { PairExplanation } from '../core/identities/explanation.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { type MergeableGroup, type MergeOutside, mergePeople, planMerges } from './merge-people.ts';
import type { BrandBook, Journal, MergeEntry, ProfileStore, RecordWarehouse } from './ports.ts';
import { takeMergeBack } from './undo-merge.ts';

export type TakeApartOutside = MergeOutside & {
  readonly records: Pick<RecordWarehouse, 'link' | 'links' | 'customersOf'>;
  readonly profiles: Pick<ProfileStore, 'restoreProfiles'>;
  readonly journal: Pick<Journal, 'find' | 'entries' | 'markUndone' | 'renameProfiles'>;
  readonly brands: Pick<BrandBook, 'list'>;
};

/**
 * Undoes the merges that join records which are gone (ids `<brand>:<customer id>`), the newest first, and merges again,
 * for the same reasons, those of their records that stay. Call it in a unit of work.
 */
export async function takeMergesApart(
  gone: ReadonlySet<string>,
  outside: TakeApartOutside,
): Promise<{ readonly mergesUndone: number; readonly mergesRemade: number }> {
  const concerned = (await outside.journal.entries()).filter(
    ({ undoneAt, records }) => undoneAt === null && records.some((record) => gone.has(record)),
  );
  for (const { id } of concerned.toReversed()) {
    const entry = await outside.journal.find(id);
    if (entry !== null) await takeMergeBack(entry, outside);
  }
  const groups = concerned.flatMap((entry) => groupsThatStay(entry, gone).map((group) => ({ ...group, by: entry.by })));
  const brands = await outside.brands.list();
  const runId = outside.ids.next();
  let mergesRemade = 0;
  for (const group of groups) {
    const { merges } = await planOne(group, outside);
    mergesRemade += (await mergePeople(merges, { id: runId, by: group.by, brands }, outside)).length;
  }
  return { mergesUndone: concerned.length, mergesRemade };
}

interface Group {
  readonly records: readonly string[];
  readonly explanations: readonly PairExplanation[];
}

/** The records of a merge that stay and are still joined by its reasons, when the others have gone. */
function groupsThatStay({ records, explanations }: MergeEntry, gone: ReadonlySet<string>): readonly Group[] {
  const reasons = explanations.filter(({ left, right }) => !gone.has(left) && !gone.has(right));
  const groupOf = new Map(records.filter((record) => !gone.has(record)).map((record) => [record, new Set([record])]));
  for (const { left, right } of reasons) {
    const [kept, joined] = [groupOf.get(left), groupOf.get(right)];
    if (kept === undefined || joined === undefined || kept === joined) continue;
    for (const record of joined) groupOf.set(record, kept.add(record));
  }
  return [...new Set(groupOf.values())]
    .filter(({ size }) => size > 1)
    .map((group) => ({
      records: [...group],
      explanations: reasons.filter(({ left, right }) => group.has(left) && group.has(right)),
    }));
}

async function planOne(group: Group, { records }: TakeApartOutside): Promise<ReturnType<typeof planMerges>> {
  const profileOf = new Map((await records.links()).map((link) => [recordId(link), link.profile_id]));
  const profiles = new Set(group.records.flatMap((record) => profileOf.get(record) ?? []));
  const held = (await Promise.all([...profiles].map((id: ProfileId) => records.customersOf(id)))).flat();
  const byId = new Map<string, CustomerRecord>(held.map((record) => [recordId(record), record]));
  const mergeable: MergeableGroup = {
    records: group.records.flatMap((record) => byId.get(record) ?? []),
    explanations: group.explanations,
  };
  return planMerges([mergeable], profileOf, held, 1);
}
