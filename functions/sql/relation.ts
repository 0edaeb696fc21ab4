import type { Expression, Join, Ordering, Projection, Relation, Select, Source } from './plan.ts';

/** A table of the warehouse, or one named by an enclosing `withTables`. */
export const table = (name: string, database: string | null = null): Relation =>
  Object.freeze({ kind: 'table', name, database });

export const from = (relation: Relation | string, alias: string): Source =>
  Object.freeze({ relation: typeof relation === 'string' ? table(relation) : relation, alias });

export const join = (relation: Relation | string, alias: string, on: Expression): Join =>
  Object.freeze({ ...from(relation, alias), kind: 'inner', on });

export const leftJoin = (relation: Relation | string, alias: string, on: Expression): Join =>
  Object.freeze({ ...from(relation, alias), kind: 'left', on });

export interface SelectParts {
  readonly distinct?: boolean;
  readonly allOf?: readonly string[];
  /** Projection name → expression, in this order. */
  readonly columns?: Readonly<Record<string, Expression>>;
  readonly from?: Source;
  readonly joins?: readonly Join[];
  readonly where?: Expression | null;
  readonly groupBy?: readonly string[];
  readonly having?: Expression | null;
  readonly orderBy?: readonly Ordering[];
  readonly limit?: number | null;
}

/** Throws RangeError for a `groupBy` that names no projection, a select without columns, or a limit that is no whole number. */
export function select(parts: SelectParts): Select {
  const columns: readonly Projection[] = Object.entries(parts.columns ?? {}).map(([name, expression]) =>
    Object.freeze({ name, expression }),
  );
  const { allOf = [], groupBy = [], limit = null } = parts;
  if (columns.length + allOf.length === 0) throw new RangeError('a select needs at least one column');
  if (groupBy.length > 0 && allOf.length > 0) throw new RangeError('a grouped select names its columns one by one');
  for (const name of groupBy) {
    if (!columns.some((projection) => projection.name === name))
      throw new RangeError(`cannot group by ${name}: not a column`);
  }
  if (limit !== null && !(Number.isSafeInteger(limit) && limit >= 0)) throw new RangeError(`not a row limit: ${limit}`);
  return Object.freeze({
    kind: 'select',
    distinct: parts.distinct ?? false,
    allOf,
    columns,
    from: parts.from ?? null,
    joins: parts.joins ?? [],
    where: parts.where ?? null,
    groupBy,
    having: parts.having ?? null,
    orderBy: parts.orderBy ?? [],
    limit,
  });
}

/** Names relations for the body; each may use those before it. */
export const withTables = (tables: Readonly<Record<string, Relation>>, body: Relation): Relation =>
  named(tables, false, body);

/** The same, of relations that are read where they are named: see `NamedRelation`. */
export const withInlineTables = (tables: Readonly<Record<string, Relation>>, body: Relation): Relation =>
  named(tables, true, body);

function named(tables: Readonly<Record<string, Relation>>, inline: boolean, body: Relation): Relation {
  const relations = Object.entries(tables).map(([name, relation]) => Object.freeze({ name, relation, inline }));
  return relations.length === 0 ? body : Object.freeze({ kind: 'with', tables: relations, body });
}

export const unionAll = (...relations: readonly Relation[]): Relation =>
  Object.freeze({ kind: 'union-all', relations });

/** Rows written out; each has a value for every column. */
export const values = (columns: readonly string[], rows: readonly (readonly Expression[])[]): Relation =>
  Object.freeze({ kind: 'values', columns, rows });
