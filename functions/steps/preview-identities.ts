import type { RunDifferenceView, StandingMergeView } from '../core/contract.ts';
import { recordId } from '../core/identities/customer-person.ts';
import { DEFAULT_BANDS, weakestLink } from '../core/identities/proposal.ts';
import type { MatchingRule } from '../core/identities/rules.ts';
import { type SplitPerson, splitPeople } from '../core/identities/split-people.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import type { Journal, MergeEntry } from './ports.ts';
import {
  type MatchedCustomers,
  matchCustomers,
  type Proposal,
  type ProposeOutside,
  planOf,
} from './propose-identities.ts';

export type PreviewOutside = ProposeOutside & { readonly journal: Pick<Journal, 'keptApart' | 'entries'> };

export interface PreviewRequest {
  /** Other rules than the product's own. */
  readonly rules?: readonly MatchingRule[] | undefined;
}

export interface Preview {
  /** Records that are matched. */
  readonly records: number;
  /** People that remain once the merge band is applied. */
  readonly people: number;
  /** Merge band first, the surest first. */
  readonly proposals: readonly Proposal[];
  readonly difference: RunDifference;
}

/** As the console has it, with whole records. */
export interface RunDifference extends Omit<RunDifferenceView, 'apart'> {
  readonly apart: readonly StandingMerge[];
}

export interface StandingMerge extends Omit<StandingMergeView, 'parts'> {
  /** Records that would still be one person, together. */
  readonly parts: readonly (readonly CustomerRecord[])[];
}

/**
 * Who would be merged and why, and what that changes of the people as they are. Writes nothing. Throws InvalidInputError
 * for rules that cannot be read on records.
 */
export async function previewIdentities({ rules }: PreviewRequest, outside: PreviewOutside): Promise<Preview> {
  const matched = await matchCustomers(rules, outside);
  const { records, people, proposals } = await planOf(matched, outside);
  const sure = proposals.filter(({ band }) => band === 'merge');
  const joined = sure.map((proposal) => profilesIn(proposal.records, matched));
  const apart = await standingMerges(matched, outside);
  return {
    records: records.length,
    people,
    proposals,
    difference: {
      added: joined.reduce((sum, { size }) => sum + size - 1, 0),
      grown: sure.filter(({ records: members }, index) => members.length > (joined[index]?.size ?? 0)).length,
      removed: apart.reduce((sum, { parts }) => sum + parts.length - 1, 0),
      apart,
    },
  };
}

function profilesIn(records: readonly CustomerRecord[], { profileOf }: MatchedCustomers): ReadonlySet<ProfileId> {
  return new Set(records.flatMap((record) => profileOf.get(recordId(record)) ?? []));
}

/** Merges that stand against the matching, but those that a person decided. */
async function standingMerges(
  matched: MatchedCustomers,
  { journal }: PreviewOutside,
): Promise<readonly StandingMerge[]> {
  const { records, matching, profileOf, constraints } = matched;
  const personOf = records.map((record) => profileOf.get(recordId(record)));
  const split = (together: readonly (readonly [number, number])[]): readonly SplitPerson[] =>
    splitPeople(matching, personOf, { ...constraints, together }, DEFAULT_BANDS.merge);
  const profileIn = ({ parts }: SplitPerson): ProfileId | undefined => personOf[parts[0]?.[0] ?? -1];
  const entries = new Map<ProfileId, readonly MergeEntry[]>();
  for (const person of split([])) {
    const profileId = profileIn(person);
    if (profileId === undefined) continue;
    const behind = await journal.entries({ profileId });
    entries.set(
      profileId,
      behind.filter(({ undoneAt }) => undoneAt === null),
    );
  }
  if (entries.size === 0) return [];
  const decided = [...entries.values()].flat().filter(isDecidedByPerson);
  return split(pairsOf(decided, records)).flatMap((person) => {
    const profileId = profileIn(person);
    if (profileId === undefined) return [];
    return {
      profileId,
      parts: person.parts.map((part) => part.flatMap((index) => records[index] ?? [])),
      explanations: person.explanations,
      merges: (entries.get(profileId) ?? []).map(({ id }) => id),
    };
  });
}

/** What is less sure than the merge band only a person merges. */
function isDecidedByPerson({ explanations, records }: MergeEntry): boolean {
  return weakestLink(explanations, records.length) < DEFAULT_BANDS.merge;
}

function pairsOf(
  entries: readonly MergeEntry[],
  records: readonly CustomerRecord[],
): readonly (readonly [number, number])[] {
  if (entries.length === 0) return [];
  const position = new Map(records.map((record, index) => [recordId(record), index]));
  return entries.flatMap((entry) => {
    const [first, ...others] = entry.records.flatMap((id) => position.get(id) ?? []);
    return first === undefined ? [] : others.map((other) => [first, other] as const);
  });
}
