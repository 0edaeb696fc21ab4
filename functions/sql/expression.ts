import type { Instant, IsoDate } from '../core/time.ts';
import { isoFromInstant } from '../core/time.ts';
import type {
  AggregateFunction,
  Arithmetic,
  CalendarUnit,
  Comparison,
  DatePart,
  Expression,
  Ordering,
  Relation,
  ScalarFunction,
  SqlType,
  WindowFunction,
} from './plan.ts';

const freeze = (expression: Expression): Expression => Object.freeze(expression);

/** A column of the relation with this alias. */
export const column = (relation: string, name: string): Expression => freeze({ kind: 'column', relation, name });

/** A column or projection by its name alone. */
export const named = (name: string): Expression => freeze({ kind: 'column', relation: null, name });

export const text = (value: string): Expression => freeze({ kind: 'literal', value, type: 'text' });
export const flag = (value: boolean): Expression => freeze({ kind: 'literal', value, type: 'flag' });
export const day = (value: IsoDate): Expression => freeze({ kind: 'literal', value, type: 'day' });
export const nothing = (type: SqlType): Expression => freeze({ kind: 'literal', value: null, type });

/** A whole number is an `integer`, any other a `decimal`. */
export const number = (value: number): Expression =>
  freeze({ kind: 'literal', value, type: Number.isInteger(value) ? 'integer' : 'decimal' });

/** A moment, in UTC. */
export const moment = (value: Instant): Expression =>
  freeze({ kind: 'literal', value: isoFromInstant(value).replace('T', ' ').replace('Z', ''), type: 'instant' });

export const compare = (left: Expression, operator: Comparison, right: Expression): Expression =>
  freeze({ kind: 'comparison', operator, left, right });
export const equal = (left: Expression, right: Expression): Expression => compare(left, '=', right);
export const arithmetic = (left: Expression, operator: Arithmetic, right: Expression): Expression =>
  freeze({ kind: 'arithmetic', operator, left, right });
export const minus = (operand: Expression): Expression => freeze({ kind: 'minus', operand });
export const not = (operand: Expression): Expression => freeze({ kind: 'not', operand });
export const isNull = (operand: Expression): Expression => freeze({ kind: 'is-null', operand, negated: false });
export const isNotNull = (operand: Expression): Expression => freeze({ kind: 'is-null', operand, negated: true });

/** True when every operand is; true without operands. */
export const and = (...operands: readonly Expression[]): Expression => logical('and', operands);

/** True when any operand is; false without operands. */
export const or = (...operands: readonly Expression[]): Expression => logical('or', operands);

function logical(operator: 'and' | 'or', operands: readonly Expression[]): Expression {
  const [only] = operands;
  if (only === undefined) return flag(operator === 'and');
  return operands.length === 1 ? only : freeze({ kind: 'logical', operator, operands });
}

export const concatenate = (...operands: readonly Expression[]): Expression =>
  freeze({ kind: 'concatenation', operands });
export const call = (name: ScalarFunction, ...operands: readonly Expression[]): Expression =>
  freeze({ kind: 'call', name, operands });
export const coalesce = (...operands: readonly Expression[]): Expression => call('coalesce', ...operands);
export const cast = (operand: Expression, type: SqlType): Expression => freeze({ kind: 'cast', operand, type });

/** `CASE WHEN … THEN … ELSE … END`; null without a matching branch and without `otherwise`. */
export const choose = (
  branches: readonly (readonly [when: Expression, value: Expression])[],
  otherwise: Expression | null = null,
): Expression => freeze({ kind: 'case', branches: branches.map(([when, value]) => ({ when, value })), otherwise });

/** Rows, or the rows where `where` holds. */
export const countRows = (where: Expression | null = null): Expression =>
  freeze({ kind: 'aggregate', name: 'count', operand: null, where });
export const aggregate = (name: AggregateFunction, operand: Expression, where: Expression | null = null): Expression =>
  freeze({ kind: 'aggregate', name, operand, where });

/** The smallest value that at least `fraction` of the values do not exceed; approximate where the engine has no exact one. */
export const quantile = (operand: Expression, fraction: number, where: Expression | null = null): Expression =>
  freeze({ kind: 'quantile', operand, fraction, where });

/** The operand of the group's row with the smallest keys, compared from left to right. */
export const minBy = (operand: Expression, ...keys: readonly Expression[]): Expression =>
  freeze({ kind: 'min-by', operand, keys, where: null });

