import type { Json, JsonObject } from '../profiles/profile.ts';
import { type Instant, instant, MILLISECONDS_PER_DAY } from '../time.ts';
import type { Statistic } from './definition.ts';
import { type DimensionCondition, decimalOf, meetsDimension, momentOf } from './dimension.ts';
import { type Expression, parseExpression } from './expression.ts';
import { statisticOf } from './statistic.ts';

/** A calculated attribute in the service's own shape: one statistic over the objects of one type that a profile has. */
export interface CalculatedAttributeDefinition {
  readonly name: string;
  readonly objectType: string;
  /** `{ObjectType.field}`, or arithmetic over such fields (`parseExpression`). */
  readonly expression: string;
  readonly statistic: Statistic;
  readonly conditions?: CalculatedConditions;
  readonly filter?: CalculatedFilter;
}

export interface CalculatedConditions {
  readonly range?: CalculatedRange;
  /** The newest so many objects only. */
  readonly objectCount?: number;
  /** Turns the value into `true` or `false`. */
  readonly threshold?: { readonly value: string; readonly operator: ThresholdOperator };
}

export type ThresholdOperator = 'EQUAL_TO' | 'GREATER_THAN' | 'LESS_THAN' | 'NOT_EQUAL_TO';

export interface CalculatedRange {
  /** Days back from now. */
  readonly value?: number;
  /** Days back from now (negative: ahead); in place of `value`. */
  readonly valueRange?: { readonly start: number; readonly end: number };
  /** `{ObjectType.path}` of the object's own time; without it the time of ingestion counts. */
  readonly timestampSource?: string;
  readonly timestampFormat?: 'EPOCHMILLI' | 'ISO_8601';
}

export interface CalculatedFilter {
  readonly include: Quantifier;
  readonly groups: readonly {
    readonly type: Quantifier;
    /** Every attribute named in one dimension must meet its condition. */
    readonly dimensions: readonly Readonly<Record<string, DimensionCondition>>[];
  }[];
}

export type Quantifier = 'ALL' | 'ANY' | 'NONE';

export interface CalculatedObject {
  readonly source: JsonObject;
  /** When the object was ingested. */
  readonly at: Instant;
}

export interface CalculatedValue {
  /** Null: no object has a value. */
  readonly value: string | null;
  /** Neither is the object count reached, nor do the objects go back to the beginning of the range. */
  readonly isDataPartial: boolean;
  /** The newest object that counted. */
  readonly lastObjectTimestamp: Instant | null;
}

/**
 * The value for one profile as of `now`. What the service leaves open is decided here: COUNT counts objects that have a value;
 * texts that are no numbers do not enter sums and averages; division by zero has no value; ties of MAX_OCCURRENCE go to the newest.
 */
export function evaluateCalculated(
  definition: CalculatedAttributeDefinition,
  objects: readonly CalculatedObject[],
  now: Instant,
): CalculatedValue {
  const { range, objectCount, threshold } = definition.conditions ?? {};
  const expression = parseExpression(definition.expression);
  const dated = objects
    .filter(({ source }) => passesFilter(definition.filter, source))
    .map(({ source, at }) => ({ source, at: timeOf(range, source, at) }))
    .filter((object): object is CalculatedObject => object.at !== null)
    .sort((one, other) => one.at - other.at);
  const [from, to] = windowOf(range, now);
  const inWindow = dated.filter(({ at }) => at >= from && at <= to);
  const counted = objectCount === undefined ? inWindow : inWindow.slice(-objectCount);
  const values = counted.flatMap(({ source }) => evaluateExpression(expression, source) ?? []);
  const value = statisticOf(definition.statistic, values);
  return {
    value: value === null || threshold === undefined ? value : String(meetsThreshold(threshold, value)),
    isDataPartial: !isComplete(definition.conditions, dated, counted.length, from),
    lastObjectTimestamp: counted.at(-1)?.at ?? null,
  };
}

