import type { Answer } from '../core/questions/answer.ts';
import { maybePlan, type Plan } from '../core/questions/plan.ts';
import type { QuestionContext, Understanding } from '../core/questions/understand.ts';
import type { AnswerOutside, QuestionInContext } from './asked-question.ts';

/**
 * A question that leans on one that was asked back is read behind the meaning that was offered, where it was the only one, which is
 * said. Behind several, and where it cannot be read so, it stays as it was understood.
 */
export async function behindWhatWasOffered(
  understanding: Understanding,
  { asked, context }: QuestionInContext,
  { language }: Pick<AnswerOutside, 'language'>,
): Promise<Understanding> {
  if (understanding.kind === 'plan' || context.unanswered !== true || asked.previous === undefined)
    return understanding;
  const [offered, ...others] = asked.previous.choices;
  if (offered === undefined || others.length > 0) return understanding;
  const first = await language.understand(offered.question, offeredIn(context, asked.previous));
  if (first.kind !== 'plan') return understanding;
  const behind = { ...context, unanswered: false, previous: first.plan, earlier: first.earlier ?? [] };
  const read = await language.understand(asked.question, behind);
  if (read.kind !== 'plan' || read.earlier === undefined) return understanding;
  const said = {
    ja: `前の質問を「${offered.label.ja}」と読み、その続きとして答えます`,
    en: `the question before is read as “${offered.label.en}”, and this one behind it`,
  };
  return { ...read, readings: [said, ...read.readings] };
}

/** A choice is read behind the answer that the question had followed with which it was offered. */
function offeredIn(context: QuestionContext, { earlier = [] }: Answer): QuestionContext {
  const [previous = null, ...before] = earlier.flatMap((plan): readonly Plan[] => {
    const known = maybePlan(plan);
    return known === null ? [] : [known];
  });
  return { ...context, unanswered: false, previous, earlier: before };
}