/** The same among the group's rows where `where` holds. */
export const minByWhere = (where: Expression, operand: Expression, ...keys: readonly Expression[]): Expression =>
  freeze({ kind: 'min-by', operand, keys, where });

/** The group's texts in ascending order, joined by commas. */
export const textList = (operand: Expression): Expression => freeze({ kind: 'text-list', operand });

export const over = (
  name: WindowFunction,
  operands: readonly Expression[],
  frame: { readonly partitionBy?: readonly Expression[]; readonly orderBy?: readonly Ordering[] },
): Expression =>
  freeze({ kind: 'window', name, operands, partitionBy: frame.partitionBy ?? [], orderBy: frame.orderBy ?? [] });
export const ascending = (by: string | Expression): Ordering => Object.freeze({ by, direction: 'ascending' });
export const descending = (by: string | Expression): Ordering => Object.freeze({ by, direction: 'descending' });

export const inList = (operand: Expression, list: readonly Expression[]): Expression =>
  freeze({ kind: 'in-list', operand, list });
export const inRelation = (operand: Expression, relation: Relation): Expression =>
  freeze({ kind: 'in-relation', operand, relation });
export const exists = (relation: Relation): Expression => freeze({ kind: 'exists', relation });

/** The one value of a relation of one row and one column. */
export const scalar = (relation: Relation): Expression => freeze({ kind: 'scalar', relation });

/** Both ends included. */
export const between = (operand: Expression, low: Expression, high: Expression): Expression =>
  freeze({ kind: 'between', operand, low, high });

/** A pattern with `%` and `_`; `\` makes the next character literal. */
export const like = (operand: Expression, pattern: string): Expression =>
  freeze({ kind: 'like', operand, pattern: text(pattern) });
export const contains = (operand: Expression, part: string): Expression => like(operand, `%${literally(part)}%`);
export const startsWith = (operand: Expression, part: string): Expression => like(operand, `${literally(part)}%`);

const literally = (part: string): string => part.replace(/[\\%_]/g, '\\$&');

/** The wall clock reading of a moment in a time zone. */
export const localTime = (instant: Expression, timeZone: string): Expression =>
  freeze({ kind: 'local-time', instant, timeZone });

/** The calendar day of a moment in a time zone. */
export const localDay = (instant: Expression, timeZone: string): Expression =>
  freeze({ kind: 'local-day', instant, timeZone });

/** The moment at which a calendar day begins in a time zone. */
export const startOfDay = (dayOf: Expression, timeZone: string): Expression =>
  freeze({ kind: 'start-of-day', day: dayOf, timeZone });

/** The first day of the day's month, quarter, calendar year or week (from Monday). */
export const truncate = (dayOf: Expression, unit: CalendarUnit): Expression =>
  freeze({ kind: 'truncate', day: dayOf, unit });

/** The first day of the day's week when weeks start on `firstDay` (1 = Monday … 7 = Sunday). */
export const startOfWeek = (dayOf: Expression, firstDay: number): Expression =>
  shifted(dayOf, 'week', 'day', firstDay - 1);

/** The first day of the day's fiscal year when it starts in `firstMonth` (1 = January). */
export const startOfFiscalYear = (dayOf: Expression, firstMonth: number): Expression =>
  shifted(dayOf, 'year', 'month', firstMonth - 1);

function shifted(dayOf: Expression, unit: CalendarUnit, by: CalendarUnit, amount: number): Expression {
  if (amount === 0) return truncate(dayOf, unit);
  return addToDay(truncate(addToDay(dayOf, by, number(-amount)), unit), by, number(amount));
}

/** Of a day, or of a `localTime`. */
export const datePart = (operand: Expression, part: DatePart): Expression =>
  freeze({ kind: 'date-part', operand, part });

export const addToDay = (dayOf: Expression, unit: CalendarUnit, amount: Expression): Expression =>
  freeze({ kind: 'add-to-day', day: dayOf, unit, amount });

/** Whole calendar days; negative when `to` is earlier. */
export const dayDifference = (from: Expression, to: Expression): Expression =>
  freeze({ kind: 'day-difference', from, to });

export const epochMilliseconds = (instant: Expression): Expression => freeze({ kind: 'epoch-milliseconds', instant });

/** The text under a key of a JSON object held as text. */
export const jsonText = (operand: Expression, key: string): Expression => freeze({ kind: 'json-text', operand, key });
