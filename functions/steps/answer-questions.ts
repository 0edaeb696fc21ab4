import type { Role } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Answer } from '../core/questions/answer.ts';
import { withoutFigures } from '../core/questions/make-answer.ts';
import { localeOf } from '../core/questions/understand.ts';
import type { Instant } from '../core/time.ts';
import { type AnswerOutside, answerQuestion } from './answer-question.ts';
import { type FindOutside, findOneCustomer } from './find-customer.ts';

/** One of several questions. `customer`: who is on the line, in any notation; `previous`: the earlier question that it follows up. */
export interface QuestionInList<Id> {
  readonly id: Id;
  readonly question: string;
  readonly role: Role;
  readonly customer: string | null;
  readonly previous: Id | null;
}

export interface AnswerInList<Id> {
  readonly id: Id;
  readonly answer: Answer;
}

/** Answers one after the other, each as soon as it is there. A customer whom nobody is known by makes that question refused, not the others. */
export async function* answerQuestions<Id>(
  questions: readonly QuestionInList<Id>[],
  asOf: Instant,
  outside: AnswerOutside & FindOutside,
): AsyncGenerator<AnswerInList<Id>> {
  const answers = new Map<Id, Answer>();
  for (const question of questions) {
    const previous = question.previous === null ? undefined : answers.get(question.previous);
    const answer = await answerOne(question, previous, asOf, outside);
    answers.set(question.id, answer);
    yield { id: question.id, answer };
  }
}

async function answerOne<Id>(
  { question, role, customer: who }: QuestionInList<Id>,
  previous: Answer | undefined,
  asOf: Instant,
  outside: AnswerOutside & FindOutside,
): Promise<Answer> {
  try {
    const customer = who === null ? undefined : (await findOneCustomer(who, outside)).id;
    const asker = { role, ...(customer === undefined ? {} : { customer }) };
    return await answerQuestion({ question, asker, asOf, ...(previous === undefined ? {} : { previous }) }, outside);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return withoutFigures('refused', unknownCustomer(error), localeOf(question), { suggestions: [] });
  }
}

const unknownCustomer = ({ message }: NotFoundError): { readonly ja: string; readonly en: string } => ({
  ja: `このお客様は特定できません（${message}）`,
  en: message,
});
