import { MILLISECONDS_PER_DAY } from '../time.ts';

/** How the service compares one text with the values of a condition (segments, filters of calculated attributes). */
export type DimensionType =
  | 'INCLUSIVE'
  | 'EXCLUSIVE'
  | 'CONTAINS'
  | 'BEGINS_WITH'
  | 'ENDS_WITH'
  | 'BEFORE'
  | 'AFTER'
  | 'BETWEEN'
  | 'NOT_BETWEEN'
  | 'ON'
  | 'GREATER_THAN'
  | 'LESS_THAN'
  | 'GREATER_THAN_OR_EQUAL'
  | 'LESS_THAN_OR_EQUAL'
  | 'EQUAL';

/** Several values are alternatives, except for BETWEEN and NOT_BETWEEN, which take the two ends. */
export interface DimensionCondition {
  readonly dimensionType: DimensionType;
  readonly values: readonly string[];
}

/**
 * Does `actual` meet the condition? Texts are case-sensitive; dates are ISO 8601 in UTC (a day is its midnight); numbers are
 * decimals. An absent value meets no condition, EXCLUSIVE included: nothing is known of it.
 */
export function meetsDimension(condition: DimensionCondition, actual: string | null): boolean {
  if (actual === null || actual === '') return false;
  const { dimensionType, values } = condition;
  switch (dimensionType) {
    case 'INCLUSIVE':
      return values.includes(actual);
    case 'EXCLUSIVE':
      return !values.includes(actual);
    case 'CONTAINS':
      return values.some((value) => actual.includes(value));
    case 'BEGINS_WITH':
      return values.some((value) => actual.startsWith(value));
    case 'ENDS_WITH':
      return values.some((value) => actual.endsWith(value));
    case 'BETWEEN':
      return positionInRange(actual, values) === 'inside';
    case 'NOT_BETWEEN':
      return positionInRange(actual, values) === 'outside';
    case 'BEFORE':
      return values.some((value) => momentOf(actual) < momentOf(value));
    case 'AFTER':
      return values.some((value) => momentOf(actual) > momentOf(value));
    case 'ON':
      return values.some((value) => utcDayOf(actual) === utcDayOf(value));
    case 'GREATER_THAN':
      return values.some((value) => decimalOf(actual) > decimalOf(value));
    case 'LESS_THAN':
      return values.some((value) => decimalOf(actual) < decimalOf(value));
    case 'GREATER_THAN_OR_EQUAL':
      return values.some((value) => decimalOf(actual) >= decimalOf(value));
    case 'LESS_THAN_OR_EQUAL':
      return values.some((value) => decimalOf(actual) <= decimalOf(value));
    case 'EQUAL':
      return values.some((value) => actual === value || decimalOf(actual) === decimalOf(value));
  }
}

/** A decimal number of the whole text; NaN for anything else, so that no comparison with it holds. */
export function decimalOf(text: string): number {
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** Epoch milliseconds of an ISO 8601 day or time; a time without a zone is UTC. NaN for anything else. */
export function momentOf(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text)) return Number.NaN;
  const hasZone = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  return Date.parse(hasZone ? text : `${text}Z`);
}

/** NaN is unequal to itself: two texts that are no dates are not on the same day. */
function utcDayOf(text: string): number {
  return Math.floor(momentOf(text) / MILLISECONDS_PER_DAY);
}

/** Numbers are compared as numbers when all three are numbers, everything else as moments. Both ends belong to the range. */
function positionInRange(actual: string, [from, to]: readonly string[]): 'inside' | 'outside' | 'unknown' {
  if (from === undefined || to === undefined) return 'unknown';
  const numbers = [actual, from, to].map(decimalOf);
  const [value = Number.NaN, low = Number.NaN, high = Number.NaN] = numbers.some(Number.isNaN)
    ? [actual, from, to].map(momentOf)
    : numbers;
  if (Number.isNaN(value + low + high)) return 'unknown';
  return value >= low && value <= high ? 'inside' : 'outside';
}
