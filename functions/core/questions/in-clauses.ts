import type { Meanings } from '../meanings.ts';
import type { Instant } from '../time.ts';
import type { Catalog } from './catalog.ts';
import { normalizeQuestion, type QuestionText } from './normalize-question.ts';
import type { Plan } from './plan.ts';
import { withPeriodsOfClauses } from './reading/clause-periods.ts';
import { clauseOf, ofPeople, saidOf, stillHolding, without } from './reading/clauses.ts';
import { Notes } from './reading/notes.ts';
import { timeContext } from './time-pattern.ts';
import { tokenize } from './tokenize.ts';

export interface Planned {
  readonly plan: Plan;
  readonly earlier: readonly Plan[];
}

/** What a question is read by, whole or a part of it. */
export interface ReadBy {
  readonly catalog: Catalog;
  readonly meanings: Meanings;
  readonly asOf: Instant;
  readonly customerOnLine: boolean;
  readonly previous: Plan | null;
}

const START = { start: 0, end: 0 };

/** Each clause about people is read alone, so that none takes a period or goods from another; null where that cannot be done. */
export function planInClauses<Context extends ReadBy>(
  text: QuestionText,
  context: Context,
  notes: Notes,
  planWhole: (text: QuestionText, context: Context, notes: Notes) => Planned,
): Planned | null {
  const clause = clauseOf(text, tokenize(text, context.catalog.lexicon, timeContext(context.asOf, context.meanings)));
  if (clause === null) return null;
  const [ofClause, ofRest] = [new Notes(), new Notes()];
  const alone = { ...context, customerOnLine: false, previous: null };
  const said = saidOf(planWhole(normalizeQuestion(clause.question), alone, ofClause).plan, clause);
  if (said === null || ofClause.obstacle !== null) return null;
  const { plan, earlier } = planWhole(without(text, clause), context, ofRest);
  if (earlier.length > 0 || ofRest.obstacle?.kind === 'refusal') return null;
  const timed = withPeriodsOfClauses({ said: said.people, rest: plan.people }, clause, ofRest);
  const whole = ofPeople({ ...plan, people: timed.rest }, { ...said, people: timed.said });
  if (whole === null) return null;
  for (const { reading } of stillHolding(ofClause.notes, whole)) notes.note(START, reading);
  notes.notes.push(...stillHolding(ofRest.notes, whole));
  notes.obstacle = ofRest.obstacle;
  return { plan: whole, earlier };
}
