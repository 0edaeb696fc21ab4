import { constantOffset } from '../../core/time.ts';
import { type Fragment, parameter, raw, sql } from '../fragment.ts';
import type { Dialect } from './dialect.ts';

const INTERVALS = {
  day: 'to_days',
  week: 'to_weeks',
  month: 'to_months',
  quarter: 'to_quarters',
  year: 'to_years',
} as const;

/** The embedded engine, 1.5. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  placeholder: (position) => `$${position}`,
  inlineHint: 'NOT MATERIALIZED ',
  typeNames: {
    text: 'VARCHAR',
    integer: 'BIGINT',
    decimal: 'DOUBLE',
    flag: 'BOOLEAN',
    day: 'DATE',
    instant: 'TIMESTAMP',
  },
  aggregateNames: {
    any: 'bool_or',
    avg: 'avg',
    count: 'count',
    every: 'bool_and',
    max: 'max',
    min: 'min',
    stddev: 'stddev_samp',
    sum: 'sum',
  },
  median: (operand) => sql`median(${operand})`,
  quantile: (operand, fraction) => sql`quantile_disc(${operand}, ${fraction})`,
  minBy: (operand, keys) => sql`arg_min(${operand}, ROW(${keys}))`,
  textList: (operand) => sql`string_agg(${operand}, ',' ORDER BY ${operand})`,
  localTime,
  startOfDay: (day, timeZone) => sql`timezone('UTC', timezone(${timeZone}, CAST(${day} AS TIMESTAMP)))`,
  datePart: (operand, part) => sql`extract(${raw(part === 'weekday' ? 'isodow' : part)} FROM ${operand})`,
  addToDay: (day, unit, amount) => sql`CAST((${day} + ${raw(INTERVALS[unit])}(CAST(${amount} AS INTEGER))) AS DATE)`,
  epochMilliseconds: (instant) => sql`epoch_ms(${instant})`,
  jsonText: (operand, path) => sql`json_extract_string(${operand}, ${path})`,
  jsonPath: (key) => `$."${key.replace(/["\\]/g, '\\$&')}"`,
};

/** The engine's calendar costs ten times as much a row as an addition: it is asked only where clocks change. */
function localTime(instant: Fragment, timeZone: string): Fragment {
  const byCalendar = sql`timezone(${parameter(timeZone)}, timezone('UTC', ${instant}))`;
  const minutes = constantOffset(timeZone);
  if (minutes === null) return byCalendar;
  const isConstant = sql`${instant} BETWEEN TIMESTAMP '1970-01-01' AND TIMESTAMP '2099-12-31'`;
  return sql`CASE WHEN ${isConstant} THEN ${instant} + to_minutes(${raw(String(minutes))}) ELSE ${byCalendar} END`;
}
