import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { type CompiledQuery, compile } from '../../functions/sql/compile.ts';
import { questionRelation } from '../../functions/sql/questions/question.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import type { QuestionResult, QuestionRun } from '../../functions/steps/ports.ts';
import { everyVerifiedQuestion, type VerifiedQuestion } from './verified-questions.ts';
import { AS_OF, type OpenWorld, personId } from './world.ts';

/** A plan that was run for a question, and what it gave. */
export interface AskedPlan {
  /** The id of the verified question. */
  readonly id: string;
  readonly request: QuestionRun;
  readonly result: QuestionResult;
}

/** What Athena would be asked for a plan. */
export function athenaQuery({ plan, asOf, catalog, countsPeople, customer }: QuestionRun): CompiledQuery {
  const brands = catalog.brands.toSorted((one, other) => one.precedence - other.precedence).map(({ id }) => id);
  const { prefectureSpellings } = catalog;
  const context = {
    asOf,
    meanings: DEFAULT_MEANINGS,
    brands,
    prefectureSpellings,
    countsPeople,
    customer,
    prepared: null,
  };
  return compile(questionRelation(plan, context), 'athena');
}

/** Asks the whole verified set: every plan that was run for it, each once, also those that keep small groups hidden. */
export async function askedPlans({ outside }: OpenWorld): Promise<readonly AskedPlan[]> {
  const all = everyVerifiedQuestion();
  const byId = new Map(all.map((question) => [question.id, question]));
  const asked = new Map<string, AskedPlan>();
  const answers = new Map<string, ReturnType<typeof answerQuestion>>();
  const ask = async ({ id, question, previous, as = 'admin', customer }: VerifiedQuestion) => {
    const earlier = previous === undefined ? undefined : await answerTo(previous);
    const asker = { role: as, ...(customer === undefined ? {} : { customer: personId(customer) }) };
    const run = async (...given: Parameters<typeof outside.questions.run>): Promise<QuestionResult> => {
      const result = await outside.questions.run(...given);
      const { catalog: _, ...request } = given[0];
      asked.set(JSON.stringify(request), { id, request: given[0], result });
      return result;
    };
    const questions = { values: () => outside.questions.values(), run };
    return answerQuestion(
      { question, asker, asOf: AS_OF, ...(earlier === undefined ? {} : { previous: earlier }) },
      { ...outside, questions },
    );
  };
  const answerTo = (id: string): ReturnType<typeof answerQuestion> => {
    const verified = byId.get(id);
    if (verified === undefined) throw new RangeError(`no verified question has the id ${id}`);
    const answer = answers.get(id) ?? ask(verified);
    answers.set(id, answer);
    return answer;
  };
  for (const { id } of all) await answerTo(id);
  return [...asked.values()];
}
