import { absencesAsTold } from './words/absences-otherwise-ja.ts';
import { besideEveryone } from './words/against-everyone-ja.ts';
import { amountBands } from './words/amount-bands.ts';
import { answersAsTold } from './words/answers-otherwise-ja.ts';
import { asWritten } from './words/as-written.ts';
import { askedLast } from './words/asked-first.ts';
import { inFewerWords } from './words/asked-in-passing-ja.ts';
import { inPassing } from './words/asked-in-talk-ja.ts';
import { askedOn } from './words/asked-on-ja.ts';
import { askedOnPaper } from './words/asked-on-paper-ja.ts';
import { askedWhich } from './words/asked-which-ja.ts';
import { averagesAsCalled } from './words/averages-otherwise-ja.ts';
import { bothAsTold } from './words/both-otherwise-ja.ts';
import { boughtThen } from './words/bought-then-ja.ts';
import { decidedInPeriods } from './words/consents-in-periods.ts';
import { consentsAsTold } from './words/consents-otherwise-ja.ts';
import { withdrawnAsTold } from './words/consents-withdrawn-ja.ts';
import { contactsAsTold } from './words/contacts-otherwise-ja.ts';
import { customersAsTold } from './words/customers-otherwise-ja.ts';
import { deedsAsRead } from './words/deeds-otherwise-ja.ts';
import { inCommonSpeech } from './words/dialect-ja.ts';
import { discountsAsSaid } from './words/discounts-otherwise.ts';
import { eachNamed } from './words/each-named-ja.ts';
import { figureOfEach } from './words/each-person.ts';
import { expectedAsTold } from './words/expected-otherwise-ja.ts';
import { explainedInBrackets } from './words/explained-in-brackets-ja.ts';
import { figuresInTalk } from './words/figures-in-talk-ja.ts';
import { figuresAsCalled } from './words/figures-otherwise-ja.ts';
import { figuresTogether } from './words/figures-together-ja.ts';
import { firstPurchasesAsTold } from './words/first-purchases-otherwise-ja.ts';
import { inUsualFrames } from './words/frames-otherwise-ja.ts';
import { groupsOfPeople } from './words/groups-of-people-ja.ts';
import { handlingAsCalled } from './words/handling-otherwise-ja.ts';
import { plainDeeds } from './words/honoured-deeds.ts';
import { inBothWays } from './words/in-both-ways-ja.ts';
import { inOtherWords } from './words/in-other-words-ja.ts';
import { inPlainWords, ofWhomBehind } from './words/in-plain-words-ja.ts';
import { joinedAsUsual } from './words/joined-clauses-ja.ts';
import { keywords } from './words/keywords-ja.ts';
import { lastOfSame } from './words/last-of-same.ts';
import { listsAskedFor } from './words/lists-asked-for-ja.ts';
import { lostAsTold } from './words/lost-otherwise-ja.ts';
import { moreThanBefore } from './words/more-than-before-ja.ts';
import { byKnownNames } from './words/named-otherwise-ja.ts';
import { asSentences } from './words/notes-ja.ts';
import { asShopsCall } from './words/nouns-of-marketing-ja.ts';
import { onFileAsSaid } from './words/on-file.ts';
import { onlyThereAsTold } from './words/only-there-otherwise-ja.ts';
import { otherGoodsAsAsked } from './words/other-goods-otherwise-ja.ts';
import { asOwned } from './words/owned-en.ts';
import { partAgainstLastYear } from './words/part-of-last-year.ts';
import { peopleInOrder } from './words/people-in-order-ja.ts';
import { peopleInTalk } from './words/people-in-talk-ja.ts';
import { peopleAsTold } from './words/people-otherwise-ja.ts';
import { periodsInBrackets } from './words/periods-in-brackets-ja.ts';
import { periodsAsWritten } from './words/periods-otherwise-ja.ts';
import { plainlySaid } from './words/plainly-said-ja.ts';
import { pricesAsCalled } from './words/prices-otherwise-ja.ts';
import { timeToPurchase } from './words/purchase-numbers.ts';
import { putPlainly } from './words/put-plainly-ja.ts';
import { ranksAsWritten } from './words/ranks-otherwise-ja.ts';
import { recencyAsCalled } from './words/recency-otherwise-ja.ts';
import { repurchasesAsTold } from './words/repurchases-ja.ts';
import { withoutAsides } from './words/said-again-ja.ts';
import { saidInFront } from './words/said-behind-ja.ts';
import { inSentenceOrder } from './words/said-in-order-ja.ts';
import { saidInPassing } from './words/said-in-passing-ja.ts';
import { salesAsCalled } from './words/sales-otherwise-ja.ts';
import { scoresAsGroups } from './words/scores-as-groups.ts';
import { scoresAsCalled } from './words/scores-otherwise-ja.ts';
import { sharesAsSaid } from './words/shares-otherwise-ja.ts';
import { shopsAndGoods } from './words/shops-and-goods-ja.ts';
import { shownAs } from './words/shown-as-ja.ts';
import { besideEachOther } from './words/side-by-side-ja.ts';
import { singleOrdersAsTold } from './words/single-orders-otherwise-ja.ts';
import { singlePurchases } from './words/single-purchases-ja.ts';
import { soonAsTold } from './words/soon-otherwise-ja.ts';
import { subjectFirst } from './words/subject-behind.ts';
import { surveysAsCalled } from './words/surveys-otherwise-ja.ts';
import { takenBackAsCalled } from './words/taken-back-otherwise-ja.ts';
import { timesAsWritten } from './words/times-otherwise-ja.ts';
import { toBeReached } from './words/to-be-reached-ja.ts';
import { turnsAsTold } from './words/turns-of-buying-ja.ts';
import { writtenOut } from './words/typed-in-haste-ja.ts';
import { unitsAsCalled } from './words/units-otherwise-ja.ts';
import { asUsuallySaid } from './words/usual-wording-en.ts';
import { verbsOfTalk } from './words/verbs-in-talk-ja.ts';
import { ofWhatever } from './words/whatever-ja.ts';
import { wishesAsSaid } from './words/wishes-otherwise-ja.ts';
import { withOrWithout } from './words/with-or-without.ts';
import { inUsualOrder } from './words/word-order-ja.ts';

