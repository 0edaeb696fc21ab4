import type { Brand } from '../../core/brands.ts';
import { DEFAULT_MEANINGS } from '../../core/meanings.ts';
import { type Instant, instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../core/time.ts';
import { DuckDbAttributes } from '../../duckdb/attributes.ts';
import { Database } from '../../duckdb/database.ts';
import { DuckDbQuestions } from '../../duckdb/questions.ts';
import { DuckDbRecords } from '../../duckdb/records.ts';
import { DuckDbSegments } from '../../duckdb/segments.ts';
import { type AnswerOutside, answerQuestion } from '../../steps/answer-question.ts';
import { EmbeddedLanguage } from '../embedded-language.ts';
import type { Bench } from './bench.ts';
import { percentile } from './percentile.ts';
import { makePopulation } from './population.ts';

const AS_OF = instantFromIso('2026-07-01T00:00:00Z');
const EARLIER: Instant = instant(AS_OF - 30 * MILLISECONDS_PER_DAY);
const RUNS = 20;

/** What agents and admins ask most, and the forms that read the most rows. */
const QUESTIONS: readonly string[] = [
  '先月の売上は？',
  'ブランド別の売上',
  '月別の売上推移',
  '東京都の顧客数',
  '30代女性で先月買った人は何人',
  '5万円以上使った人は何人',
  '1年以上買っていない人は何人？',
  'ブランドごとの女性比率',
  'リピート率は？',
  'VIPは何人いますか',
  'アクティブから冷え始めに移った人は何人',
  '電話していい顧客は何人？',
  '曜日別の注文件数',
  'ブランド別に売上トップ3の商品',
  '在庫はいくつありますか',
  'What were total sales last month?',
  'top 10 customers by sales',
  'average order value by age group',
  'how many customers bought from tsumugi but not from lumiere?',
  'retention by cohort',
  'sales this month vs last month',
  'how many Customers by segmnet',
];

/** Above so many customers each question is asked fewer times. */
const MANY_CUSTOMERS = 100_000;
const FEW_RUNS = 3;

/** Questions of an admin, from words to the answer in words: every question several times, and the same answer each time. */
export const questionsBench: Bench = {
  name: 'questions',
  description:
    'questions in words on a population (about five orders a customer), twenty times each (three above 100,000)',
  defaultSize: 100_000,
  async run(size, emit) {
    const database = await Database.open(':memory:');
    try {
      const started = performance.now();
      const outside = await openPopulation(size, database);
      emit({ metric: 'population, attributes, segments', value: seconds(started), unit: 's' });
      const making = performance.now();
      await outside.questions.keepReady(BRANDS);
      emit({ metric: 'facts made ready', value: seconds(making), unit: 's' });
      const runs = size > MANY_CUSTOMERS ? FEW_RUNS : RUNS;
      const asked: AskedQuestion[] = [];
      for (const question of QUESTIONS) {
        const one = await askRepeatedly(question, runs, outside);
        asked.push(one);
        emit({ metric: `p50 (${question})`, value: one.middle, unit: 'ms' });
      }
      const took = asked.flatMap(({ milliseconds }) => milliseconds);
      emit({ metric: 'question p50', value: round(percentile(took, 0.5)), unit: 'ms' });
      emit({ metric: 'question p95', value: round(percentile(took, 0.95)), unit: 'ms' });
      emit({
        metric: `questions with ${runs} equal answers`,
        value: asked.filter(({ answers }) => answers === 1).length,
        unit: `of ${QUESTIONS.length}`,
      });
      emit({ metric: 'resident memory', value: Math.round(process.memoryUsage().rss / 1e6), unit: 'MB' });
    } finally {
      database.close();
    }
  },
};

interface AskedQuestion {
  readonly milliseconds: readonly number[];
  readonly middle: number;
  /** Distinct ones. */
  readonly answers: number;
}

async function askRepeatedly(question: string, runs: number, outside: AnswerOutside): Promise<AskedQuestion> {
  const milliseconds: number[] = [];
  const answers = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const answer = await answerQuestion({ question, asker: { role: 'admin' }, asOf: AS_OF }, outside);
    milliseconds.push(since(start));
    answers.add(JSON.stringify(answer));
  }
  return { milliseconds, middle: round(percentile(milliseconds, 0.5)), answers: answers.size };
}

function since(start: number): number {
  return performance.now() - start;
}

const seconds = (start: number): number => Math.round(since(start) / 100) / 10;

const BRANDS: readonly Brand[] = ['tsumugi', 'hoshizora', 'lumiere'].map((id, index) => ({
  id,
  label: { ja: id, en: id },
  precedence: index + 1,
}));

async function openPopulation(
  size: number,
  database: Database,
): Promise<AnswerOutside & { readonly questions: DuckDbQuestions }> {
  await DuckDbRecords.open(database);
  const attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  const segments = await DuckDbSegments.open(database, DEFAULT_MEANINGS);
  await makePopulation(size, database);
  for (const [run, asOf] of [
    ['earlier', EARLIER],
    ['newest', AS_OF],
  ] as const) {
    await attributes.computeAttributes(asOf);
    await attributes.quickenLookUps();
    await segments.assignSegments(run, asOf);
  }
  return {
    language: new EmbeddedLanguage(),
    questions: await DuckDbQuestions.open(database, DEFAULT_MEANINGS),
    brands: { list: async () => BRANDS },
    attributes,
    meanings: DEFAULT_MEANINGS,
  };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
