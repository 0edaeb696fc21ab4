import { pairExplainer } from './explain.ts';
import type { Band, PairExplanation } from './explanation.ts';
import { clusterMatching, type Matching } from './matching.ts';
import { probabilityOf } from './model.ts';
import { DEFAULT_BANDS, type IdentityProposal, proposalOf } from './proposal.ts';

/** Someone whom a record is compared with: the ids of all records that are this person. */
export interface PersonToMatch {
  readonly person: string;
  readonly records: readonly string[];
}

/** How likely a record is of a person. */
export interface PersonMatch extends PersonToMatch {
  /** That of the likeliest pair of records: 0 … 1. */
  readonly probability: number;
  /** As a run would have it: `merge` only where all of the person's records together speak for it. */
  readonly band: Band;
  /** The record with every record of the person, the likeliest first. */
  readonly explanations: readonly PairExplanation[];
}

/** Whom a record may be, and what a run would merge. */
export interface MatchedRecord {
  /** The likeliest first. */
  readonly people: readonly PersonMatch[];
  /** The record's person with everyone of the band `merge`, by record ids; null where there is nobody. */
  readonly merge:
    | (Pick<IdentityProposal, 'explanations' | 'confidence'> & { readonly records: readonly string[] })
    | null;
}

/** Records that are one person with the first one, and pairs that a person keeps apart. */
export interface KnownOfRecord {
  readonly own: readonly string[];
  readonly apart: readonly (readonly [string, string])[];
}

/**
 * Judges people by a matching of one record (number 0, whose edges it has) beside all of their records: as a run
 * clusters them. People without an edge, and those whom a person keeps apart from it, are left out.
 */
export function personMatches(
  matching: Matching,
  people: readonly PersonToMatch[],
  { own, apart }: KnownOfRecord,
): MatchedRecord {
  const numbers = new Map<string, number>();
  for (let number = 0; number < matching.persons.length; number++) {
    numbers.set(matching.persons.at(number).id, number);
  }
  const numbersOf = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const constraints = {
    together: [own, ...people.map(({ records }) => records)].flatMap((ids) => chain(numbersOf(ids))),
    apart: apart.flatMap((pair) => pairOf(numbersOf(pair))),
  };
  const { clusterOf, members: clusters } = clusterMatching(matching, DEFAULT_BANDS.merge, constraints);
  const isOwn = new Set(numbersOf(own));
  const oddsOf = new Map(matching.edges.map(({ right, logOdds }) => [right, logOdds]));
  const explain = pairExplainer(matching);
  const matches = people
    .filter(({ records }) => !isKeptApart(new Set(numbersOf(records)), isOwn, constraints.apart))
    .flatMap((person) => {
      const members = numbersOf(person.records);
      const best = Math.max(...members.map((number) => oddsOf.get(number) ?? Number.NEGATIVE_INFINITY));
      if (members.length === 0 || best === Number.NEGATIVE_INFINITY) return [];
      const probability = probabilityOf(best);
      const isOne = members.some((number) => clusterOf[number] === clusterOf[0]);
      const open: Band = probability >= DEFAULT_BANDS.review ? 'review' : 'leave';
      const explanations = members.map((number) => explain(number, 0)).toSorted((a, b) => b.weight - a.weight);
      return [{ ...person, probability, band: isOne ? ('merge' as const) : open, explanations }];
    })
    .toSorted((a, b) => b.probability - a.probability || (a.person < b.person ? -1 : 1));
  if (!matches.some(({ band }) => band === 'merge')) return { people: matches, merge: null };
  const { records, ...why } = proposalOf(matching, explain, clusters[clusterOf[0] ?? 0] ?? [], 'merge');
  return {
    people: matches,
    merge: { ...why, records: records.map((number) => matching.persons.at(number).id) },
  };
}

function chain(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers.slice(1).map((number) => [numbers[0] ?? number, number] as const);
}

function pairOf([left, right]: readonly number[]): readonly (readonly [number, number])[] {
  return left === undefined || right === undefined ? [] : [[left, right]];
}

function isKeptApart(
  members: ReadonlySet<number>,
  own: ReadonlySet<number>,
  apart: readonly (readonly [number, number])[],
): boolean {
  return apart.some(([left, right]) => (members.has(left) && own.has(right)) || (members.has(right) && own.has(left)));
}
