import { END, MINUTES_PER_DAY, type Minute } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { SeedCustomer } from './fact-file.ts';

/** What a customer answered to one survey. */
export interface SurveyAnswer {
  readonly at: Minute;
  readonly survey: 'purchase' | 'recommendation';
  /** 1 … 5 after a purchase; 0 … 10 for a recommendation. */
  readonly score: number;
  /** How it sounds, when there are words. */
  readonly comment: 'glad' | 'neutral' | 'cross' | null;
  /** Which of the brand's words. */
  readonly wording: number;
}

const ANSWERS_AFTER_PURCHASE = 0.08;
const RECOMMENDS = 0.06;
const WRITES_WORDS = 0.35;
/** Orders of people who are asked whether they recommend the brand. */
const ORDERS_OF_KNOWN = 2;

/** Content after a purchase that was kept, cross after one that went back; who comes again and again recommends. */
export function surveyAnswersOf({ orders }: SeedCustomer, random: Random): readonly SurveyAnswer[] {
  const answers: SurveyAnswer[] = [];
  for (const { at, status } of orders) {
    if (!random.chance(ANSWERS_AFTER_PURCHASE)) continue;
    const score = status === 'completed' ? random.pick([3, 4, 4, 5, 5, 5]) : random.pick([1, 1, 2, 2, 3]);
    const mood = score >= 4 ? 'glad' : score === 3 ? 'neutral' : 'cross';
    answers.push(answerAt(at + random.between(2, 10) * MINUTES_PER_DAY, 'purchase', score, mood, random));
  }
  const last = orders.at(-1);
  if (
    last !== undefined &&
    orders.length >= ORDERS_OF_KNOWN &&
    random.chance(RECOMMENDS * Math.min(orders.length, 8))
  ) {
    const score = Math.min(10, 3 + random.below(6) + Math.min(4, Math.floor(orders.length / 3)));
    const mood = score >= 9 ? 'glad' : score >= 7 ? 'neutral' : 'cross';
    answers.push(answerAt(last.at + 20 * MINUTES_PER_DAY, 'recommendation', score, mood, random));
  }
  return answers.filter(({ at }) => at <= END);
}

function answerAt(
  at: Minute,
  survey: SurveyAnswer['survey'],
  score: number,
  mood: NonNullable<SurveyAnswer['comment']>,
  random: Random,
): SurveyAnswer {
  return { at, survey, score, comment: random.chance(WRITES_WORDS) ? mood : null, wording: random.below(1_000) };
}
