import { recordId } from '../core/identities/customer-person.ts';
import type { PairExplanation } from '../core/identities/explanation.ts';
import { customerKey } from './customer-key.ts';
import { type MergeableGroup, type MergeOutside, mergePeople, planMerges } from './merge-people.ts';
import type { BrandBook, Journal, MergeEntry, RecordWarehouse } from './ports.ts';
import { type TakeBackOutside, takeMergesBack } from './take-merges-back.ts';

export type TakeApartOutside = MergeOutside &
  TakeBackOutside & {
    readonly records: Pick<RecordWarehouse, 'peopleOf'>;
    readonly journal: Pick<Journal, 'entries'>;
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
  await takeMergesBack(concerned.toReversed(), outside);
  const groups = concerned.flatMap((entry) => groupsThatStay(entry, gone).map((group) => ({ ...group, by: entry.by })));
  return { mergesUndone: concerned.length, mergesRemade: await mergeAgain(groups, outside) };
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

/** Merges remade at once. */
const MOST_AT_ONCE = 500;

/** Under one run, in the names of those who merged before. Says how many merges were made. */
async function mergeAgain(
  groups: readonly (Group & { readonly by: string })[],
  outside: TakeApartOutside,
): Promise<number> {
  const people = await outside.records.peopleOf(groups.flatMap(({ records }) => records.map(customerKey)));
  const everyone = people.flatMap(({ customers }) => customers);
  const recordOf = new Map(everyone.map((record) => [recordId(record), record]));
  const profileOf = new Map(people.flatMap(({ id, customers }) => customers.map((each) => [recordId(each), id])));
  const [id, brands] = [outside.ids.next(), await outside.brands.list()];
  let made = 0;
  for (const by of new Set(groups.map((group) => group.by))) {
    let waiting: readonly MergeableGroup[] = groups
      .filter((group) => group.by === by)
      .map(({ records, explanations }) => ({
        records: records.flatMap((record) => recordOf.get(record) ?? []),
        explanations,
      }));
    while (waiting.length > 0) {
      const { merges, rest } = planMerges(waiting, profileOf, everyone, MOST_AT_ONCE);
      const entries = await mergePeople(merges, { id, by, brands }, outside);
      for (const { before, records } of entries)
        for (const record of records) profileOf.set(record, before.main.profile.id);
      made += entries.length;
      waiting = rest;
    }
  }
  return made;
}
