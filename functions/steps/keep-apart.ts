import { ConflictError, NotFoundError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { Journal, RecordWarehouse } from './ports.ts';

export interface KeepApartOutside {
  readonly records: Pick<RecordWarehouse, 'links'>;
  readonly journal: Pick<Journal, 'keepApart'>;
}

export interface KeptApart {
  /** Pairs of record ids that are never merged from now on. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * Notes that records (`<brand>:<customer id>`) are different persons: those that are not one person yet stay apart for
 * good, whatever is imported and however often it runs. Throws NotFoundError for a record that nobody holds, and
 * ConflictError when all of them are one person already.
 */
export async function keepApart(records: readonly string[], outside: KeepApartOutside): Promise<KeptApart> {
  const profileOf = new Map((await outside.records.links()).map((link) => [recordId(link), link.profile_id]));
  const held = [...new Set(records)].map((record): readonly [string, ProfileId] => {
    const profile = profileOf.get(record);
    if (profile !== undefined) return [record, profile];
    throw new NotFoundError(`there is no record "${record}"`, { remedy: 'Name records as <brand>:<customer id>.' });
  });
  const pairs = held.flatMap(([left, one], position) =>
    held.slice(position + 1).flatMap(([right, other]) => (one === other ? [] : [[left, right] as const])),
  );
  if (pairs.length === 0) {
    throw new ConflictError(`${held.map(([record]) => record).join(', ')} are one person already`, {
      remedy: 'Name two records of different people; a merge is undone by: fusion resolve --undo MERGE',
    });
  }
  await outside.journal.keepApart(pairs);
  return { pairs };
}
