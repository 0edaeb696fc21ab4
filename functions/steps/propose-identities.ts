import type { Brand } from '../core/brands.ts';
import type { ClusterConstraints } from '../core/identities/clusters.ts';
import { personOfCustomer, recordId } from '../core/identities/customer-person.ts';
import type { Band, PairExplanation } from '../core/identities/explanation.ts';
import { learnedOf } from '../core/identities/learned/learned-matching.ts';
import type { Matching, MatchingStage } from '../core/identities/matching.ts';
import { personTable } from '../core/identities/person-table.ts';
import { proposeIdentities } from '../core/identities/proposal.ts';
import { DEFAULT_RULES, type MatchingRule } from '../core/identities/rules.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { matchTableInThreads } from './match-table.ts';
import type {
  BrandBook,
  Journal,
  LearnedShelf,
  MatchingThreads,
  ProfileLink,
  Progress,
  RecordWarehouse,
} from './ports.ts';

export interface MatchOutside {
  readonly records: Pick<RecordWarehouse, 'read' | 'links'>;
  readonly journal: Pick<Journal, 'keptApart'>;
  readonly progress: Progress;
  readonly threads: MatchingThreads;
}

/** Where what a run learns is kept; nowhere, where everyone is held in memory. */
export interface LearningOutside {
  readonly learned?: LearnedShelf;
}

export interface ProposeOutside extends MatchOutside {
  readonly brands: Pick<BrandBook, 'list'>;
}

/** A group of brand records that would become one person. */
export interface Proposal {
  readonly id: string;
  readonly band: Band;
  readonly records: readonly CustomerRecord[];
  readonly explanations: readonly PairExplanation[];
  /** The weakest link that holds the group together: 0 … 1. */
  readonly confidence: number;
}

/** Everyone as they are known now, and who would become one. */
export interface IdentityPlan {
  readonly records: readonly CustomerRecord[];
  readonly profileOf: ReadonlyMap<string, ProfileId>;
  readonly brands: readonly Brand[];
  readonly proposals: readonly Proposal[];
  /** People that remain once the merge band is applied. */
  readonly people: number;
}

/** Everyone as they are known now, compared and weighed: indexes of the matching are those of the records. */
export interface MatchedCustomers {
  readonly records: readonly CustomerRecord[];
  readonly profileOf: ReadonlyMap<string, ProfileId>;
  readonly matching: Matching;
  readonly constraints: ClusterConstraints;
}

/** How much of a matching is done when a part of it begins, about. */
const DONE_BEFORE: Readonly<Record<MatchingStage, number>> = {
  prepare: 0.05,
  block: 0.4,
  compare: 0.65,
  learn: 0.85,
  weigh: 0.9,
  cluster: 0.95,
};

/**
 * Matches the published records of all brands, under the product's own rules unless others are given. Records of one
 * profile are one person already; pairs kept apart stay apart.
 */
export async function matchCustomers(
  rules: readonly MatchingRule[] | undefined,
  outside: MatchOutside,
): Promise<MatchedCustomers> {
  const profileOf = profilesByRecord(await outside.records.links());
  const records = await readPublished(profileOf, outside);
  const position = new Map(records.map((record, index) => [recordId(record), index]));
  outside.progress.report({ step: 'resolve', done: 0, total: records.length, unit: 'records' });
  const matching = await matchTableInThreads(
    personTable(records.map(personOfCustomer)),
    {
      rules: rules ?? DEFAULT_RULES,
      onStage: (stage) =>
        outside.progress.report({
          step: 'resolve',
          done: Math.round(records.length * DONE_BEFORE[stage]),
          total: records.length,
          unit: 'records',
        }),
    },
    outside.threads,
  );
  const constraints = {
    together: sharedProfiles(records, profileOf),
    apart: positionsOf(await outside.journal.keptApart(), position),
  };
  outside.progress.report({ step: 'resolve', done: records.length, total: records.length, unit: 'records' });
  return { records, profileOf, matching, constraints };
}

/** What should become of everyone. */
export async function planIdentities(
  rules: readonly MatchingRule[] | undefined,
  outside: ProposeOutside & LearningOutside,
): Promise<IdentityPlan> {
  // A run plans on people as they are when it begins: nobody gets a turn in its midst.
  const threads: MatchingThreads = { begin: (records) => outside.threads.begin(records) };
  const matched = await matchCustomers(rules, { ...outside, threads });
  await outside.learned?.keep(learnedOf(matched.matching));
  return planOf(matched, outside);
}

/** What should become of people who are matched already. */
export async function planOf(
  { records, profileOf, matching, constraints }: MatchedCustomers,
  outside: Pick<ProposeOutside, 'brands'>,
): Promise<IdentityPlan> {
  const { proposals, clusters } = proposeIdentities(matching, constraints);
  return {
    records,
    profileOf,
    brands: await outside.brands.list(),
    people: clusters.members.length,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      records: proposal.records.flatMap((index) => records[index] ?? []),
    })),
  };
}

function profilesByRecord(links: readonly ProfileLink[]): ReadonlyMap<string, ProfileId> {
  return new Map(links.map((link) => [recordId(link), link.profile_id]));
}

/** In the order of their ids, whatever the order of the store: the outcome depends on the records alone. */
async function readPublished(
  profileOf: ReadonlyMap<string, ProfileId>,
  outside: MatchOutside,
): Promise<readonly CustomerRecord[]> {
  const published: CustomerRecord[] = [];
  for await (const batch of outside.records.read('customer')) {
    for (const record of batch) if (profileOf.has(recordId(record))) published.push(record);
  }
  return published.toSorted((a, b) => (recordId(a) < recordId(b) ? -1 : 1));
}

function sharedProfiles(
  records: readonly CustomerRecord[],
  profileOf: ReadonlyMap<string, ProfileId>,
): readonly (readonly [number, number])[] {
  const first = new Map<ProfileId, number>();
  const together: (readonly [number, number])[] = [];
  records.forEach((record, index) => {
    const profile = profileOf.get(recordId(record));
    if (profile === undefined) return;
    const known = first.get(profile);
    if (known === undefined) first.set(profile, index);
    else together.push([known, index]);
  });
  return together;
}

function positionsOf(
  pairs: readonly (readonly [string, string])[],
  position: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  return pairs.flatMap(([left, right]) => {
    const [one, other] = [position.get(left), position.get(right)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}
