import { previousOf, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import { periodsLater, startOfPeriod } from '../../core/questions/calendar.ts';
import type { DayRange, Grain, Plan } from '../../core/questions/plan.ts';
import { STEPS_OF_SERIES } from '../../core/questions/series.ts';
import type { IsoDate } from '../../core/time.ts';
import { addToDay, and, ascending, cast, column, equal, isNotNull, isNull, number, or, over } from '../expression.ts';
import type { CalendarUnit, Expression, Relation } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';

/** Figures by period as they are, made by whoever asks for more of them than that. */
export type FiguresOf = (plan: Plan, context: QuestionSqlContext) => Relation;

/** Figures by period as a running total, or each beside that of an earlier period (`<name>_previous`). */
export function seriesRelation(plan: Plan, context: QuestionSqlContext, figuresOf: FiguresOf): Relation {
  const plain: Plan = { ...plan, series: 'plain', order: null, limit: null };
  return plan.series === 'running-total'
    ? runningTotal(plain, context, figuresOf)
    : besideEarlier(plan, plain, context, figuresOf);
}

const now = (name: string): Expression => column('g', name);

function behindColumns({ countsPeople }: QuestionSqlContext): readonly string[] {
  return countsPeople ? [RESULT_COLUMNS.people] : [];
}

function groupsOf({ dimensions }: Plan): readonly string[] {
  return [...dimensions, RESULT_COLUMNS.period];
}

function runningTotal(plain: Plan, context: QuestionSqlContext, figuresOf: FiguresOf): Relation {
  const summed = (name: string): Expression =>
    cast(
      over('sum', [now(name)], {
        partitionBy: plain.dimensions.map(now),
        orderBy: [ascending(now(RESULT_COLUMNS.period))],
      }),
      'integer',
    );
  const kept = [...behindColumns(context), RESULT_COLUMNS.rows];
  return select({
    columns: {
      ...Object.fromEntries(groupsOf(plain).map((name) => [name, now(name)])),
      ...Object.fromEntries(plain.measures.map(({ name }) => [name, summed(name)])),
      ...Object.fromEntries(kept.map((name) => [name, now(name)])),
    },
    from: from(figuresOf(plain, context), 'g'),
    orderBy: groupsOf(plain).map((name) => ascending(name)),
  });
}

/** The earlier periods reach back before the range, whole ones. */
function besideEarlier(plan: Plan, plain: Plan, context: QuestionSqlContext, figuresOf: FiguresOf): Relation {
  const { grain, range } = plain.time;
  if (grain === null || plan.series === 'plain' || plan.series === 'running-total')
    throw new RangeError('what changes needs periods');
  const [unit, steps] = STEPS_OF_SERIES[plan.series] ?? [grain === 'fiscal-year' ? 'year' : grain, 1];
  const earlier: Plan = { ...plain, time: { ...plain.time, range: reachingBack(range, grain, plan, context) } };
  const before = (name: string): Expression => column('p', name);
  const measures = plain.measures.flatMap(({ name }): [string, Expression][] => [
    [name, now(name)],
    [previousOf(name), before(name)],
  ]);
  const same = (name: string): Expression =>
    or(equal(before(name), now(name)), and(isNull(before(name)), isNull(now(name))));
  return select({
    columns: {
      ...Object.fromEntries(groupsOf(plain).map((name) => [name, now(name)])),
      ...Object.fromEntries(measures),
      ...(context.countsPeople
        ? {
            [RESULT_COLUMNS.people]: now(RESULT_COLUMNS.people),
            [RESULT_COLUMNS.peopleBefore]: before(RESULT_COLUMNS.people),
          }
        : {}),
      [RESULT_COLUMNS.rows]: now(RESULT_COLUMNS.rows),
    },
    from: from(figuresOf(plain, context), 'g'),
    joins: [
      leftJoin(
        figuresOf(earlier, context),
        'p',
        and(
          equal(
            addToDay(before(RESULT_COLUMNS.period), unit as CalendarUnit, number(steps)),
            now(RESULT_COLUMNS.period),
          ),
          ...plain.dimensions.map(same),
        ),
      ),
    ],
    where: isNotNull(now(RESULT_COLUMNS.period)),
    orderBy: groupsOf(plain).map((name) => ascending(name)),
  });
}

function reachingBack(
  range: DayRange | null,
  grain: Grain,
  { series }: Plan,
  { meanings }: QuestionSqlContext,
): DayRange | null {
  if (range?.from == null) return range;
  const start = startOfPeriod(range.from as IsoDate, grain, meanings);
  return {
    ...range,
    from: series === 'change-on-year' ? periodsLater(start, 'year', -1) : periodsLater(start, grain, -1),
  };
}
