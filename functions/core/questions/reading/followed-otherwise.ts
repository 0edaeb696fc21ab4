import { MEASURES } from '../measures.ts';
import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import {
  CONTACTS_BEHIND_EN,
  EXPECTED_BEHIND_EN,
  EXPECTED_BEHIND_JA,
  FOLLOWED_OTHERWISE_EN,
  FOLLOWED_OTHERWISE_JA,
} from '../words/followed-otherwise.ts';
import { inOtherWords, shapesOf } from './shapes.ts';

const [JAPANESE, ENGLISH] = [shapesOf(FOLLOWED_OTHERWISE_JA), shapesOf(FOLLOWED_OTHERWISE_EN)];
const CONTACTS_EN = shapesOf(CONTACTS_BEHIND_EN);
const [EXPECTED_JA, EXPECTED_EN] = [shapesOf(EXPECTED_BEHIND_JA), shapesOf(EXPECTED_BEHIND_EN)];

/** What is asked on behind an answer in other words, as it is read (“could you use the median instead?”). */
export function followedOtherwise(question: QuestionText, previous: Plan | null): QuestionText {
  if (previous === null) return question;
  const japanese = isJapanese(question.text);
  const expected = previous.facts.some(({ attribute }) => /^expected_purchases/.test(attribute ?? ''));
  const shapes = japanese ? JAPANESE : ENGLISH;
  const ofExpected = expected ? (japanese ? EXPECTED_JA : EXPECTED_EN) : [];
  const contacts = !japanese && previous.measures.some(({ name }) => MEASURES[name].level === 'contact');
  const text = inOtherWords(question.text, [...shapes, ...ofExpected, ...(contacts ? CONTACTS_EN : [])]);
  return text === question.text ? question : { text, folded: fold(text) };
}
