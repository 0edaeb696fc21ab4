import {
  type Condition,
  conditionsIn,
  type DayRange,
  type Filter,
  filtersOf,
  isValueFilter,
  type Plan,
  rangesOf,
  singleConditions,
} from '../plan.ts';

/** Everything that a plan speaks of, wherever it stands in it. */
export interface Mentions {
  readonly measures: readonly string[];
  readonly facts: readonly string[];
  readonly attributes: readonly string[];
  /** Grouped or filtered by. */
  readonly fields: readonly string[];
  readonly values: readonly { readonly field: string; readonly value: string }[];
  readonly segments: readonly string[];
  readonly ranges: readonly DayRange[];
  readonly numbers: readonly number[];
  /** How they limit. */
  readonly operators: readonly string[];
  readonly conditions: readonly Condition[];
  /** Something is left out, or not done. */
  readonly denies: boolean;
}

export function mentionsOf(plan: Plan): Mentions {
  const conditions = singleConditions(conditionsIn(plan));
  const filters = [
    ...plan.filters,
    ...(plan.share?.filters ?? []),
    ...(plan.populations ?? []).flatMap((population) => population.filters),
    ...conditions.flatMap(filtersOf),
  ];
  const valueFilters = filters.filter(isValueFilter);
  const brands = conditions.flatMap((condition) =>
    'brand' in condition && condition.brand !== null ? [{ field: 'brand', value: condition.brand }] : [],
  );
  const values = [...valueFilters.flatMap(({ field, values }) => values.map((value) => ({ field, value }))), ...brands];
  const ofSegments = values.filter(({ field }) => field === 'segment' || field === 'earlier_segment');
  return {
    measures: [
      ...plan.measures.map(({ name }) => name),
      ...conditions.flatMap((condition) =>
        condition.kind === 'threshold' ||
        condition.kind === 'changed' ||
        (condition.kind === 'top' && condition.attribute === null)
          ? [condition.measure]
          : [],
      ),
    ],
    facts: plan.facts.map(({ name }) => name),
    attributes: [...plan.measures, ...plan.facts]
      .flatMap(({ attribute }) => attribute ?? [])
      .concat(conditions.flatMap((condition) => ('attribute' in condition ? (condition.attribute ?? []) : []))),
    fields: [...plan.dimensions, ...filters.map(({ field }) => field), ...brands.map(({ field }) => field)],
    values,
    segments: conditions
      .flatMap((condition) => ('segments' in condition ? condition.segments : []))
      .concat(
        ofSegments.map(({ value }) => value),
        plan.facts.flatMap(({ segments }) => segments ?? []),
      ),
    ranges: [plan.time.range, plan.time.comparison, ...conditions.flatMap(rangesOf)].filter((range) => range !== null),
    numbers: numbersOf(plan, conditions, filters),
    operators: [
      ...(plan.having === null ? [] : [plan.having.op]),
      ...filters.map(({ op }) => op),
      ...conditions.flatMap((condition) => {
        if ('op' in condition) return [condition.op];
        return condition.kind === 'event' && condition.times !== null ? [condition.times.op] : [];
      }),
    ],
    conditions,
    denies:
      valueFilters.some(({ op, values }) => op === 'not-in' && values.join() !== 'unknown') ||
      conditions.some(isDenial),
  };
}

function numbersOf(plan: Plan, conditions: readonly Condition[], filters: readonly Filter[]): readonly number[] {
  return [
    ...(plan.limit === null ? [] : [plan.limit]),
    ...(plan.having === null ? [] : [plan.having.value]),
    ...filters.flatMap((filter) => (isValueFilter(filter) ? [] : [filter.value])),
    ...conditions.flatMap((condition) => {
      if (condition.kind === 'threshold' || condition.kind === 'attribute') return [condition.value];
      if (condition.kind === 'top') return [condition.percent ?? condition.count ?? 0];
      if (condition.kind === 'bought-same') return [condition.orders];
      if (condition.kind === 'running') return [condition.periods];
      if (condition.kind === 'came-back') return [condition.away];
      if (condition.kind === 'bought-soon') return [condition.within];
      if (condition.kind === 'purchase-and-event') return condition.within === null ? [] : [condition.within.within];
      return condition.kind === 'event' && condition.times !== null ? [condition.times.value] : [];
    }),
  ];
}

function isDenial(condition: Condition): boolean {
  if ('member' in condition) return !condition.member;
  if ('did' in condition) return !condition.did;
  if (condition.kind === 'consent') return !condition.answers.includes('yes');
  return condition.kind === 'attention' && !condition.flagged;
}

export function isSameRange(one: DayRange, other: DayRange): boolean {
  return one.from === other.from && one.to === other.to;
}
