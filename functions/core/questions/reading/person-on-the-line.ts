import { asTyped, isJapanese } from '../normalize-question.ts';
import { ASKED_ON_THE_LINE_EN } from '../words/asked-on-the-line-en.ts';
import { PERSON_ON_THE_LINE_EN } from '../words/person-on-the-line-en.ts';
import { inOtherWords, shapesOf } from './shapes.ts';

const ENGLISH = shapesOf([...PERSON_ON_THE_LINE_EN, ...ASKED_ON_THE_LINE_EN]);

/** “The lady on the line”, “caller”: whoever is on the line is this customer, and what is asked of them so is what others ask in plain words. */
export function withThisCustomer(question: string, customerOnLine: boolean): string {
  if (!customerOnLine) return question;
  return isJapanese(question)
    ? question.replace(/お客さま/gu, 'お客様')
    : inOtherWords(asTyped(question).text, ENGLISH);
}
