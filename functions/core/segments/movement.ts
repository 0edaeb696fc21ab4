import type { SegmentName } from './definition.ts';

/** People by their part of the lifecycle in two runs; null: not there in that run. */
export interface MovedPeople {
  readonly from: SegmentName | null;
  readonly to: SegmentName | null;
  readonly people: number;
}

/** The lifecycle from the bottom to the top: a move towards the end of the list is a move up. */
export const LIFECYCLE_UPWARDS: readonly SegmentName[] = [
  'lost',
  'not_yet_bought',
  'cooling',
  'new_customer',
  'active',
];

export interface Drift {
  /**
   * The population stability index, Σ (new share − old share) · ln (new share ÷ old share): 0 for the same mixture. By custom
   * below 0.1 little has changed, from 0.25 on much has (Siddiqi 2006, Credit Risk Scorecards).
   */
  readonly index: number;
  readonly strength: 'little' | 'some' | 'much';
}

export interface Movement {
  readonly up: readonly MovedPeople[];
  readonly down: readonly MovedPeople[];
  readonly stayed: number;
  /** In the second run only, and in the first only. */
  readonly arrived: number;
  readonly gone: number;
  readonly drift: Drift;
}

/** What the counts of two runs say; paths with the most people first. */
export function readMovement(matrix: readonly MovedPeople[]): Movement {
  const height = (segment: SegmentName | null): number => LIFECYCLE_UPWARDS.indexOf(segment ?? '');
  const inBoth = matrix.filter(({ from, to }) => from !== null && to !== null);
  const byPeople = (paths: readonly MovedPeople[]) => paths.toSorted((one, other) => other.people - one.people);
  return {
    up: byPeople(inBoth.filter(({ from, to }) => height(to) > height(from))),
    down: byPeople(inBoth.filter(({ from, to }) => height(to) < height(from))),
    stayed: total(inBoth.filter(({ from, to }) => from === to)),
    arrived: total(matrix.filter(({ from }) => from === null)),
    gone: total(matrix.filter(({ to }) => to === null)),
    drift: driftOf(matrix),
  };
}

/** Half a person more in every part: an empty one would make the index infinite. */
const SMOOTHED = 0.5;

function driftOf(matrix: readonly MovedPeople[]): Drift {
  const before = LIFECYCLE_UPWARDS.map((name) => SMOOTHED + total(matrix.filter(({ from }) => from === name)));
  const after = LIFECYCLE_UPWARDS.map((name) => SMOOTHED + total(matrix.filter(({ to }) => to === name)));
  const [allBefore, allAfter] = [sum(before), sum(after)];
  const index = sum(
    before.map((people, at) => {
      const [old, now] = [people / allBefore, (after[at] ?? 0) / allAfter];
      return (now - old) * Math.log(now / old);
    }),
  );
  return { index, strength: index < 0.1 ? 'little' : index < 0.25 ? 'some' : 'much' };
}

const total = (paths: readonly MovedPeople[]): number => sum(paths.map(({ people }) => people));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
