import type { DayRange, Grain } from '../../core/questions/plan.ts';
import { addDays, type IsoDate } from '../../core/time.ts';
import { and, column, compare, day, startOfDay, startOfFiscalYear, startOfWeek, truncate } from '../expression.ts';
import type { Expression } from '../plan.ts';
import type { QuestionSqlContext } from './context.ts';

/** Days from and to, both inclusive. */
export function inRange(expression: Expression, range: DayRange | null): Expression {
  const bounds: Expression[] = [];
  if (range?.from != null) bounds.push(compare(expression, '>=', day(range.from as IsoDate)));
  if (range?.to != null) bounds.push(compare(expression, '<=', day(range.to as IsoDate)));
  return and(...bounds);
}

/** Rows of orders placed on those days: compared as moments, so that no row's time has to be converted. */
export function placedIn(range: DayRange | null, { meanings }: QuestionSqlContext): Expression {
  const placed = column('r', 'ordered_at');
  const start = (of: IsoDate): Expression => startOfDay(day(of), meanings.timeZone);
  const bounds: Expression[] = [];
  if (range?.from != null) bounds.push(compare(placed, '>=', start(range.from as IsoDate)));
  if (range?.to != null) bounds.push(compare(placed, '<', start(addDays(range.to as IsoDate, 1))));
  return and(...bounds);
}

/** The first day of the period that a day belongs to. */
export function periodOf(expression: Expression, grain: Grain, { meanings }: QuestionSqlContext): Expression {
  switch (grain) {
    case 'day':
      return expression;
    case 'week':
      return startOfWeek(expression, meanings.firstDayOfWeek);
    case 'fiscal-year':
      return startOfFiscalYear(expression, meanings.firstMonthOfFiscalYear);
    default:
      return truncate(expression, grain);
  }
}
