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
