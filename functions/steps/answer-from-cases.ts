import type { LocalizedText } from '../core/language.ts';
import type { Answer, AnswerColumn } from '../core/questions/answer.ts';
import { AgentUnavailableError } from '../core/questions/errors.ts';
import { withoutContactData } from '../core/questions/proposals/without-contact-data.ts';
import { readPieces, type Understanding } from '../core/questions/understand.ts';
import { openingQuestions } from '../core/questions/wording/suggestions.ts';
import { rankCases } from '../core/segments/strategies/rank-cases.ts';
import type { StrategyCase } from '../core/segments/strategies/strategy-case.ts';
import type { AnswerOutside, QuestionInContext } from './asked-question.ts';
import type { QuestionAgent, RetrievedCase } from './ports.ts';

/** What goes with advice: whoever asks for measures may speak of campaigns and prices. */
const TOPICS_OF_ADVICE: readonly string[] = ['advice', 'advertising'];
const MOST_CASES = 3;

/** What should be done with customers is no figure of the data: cases may tell. */
export function asksForAdvice(understanding: Understanding): boolean {
  if (understanding.kind !== 'refusal' || understanding.why?.kind !== 'not-held') return false;
  const { topics } = understanding.why;
  return topics.includes('advice') && topics.every((topic) => TOPICS_OF_ADVICE.includes(topic));
}

/**
 * Cases of the library that fit a question, each with its source: found by the knowledge base where there is one, else by
 * their words. They are told as the library has them, whatever was retrieved. Null where nothing fits.
 */
export async function maybeCasesAnswer(
  question: QuestionInContext,
  outside: AnswerOutside & { readonly agent: QuestionAgent },
): Promise<Answer | null> {
  const known = (await outside.strategies?.cases()) ?? [];
  const { found, why } = await retrieved(question, known, outside);
  const cases = found.length > 0 ? found : rankCases(wordsOf(question), known).map((ranked) => ranked.found);
  if (cases.length === 0) return null;
  return {
    ...casesAnswer(cases.slice(0, MOST_CASES), question),
    planner: { reading: found.length > 0 ? 'agent' : 'embedded', wording: 'embedded', why },
  };
}

async function retrieved(
  { asked }: QuestionInContext,
  known: readonly StrategyCase[],
  { agent, listener }: AnswerOutside & { readonly agent: QuestionAgent },
): Promise<{ readonly found: readonly StrategyCase[]; readonly why: LocalizedText | null }> {
  try {
    listener?.hear({ kind: 'asking-model' });
    const documents = await agent.retrieve(withoutContactData(asked.question));
    if (documents === null) return { found: [], why: BY_WORDS };
    const found = new Set(documents.flatMap((document) => caseOf(document, known) ?? []));
    return { found: [...found], why: found.size > 0 ? null : BY_WORDS };
  } catch (error) {
    if (error instanceof AgentUnavailableError) return { found: [], why: UNREACHED };
    throw error;
  }
}

const BY_WORDS: LocalizedText = { ja: '事例は言葉の近さで選びました', en: 'cases were chosen by their words' };
const UNREACHED: LocalizedText = {
  ja: 'ナレッジベースから取り出せなかったので、事例は言葉の近さで選びました',
  en: 'the knowledge base could not be asked: cases were chosen by their words',
};

/** By the id that names the document, or that stands in it: its text is nobody's instruction, and not shown. */
function caseOf({ names, text }: RetrievedCase, known: readonly StrategyCase[]): StrategyCase | undefined {
  const said = /"id"\s*:\s*"([a-z][a-z0-9-]*)"/.exec(text)?.[1];
  return known.find(({ id }) => names.includes(id) || id === said);
}

/** The question, and what the segments in it are described by. */
function wordsOf({ asked, context }: QuestionInContext): string {
  const segments = readPieces(asked.question, context).flatMap(({ meaning }) =>
    meaning.kind === 'segment' ? context.catalog.segments.filter(({ name }) => name === meaning.segment) : [],
  );
  const described = segments.flatMap(({ label, description }) =>
    [label, description].flatMap(({ ja, en }) => [ja, en]),
  );
  return [asked.question, ...described].join('\n');
}

const COLUMNS: readonly AnswerColumn[] = [
  { name: 'case', label: { ja: '事例', en: 'case' }, unit: 'text' },
  { name: 'message', label: { ja: '伝えること', en: 'what to tell' }, unit: 'text' },
  { name: 'expected_effect', label: { ja: '期待できること', en: 'what to expect' }, unit: 'text' },
  { name: 'source', label: { ja: '出典', en: 'source' }, unit: 'text' },
];

function casesAnswer(cases: readonly StrategyCase[], { context: { locale }, scope }: QuestionInContext): Answer {
  const titles = cases.map(({ title }) => title[locale]);
  return {
    outcome: 'answered',
    locale,
    text:
      locale === 'ja'
        ? `何をすべきかはデータからは言えません。似た状況の事例: ${titles.map((title) => `「${title}」`).join('、')}。`
        : `The data does not say what should be done. Cases of situations like this: ${titles.join('; ')}.`,
    columns: COLUMNS,
    rows: cases.map(({ title, message, expectedEffect, source }) => [
      title[locale],
      message[locale],
      expectedEffect[locale],
      source,
    ]),
    chart: null,
    evidence: null,
    choices: [],
    suggestions: openingQuestions(locale, scope.role, scope.customerOnLine),
    plan: null,
  };
}
