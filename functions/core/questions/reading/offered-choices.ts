import type { Choice } from '../answer.ts';

/** What a question comes to, as far as choices go. */
interface Concluded {
  readonly kind: 'plan' | 'ask-back' | 'refusal';
  readonly choices?: readonly Choice[];
}
type Conclude = (question: string) => Concluded;

/** So many words of one question may be asked back, one after the other. */
const MOST_ASKED_BACK = 3;

/** Choices that lead to an answer; of a question with more than one word to be asked back those that lead to the next choice. */
export function offeredOf({ kind, choices = [] }: Concluded, conclude: Conclude): readonly Choice[] {
  const answered = choices.filter(({ question }) => conclude(question).kind === 'plan');
  if (kind !== 'ask-back' || answered.length > 0) return answered;
  return choices.filter(({ question }) => leadsOn(question, conclude, 1));
}

function leadsOn(question: string, conclude: Conclude, step: number): boolean {
  const { kind, choices = [] } = conclude(question);
  if (kind !== 'ask-back' || step >= MOST_ASKED_BACK) return kind === 'plan';
  return choices.some((choice) => leadsOn(choice.question, conclude, step + 1));
}
