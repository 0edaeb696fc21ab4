import { asTyped } from './normalize-question.ts';
import { timeContext } from './time-pattern.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokens.ts';
import type { QuestionContext } from './understanding.ts';

/** The known pieces of a question as it was typed, before anything is put as most people put it; their places are those of `asTyped`. */
export const typedTokens = (
  question: string,
  { catalog, asOf, meanings }: Pick<QuestionContext, 'catalog' | 'asOf' | 'meanings'>,
): readonly Token[] => tokenize(asTyped(question), catalog.lexicon, timeContext(asOf, meanings));
