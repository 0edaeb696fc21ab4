import type { LocalizedText } from '../core/language.ts';
import type { Answer, AnswerPlanner } from '../core/questions/answer.ts';
import { type AgentFailure, AgentUnavailableError } from '../core/questions/errors.ts';
import { checkPlan } from '../core/questions/guard.ts';
import { isInWords, speaksOfData } from '../core/questions/proposals/may-be-asked.ts';
import { maybeProposal } from '../core/questions/proposals/proposal.ts';
import { tellAgent } from '../core/questions/proposals/told-to-agent.ts';
import { type Weighed, type WhyNot, weighProposal } from '../core/questions/proposals/weigh-proposal.ts';
import { readPieces, type Understanding } from '../core/questions/understand.ts';
import { asksForAdvice, maybeCasesAnswer } from './answer-from-cases.ts';
import { type AnswerOutside, isChosen, type QuestionInContext } from './asked-question.ts';
import type { AgentTurn, QuestionAgent } from './ports.ts';
import { beginningOf, tellAnswer } from './tell-answer.ts';
import { wordAnswer } from './word-answer.ts';

type WithAgent = AnswerOutside & { readonly agent: QuestionAgent };

/**
 * Answers with a model beside the embedded planner: it may read what was not read whole, and word figures of groups. The gate
 * and the figures are those of every answer, and whatever the model fails at is done without it, which the answer says.
 */
export async function answerWithAgent(
  embedded: Understanding,
  question: QuestionInContext,
  outside: WithAgent,
): Promise<Answer> {
  if (asksForAdvice(embedded)) {
    const advised = await maybeCasesAnswer(question, outside);
    if (advised !== null) return advised;
  }
  const { weighed, turn, why } = await readTogether(embedded, question, outside);
  outside.listener?.hear({ kind: 'reading-figures' });
  const answer = await tellAnswer(weighed.understanding, question, outside);
  const planner = { reading: weighed.reading, wording: 'embedded' as const, why };
  if (turn === null || answer.outcome !== 'answered' || weighed.understanding.kind !== 'plan')
    return { ...answer, planner };
  return wordedBy(turn, answer, weighed.understanding, planner, question, outside);
}

interface ReadTogether {
  readonly weighed: Weighed;
  /** Null where the model was not asked, or failed. */
  readonly turn: AgentTurn | null;
  readonly why: LocalizedText | null;
}

async function readTogether(
  embedded: Understanding,
  question: QuestionInContext,
  outside: WithAgent,
): Promise<ReadTogether> {
  const { asked, context, scope } = question;
  const alone: Weighed = { understanding: embedded, reading: 'embedded', why: null };
  const unasked = { weighed: alone, turn: null, why: WHY.settled };
  if (isSettled(embedded, question) || !isInWords(asked.question)) return unasked;
  const pieces = readPieces(asked.question, context);
  if (!speaksOfData(pieces)) return unasked;
  try {
    outside.listener?.hear({ kind: 'asking-model' });
    const turn = await outside.agent.propose(tellAgent(asked.question, pieces, context, scope));
    if (isChosen(asked)) return { weighed: alone, turn, why: WHY.chosen };
    const proposal = maybeProposal(turn.parameters);
    if (proposal === null) return { weighed: alone, turn, why: WHY.malformed };
    const weighed = weighProposal(asked.question, embedded, proposal, context, scope);
    return { weighed, turn, why: weighed.why === null ? null : WHY[weighed.why] };
  } catch (error) {
    return { weighed: alone, turn: null, why: WHY[failureOf(error)] };
  }
}

/** What is understood and refused stays refused, and what the gate refuses. */
function isSettled(embedded: Understanding, { context, scope }: QuestionInContext): boolean {
  switch (embedded.kind) {
    case 'refusal':
      return embedded.why?.kind !== 'not-read';
    case 'ask-back':
      return embedded.choices.length === 0;
    case 'plan':
      // Several plans at once are no proposal of a model’s.
      return (
        embedded.further !== undefined || !checkPlan(embedded.plan, scope, context.catalog, context.meanings).allowed
      );
  }
}

async function wordedBy(
  turn: AgentTurn,
  answer: Answer,
  understanding: Extract<Understanding, { kind: 'plan' }>,
  planner: AnswerPlanner,
  question: QuestionInContext,
  outside: WithAgent,
): Promise<Answer> {
  const beginning = beginningOf(question, understanding);
  try {
    const wording = await wordAnswer(turn, understanding.plan, { answer, beginning }, question, outside);
    if (wording === null) return { ...answer, planner: { ...planner, why: planner.why ?? WHY.untold } };
    if ('text' in wording)
      return { ...answer, text: `${beginning}${wording.text}`, planner: { ...planner, wording: 'agent' } };
    return { ...answer, planner: { ...planner, why: planner.why ?? unworded(wording.fault) } };
  } catch (error) {
    return { ...answer, planner: { ...planner, why: WHY[failureOf(error)] } };
  }
}

/** Throws on whatever is no failure of the model. */
function failureOf(error: unknown): AgentFailure {
  if (error instanceof AgentUnavailableError) return error.failure;
  throw error;
}

const unworded = (fault: string): LocalizedText => ({
  ja: 'モデルの文章は数値や質問と合わないので使いませんでした',
  en: `the model’s words were not used: ${fault}`,
});

const WHY: Readonly<Record<AgentFailure | WhyNot | 'settled' | 'chosen' | 'untold', LocalizedText>> = {
  late: { ja: 'モデルの応答が間に合いませんでした', en: 'the model did not answer in time' },
  throttled: { ja: 'モデルが混み合っていました', en: 'the model was too busy' },
  declined: { ja: 'モデルは計画を作りませんでした', en: 'the model made no plan' },
  malformed: { ja: 'モデルの計画は計画の形ではありませんでした', en: 'what the model made is no plan' },
  denied: { ja: 'モデルを使う権限がありません', en: 'there is no right to use the model' },
  failed: { ja: 'モデルの呼び出しに失敗しました', en: 'the call of the model failed' },
  forbidden: {
    ja: 'モデルの計画は許されていないので使いませんでした',
    en: 'the model’s plan was not used: the gate does not let it through',
  },
  unfaithful: {
    ja: 'モデルの計画は質問の言葉と合わないので使いませんでした',
    en: 'the model’s plan was not used: it leaves out what was asked, or adds what was not',
  },
  other: {
    ja: 'モデルは別の読み方をしましたが、辞書による読みを使いました',
    en: 'the model read it otherwise; the reading by dictionary stands',
  },
  settled: { ja: 'モデルには聞いていません', en: 'the model was not asked' },
  untold: { ja: 'この答えの内容はモデルに伝えません', en: 'the model is not told what this answer holds' },
  chosen: { ja: '選ばれた意味で読みました', en: 'read as it was chosen' },
};
