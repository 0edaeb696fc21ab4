import { ATHENA } from './dialects/athena.ts';
import type { Dialect } from './dialects/dialect.ts';
import { DUCKDB } from './dialects/duckdb.ts';
import { flatten } from './fragment.ts';
import type { ParameterValue, Relation } from './plan.ts';
import { type Writer, writeExpression } from './write-expression.ts';
import { writeRelation } from './write-relation.ts';

export interface CompiledQuery {
  readonly sql: string;
  /** In the order of their placeholders. */
  readonly parameters: readonly ParameterValue[];
}

const DIALECTS: Readonly<Record<Dialect['name'], Dialect>> = { duckdb: DUCKDB, athena: ATHENA };

/** The text of a plan in an engine's dialect. Every value is a parameter. Throws RangeError for a name that is not ours. */
export function compile(plan: Relation, dialect: Dialect['name']): CompiledQuery {
  const writer: Writer = {
    dialect: DIALECTS[dialect],
    expression: (expression) => writeExpression(expression, writer),
    relation: (relation) => writeRelation(relation, writer),
  };
  return flatten(writer.relation(plan), writer.dialect.placeholder);
}
