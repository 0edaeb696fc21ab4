import { RESULT_COLUMNS } from '../../core/questions/basis.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { choose, column, descending, equal, isNotNull, localDay, nothing, number, over, text } from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, select, table } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext, RECORDS } from './context.ts';
import { everyone } from './everyone.ts';
import { inRange, periodOf } from './row-periods.ts';

/** The period that a run is the last one of, by its day. */
const OF_PERIOD = 'of_period';

/**
 * Who was in what at the last run of each period of a plan, one row a segment and person: `segment`, `profile_id`, `day` (of the run), and one for each
 * brand that the person is registered with where `byBrand` says so. Without
 * a grain the periods are the range and the one that it is compared with; without a range it is the newest run.
 */
export function segmentMembersOfPeriods(plan: Plan, byBrand: boolean, context: QuestionSqlContext): Relation {
  const { prepared } = context;
  const records = prepared === null ? null : RECORDS;
  const person = prepared === null ? column('m', 'profile_id') : column('p', 'number');
  const brand: Readonly<Record<string, Expression>> = byBrand ? { brand: column('b', 'brand') } : {};
  return select({
    columns: { segment: column('m', 'segment'), profile_id: person, day: column('l', 'day'), ...brand },
    from: from(table('segment_member', records), 'm'),
    joins: [
      join(lastRuns(plan, context), 'l', equal(column('l', 'run_id'), column('m', 'run_id'))),
      ...(prepared === null
        ? []
        : [join(PERSON_NUMBERS, 'p', equal(column('p', 'profile_id'), column('m', 'profile_id')))]),
      ...(byBrand ? [join(everyone(true, context), 'b', equal(column('b', 'profile_id'), person))] : []),
    ],
  });
}

function lastRuns(plan: Plan, context: QuestionSqlContext): Relation {
  const dated = select({
    allOf: ['n'],
    columns: { day: localDay(column('n', 'as_of'), context.meanings.timeZone) },
    from: from(table('segment_run', context.prepared === null ? null : RECORDS), 'n'),
  });
  const placed = select({
    allOf: ['d'],
    columns: { [OF_PERIOD]: periodOfRun(plan, context) },
    from: from(dated, 'd'),
  });
  const age = over('row_number', [], {
    partitionBy: [column('w', OF_PERIOD)],
    orderBy: [descending(column('w', 'as_of')), descending(column('w', 'position'))],
  });
  const aged = select({
    columns: { run_id: column('w', 'run_id'), day: column('w', 'day'), age },
    from: from(placed, 'w'),
    where: isNotNull(column('w', OF_PERIOD)),
  });
  return select({
    columns: { run_id: column('a', 'run_id'), day: column('a', 'day') },
    from: from(aged, 'a'),
    where: equal(column('a', 'age'), number(1)),
  });
}

/** Null for a run of no period of the plan. */
function periodOfRun({ time }: Plan, context: QuestionSqlContext): Expression {
  const { range, grain, comparison } = time;
  const run = column('d', 'day');
  const current = inRange(run, range);
  if (grain !== null) return choose([[current, periodOf(run, grain, context)]], nothing('day'));
  const periods: [Expression, Expression][] = [[current, text(RESULT_COLUMNS.period)]];
  if (comparison !== null) periods.push([inRange(run, comparison), text('compared')]);
  return choose(periods, nothing('text'));
}
