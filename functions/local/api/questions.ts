import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { AnswerEvent, AnswerView } from '../../core/contract.ts';
import { profileId } from '../../core/profiles/profile.ts';
import { type AnswerOutside, answerQuestion, type QuestionAsked } from '../../steps/answer-question.ts';
import type { AnswerListener } from '../../steps/ports.ts';
import type { Store } from '../store.ts';
import { problemOf } from './problems.ts';
import type { SessionVariables } from './sessions.ts';

const questionRequest = z.object({
  question: z.string().trim().min(1).max(1000),
  locale: z.enum(['ja', 'en']).optional(),
  customer: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  previous: z.string().optional(),
});

const ANSWERS_TO_FOLLOW_UP = 1000;
const LINES = 'application/x-ndjson';

/**
 * `POST {question, locale?, customer?, previous?}`: an answer, a question back, or a refusal. Where a model is asked, and the
 * page takes lines, it is told on the way: that the model is asked, the words that hold, then the answer.
 */
export function questionRoutes(
  store: AnswerOutside & Pick<Store, 'agent' | 'ids' | 'asOf'>,
): Hono<{ Variables: SessionVariables }> {
  const answers = new LRUCache<string, AnswerView>({ max: ANSWERS_TO_FOLLOW_UP });
  const answer = async (asked: QuestionAsked, listener?: AnswerListener): Promise<AnswerView> => {
    const made = await answerQuestion(asked, listener === undefined ? store : { ...store, listener });
    const view: AnswerView = { ...made, id: store.ids.next() };
    answers.set(view.id, view);
    return view;
  };
  return new Hono<{ Variables: SessionVariables }>().post('/', async (context) => {
    const { question, locale, customer, previous } = questionRequest.parse(await context.req.json());
    const earlier = previous === undefined ? undefined : answers.get(previous);
    const { role } = context.get('session');
    const asked = {
      question,
      ...(locale === undefined ? {} : { locale }),
      asker: { role, ...(customer === undefined ? {} : { customer: profileId(customer) }) },
      asOf: await store.asOf(),
      ...(earlier === undefined ? {} : { previous: earlier }),
    };
    if (store.agent === null || context.req.header('accept')?.includes(LINES) !== true)
      return context.json(await answer(asked));
    context.header('content-type', LINES);
    return stream(context, async (body) => {
      const say = (event: AnswerEvent): void => void body.write(`${JSON.stringify(event)}\n`);
      const hear: AnswerListener['hear'] = (progress) =>
        say(progress.kind === 'words' ? { words: progress.text } : { progress: progress.kind });
      try {
        say({ answer: await answer(asked, { hear }) });
      } catch (error) {
        say(problemOf(error));
      }
    });
  });
}
