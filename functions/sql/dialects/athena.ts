import { parameter, raw, sql } from '../fragment.ts';
import type { Dialect } from './dialect.ts';

/** Athena engine version 3 (Trino). Quantiles are approximate there; parameters are positional. */
export const ATHENA: Dialect = {
  name: 'athena',
  placeholder: () => '?',
  inlineHint: '',
  typeNames: {
    text: 'VARCHAR',
    integer: 'BIGINT',
    decimal: 'DOUBLE',
    flag: 'BOOLEAN',
    day: 'DATE',
    instant: 'TIMESTAMP(3)',
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
  median: (operand) => sql`approx_percentile(${operand}, 0.5)`,
  quantile: (operand, fraction) => sql`approx_percentile(${operand}, ${fraction})`,
  minBy: (operand, keys) => sql`min_by(${operand}, ROW(${keys}))`,
  textList: (operand) => sql`listagg(${operand}, ',') WITHIN GROUP (ORDER BY ${operand})`,
  localTime: (instant, timeZone) =>
    sql`CAST(at_timezone(with_timezone(${instant}, 'UTC'), ${parameter(timeZone)}) AS TIMESTAMP(3))`,
  startOfDay: (day, timeZone) =>
    sql`CAST(at_timezone(with_timezone(CAST(${day} AS TIMESTAMP(3)), ${timeZone}), 'UTC') AS TIMESTAMP(3))`,
  datePart: (operand, part) => sql`extract(${raw(part === 'weekday' ? 'day_of_week' : part)} FROM ${operand})`,
  addToDay: (day, unit, amount) => sql`date_add('${raw(unit)}', ${amount}, ${day})`,
  epochMilliseconds: (instant) => sql`CAST(to_unixtime(with_timezone(${instant}, 'UTC')) * 1000 AS BIGINT)`,
  jsonText: (operand, path) => sql`json_extract_scalar(${operand}, ${path})`,
  jsonPath: (key) => `$["${key.replace(/["\\]/g, '\\$&')}"]`,
};
