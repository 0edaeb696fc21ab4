import { RESULT_COLUMNS } from '../core/questions/basis.ts';
import { periodsLater } from '../core/questions/calendar.ts';
import { DIMENSION_NAMES, levelOf } from '../core/questions/dimensions.ts';
import { neighboursOf } from '../core/questions/neighbours.ts';
import type { Plan } from '../core/questions/plan.ts';
import { STEPS_OF_SERIES } from '../core/questions/series.ts';
import { smallGroups } from '../core/questions/suppression.ts';
import type { RawTable } from '../core/questions/wording/table.ts';
import type { IsoDate } from '../core/time.ts';

/** Groups that may be told, by their keys, and how many others there are. */
export interface ToldGroups {
  readonly keys: ReadonlySet<string>;
  readonly hidden: number;
}

type Row = RawTable['rows'][number];

/** What a plan groups by, as columns of its result. */
export function labelsIn(plan: Plan): readonly string[] {
  return [...plan.dimensions, ...(plan.time.grain === null ? [] : [RESULT_COLUMNS.period])];
}

export function keyOf(plan: Plan, { columns }: RawTable, row: Row): string {
  return JSON.stringify(labelsOf(plan, columns, row));
}

const labelsOf = (plan: Plan, columns: RawTable['columns'], row: Row): readonly Row[number][] =>
  labelsIn(plan).map((name) => row[columns.indexOf(name)] ?? null);

/**
 * Which groups of a plan may be told, of `all` that it has, whichever of them it chooses: its figures tell of the same people.
 */
export async function toldGroups(
  plan: Plan,
  all: RawTable,
  run: (plan: Plan) => Promise<RawTable>,
  smallest: number,
): Promise<ToldGroups> {
  const whole = wholeOf(plan);
  const keys = all.rows.map((row) => keyOf(plan, all, row));
  const periods = comparedPeriods(whole);
  const sizes = all.rows.map((row) => periods.map((_, at) => peopleIn(all, row, at)));
  const remainders: number[][] = all.rows.map(() => []);
  for (const [at, period] of periods.entries())
    for (const neighbour of [...neighboursOf(period), ...wholeOfShare(period)]) {
      const counted = { ...neighbour, share: null };
      const others = await run(counted);
      const found = new Map(others.rows.map((row) => [keyOf(plan, others, row), peopleIn(others, row, 0)]));
      for (const [row, key] of keys.entries())
        remainders[row]?.push(Math.abs((found.get(key) ?? 0) - (sizes[row]?.[at] ?? 0)));
    }
  const small = smallGroups(
    {
      groups: all.rows.map((row) => labelsOf(plan, all.columns, row)),
      recurring: labelsIn(plan).map(mayRecur),
      sizes,
      remainders,
    },
    smallest,
  );
  const gaps = new Set(keys.filter((_, at) => small.has(at)));
  const hidden = plan.series === 'plain' ? gaps : inSeries(plan, keys, gaps);
  return { keys: new Set(keys.filter((key) => !hidden.has(key))), hidden: hidden.size };
}

/** Of one person there are several periods, goods, brands and segments; one gender, and one prefecture. */
function mayRecur(label: string): boolean {
  const dimension = DIMENSION_NAMES.find((name) => name === label);
  return dimension === undefined || MANY_OF_A_PERSON.includes(dimension) || levelOf(dimension) !== 'person';
}

const MANY_OF_A_PERSON: readonly string[] = ['brand', 'segment', 'earlier_segment'];

/** Every group of the plan as it is; what changes reaches back before the range. */
export function wholeOf(plan: Plan): Plan {
  const { range } = plan.time;
  const tellsBefore = plan.series === 'change' || plan.series === 'change-on-year';
  return {
    ...plan,
    series: 'plain',
    having: null,
    order: null,
    orderBy: 'figure',
    limit: null,
    limitWithin: null,
    time: { ...plan.time, range: tellsBefore && range !== null ? { ...range, from: null } : range },
  };
}

/** The plan in each of the periods that it compares. */
function comparedPeriods(plan: Plan): readonly Plan[] {
  const { comparison, range } = plan.time;
  return [range, ...(comparison === null ? [] : [comparison])].map((one) => ({
    ...plan,
    time: { ...plan.time, range: one, comparison: null },
  }));
}

function wholeOfShare(plan: Plan): readonly Plan[] {
  return plan.share === null ? [] : [{ ...plan, filters: plan.share.filters, people: plan.share.people }];
}

function peopleIn({ columns }: RawTable, row: Row, period: number): number {
  const name = period === 0 ? RESULT_COLUMNS.people : RESULT_COLUMNS.peopleBefore;
  return Number(row[columns.indexOf(name)] ?? 0);
}

/** What is told beside an earlier period, or summed up, tells of other periods than its own. */
function inSeries(plan: Plan, keys: readonly string[], gaps: ReadonlySet<string>): ReadonlySet<string> {
  const split = (key: string): { readonly group: string; readonly period: string } => {
    const labels: readonly unknown[] = JSON.parse(key);
    return { group: JSON.stringify(labels.slice(0, -1)), period: String(labels.at(-1)) };
  };
  const { grain } = plan.time;
  if (plan.series === 'running-total')
    return new Set(
      keys.filter((key) => {
        const { group, period } = split(key);
        const missing = [...gaps].map(split).filter((other) => other.group === group);
        const whole = keys.every((other) => split(other).group !== group || gaps.has(other));
        return whole || (missing.some((gap) => gap.period <= period) && missing.some((gap) => gap.period > period));
      }),
    );
  const step = plan.series === 'plain' ? null : STEPS_OF_SERIES[plan.series];
  const [unit, steps] = step ?? [grain ?? 'month', 1];
  const later = [...gaps].map((key) => {
    const labels: readonly unknown[] = JSON.parse(key);
    const period = String(labels.at(-1)).slice(0, 10) as IsoDate;
    return JSON.stringify([...labels.slice(0, -1), periodsLater(period, unit, steps)]);
  });
  return new Set([...gaps, ...later]);
}
