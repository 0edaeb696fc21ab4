import { basisOf, previousOf, RESULT_COLUMNS } from '../core/questions/basis.ts';
import type { Plan, PlanMeasure } from '../core/questions/plan.ts';
import { POPULATION, plansOfPopulations } from '../core/questions/populations.ts';
import { partsOf } from '../core/questions/side-by-side.ts';
import { toldOf } from '../core/questions/told-of.ts';
import type { RawTable } from '../core/questions/wording/table.ts';
import { keyOf, labelsIn, type ToldGroups, toldGroups, wholeOf } from './told-groups.ts';

type Row = RawTable['rows'][number];

/** How the figures of groups are read, with the people behind them. */
export type RunPlan = (plan: Plan) => Promise<RawTable>;

/**
 * What an agent may be told of a result: nothing about groups of fewer than `smallest` people, and nothing that gives such a
 * group away: not by what another question leaves out, nor by a total, nor by its place among others.
 */
export async function hideSmallGroups(
  plan: Plan,
  result: RawTable,
  run: RunPlan,
  smallest: number,
): Promise<{ readonly raw: RawTable; readonly hidden: number }> {
  if (basisOf(plan) === 'products') return { raw: result, hidden: 0 };
  if (plan.populations !== null) return hideInPopulations(plan, result, run, smallest);
  const told = new Map<PlanMeasure['name'], ToldGroups>();
  const parts = partsOf(plan).flatMap(byPeople);
  for (const part of parts) {
    // What was read is read once, where it is all there is.
    const known = parts.length === 1 && isWhole(plan, result) ? result : await run(wholeOf(part));
    const groups = await toldGroups(part, known, run, smallest);
    for (const { name } of part.measures) told.set(name, groups);
  }
  const [first] = plan.measures;
  const ranked = first === undefined ? undefined : told.get(first.name);
  const rows =
    ranked === undefined || ranked.hidden === 0
      ? result.rows
      : await withoutPlaces(plan, result, (row) => ranked.keys.has(keyOf(plan, result, row)), run);
  const kept = rows.map((row) => concealed(plan, result, row, told));
  const count = kept.filter((row, at) => row !== rows[at]).length;
  const chosen = plan.having !== null || plan.limit !== null;
  return { raw: { columns: result.columns, rows: kept }, hidden: count + (chosen ? (ranked?.hidden ?? 0) : 0) };
}

/** Each population is told as far as it would be if it were asked about alone. */
async function hideInPopulations(
  plan: Plan,
  { columns, rows }: RawTable,
  run: RunPlan,
  smallest: number,
): Promise<{ readonly raw: RawTable; readonly hidden: number }> {
  const at = columns.indexOf(POPULATION);
  const told: Row[] = [];
  let hidden = 0;
  for (const [place, part] of plansOfPopulations(plan).entries()) {
    const own = rows.filter((row) => row[at] === String(place)).map((row) => row.toSpliced(at, 1));
    const kept = await hideSmallGroups(part, { columns: columns.toSpliced(at, 1), rows: own }, run, smallest);
    told.push(...kept.raw.rows.map((row) => row.toSpliced(at, 0, String(place))));
    hidden += kept.hidden;
  }
  return { raw: { columns, rows: told }, hidden };
}

/** Whether a plan tells of every group; of another one the people are counted once all its groups are read. */
export function tellsEveryGroup({ having, limit, series }: Plan): boolean {
  return having === null && limit === null && series === 'plain';
}

/** A long result may have been cut. */
function isWhole(plan: Plan, { rows }: RawTable): boolean {
  return tellsEveryGroup(plan) && rows.length < LONGEST_WHOLE;
}

const LONGEST_WHOLE = 500;

/** Figures of one plan that tell of the same people. */
function byPeople(plan: Plan): readonly Plan[] {
  const kinds = [...new Set(plan.measures.map(({ name }) => toldOf(name)))];
  return kinds.map((kind) => ({ ...plan, measures: plan.measures.filter(({ name }) => toldOf(name) === kind) }));
}

/**
 * The rows where a place says nothing of a hidden group: it is not among those that are chosen by their figures, and stands behind
 * all others where they are ranked.
 */
async function withoutPlaces(
  plan: Plan,
  result: RawTable,
  isTold: (row: Row) => boolean,
  run: RunPlan,
): Promise<RawTable['rows']> {
  const { having, limit, limitWithin, order } = plan;
  const hidden = result.rows.filter((row) => !isTold(row));
  if (having === null && limit === null)
    return order === null ? result.rows : [...result.rows.filter(isTold), ...byLabel(plan, result, hidden)];
  if (limit === null) return result.rows.filter(isTold);
  const all = await run({ ...plan, limit: null, limitWithin: null });
  const kept = all.rows.filter(isTold);
  if (limitWithin === null) return kept.slice(0, limit);
  const within = (row: Row): string => String(row[all.columns.indexOf(limitWithin)]);
  const groups = [...new Set(kept.map(within))].sort();
  return groups.flatMap((group) => kept.filter((row) => within(row) === group).slice(0, limit));
}

function byLabel(plan: Plan, result: RawTable, rows: RawTable['rows']): RawTable['rows'] {
  const label = (row: Row): string => keyOf(plan, result, row);
  return [...rows].sort((one, other) => (label(one) < label(other) ? -1 : 1));
}

/** A row without the figures that are of hidden groups. */
function concealed(plan: Plan, result: RawTable, row: Row, told: ReadonlyMap<PlanMeasure['name'], ToldGroups>): Row {
  const key = keyOf(plan, result, row);
  const gone = plan.measures.filter(({ name }) => told.get(name)?.keys.has(key) !== true);
  if (gone.length === 0) return row;
  const labels = labelsIn(plan);
  const names = new Set<string>(gone.flatMap(({ name }) => [name, previousOf(name)]));
  // A share and the people behind a row are of its first figure.
  const everything = gone.length === plan.measures.length || gone[0] === plan.measures[0];
  const measures: readonly string[] = plan.measures.flatMap(({ name }) => [name, previousOf(name)]);
  return row.map((value, at) => {
    const column = result.columns[at] ?? '';
    if (labels.includes(column)) return value;
    const isMeasure = measures.includes(column);
    const isCount = column.startsWith(RESULT_COLUMNS.people) || column === RESULT_COLUMNS.rows;
    return names.has(column) || (!isMeasure && (everything || isCount)) ? null : value;
  });
}
