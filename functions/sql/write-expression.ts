import type { Dialect } from './dialects/dialect.ts';
import { type Fragment, identifier, joined, parameter, raw, sql } from './fragment.ts';
import type {
  AggregateFunction,
  Expression,
  ExpressionKind,
  Ordering,
  Relation,
  SqlType,
  WindowFunction,
} from './plan.ts';

/** What the writers of expressions and of relations need of each other. */
export interface Writer {
  readonly dialect: Dialect;
  expression(expression: Expression): Fragment;
  relation(relation: Relation): Fragment;
}

type Of<Kind extends ExpressionKind> = Extract<Expression, { readonly kind: Kind }>;

/** One writer a kind: a kind without one does not compile. */
const WRITERS: { readonly [Kind in ExpressionKind]: (node: Of<Kind>, writer: Writer) => Fragment } = {
  column: ({ relation, name }) =>
    relation === null ? identifier(name) : sql`${identifier(relation)}.${identifier(name)}`,
  literal: ({ value, type }, { dialect }) => literal(value, type, dialect),
  not: ({ operand }, writer) => sql`NOT ${enclosed(operand, writer)}`,
  minus: ({ operand }, writer) => sql`-${enclosed(operand, writer)}`,
  'is-null': ({ operand, negated }, writer) =>
    sql`${enclosed(operand, writer)} ${raw(negated ? 'IS NOT NULL' : 'IS NULL')}`,
  comparison: ({ left, operator, right }, writer) =>
    sql`${enclosed(left, writer)} ${raw(operator)} ${enclosed(right, writer)}`,
  arithmetic: ({ left, operator, right }, writer) =>
    operator === '/'
      ? // Engines disagree on integer division and on division by zero.
        sql`CAST(${writer.expression(left)} AS ${raw(writer.dialect.typeNames.decimal)}) / nullif(${writer.expression(right)}, 0)`
      : sql`${enclosed(left, writer)} ${raw(operator)} ${enclosed(right, writer)}`,
  logical: ({ operator, operands }, writer) =>
    joined(
      operands.map((operand) => enclosed(operand, writer)),
      operator === 'and' ? ' AND ' : ' OR ',
    ),
  concatenation: ({ operands }, writer) =>
    joined(
      operands.map((operand) => enclosed(operand, writer)),
      ' || ',
    ),
  call: ({ name, operands }, writer) => sql`${raw(name)}(${list(operands, writer)})`,
  case: ({ branches, otherwise }, writer) => {
    const whens = branches.map(
      ({ when, value }) => sql`WHEN ${writer.expression(when)} THEN ${writer.expression(value)}`,
    );
    const ending = otherwise === null ? raw('END') : sql`ELSE ${writer.expression(otherwise)} END`;
    return sql`CASE ${joined([...whens, ending], ' ')}`;
  },
  cast: ({ operand, type }, writer) =>
    sql`CAST(${writer.expression(operand)} AS ${raw(writer.dialect.typeNames[type])})`,
  aggregate: ({ name, operand, where }, writer) =>
    filtered(aggregateCall(name, operand === null ? null : writer.expression(operand), writer.dialect), where, writer),
  quantile: ({ operand, fraction, where }, writer) =>
    filtered(writer.dialect.quantile(writer.expression(operand), raw(fractionText(fraction))), where, writer),
  'min-by': ({ operand, keys, where }, writer) =>
    filtered(writer.dialect.minBy(writer.expression(operand), list(keys, writer)), where, writer),
  'text-list': ({ operand }, writer) => writer.dialect.textList(writer.expression(operand)),
  window: ({ name, operands, partitionBy, orderBy }, writer) => {
    const clauses = [
      ...(partitionBy.length === 0 ? [] : [sql`PARTITION BY ${list(partitionBy, writer)}`]),
      ...(orderBy.length === 0 ? [] : [sql`ORDER BY ${orderings(orderBy, writer)}`]),
    ];
    return sql`${windowCall(name, operands, writer)} OVER (${joined(clauses, ' ')})`;
  },
  'in-list': ({ operand, list: items }, writer) =>
    items.length === 0 ? raw('FALSE') : sql`${enclosed(operand, writer)} IN (${list(items, writer)})`,
  'in-relation': ({ operand, relation }, writer) => sql`${enclosed(operand, writer)} IN (${writer.relation(relation)})`,
  exists: ({ relation }, writer) => sql`EXISTS (${writer.relation(relation)})`,
  scalar: ({ relation }, writer) => sql`(${writer.relation(relation)})`,
  between: ({ operand, low, high }, writer) =>
    sql`${enclosed(operand, writer)} BETWEEN ${enclosed(low, writer)} AND ${enclosed(high, writer)}`,
  like: ({ operand, pattern }, writer) =>
    sql`${enclosed(operand, writer)} LIKE ${writer.expression(pattern)} ESCAPE '\\'`,
  'local-time': ({ instant, timeZone }, writer) => writer.dialect.localTime(writer.expression(instant), timeZone),
  'local-day': ({ instant, timeZone }, writer) =>
    sql`CAST(${writer.dialect.localTime(writer.expression(instant), timeZone)} AS DATE)`,
  'start-of-day': ({ day, timeZone }, writer) => writer.dialect.startOfDay(writer.expression(day), parameter(timeZone)),
  truncate: ({ day, unit }, writer) => sql`CAST(date_trunc('${raw(unit)}', ${writer.expression(day)}) AS DATE)`,
  'date-part': ({ operand, part }, writer) => writer.dialect.datePart(writer.expression(operand), part),
  'add-to-day': ({ day, unit, amount }, writer) =>
    writer.dialect.addToDay(writer.expression(day), unit, writer.expression(amount)),
  'day-difference': ({ from, to }, writer) =>
    sql`date_diff('day', ${writer.expression(from)}, ${writer.expression(to)})`,
  'epoch-milliseconds': ({ instant }, writer) => writer.dialect.epochMilliseconds(writer.expression(instant)),
  'json-text': ({ operand, key }, writer) =>
    writer.dialect.jsonText(writer.expression(operand), parameter(writer.dialect.jsonPath(key))),
};