/** Earliest and latest moment that count, both included. */
function windowOf(range: CalculatedRange | undefined, now: Instant): readonly [number, number] {
  const { value, valueRange } = range ?? {};
  if (valueRange !== undefined) return [daysBefore(now, valueRange.start), daysBefore(now, valueRange.end)];
  return value === undefined ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [daysBefore(now, value), now];
}

function daysBefore(now: Instant, days: number): number {
  return now - days * MILLISECONDS_PER_DAY;
}

/** An object without a readable time of its own cannot be placed in the range. */
function timeOf(range: CalculatedRange | undefined, source: JsonObject, ingestedAt: Instant): Instant | null {
  if (range?.timestampSource === undefined) return ingestedAt;
  const expression = parseExpression(range.timestampSource);
  const text = expression.kind === 'field' ? textAt(source, expression.path) : null;
  if (text === null) return null;
  const milliseconds = range.timestampFormat === 'EPOCHMILLI' ? decimalOf(text) : momentOf(text);
  return Number.isFinite(milliseconds) ? instant(milliseconds) : null;
}

function isComplete(
  conditions: CalculatedConditions | undefined,
  dated: readonly CalculatedObject[],
  counted: number,
  from: number,
): boolean {
  const oldest = dated[0];
  if (oldest === undefined) return false;
  const { range, objectCount } = conditions ?? {};
  const hasRange = range?.value !== undefined || range?.valueRange !== undefined;
  if (objectCount !== undefined && counted >= objectCount) return true;
  return hasRange ? oldest.at <= from : objectCount === undefined;
}

function meetsThreshold({ value, operator }: { value: string; operator: ThresholdOperator }, actual: string): boolean {
  const condition = { values: [value] };
  switch (operator) {
    case 'EQUAL_TO':
      return meetsDimension({ dimensionType: 'EQUAL', ...condition }, actual);
    case 'NOT_EQUAL_TO':
      return !meetsDimension({ dimensionType: 'EQUAL', ...condition }, actual);
    case 'GREATER_THAN':
    case 'LESS_THAN':
      return meetsDimension({ dimensionType: operator, ...condition }, actual);
  }
}

function passesFilter(filter: CalculatedFilter | undefined, source: JsonObject): boolean {
  if (filter === undefined) return true;
  return isQuantified(filter.include, filter.groups, ({ type, dimensions }) =>
    isQuantified(type, dimensions, (dimension) =>
      Object.entries(dimension).every(([path, condition]) => meetsDimension(condition, textAt(source, path))),
    ),
  );
}

/** ALL, ANY or NONE of the items hold. */
export function isQuantified<Item>(
  quantifier: Quantifier,
  items: readonly Item[],
  holds: (item: Item) => boolean,
): boolean {
  if (quantifier === 'ALL') return items.every(holds);
  return items.some(holds) === (quantifier === 'ANY');
}

/** Null: a field is absent, or is no number where one is needed, or something was divided by zero. */
function evaluateExpression(expression: Expression, source: JsonObject): string | null {
  if (expression.kind === 'field') return textAt(source, expression.path);
  const value = evaluateNumber(expression, source);
  return Number.isFinite(value) ? String(value) : null;
}

function evaluateNumber(expression: Expression, source: JsonObject): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'field':
      return decimalOf(textAt(source, expression.path) ?? '');
    case 'operation': {
      const left = evaluateNumber(expression.left, source);
      const right = evaluateNumber(expression.right, source);
      if (expression.operator === '+') return left + right;
      if (expression.operator === '-') return left - right;
      return expression.operator === '*' ? left * right : left / right;
    }
  }
}

/** The text at a dotted path of an object; the path may be one name that holds dots. Null for absent, empty, lists and objects. */
export function textAt(source: JsonObject, path: string): string | null {
  const direct = source[path];
  const found =
    direct !== undefined
      ? direct
      : path
          .split('.')
          .reduce<Json | undefined>((inner, name) => (isJsonObject(inner) ? inner[name] : undefined), source);
  if (found === undefined || found === null || found === '' || typeof found === 'object') return null;
  return String(found);
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
