import type { Understanding } from '../../functions/core/questions/understand.ts';
import type { AnswerOutside } from '../../functions/steps/answer-question.ts';
import type { Language } from '../../functions/steps/ports.ts';

/** The same rows, of which it is read once what can be named, and each question: for tests that ask a lot. */
export async function readingOnce(outside: AnswerOutside): Promise<AnswerOutside> {
  const { questions, brands } = outside;
  const [values, list] = [await questions.values(), await brands.list()];
  return {
    ...outside,
    language: readOnce(outside.language),
    brands: { list: async () => list },
    questions: { values: async () => values, run: (request, limits) => questions.run(request, limits) },
  };
}

/** Reading is the same every time, and takes its time where most words are unknown. */
function readOnce(language: Language): Language {
  const known = new Map<string, Promise<Understanding>>();
  return {
    understand: (question, context) => {
      const key = JSON.stringify([question, context.customerOnLine, context.locale, context.previous]);
      const understanding = known.get(key) ?? language.understand(question, context);
      known.set(key, understanding);
      return understanding;
    },
  };
}