/** A question as it is read: `text` is shown and rewritten, `folded` is matched; both have the same length. */
export interface QuestionText {
  readonly text: string;
  readonly folded: string;
}

/** Longer questions are not read: nobody asks in more, and everything after would be ignored. */
export const LONGEST_QUESTION = 600;

/**
 * NFKC (full-width letters and digits, half-width kana), one space between words, straight quotes. Folding on top of
 * it: lower case, katakana as hiragana, so that both scripts and both cases read the same.
 */
export function normalizeQuestion(question: string): QuestionText {
  const text = SAID_AS.reduce((said, plain) => plain(said), plainText(question));
  return { text, folded: fold(text) };
}

/** A question in its own words: plain characters, nothing said otherwise. */
export function asTyped(question: string): QuestionText {
  const text = plainText(question);
  return { text, folded: fold(text) };
}

/** Shapes and words that other ones say as well, one after the other. */
const SAID_AS: readonly ((text: string) => string)[] = [
  explainedInBrackets,
  toBeReached,
  shopsAndGoods,
  decidedInPeriods,
  scoresAsGroups,
  onFileAsSaid,
  asOwned,
  asUsuallySaid,
  singlePurchases,
  askedWhich,
  withdrawnAsTold,
  repurchasesAsTold,
  discountsAsSaid,
  withoutAsides,
  askedOnPaper,
  listsAskedFor,
  inBothWays,
  putPlainly,
  asShopsCall,
  byKnownNames,
  inSentenceOrder,
  joinedAsUsual,
  boughtThen,
  groupsOfPeople,
  besideEveryone,
  inCommonSpeech,
  wishesAsSaid,
  periodsInBrackets,
  recencyAsCalled,
  peopleInOrder,
  verbsOfTalk,
  askedOn,
  saidInPassing,
  ofWhatever,
  eachNamed,
  keywords,
  shownAs,
  writtenOut,
  saidInFront,
  inFewerWords,
  plainlySaid,
  contactsAsTold,
  expectedAsTold,
  figuresTogether,
  moreThanBefore,
  soonAsTold,
  averagesAsCalled,
  unitsAsCalled,
  onlyThereAsTold,
  lostAsTold,
  inUsualFrames,
  firstPurchasesAsTold,
  turnsAsTold,
  scoresAsCalled,
  takenBackAsCalled,
  surveysAsCalled,
  singleOrdersAsTold,
  otherGoodsAsAsked,
  ranksAsWritten,
  periodsAsWritten,
  handlingAsCalled,
  inPassing,
  absencesAsTold,
  sharesAsSaid,
  bothAsTold,
  inPlainWords,
  ofWhomBehind,
  besideEachOther,
  asSentences,
  amountBands,
  asWritten,
  timesAsWritten,
  pricesAsCalled,
  salesAsCalled,
  figuresInTalk,
  figuresAsCalled,
  peopleInTalk,
  peopleAsTold,
  customersAsTold,
  answersAsTold,
  consentsAsTold,
  deedsAsRead,
  inOtherWords,
  plainDeeds,
  figureOfEach,
  withOrWithout,
  partAgainstLastYear,
  timeToPurchase,
  lastOfSame,
  subjectFirst,
  askedLast,
  inUsualOrder,
];

