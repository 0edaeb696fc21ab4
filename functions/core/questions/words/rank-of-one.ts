import { anyOf } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this person, this client');

/** A place among other people that somebody is asked to have: `何位`, “in our top 10”. */
export const RANK_OF_ONE_JA =
  /何位|何番目(?:です|に買|に購入|に使|に売|に利用|でしょう|になり|に多|に高|くらい|ぐらい|か|[?？]|$)|(?:全体|中|人中)で?の?順位|(?:上位|トップ)(?:の)?何(?:%|パーセント|ぱーせんと|割|位)|(?:トップ|上位|top)[0-9]+(?:%|パーセント|位|人|名)?(?:以内)?に(?:入|い|含)/iu;
export const RANK_OF_ONE_EN = new RegExp(
  `\\b(?:where|what|which|how)\\b.*\\b(?:${PERSON})\\b.*\\brank(?:s|ed|ing)?\\b|\\bwhat rank\\b|\\brank of (?:${PERSON})\\b|\\b(?:her|his|their) rank(?:ing)?\\b|\\b(?:is|are) (?:${PERSON}) (?:one of|among|in|within) (?:our |the )?top (?:\\d+|ten|hundred|five)\\b`,
  'i',
);
