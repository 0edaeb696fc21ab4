/**
 * The relational plan: plain frozen data, the same for every engine. Built with the constructors of `expression.ts` and
 * `relation.ts`, turned into text and parameters by `compile.ts`.
 */
import type { ColumnType } from '../core/column-type.ts';

export type SqlType = ColumnType;

export type ParameterValue = string | number | boolean | bigint | null;

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** `weekday` is 1 = Monday … 7 = Sunday. */
export type DatePart = 'year' | 'quarter' | 'month' | 'day' | 'weekday' | 'hour';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `/` divides as decimals and gives null for a zero divisor. */
export type Arithmetic = '+' | '-' | '*' | '/' | '%';

/** Functions that mean the same in every engine. */
export type ScalarFunction =
  | 'abs'
  | 'ceil'
  | 'coalesce'
  | 'exp'
  | 'floor'
  | 'length'
  | 'ln'
  | 'lower'
  | 'nullif'
  | 'power'
  | 'replace'
  | 'round'
  | 'sqrt'
  | 'substr'
  | 'trim'
  | 'upper';

/** `any` and `every` are over flags. `median` may be approximate where the engine has no exact one. */
export type AggregateFunction =
  | 'any'
  | 'avg'
  | 'count'
  | 'count_distinct'
  | 'every'
  | 'max'
  | 'median'
  | 'min'
  | 'stddev'
  | 'sum';

export type WindowFunction =
  | AggregateFunction
  | 'dense_rank'
  | 'first_value'
  | 'lag'
  | 'last_value'
  | 'lead'
  | 'ntile'
  | 'percent_rank'
  | 'rank'
  | 'row_number';

export interface Ordering {
  /** A projection by its name, or any expression. Nulls come last either way. */
  readonly by: string | Expression;
  readonly direction: 'ascending' | 'descending';
}

export type Expression =
  | { readonly kind: 'column'; readonly relation: string | null; readonly name: string }
  | { readonly kind: 'literal'; readonly value: ParameterValue; readonly type: SqlType }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'minus'; readonly operand: Expression }
  | { readonly kind: 'is-null'; readonly operand: Expression; readonly negated: boolean }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'logical'; readonly operator: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'concatenation'; readonly operands: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: ScalarFunction; readonly operands: readonly Expression[] }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Expression; readonly value: Expression }[];
      readonly otherwise: Expression | null;
    }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: SqlType }
  | {
      readonly kind: 'aggregate';
      readonly name: AggregateFunction;
      readonly operand: Expression | null;
      readonly where: Expression | null;
    }
  | {
      readonly kind: 'quantile';
      readonly operand: Expression;
      readonly fraction: number;
      readonly where: Expression | null;
    }
  | {
      readonly kind: 'min-by';
      readonly operand: Expression;
      readonly keys: readonly Expression[];
      readonly where: Expression | null;
    }
  | { readonly kind: 'text-list'; readonly operand: Expression }
  | {
      readonly kind: 'window';
      readonly name: WindowFunction;
      readonly operands: readonly Expression[];
      readonly partitionBy: readonly Expression[];
      readonly orderBy: readonly Ordering[];
    }
  | { readonly kind: 'in-list'; readonly operand: Expression; readonly list: readonly Expression[] }
  | { readonly kind: 'in-relation'; readonly operand: Expression; readonly relation: Relation }
  | { readonly kind: 'exists'; readonly relation: Relation }
  | { readonly kind: 'scalar'; readonly relation: Relation }
  | { readonly kind: 'between'; readonly operand: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: 'like'; readonly operand: Expression; readonly pattern: Expression }
  | { readonly kind: 'local-time'; readonly instant: Expression; readonly timeZone: string }
  | { readonly kind: 'local-day'; readonly instant: Expression; readonly timeZone: string }
  | { readonly kind: 'start-of-day'; readonly day: Expression; readonly timeZone: string }
  | { readonly kind: 'truncate'; readonly day: Expression; readonly unit: CalendarUnit }
  | { readonly kind: 'date-part'; readonly operand: Expression; readonly part: DatePart }
  | { readonly kind: 'add-to-day'; readonly day: Expression; readonly unit: CalendarUnit; readonly amount: Expression }
  | { readonly kind: 'day-difference'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'epoch-milliseconds'; readonly instant: Expression }
  | { readonly kind: 'json-text'; readonly operand: Expression; readonly key: string };

export type ExpressionKind = Expression['kind'];

export interface Projection {
  readonly name: string;
  readonly expression: Expression;
}

export interface Source {
  readonly relation: Relation;
  readonly alias: string;
}

export interface Join extends Source {
  readonly kind: 'inner' | 'left';
  readonly on: Expression;
}

export interface Select {
  readonly kind: 'select';
  readonly distinct: boolean;
  /** Aliases whose every column comes first. */
  readonly allOf: readonly string[];
  readonly columns: readonly Projection[];
  readonly from: Source | null;
  readonly joins: readonly Join[];
  readonly where: Expression | null;
  /** Names of projections: text with parameters cannot be repeated where placeholders are positional. */
  readonly groupBy: readonly string[];
  readonly having: Expression | null;
  readonly orderBy: readonly Ordering[];
  readonly limit: number | null;
}

export interface NamedRelation {
  readonly name: string;
  readonly relation: Relation;
  /** Read where it is named, never computed once for all who name it: what only selects from a table. */
  readonly inline: boolean;
}

export type Relation =
  /** `database`: of one that the engine has open beside its own. */
  | { readonly kind: 'table'; readonly name: string; readonly database: string | null }
  | Select
  | {
      readonly kind: 'with';
      readonly tables: readonly NamedRelation[];
      readonly body: Relation;
    }
  | { readonly kind: 'union-all'; readonly relations: readonly Relation[] }
  | { readonly kind: 'values'; readonly columns: readonly string[]; readonly rows: readonly (readonly Expression[])[] };

export type RelationKind = Relation['kind'];
