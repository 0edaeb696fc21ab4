import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { Plan } from '../../functions/core/questions/plan.ts';
import type { Instant } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { DuckDbQuestions } from '../../functions/duckdb/questions.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import type { QuestionLimits, QuestionResult } from '../../functions/steps/ports.ts';
import { catalogOf, planOf } from '../core/questions/asking.ts';
import { AS_OF, BRANDS, makeWorld, type OpenWorld, openWorld } from '../questions/world.ts';

export const LIMITS: QuestionLimits = { rows: 1000, milliseconds: 10_000 };

/** Between them they read every relation that is kept ready. */
const QUESTIONS: readonly string[] = [
  '月別の売上',
  'カテゴリ別の平均注文額',
  '都道府県別の顧客数',
  'セグメント別の顧客数',
  'アクティブから冷え始めに移った人は何人',
  '電話していい顧客は何人？',
  'retention by cohort',
  'top 10 customers by sales',
  'Mスコアが4以上の人数',
  '会員ランク別の顧客数',
];
export const CATALOG = { ...catalogOf(), brands: BRANDS };

export async function resultsOf(
  questions: DuckDbQuestions,
  asOf: Instant = AS_OF,
): Promise<ReadonlyMap<string, unknown>> {
  const results = new Map<string, unknown>();
  for (const question of QUESTIONS) {
    const { columns, rows } = await run(questions, planOf(question), asOf);
    results.set(question, { columns, rows });
  }
  return results;
}

async function run(questions: DuckDbQuestions, plan: Plan, asOf: Instant = AS_OF): Promise<QuestionResult> {
  const catalog = { ...CATALOG, values: await questions.values() };
  return questions.run({ plan, asOf, catalog, countsPeople: true, customer: null }, LIMITS);
}

/** Whether questions read what is kept ready. */
export async function readsWhatIsReady(questions: DuckDbQuestions): Promise<boolean> {
  return /"prepared_\d+"/.test((await run(questions, planOf('月別の売上'))).sql);
}

export interface Kept extends OpenWorld {
  readonly attributes: DuckDbAttributes;
  readonly segments: DuckDbSegments;
  /** Reads the records, whatever is kept ready. */
  readonly plain: DuckDbQuestions;
}

/** A world whose facts are kept ready. */
export async function keptReady(seed: number, people = 40): Promise<Kept> {
  const opened = await openWorld(makeWorld(seed, people));
  const { database, questions } = opened;
  await questions.keepReady(BRANDS);
  return {
    ...opened,
    attributes: await DuckDbAttributes.open(database, DEFAULT_MEANINGS),
    segments: await DuckDbSegments.open(database, DEFAULT_MEANINGS),
    plain: await DuckDbQuestions.open(database, DEFAULT_MEANINGS),
  };
}
