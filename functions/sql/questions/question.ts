import type { Plan } from '../../core/questions/plan.ts';
import type { Relation } from '../plan.ts';
import type { QuestionSqlContext } from './context.ts';
import { factRelation } from './customer.ts';
import { figuresRelation } from './figures.ts';
import { listRelation } from './list.ts';
import { recordListRelation } from './record-list.ts';
import { overQuestionTables } from './tables.ts';

/** The relational plan of a question's plan, the same for every engine. A facts plan reads its first fact. */
export function questionRelation(plan: Plan, context: QuestionSqlContext): Relation {
  return overQuestionTables(bodyOf(plan, context), context);
}

function bodyOf(plan: Plan, context: QuestionSqlContext): Relation {
  if (plan.subject === 'records') return recordListRelation(plan, context);
  if (plan.subject === 'list') return listRelation(plan, context);
  if (plan.subject === 'figures') return figuresRelation(plan, context);
  const [fact] = plan.facts;
  if (fact === undefined) throw new RangeError('a facts plan names a fact');
  return factRelation(fact, plan, context);
}
