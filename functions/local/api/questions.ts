import { Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { AnswerView } from '../../core/contract.ts';
import { profileId } from '../../core/profiles/profile.ts';
import { answerQuestion } from '../../steps/answer-question.ts';
import type { Store } from '../store.ts';
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

/** `POST {question, locale?, customer?, previous?}`: an answer, a question back, or a refusal. */
export function questionRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  const answers = new LRUCache<string, AnswerView>({ max: ANSWERS_TO_FOLLOW_UP });
  return new Hono<{ Variables: SessionVariables }>().post('/', async (context) => {
    const { question, locale, customer, previous } = questionRequest.parse(await context.req.json());
    const earlier = previous === undefined ? undefined : answers.get(previous);
    const { role } = context.get('session');
    const answer = await answerQuestion(
      {
        question,
        ...(locale === undefined ? {} : { locale }),
        asker: { role, ...(customer === undefined ? {} : { customer: profileId(customer) }) },
        asOf: await store.asOf(),
        ...(earlier === undefined ? {} : { previous: earlier }),
      },
      store,
    );
    const view: AnswerView = { ...answer, id: store.ids.next() };
    answers.set(view.id, view);
    return context.json(view);
  });
}
