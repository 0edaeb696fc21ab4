import { conditionsIn, type DayRange, type Plan, rangesOf, singleConditions } from '../plan.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** Periods of the question of which the plan has none. */
export function periodsNowhere({ times }: Frame, plan: Plan): readonly Token[] {
  return hasPeriod(plan) ? [] : times.filter(({ meaning }) => isBounded(meaning.phrase.range));
}

/** Any period at all: of the figures, of what they are compared with, or of what people did. */
function hasPeriod(plan: Plan): boolean {
  const { range, comparison } = plan.time;
  const ranges = [range, comparison, ...singleConditions(conditionsIn(plan)).flatMap(rangesOf)];
  return (
    ranges.some((one) => one !== null) ||
    plan.filters.some(({ field }) => field === 'birth_date' || field === 'first_purchase_month') ||
    plan.series !== 'plain'
  );
}

const isBounded = ({ from, to }: DayRange): boolean => from !== null || to !== null;
