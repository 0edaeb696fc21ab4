import { type QuestionContext, type Understanding, understand } from '../core/questions/understand.ts';
import type { Language } from '../steps/ports.ts';

/** Understanding by dictionary and grammar, without a model: the same question gives the same plan every time. */
export class EmbeddedLanguage implements Language {
  async understand(question: string, context: QuestionContext): Promise<Understanding> {
    return understand(question, context);
  }
}
