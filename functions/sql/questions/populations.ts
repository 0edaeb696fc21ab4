import type { Plan } from '../../core/questions/plan.ts';
import { POPULATION, plansOfPopulations } from '../../core/questions/populations.ts';
import { ascending, column, text } from '../expression.ts';
import type { Relation } from '../plan.ts';
import { from, select, unionAll } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { groupColumns } from './sources.ts';

interface Figures {
  readonly columns: readonly string[];
  readonly relation: Relation;
}

/** The figures of each population, read as if it were asked about alone, one after the other: a person may be in several of them. */
export function populationsRelation(
  plan: Plan,
  context: QuestionSqlContext,
  figuresOf: (plan: Plan, context: QuestionSqlContext) => Figures,
): Relation {
  const parts = plansOfPopulations(plan).map((part) => figuresOf(part, context));
  const columns = [POPULATION, ...(parts[0]?.columns ?? [])];
  const labelled = parts.map(({ columns: own, relation }, place) =>
    select({
      columns: {
        [POPULATION]: text(String(place)),
        ...Object.fromEntries(own.map((name) => [name, column('f', name)])),
      },
      from: from(relation, 'f'),
    }),
  );
  return select({
    columns: Object.fromEntries(columns.map((name) => [name, column('p', name)])),
    from: from(unionAll(...labelled), 'p'),
    orderBy: groupColumns(plan).map((name) => ascending(column('p', name))),
  });
}
