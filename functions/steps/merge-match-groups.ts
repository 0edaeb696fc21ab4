import { clusterRecords, type Edge } from '../core/identities/clusters.ts';
import { personOfCustomer, recordId } from '../core/identities/customer-person.ts';
import { logOdds } from '../core/identities/model.ts';
import { DEFAULT_BANDS } from '../core/identities/proposal.ts';
import { DEFAULT_RULES, type MatchingRule } from '../core/identities/rules.ts';
import { RULE_PROBABILITY } from '../core/identities/weighing.ts';
import { type RuleJudge, ruleJudge } from '../core/identities/workflow/rule-judge.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { type MergeableGroup, type MergeOutside, mergePeople, planMerges, type Run } from './merge-people.ts';
import type { BrandBook, HeldPerson, Journal, Progress, RecordWarehouse, UnitOfWork } from './ports.ts';
import type { MatchGroup } from './read-match-groups.ts';

export interface MergeGroupsOutside extends Omit<MergeOutside, 'records' | 'journal'> {
  readonly records: MergeOutside['records'] & Pick<RecordWarehouse, 'peopleOf'>;
  readonly journal: MergeOutside['journal'] & Pick<Journal, 'keptApart'>;
  readonly brands: Pick<BrandBook, 'list'>;
  readonly database: UnitOfWork;
  readonly progress: Progress;
}

export interface MergedGroups {
  readonly runId: string;
  /** Groups that were given. */
  readonly groups: number;
  /** Groups of which some records were not merged: a person keeps them apart, or the rules do not hold between them. */
  readonly held: number;
  readonly merges: number;
  readonly profilesMerged: number;
}

const GROUPS_AT_ONCE = 500;
/** More records than one person has: some value that they share is nobody's own. Such a group is held whole. */
const MOST_IN_GROUP = 200;

/**
 * Merges groups that a matching workflow found, as one run of the journal: what a run by rules would refuse is refused
 * here too. A group's links are read again by the product's own comparisons, birth dates that contradict each other and
 * pairs kept apart divide it, and records of one person already need no merge: the same output again merges nothing.
 */
export async function mergeMatchGroups(
  groups: readonly MatchGroup[],
  { by, rules = DEFAULT_RULES }: { readonly by: string; readonly rules?: readonly MatchingRule[] | undefined },
  outside: MergeGroupsOutside,
): Promise<MergedGroups> {
  const run = { id: outside.ids.next(), by, brands: await outside.brands.list() };
  const apart = await outside.journal.keptApart();
  const sum = { held: 0, merges: 0, profilesMerged: 0 };
  for (let start = 0; start < groups.length; start += GROUPS_AT_ONCE) {
    const some = groups.slice(start, start + GROUPS_AT_ONCE);
    const people = await outside.records.peopleOf(some.flatMap(({ customers }) => customers));
    const planned = mergeableGroups(some, people, rules, apart);
    const merged = await mergeAll(planned.groups, people, run, outside);
    sum.held += planned.held;
    sum.merges += merged.merges;
    sum.profilesMerged += merged.profilesMerged;
    const done = Math.min(groups.length, start + GROUPS_AT_ONCE);
    outside.progress.report({ step: 'merge groups', done, total: groups.length, unit: 'groups' });
  }
  return { runId: run.id, groups: groups.length, ...sum };
}

async function mergeAll(
  groups: readonly MergeableGroup[],
  people: readonly HeldPerson[],
  run: Run,
  outside: MergeGroupsOutside,
): Promise<{ readonly merges: number; readonly profilesMerged: number }> {
  const everyone = people.flatMap(({ customers }) => customers);
  const profileOf = new Map(
    people.flatMap(({ id, customers }) => customers.map((each) => [recordId(each), id] as const)),
  );
  const { merges } = planMerges(groups, profileOf, everyone, groups.length);
  const entries = await outside.database.run(() => mergePeople(merges, run, outside));
  return {
    merges: entries.length,
    profilesMerged: entries.reduce((count, { before }) => count + before.merged.length, 0),
  };
}

/** Persons that the groups make of some people, by rules alone. No record is in two of them. */
function mergeableGroups(
  groups: readonly MatchGroup[],
  people: readonly HeldPerson[],
  rules: readonly MatchingRule[],
  apart: readonly (readonly [string, string])[],
): { readonly groups: readonly MergeableGroup[]; readonly held: number } {
  const records = people.flatMap(({ customers }) => customers);
  const place = new Map(records.map((record, index) => [recordId(record), index]));
  const placesOf = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => place.get(id) ?? []);
  const judge = ruleJudge(records.map(personOfCustomer), rules);
  const asked = groups.map(({ customers }) => placesOf(customers.map(recordId)));
  const { members, clusterOf } = clusterRecords(
    records.length,
    asked.flatMap((places) => linksIn(places, judge)),
    contradictions(judge),
    logOdds(DEFAULT_BANDS.merge),
    {
      together: people.flatMap(({ customers }) => chain(placesOf(customers.map(recordId)))),
      apart: apart.flatMap((pair) => pairOf(placesOf(pair))),
    },
  );
  const touched = new Set(asked.flat().map((at) => clusterOf[at]));
  return {
    groups: members
      .filter((_, cluster) => touched.has(cluster))
      .map((places) => ({ records: recordsAt(places, records), explanations: explanationsOf(places, judge) })),
    held: asked.filter((places) => new Set(places.map((at) => clusterOf[at])).size > 1).length,
  };
}

/** The pairs of a group that satisfy a rule. */
function linksIn(places: readonly number[], judge: RuleJudge): readonly Edge[] {
  if (places.length > MOST_IN_GROUP) return [];
  return places.flatMap((left, position) =>
    places.slice(position + 1).flatMap((right) => {
      const rule = judge.levelOf(left, right);
      return rule === 0 ? [] : [{ left, right, logOdds: logOdds(RULE_PROBABILITY), rule }];
    }),
  );
}

/** Groups unite unless birth dates contradict each other somewhere between them. */
function contradictions(judge: RuleJudge): (left: readonly number[], right: readonly number[]) => number {
  return (left, right) =>
    left.some((one) => right.some((other) => judge.contradict(one, other)))
      ? Number.NEGATIVE_INFINITY
      : logOdds(RULE_PROBABILITY);
}

/** The pairs that satisfy a rule: what holds the group together. */
function explanationsOf(places: readonly number[], judge: RuleJudge): MergeableGroup['explanations'] {
  return linksIn(places, judge).map(({ left, right }) => judge.explain(left, right));
}

function recordsAt(places: readonly number[], records: readonly CustomerRecord[]): readonly CustomerRecord[] {
  return places.flatMap((at) => records[at] ?? []);
}

function chain(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.slice(1).map((at) => [places[0] ?? at, at] as const);
}

function pairOf([left, right]: readonly number[]): readonly (readonly [number, number])[] {
  return left === undefined || right === undefined ? [] : [[left, right]];
}
