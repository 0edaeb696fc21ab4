import { isJapanese } from '../normalize-question.ts';
import { SAID_BEFORE_EN, SAID_BEFORE_JA } from '../words/said-before-asking.ts';

const ENGLISH = new RegExp(SAID_BEFORE_EN, 'iu');
const JAPANESE = new RegExp(SAID_BEFORE_JA, 'u');

/** “Sorry, I'm new here. What did she buy?”: the question without what is said before it and says nothing of it. */
export function withoutOpening(asked: string): string {
  const plain = asked.trim().replaceAll('’', "'");
  if (isJapanese(plain)) return plain.replace(JAPANESE, '');
  const rest = plain.replace(ENGLISH, '');
  return rest === plain ? asked : rest;
}

/** `点数とコメント`: of an answer to a survey the score is told; what was written stays where it is. */
export function withoutComment(asked: string): string {
  return asked.replace(
    /(点数|スコア|評価|得点|点)(?:と|や|・|、|も)(?:自由)?(?:コメント|ご?感想|記述|自由記述|自由回答)(?=$|[をもはがの教知見、。?？])/u,
    '$1',
  );
}
