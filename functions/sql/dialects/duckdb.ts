import { raw, sql } from '../fragment.ts';
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
  localTime: (instant, timeZone) => sql`timezone(${timeZone}, timezone('UTC', ${instant}))`,
  startOfDay: (day, timeZone) => sql`timezone('UTC', timezone(${timeZone}, CAST(${day} AS TIMESTAMP)))`,
  datePart: (operand, part) => sql`extract(${raw(part === 'weekday' ? 'isodow' : part)} FROM ${operand})`,
  addToDay: (day, unit, amount) => sql`CAST((${day} + ${raw(INTERVALS[unit])}(CAST(${amount} AS INTEGER))) AS DATE)`,
  epochMilliseconds: (instant) => sql`epoch_ms(${instant})`,
  jsonText: (operand, path) => sql`json_extract_string(${operand}, ${path})`,
};
