import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import { reworded } from '../patterns/reworded.ts';
import { ASKED_OTHERWISE_EN } from '../words/asked-of-one-otherwise-en.ts';
import { ASKED_OTHERWISE_JA } from '../words/asked-of-one-otherwise-ja.ts';
import { CONTACT_RATINGS_EN } from '../words/contact-ratings-en.ts';
import { CONTACTS_OF_ONE_JA } from '../words/contacts-of-one-otherwise-ja.ts';
import { DEEDS_OF_ONE_EN, DEEDS_OF_ONE_JA } from '../words/deeds-of-one.ts';
import { FACTS_SAID_EN } from '../words/facts-said-en.ts';
import { FACTS_SAID_JA } from '../words/facts-said-ja.ts';
import { DONE_TO_GOODS, HONOURS_OF_ONE } from '../words/honours-of-one.ts';
import { JOINED_WHERE_EN } from '../words/joined-where-en.ts';
import { LAST_TIME_OF_ONE_EN, LAST_TIME_OF_ONE_JA } from '../words/last-time-of-one.ts';
import { MAIL_AND_NAMES_OF_ONE_EN } from '../words/mail-and-names-of-one.ts';
import { MOSTLY_SAID_EN, MOSTLY_SAID_JA } from '../words/mostly-said.ts';
import { PURCHASES_OF_ONE_EN } from '../words/purchases-of-one-otherwise-en.ts';
import { PURCHASES_OF_ONE_JA } from '../words/purchases-of-one-otherwise-ja.ts';
import { RECORDS_OF_ONE_EN, RECORDS_OF_ONE_JA } from '../words/records-of-one.ts';
import { SAID_IN_CALLS_EN, SAID_IN_CALLS_JA } from '../words/said-in-calls.ts';
import { SAID_OF_ONE_EN } from '../words/said-of-one-en.ts';
import { SAID_OF_ONE_JA } from '../words/said-of-one-ja.ts';
import { SAID_SHORTLY_EN, SAID_SHORTLY_JA } from '../words/said-shortly-of-one.ts';
import { STANDING_OF_ONE_EN } from '../words/standing-of-one-otherwise-en.ts';
import { STANDING_OF_ONE_JA } from '../words/standing-of-one-otherwise-ja.ts';
import { STANDING_WITH_US_EN, STANDING_WITH_US_JA } from '../words/standing-with-us.ts';
import { WHOM_ON_THE_LINE_JA } from '../words/whom-on-the-line-ja.ts';
import { habitOfOne } from './habits-of-one.ts';
import { occasionOfOne } from './occasions-of-one.ts';
import { inOtherWords, shapesOf } from './shapes.ts';

const JAPANESE = shapesOf([
  ...WHOM_ON_THE_LINE_JA,
  ...RECORDS_OF_ONE_JA,
  ...LAST_TIME_OF_ONE_JA,
  ...STANDING_WITH_US_JA,
  ...STANDING_OF_ONE_JA,
  ...PURCHASES_OF_ONE_JA,
  ...CONTACTS_OF_ONE_JA,
  ...ASKED_OTHERWISE_JA,
  ...SAID_SHORTLY_JA,
  ...DEEDS_OF_ONE_JA,
  ...SAID_IN_CALLS_JA,
  ...MOSTLY_SAID_JA,
  ...SAID_OF_ONE_JA,
  ...FACTS_SAID_JA,
]);
const ENGLISH = shapesOf([
  ...RECORDS_OF_ONE_EN,
  ...LAST_TIME_OF_ONE_EN,
  ...STANDING_WITH_US_EN,
  ...MAIL_AND_NAMES_OF_ONE_EN,
  ...PURCHASES_OF_ONE_EN,
  ...STANDING_OF_ONE_EN,
  ...ASKED_OTHERWISE_EN,
  ...SAID_SHORTLY_EN,
  ...DEEDS_OF_ONE_EN,
  ...SAID_IN_CALLS_EN,
  ...MOSTLY_SAID_EN,
  ...CONTACT_RATINGS_EN,
  ...JOINED_WHERE_EN,
  ...SAID_OF_ONE_EN,
  ...FACTS_SAID_EN,
]);

/** What people say of the customer on the line in other words, as it is read. */
export function saidOfOne(question: QuestionText, customerOnLine: boolean): QuestionText {
  if (!customerOnLine) return question;
  const habit = occasionOfOne(habitOfOne(plainly(question)));
  const shapes = isJapanese(habit.text) ? JAPANESE : ENGLISH;
  const text = inOtherWords(habit.text, shapes);
  return text === question.text ? question : { text, folded: fold(text) };
}

const HONOURS = HONOURS_OF_ONE.map(([said, read]) => [new RegExp(said, 'gu'), read] as const);
const IN_A_SHOP = /\b((?:in|at|from) (?:a|the|our|any|one of our) )shop(s?)\b/gi;
const OF_GOODS = new RegExp(DONE_TO_GOODS, 'u');

/** `買われましたか` is `買いましたか` of the customer on the line. */
function plainly(question: QuestionText): QuestionText {
  if (!isJapanese(question.text)) {
    // “Bought in a shop”: a place, and no verb.
    const placed = question.text.replace(IN_A_SHOP, '$1store$2');
    return placed === question.text ? question : { text: placed, folded: fold(placed) };
  }
  if (OF_GOODS.test(question.text)) return question;
  const text = reworded(question.text, HONOURS);
  return text === question.text ? question : { text, folded: fold(text) };
}
