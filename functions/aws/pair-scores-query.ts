import { pairColumns } from '../core/identities/pair-columns.ts';
import { compile } from '../sql/compile.ts';
import { cast, column } from '../sql/expression.ts';
import { type PairModel, pairScores } from '../sql/pair-scores.ts';
import type { Relation } from '../sql/plan.ts';
import { from, select } from '../sql/relation.ts';

/** What `aws athena start-query-execution --cli-input-json` takes, but for the database and where results go. */
export interface AthenaQuery {
  readonly QueryString: string;
  readonly ExecutionParameters: readonly string[];
}

/** Columns of a table of pairs that say which pair it is. */
export const PAIR_KEYS = ['left_source', 'left_id', 'right_source', 'right_id'] as const;

/** The query that scores a table of pairs whose columns are texts, as a CSV in a bucket has them. */
export function pairScoresQuery(model: PairModel, table: string): AthenaQuery {
  const { sql, parameters } = compile(pairScores(model, typedPairs(model, table)), 'athena');
  return { QueryString: sql, ExecutionParameters: parameters.map(String) };
}

/** The pairs of such a table with their levels and rarities as numbers. */
export function typedPairs({ definitions }: Pick<PairModel, 'definitions'>, table: string): Relation {
  return select({
    columns: Object.fromEntries([
      ...PAIR_KEYS.map((name) => [name, column('t', name)]),
      ...pairColumns(definitions).flatMap(({ level, rarity }) => [
        [level, cast(column('t', level), 'integer')],
        [rarity, cast(column('t', rarity), 'decimal')],
      ]),
    ]),
    from: from(table, 't'),
  });
}
