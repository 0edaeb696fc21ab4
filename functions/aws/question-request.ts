import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { AnswerView } from '../core/contract.ts';
import { profileId } from '../core/profiles/profile.ts';

/** The body of `POST /api/questions` (QuestionRequest). */
export const questionRequest = z.object({
  question: z.string().trim().min(1).max(1000),
  locale: z.enum(['ja', 'en']).optional(),
  customer: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .transform(profileId)
    .optional(),
  previous: z.string().optional(),
});

const ANSWERS_TO_FOLLOW_UP = 1000;

/**
 * The answers that a next question can follow up, in the memory of this function: another instance of it does not know
 * them, and then the question is understood on its own, which is the same as asking it first.
 */
export function earlierAnswers(): {
  keep(answer: AnswerView): void;
  find(id: string | undefined): { readonly previous?: AnswerView };
} {
  const answers = new LRUCache<string, AnswerView>({ max: ANSWERS_TO_FOLLOW_UP });
  return {
    keep: (answer) => {
      answers.set(answer.id, answer);
    },
    find: (id) => {
      const previous = id === undefined ? undefined : answers.get(id);
      return previous === undefined ? {} : { previous };
    },
  };
}
