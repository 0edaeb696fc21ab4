import type { Answer } from '../core/questions/answer.ts';
import type { Plan } from '../core/questions/plan.ts';
import type { QuestionContext } from '../core/questions/understand.ts';
import { faultInWords, faultOfWording } from '../core/questions/wording/check-wording.ts';
import { maybeTold, type ToldFigures } from '../core/questions/wording/told-figures.ts';
import type { AnswerOutside, QuestionInContext } from './asked-question.ts';
import type { AgentTurn, AnswerListener } from './ports.ts';
import { hasLargeGroupsOnly } from './tell-answer.ts';

/** Words that hold, or what is wrong with them; null: the model was not told the figures. */
export type Wording = { readonly text: string } | { readonly fault: string };

/**
 * The model's words for figures that it may be told, held to them. Sentence by sentence they are heard as soon as they hold;
 * with the first one that does not, our own stand. Throws what the turn throws.
 */
export async function wordAnswer(
  turn: AgentTurn,
  plan: Plan,
  { answer, beginning }: { readonly answer: Answer; readonly beginning: string },
  question: QuestionInContext,
  outside: AnswerOutside,
): Promise<Wording | null> {
  const told = maybeTold(plan, answer, answer.text.slice(beginning.length));
  if (told === null || !(await hasLargeGroupsOnly(plan, question, outside))) return null;
  const { asked, context } = question;
  return readWords(turn.word(told), told, { question: asked.question, context, beginning }, outside.listener);
}

interface Held {
  readonly question: string;
  readonly context: QuestionContext;
  readonly beginning: string;
}

async function readWords(
  pieces: AsyncIterable<string>,
  told: ToldFigures,
  { question, context, beginning }: Held,
  listener: AnswerListener | undefined,
): Promise<Wording> {
  let text = '';
  let heard = 0;
  for await (const piece of pieces) {
    text += piece;
    const end = endOfSentence(text);
    if (end <= heard) continue;
    const fault = faultInWords(text.slice(0, end), told, question, context);
    if (fault !== null) return { fault };
    listener?.hear({ kind: 'words', text: `${heard === 0 ? beginning : ''}${text.slice(heard, end)}` });
    heard = end;
  }
  const whole = text.replace(/\s+/g, ' ').trim();
  const fault = faultOfWording(whole, told, question, context);
  return fault === null ? { text: whole } : { fault };
}

/** Behind the last sentence that is complete. */
function endOfSentence(text: string): number {
  const ends = [...text.matchAll(/[。!?！？]|\.(?=\s)/g)].map(({ index }) => index + 1);
  return ends.at(-1) ?? 0;
}
