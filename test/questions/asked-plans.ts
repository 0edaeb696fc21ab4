import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { type CompiledQuery, compile } from '../../functions/sql/compile.ts';
import { questionRelation } from '../../functions/sql/questions/question.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import type { QuestionResult, QuestionRun } from '../../functions/steps/ports.ts';
import { everyVerifiedQuestion, type VerifiedQuestion } from './verified-questions.ts';
import { AS_OF, type OpenWorld, personId } from './world.ts';

const BY_ID = new Map(everyVerifiedQuestion().map((question) => [question.id, question]));

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

/** Answers to verified questions on one store: each is asked once, behind the one that it follows up. */
export class AskedQuestions {
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #plans = new Map<string, AskedPlan>();
  readonly #outside: OpenWorld['outside'];

  constructor({ outside }: OpenWorld) {
    this.#outside = outside;
  }

  answerTo(id: string): Promise<Answer> {
    const verified = BY_ID.get(id);
    if (verified === undefined) throw new RangeError(`no verified question has the id ${id}`);
    const answer = this.#answers.get(id) ?? this.#ask(verified);
    this.#answers.set(id, answer);
    return answer;
  }

  /** Asks the whole verified set: every plan that was run for it, each once, also those that keep small groups hidden. */
  async plansOfAll(): Promise<readonly AskedPlan[]> {
    for (const id of BY_ID.keys()) await this.answerTo(id);
    return [...this.#plans.values()];
  }

  async #ask({ id, question, previous, as = 'admin', customer }: VerifiedQuestion): Promise<Answer> {
    const earlier = previous === undefined ? undefined : await this.answerTo(previous);
    const asker = { role: as, ...(customer === undefined ? {} : { customer: personId(customer) }) };
    const { questions } = this.#outside;
    const run = async (...given: Parameters<typeof questions.run>): Promise<QuestionResult> => {
      const result = await questions.run(...given);
      const { catalog: _, ...request } = given[0];
      this.#plans.set(JSON.stringify(request), { id, request: given[0], result });
      return result;
    };
    return answerQuestion(
      { question, asker, asOf: AS_OF, ...(earlier === undefined ? {} : { previous: earlier }) },
      { ...this.#outside, questions: { values: () => questions.values(), run } },
    );
  }
}
