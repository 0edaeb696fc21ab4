import type { Answer } from '../core/questions/answer.ts';
import { type Catalog, makeCatalog } from '../core/questions/catalog.ts';
import { maybePlan, type Plan } from '../core/questions/plan.ts';
import { toldAlone } from '../core/questions/told-alone.ts';
import { localeOf } from '../core/questions/understand.ts';
import { SEGMENTS } from '../core/segments/catalog.ts';
import { answerWithAgent } from './answer-with-agent.ts';
import { type AnswerOutside, isChosen, type QuestionAsked, type QuestionInContext } from './asked-question.ts';
import { behindWhatWasOffered } from './behind-what-was-offered.ts';
import { tellAnswer } from './tell-answer.ts';

export type { AnswerOutside, QuestionAsked } from './asked-question.ts';
export { QUESTION_LIMITS } from './tell-answer.ts';

/**
 * Words → plan → guard → figures → words. Ends answered, asked back or refused; never with a figure for another question.
 * Where a model is configured it reads and words beside the embedded planner, which answers alone whenever the model does not.
 */
export async function answerQuestion(asked: QuestionAsked, outside: AnswerOutside): Promise<Answer> {
  const question = await placeInContext(asked, outside);
  const alone = await outside.language.understand(asked.question, question.context);
  const understanding = await behindWhatWasOffered(alone, question, outside);
  const { agent = null } = outside;
  const answer =
    agent === null
      ? await tellAnswer(understanding, question, outside)
      : await answerWithAgent(understanding, question, { ...outside, agent });
  return answer.outcome === 'asked-back' ? leaningOn(question.context, answer) : answer;
}

/** A choice that is offered is read like the question that was asked back, behind the answer that this one had followed. */
function leaningOn({ previous, earlier = [] }: QuestionInContext['context'], answer: Answer): Answer {
  return previous === null ? answer : { ...answer, earlier: [previous, ...earlier] };
}

async function placeInContext(asked: QuestionAsked, outside: AnswerOutside): Promise<QuestionInContext> {
  const scope = { role: asked.asker.role, customerOnLine: asked.asker.customer !== undefined };
  const [previous, ...earlier] = followedBy(asked);
  const context = {
    catalog: await readCatalog(outside),
    meanings: outside.meanings,
    asOf: asked.asOf,
    locale: asked.locale ?? localeOf(asked.question),
    customerOnLine: scope.customerOnLine,
    previous: previous ?? null,
    unanswered: asked.previous !== undefined && previous === undefined && !isChosen(asked),
    earlier,
    told: asked.previous === undefined ? null : toldAlone(asked.previous),
  };
  return { asked, context, scope };
}

/**
 * The plans that a question may follow up, the newest first. What was asked back leans on the answer before it, and so does a choice that was
 * offered with it; any other question behind it does not.
 */
function followedBy(asked: QuestionAsked): readonly Plan[] {
  const { previous } = asked;
  if (previous === undefined) return [];
  const newest = maybePlan(previous.plan);
  if (newest === null && !isChosen(asked)) return [];
  return [...(newest === null ? [] : [newest]), ...(previous.earlier ?? []).flatMap((plan) => maybePlan(plan) ?? [])];
}

const catalogs = new WeakMap<object, { readonly key: string; readonly catalog: Catalog }>();

/** Made anew only when the brands or the values of the data are others than last time. */
async function readCatalog(outside: AnswerOutside): Promise<Catalog> {
  const [brands, values] = [await outside.brands.list(), await outside.questions.values()];
  const key = JSON.stringify(brands);
  const known = catalogs.get(values);
  if (known?.key === key) return known.catalog;
  const catalog = makeCatalog({
    brands,
    segments: SEGMENTS,
    attributes: outside.attributes.describeAttributes(),
    values,
  });
  catalogs.set(values, { key, catalog });
  return catalog;
}
