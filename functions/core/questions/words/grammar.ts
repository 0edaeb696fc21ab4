import { AMOUNTS_IN_PARTS_JA } from './amounts-in-parts-ja.ts';
import { ASKED_OF_ONE } from './asked-of-one.ts';
import { ASKED_OF_ONE_IN_PARTS } from './asked-of-one-in-parts.ts';
import { ASKING_IN_PARTS_JA } from './asking-in-parts-ja.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { COMPARISONS_IN_PARTS_JA } from './comparisons-in-parts-ja.ts';
import type { Composition } from './composition.ts';
import { CONSENTING_JA } from './consenting-ja.ts';
import { CONSENTS_EN } from './consents-en.ts';
import { CONSENTS_JA } from './consents-ja.ts';
import { CONTACT_WAYS, LAST_CONTACT_BY_WAY } from './contact-ways.ts';
import { CONTRAST_WORDS } from './contrast.ts';
import { DEEDS_IN_PARTS_JA } from './deeds-in-parts-ja.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { EARLIER_WORDS } from './earlier-words.ts';
import { ENGLISH_GRAMMAR } from './grammar-en.ts';
import { JAPANESE_GRAMMAR } from './grammar-ja.ts';
import { HISTORY_WORDS } from './history-words.ts';
import { MOVEMENTS } from './movements-ja.ts';
import { NARROWING_JA } from './narrowing-ja.ts';
import { NEITHER } from './neither.ts';
import { JAPANESE_NEVER } from './never-ja.ts';
import { OF_ONE } from './of-one.ts';
import { ONE_CUSTOMER } from './one-customer.ts';
import { ONE_ORDER } from './one-order.ts';
import { JAPANESE_OPERATORS } from './operators-ja.ts';
import { PEOPLE_SHARES } from './people-shares.ts';
import { PURCHASE_NUMBERS } from './purchase-numbers.ts';
import { REACHABLE_EN, REACHABLE_JA } from './reachable.ts';
import { RECOMMENDATION } from './recommendation.ts';
import { REQUESTS } from './requests.ts';
import { ENGLISH_REQUESTS } from './requests-en.ts';
import { JAPANESE_REQUESTS } from './requests-ja.ts';
import { REQUESTS_TO_SHOW_JA } from './requests-to-show-ja.ts';
import { SPOKEN_ENGLISH } from './spoken-en.ts';
import { SPOKEN_JAPANESE } from './spoken-ja.ts';
import { JAPANESE_STOPS } from './stops-ja.ts';
import { ENGLISH_VERBS } from './verbs-en.ts';
import { JAPANESE_VERBS } from './verbs-ja.ts';

/** Everything that questions are made of but for names, figures and topics: the later one of two meanings of a word is another reading of it. */
export const GRAMMAR: readonly DictionaryEntry[] = [
  ...JAPANESE_GRAMMAR,
  ...CONTACT_WAYS,
  ...JAPANESE_OPERATORS,
  ...MOVEMENTS,
  ...JAPANESE_VERBS,
  ...ENGLISH_GRAMMAR,
  ...CHANGE_WORDS,
  ...HISTORY_WORDS,
  ...ONE_ORDER,
  ...ENGLISH_VERBS,
  ...JAPANESE_STOPS,
  ...SPOKEN_JAPANESE,
  ...SPOKEN_ENGLISH,
  ...REQUESTS,
  ...JAPANESE_REQUESTS,
  ...REQUESTS_TO_SHOW_JA,
  ...ENGLISH_REQUESTS,
  ...NEITHER,
  ...EARLIER_WORDS,
  ...ONE_CUSTOMER,
  ...OF_ONE,
  ...ASKED_OF_ONE,
  ...CONTRAST_WORDS,
  ...RECOMMENDATION,
  ...PEOPLE_SHARES,
  ...PURCHASE_NUMBERS,
  ...REACHABLE_EN,
];

/** Words of grammar that are put together of parts: what is listed goes before. */
export const COMPOSITIONS: readonly Composition[] = [
  ...CONSENTS_JA,
  ...REACHABLE_JA,
  ...CONSENTS_EN,
  ...JAPANESE_NEVER,
  ...ASKED_OF_ONE_IN_PARTS,
  ...CONSENTING_JA,
  ...DEEDS_IN_PARTS_JA,
  ...AMOUNTS_IN_PARTS_JA,
  ...COMPARISONS_IN_PARTS_JA,
  ...ASKING_IN_PARTS_JA,
  ...NARROWING_JA,
  ...LAST_CONTACT_BY_WAY,
];