function plainText(question: string): string {
  return [...question.normalize('NFKC')]
    .map((character) => PLAIN[character] ?? character)
    .join('')
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(WITHOUT, 'without ')
    .replace(WITH, 'with ')
    .replace(PER, ' per ')
    .replace(AND, 'and')
    .replace(UNTIL, 'to')
    .replace(SHORT_WORDS, (word) => WRITTEN_OUT[word.toLowerCase()] ?? word)
    .trim();
}

/** Signs in the place of words: `w/ 3 orders`, `orders/customer`, `names + emails`, `Q2 -> Q3`. */
const WITHOUT = /\bw\/o\b ?/giu;
const WITH = /\bw\/ ?/giu;
const PER = /(?<=[a-z])\/(?=(?:customer|person|buyer|order|month|day|week|year)\b)/giu;
const AND = /(?<=[ -~] )[+&](?= )/gu;
const UNTIL = /(?<= )[-=]>(?= )/gu;

/** Units of time as people shorten them, behind a word or number that they belong to. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  yr: 'year',
  yrs: 'years',
  mo: 'month',
  mos: 'months',
  mth: 'month',
  mths: 'months',
  wk: 'week',
  wks: 'weeks',
  qtr: 'quarter',
};
const SHORT_WORDS = /(?<=(?:\b(?:last|this|past|per|by|previous|each|every)|[0-9]) )(?:yrs?|mos?|mths?|wks?|qtr)\b/giu;

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  ā: 'a',
  ī: 'i',
  ū: 'u',
  ē: 'e',
  ō: 'o',
  Ō: 'O',
  Ū: 'U',
  ヵ: 'か',
  ヶ: 'か',
};

/** Lower case and hiragana, character by character: the length stays. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30a1 && code <= 0x30f4) folded += String.fromCharCode(code - 0x60);
    else {
      const lower = text.charAt(index).toLowerCase();
      folded += lower.length === 1 ? lower : text.charAt(index);
    }
  }
  return folded;
}

/** A word of the dictionary or of the data, in the form in which questions are matched. */
export function foldWord(word: string): string {
  return isFolded(word) ? word : fold(plainText(word));
}

/** Tens of thousands of words of the dictionary are written as they are matched. */
function isFolded(word: string): boolean {
  return FOLDED_JAPANESE.test(word) || (FOLDED_ENGLISH.test(word) && !SHORTENED.test(word));
}

const FOLDED_JAPANESE = /^[ぁ-んー一-龠々]*$/u;
const FOLDED_ENGLISH = /^[a-z'-]+(?: [a-z'-]+)*$/;
const SHORTENED = new RegExp(`\\b(?:${Object.keys(WRITTEN_OUT).join('|')})\\b`);

const LETTER_OR_DIGIT = /[a-z0-9à-öø-ÿ]/u;

/** True between two characters that no Latin word crosses. */
export function isWordBoundary(folded: string, index: number): boolean {
  if (index <= 0 || index >= folded.length) return true;
  return !(LETTER_OR_DIGIT.test(folded.charAt(index - 1)) && LETTER_OR_DIGIT.test(folded.charAt(index)));
}

/** English with Japanese names in it (“How many people bought リネンシャツ?”) is English. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text) && !(ENGLISH_OPENING.test(text) && !JAPANESE_PARTICLE.test(text));
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const JAPANESE_PARTICLE = /[をはがもで]|の[\p{Script=Han}]|何|人/u;
const ENGLISH_OPENING =
  /^\W*(?:how|what|which|who|when|where|show|list|give|number|count|average|median|total|sales|orders|revenue|customers|people|compare|top|do|does|did|is|are|was|were|has|have|can|could|please|of|in|for|among|share|percentage|export|find|tell) [a-z']+/i;
