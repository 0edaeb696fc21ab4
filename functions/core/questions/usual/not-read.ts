import type { Plan } from '../plan.ts';
import type { PerhapsAsked, QuestionContext, Understanding } from '../understanding.ts';
import { choiceOfPerhaps } from '../wording/meant-perhaps.ts';
import { perhapsAsked } from './perhaps-asked.ts';
import { plainlyPut, putOtherwise } from './put-otherwise.ts';
import { withoutIdleClauses } from './without-idle-clauses.ts';
import { areIdle, withWordsLeftOut } from './words-left-out.ts';

type Conclude = (question: string, context: QuestionContext) => Understanding;
type Refusal = Extract<Understanding, { kind: 'refusal' }>;

/**
 * What was not read: read where the same words need but a hyphen less, else refused with what may have been meant: the same
 * words put otherwise, or usual questions that are like it. What the data does not hold stays refused.
 */
export function concludeNotRead(
  question: string,
  refusal: Refusal,
  context: QuestionContext,
  conclude: Conclude,
): Understanding {
  if (refusal.why?.kind === 'not-held') return refusal;
  const plainly = readPlainly(question, context, conclude);
  if (plainly !== null) return plainly;
  const aside = readWithoutIdleClauses(question, context, conclude);
  if (aside !== null) return aside;
  const without = withWordsLeftOut(question, context, conclude);
  if (without !== null && areIdle(without.without ?? [])) return readIdly(without, context, conclude);
  const otherwise = [...readOtherwise(question, context, conclude), ...(without === null ? [] : [without])];
  const unclear = refusal.why?.kind === 'not-read' && refusal.why.saysHowToAsk !== true && !isNamed(refusal, question);
  const perhaps = otherwise.length === 0 && unclear ? usual(question, refusal, context, conclude) : otherwise;
  return perhaps.length === 0 ? refusal : { ...refusal, perhaps };
}

/** What is asked back without any choice, with the same words put otherwise, or else with usual questions that are like it. */
export function withOtherwise(
  question: string,
  whole: Understanding,
  context: QuestionContext,
  conclude: Conclude,
): Understanding {
  if (whole.kind !== 'ask-back' || whole.choices.length > 0) return whole;
  const otherwise = readOtherwise(question, context, conclude);
  const perhaps = otherwise.length > 0 || leansOnNothing(context) ? otherwise : usual(question, {}, context, conclude);
  return { ...whole, choices: perhaps.map((put) => choiceOfPerhaps(put, context.catalog)) };
}

const leansOnNothing = ({ unanswered, previous }: QuestionContext): boolean => unanswered === true && previous === null;

/** What is not known is a thing that is named: in quotation marks, or in front of a particle that nothing stands before. */
function isNamed({ why }: Refusal, question: string): boolean {
  const unknown = (why?.kind === 'not-read' ? (why.unknown ?? '') : '').trim();
  return (
    unknown !== '' && (PARTICLE.test(unknown) || new RegExp(`[「『“"]${escaped(unknown)}[」』”"]`, 'u').test(question))
  );
}

const PARTICLE = /^[をがは]/u;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The words that say nothing were left out, which is said. */
function readIdly(
  { question, without = [] }: PerhapsAsked,
  context: QuestionContext,
  conclude: Conclude,
): Understanding {
  const read = conclude(question, context);
  if (read.kind !== 'plan') return read;
  const reading = {
    ja: `「${without.join('」「')}」は質問の一部として読んでいません`,
    en: `“${without.join('”, “')}” was not read as a part of the question`,
  };
  return { ...read, readings: [reading, ...read.readings] };
}

/** It means the same, and is said. */
function readPlainly(question: string, context: QuestionContext, conclude: Conclude): Understanding | null {
  const put = plainlyPut(question, context);
  const read = put === null ? null : conclude(put, context);
  if (read?.kind !== 'plan') return null;
  return { ...read, readings: [{ ja: `「${put}」と読みました`, en: `read as “${put}”` }, ...read.readings] };
}

/** Somebody says something first, or last, that is no part of what is asked; it is said that it was left aside. */
function readWithoutIdleClauses(question: string, context: QuestionContext, conclude: Conclude): Understanding | null {
  for (const { question: rest, clause } of withoutIdleClauses(question, context)) {
    const read = conclude(rest, context);
    if (read.kind !== 'plan') continue;
    const reading = {
      ja: `「${clause}」は質問の一部として読んでいません`,
      en: `“${clause}” was not read as a part of the question`,
    };
    return { ...read, readings: [reading, ...read.readings] };
  }
  return null;
}

const usual = (
  question: string,
  { why }: Pick<Refusal, 'why'>,
  context: QuestionContext,
  conclude: Conclude,
): readonly PerhapsAsked[] =>
  perhapsAsked(
    question,
    standingAlone(context),
    (asked) => planOf(asked, context, conclude),
    why?.kind === 'not-read' ? why.unused : undefined,
  );

/** The first way to put the same words that is read. */
function readOtherwise(question: string, context: QuestionContext, conclude: Conclude): readonly PerhapsAsked[] {
  for (const put of putOtherwise(question, context)) {
    const plan = planOf(put, context, conclude);
    if (plan !== null) return [{ question: put, plan }];
  }
  return [];
}

function planOf(question: string, context: QuestionContext, conclude: Conclude): Plan | null {
  const read = conclude(question, standingAlone(context));
  return read.kind === 'plan' ? read.plan : null;
}

const standingAlone = (context: QuestionContext): QuestionContext => ({ ...context, previous: null, earlier: [] });
