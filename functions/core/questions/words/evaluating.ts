import { wordsOf } from './dictionary.ts';

/** Words for a rank that say what is good or bad, not what is more or less. */
export const EVALUATING: ReadonlySet<string> = new Set(
  wordsOf(`ワースト, ベスト, 悪い, 一番悪い, もっとも悪い, 最も悪い, 悪い順, 悪い順に, 良い, いい, 一番良い, 一番いい, 最も良い, 良い順, 良い順に, いい順, いい順に,
    worst, the worst, poorest, the poorest, best, the best`),
);
