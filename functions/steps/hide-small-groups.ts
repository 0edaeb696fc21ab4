import { type Basis, basisOf, RESULT_COLUMNS } from '../core/questions/basis.ts';
import type { MeasureName } from '../core/questions/measures.ts';
import type { Plan } from '../core/questions/plan.ts';
import { tellsEarlier } from '../core/questions/series.ts';
import { partsOf } from '../core/questions/side-by-side.ts';
import { suppressSmallGroups } from '../core/questions/suppression.ts';
import type { RawTable } from '../core/questions/wording/table.ts';

/**
 * What an agent may be told of a result: nothing about groups of fewer than `smallest` people, and nothing that gives such a
 * group away when the same question is asked without one of its conditions.
 */
export async function hideSmallGroups(
  plan: Plan,
  result: RawTable,
  run: (plan: Plan) => Promise<RawTable>,
  smallest: number,
): Promise<{ readonly raw: RawTable; readonly hidden: number }> {
  const groups: readonly string[] = [...plan.dimensions, ...(plan.time.grain === null ? [] : [RESULT_COLUMNS.period])];
  const parts = partsOf(plan);
  if (parts.length > 1) return hideInEachPart(parts, result, groups, run, smallest);
  const larger: ReadonlyMap<string, number>[] = [];
  for (const wider of widerPlans(plan)) larger.push(sizesByGroup(await run(wider), groups));
  const sizes = result.rows.map((row) => ownSizes(result, row, plan));
  const remainders = result.rows.map((row, index) => {
    const key = keyOf(result, row, groups);
    return larger.flatMap((wider) => {
      const size = wider.get(key);
      return size === undefined ? [] : [size - (sizes[index]?.[0] ?? 0)];
    });
  });
  const figures = result.columns.flatMap((name, index) => (groups.includes(name) ? [] : [index]));
  const disjoint = plan.limit === null || result.rows.length < plan.limit;
  const { rows, hidden } = suppressSmallGroups(
    { rows: result.rows, figures, sizes, remainders, parts: disjoint },
    smallest,
  );
  return { raw: { columns: result.columns, rows }, hidden };
}

/** Figures side by side: of each what an agent is told of it alone. */
async function hideInEachPart(
  parts: readonly Plan[],
  result: RawTable,
  groups: readonly string[],
  run: (plan: Plan) => Promise<RawTable>,
  smallest: number,
): Promise<{ readonly raw: RawTable; readonly hidden: number }> {
  const rows = result.rows.map((row) => [...row]);
  const concealed = new Set<number>();
  for (const part of parts) {
    const whole = { ...part, order: null, limit: null };
    const { raw } = await hideSmallGroups(whole, await run(whole), run, smallest);
    const told = new Map(raw.rows.map((row) => [keyOf(raw, row, groups), row]));
    for (const [at, row] of result.rows.entries())
      for (const { name } of part.measures) {
        const figure = told.get(keyOf(result, row, groups))?.[raw.columns.indexOf(name)] ?? null;
        const place = result.columns.indexOf(name);
        if (figure !== null || row[place] === null) continue;
        concealed.add(at);
        for (const column of [place, result.columns.indexOf(RESULT_COLUMNS.people)])
          if (column !== -1) rows[at]?.splice(column, 1, null);
      }
  }
  return { raw: { columns: result.columns, rows }, hidden: concealed.size };
}

function ownSizes(result: RawTable, row: RawTable['rows'][number], plan: Plan): readonly number[] {
  const read = (name: string): number => Number(row[result.columns.indexOf(name)] ?? 0);
  return !tellsEarlier(plan)
    ? [read(RESULT_COLUMNS.people)]
    : [read(RESULT_COLUMNS.people), read(RESULT_COLUMNS.peopleBefore)];
}

/** The figure that counts the people behind figures of each kind. */
const COUNTING = {
  people: 'customers',
  attribute: 'customers',
  orders: 'buyers',
  lines: 'buyers',
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
} as const satisfies Record<Basis, MeasureName>;

/** The plan without each of its conditions, counting people. */
function widerPlans(plan: Plan): readonly Plan[] {
  const basis = basisOf(plan);
  const counting = COUNTING[basis];
  const fresh = plan.measures.some(({ name }) => name === 'new_customers');
  const counted: Plan = {
    ...plan,
    measures: [{ name: fresh ? 'new_customers' : counting, attribute: null }],
    share: null,
    series: 'plain',
    having: null,
    order: null,
    limit: null,
    time: { ...plan.time, comparison: null },
  };
  const withoutFilter = plan.filters.map((_, index) => ({
    ...counted,
    filters: counted.filters.filter((_filter, at) => at !== index),
  }));
  const withoutCondition = plan.people.map((_, index) => ({
    ...counted,
    people: counted.people.filter((_condition, at) => at !== index),
  }));
  const withoutRange = plan.time.range === null ? [] : [{ ...counted, time: { ...counted.time, range: null } }];
  return [...withoutFilter, ...withoutCondition, ...withoutRange];
}

function sizesByGroup(result: RawTable, groups: readonly string[]): ReadonlyMap<string, number> {
  const at = result.columns.indexOf(RESULT_COLUMNS.people);
  return new Map(result.rows.map((row) => [keyOf(result, row, groups), Number(row[at] ?? 0)]));
}

function keyOf(result: RawTable, row: RawTable['rows'][number], groups: readonly string[]): string {
  return JSON.stringify(groups.map((name) => row[result.columns.indexOf(name)] ?? null));
}
