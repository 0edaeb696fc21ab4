import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

/** 4 · 4.5 · 4点 · 4/5 · ★4 · 5: very satisfied · 4（満足） */
const NUMBER = /^★?\s*(\d{1,2}(?:\.\d)?)\s*(?:点|\/\s*(?:5|10)|[:.)(-].*)?$/;
/** ★★★★☆ */
const STARS = /^(★{1,5})☆{0,4}$/;
const UNANSWERED = /^(?:無回答|未回答|回答なし|no answer|skipped)$/i;
const HIGHEST = 10;

/** An answer on a scale, 0 to 10: a recommendation of 0 to 10, a satisfaction of 1 to 5. */
export function readScore(text: string): Reading<number> {
  const narrow = narrowed(text);
  if (saysNothing(narrow) || UNANSWERED.test(narrow)) return null;
  const stars = STARS.exec(narrow)?.[1];
  const score = stars === undefined ? Number(NUMBER.exec(narrow)?.[1] ?? Number.NaN) : stars.length;
  if (score <= HIGHEST) return score;
  return new Unreadable(
    '評価として読めません。0から10までの数字で書くか、空にしてください。',
    'Not a score. Write a number from 0 to 10, or leave it empty.',
  );
}
