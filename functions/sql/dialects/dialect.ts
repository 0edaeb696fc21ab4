import type { Fragment } from '../fragment.ts';
import type { AggregateFunction, CalendarUnit, DatePart, SqlType } from '../plan.ts';

/** What the engines write differently, and nothing else. */
export interface Dialect {
  readonly name: 'duckdb' | 'athena';
  /** The placeholder of the parameter at a position, from 1. */
  placeholder(position: number): string;
  /** Before the brackets of a named relation that is read where it is named; empty where the engine always does so. */
  readonly inlineHint: string;
  readonly typeNames: Readonly<Record<SqlType, string>>;
  readonly aggregateNames: Readonly<Record<Exclude<AggregateFunction, 'count_distinct' | 'median'>, string>>;
  median(operand: Fragment): Fragment;
  quantile(operand: Fragment, fraction: Fragment): Fragment;
  minBy(operand: Fragment, keys: Fragment): Fragment;
  textList(operand: Fragment): Fragment;
  localTime(instant: Fragment, timeZone: string): Fragment;
  startOfDay(day: Fragment, timeZone: Fragment): Fragment;
  datePart(operand: Fragment, part: DatePart): Fragment;
  addToDay(day: Fragment, unit: CalendarUnit, amount: Fragment): Fragment;
  epochMilliseconds(instant: Fragment): Fragment;
  jsonText(operand: Fragment, path: Fragment): Fragment;
  /** The path of one key of a JSON object: a value, passed as a parameter. */
  jsonPath(key: string): string;
}