export function writeExpression(expression: Expression, writer: Writer): Fragment {
  // The table's type pairs every kind with the writer of that kind.
  const write = WRITERS[expression.kind] as (node: Expression, writer: Writer) => Fragment;
  return write(expression, writer);
}

export function orderings(orderBy: readonly Ordering[], writer: Writer): Fragment {
  const written = orderBy.map(({ by, direction }) => {
    const key = typeof by === 'string' ? identifier(by) : writer.expression(by);
    return sql`${key} ${raw(direction === 'ascending' ? 'ASC' : 'DESC')} NULLS LAST`;
  });
  return joined(written, ', ');
}

const OPEN: ReadonlySet<ExpressionKind> = new Set<ExpressionKind>([
  'not',
  'minus',
  'is-null',
  'comparison',
  'arithmetic',
  'logical',
  'concatenation',
  'in-list',
  'in-relation',
  'between',
  'like',
]);

/** Parenthesised where an operator stands at the top: precedence is never relied on. */
function enclosed(expression: Expression, writer: Writer): Fragment {
  const written = writer.expression(expression);
  return OPEN.has(expression.kind) ? sql`(${written})` : written;
}

function list(expressions: readonly Expression[], writer: Writer): Fragment {
  return joined(expressions.map(writer.expression), ', ');
}

/** Days, moments and nulls get their type in the text: a placeholder has none. */
function literal(value: Of<'literal'>['value'], type: SqlType, dialect: Dialect): Fragment {
  const written = value === null ? raw('NULL') : parameter(value);
  const typed = value === null || type === 'day' || type === 'instant';
  return typed ? sql`CAST(${written} AS ${raw(dialect.typeNames[type])})` : written;
}

function aggregateCall(name: AggregateFunction, operand: Fragment | null, dialect: Dialect): Fragment {
  if (operand === null) return raw('count(*)');
  if (name === 'count_distinct') return sql`count(DISTINCT ${operand})`;
  if (name === 'median') return dialect.median(operand);
  return sql`${raw(dialect.aggregateNames[name])}(${operand})`;
}

function isAggregate(name: WindowFunction, dialect: Dialect): name is AggregateFunction {
  return name === 'count_distinct' || name === 'median' || name in dialect.aggregateNames;
}

function windowCall(name: WindowFunction, operands: readonly Expression[], writer: Writer): Fragment {
  const [operand] = operands;
  if (isAggregate(name, writer.dialect)) {
    return aggregateCall(name, operand === undefined ? null : writer.expression(operand), writer.dialect);
  }
  return sql`${raw(name)}(${list(operands, writer)})`;
}

function filtered(written: Fragment, where: Expression | null, writer: Writer): Fragment {
  return where === null ? written : sql`${written} FILTER (WHERE ${writer.expression(where)})`;
}

/** Engines want the fraction as a constant. */
function fractionText(fraction: number): string {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError(`not a fraction: ${fraction}`);
  return fraction.toFixed(4);
}
