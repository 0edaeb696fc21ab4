import { choiceOf } from '../answer.ts';
import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { QuestionContext, Understanding } from '../understanding.ts';
import { OF_MANY_JA, SAID_TO_ONE_JA } from '../words/said-to-one-ja.ts';

type Read = Extract<Understanding, { kind: 'plan' }>;

const MANY = new RegExp(OF_MANY_JA, 'u');
const SAID_TO_ONE = new RegExp(SAID_TO_ONE_JA, 'u');

/** In fewer characters nothing is named. */
const SHORTEST = 9;

/** Whom somebody is set beside. */
const BESIDE_MANY = /(?:平均(?:的|てき)な|普通の|一般の|一般的な|ほかの|他の)(?:お客(?:様|さん|さま)?|顧客|方|人)/u;

/**
 * `キャンセルになった注文は何件ございますか`: with somebody on the line a deed that is spoken of politely is that customer’s, and so is what is not read
 * of everyone: it is read again with the customer named, which is said. Null where many are spoken of, or it is not read so either.
 */
export function meantOfOne(
  asked: string,
  { text }: QuestionText,
  whole: Understanding,
  context: QuestionContext,
  conclude: (question: string) => Understanding,
): Read | null {
  if (!isJapanese(text) || context.unanswered === true) return null;
  // Behind an answer about the customer a figure in a few words is the customer’s.
  const behind = context.previous?.scope === 'customer' && whole.kind === 'plan' && whole.plan.subject === 'figures';
  if (context.previous !== null && !behind) return null;
  // What is asked back has its reasons: several readings, or nothing that it is about.
  if ((asked.length < SHORTEST && !behind) || (whole.kind === 'ask-back' && whole.choices.length > 0)) return null;
  if (MANY.test(text.replace(BESIDE_MANY, '平均')) || (whole.kind === 'plan' && !behind && !SAID_TO_ONE.test(asked)))
    return null;
  const read = conclude(`この方の${text}`);
  if (read.kind !== 'plan' || read.plan.scope !== 'customer') return null;
  return {
    ...read,
    readings: [{ ja: 'このお客様について', en: 'about this customer' }, ...read.readings],
    choices: whole.kind === 'plan' ? [...read.choices, choiceOf(`全員の${text}`)] : read.choices,
  };
}
