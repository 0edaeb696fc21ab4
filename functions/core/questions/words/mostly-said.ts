import type { SaidOtherwise } from './said-otherwise.ts';

const WHO_EN = '(?:he|she|they|this (?:customer|person|caller)|the (?:customer|caller))';

/** How consent was got, brands registered with, and what is bought most by quantity, of the customer on the line. */
export const MOSTLY_SAID_JA: readonly SaidOtherwise[] = [
  {
    said: '^(?=.*(?:いつ|どこ|どうやって|どのように|どの経路))(?:(?:この|こちらの)?(?:方|人|お客様|お客さん|お客さま)(?:の|は|から|に|が)?、?)?([^、,]{0,12}?)(電話|メール)(?:連絡)?の(?:ご)?(?:同意|許諾|許可|承諾)(?:を|は|って|が)?[^。、,]*?(?:もらっ|もらい|いただ|頂い|頂き|取っ|取り|取得|得|受け)[^。、,]*$',
    read: 'この方の$1$2の同意っていつ取ったもの',
  },
];

export const MOSTLY_SAID_EN: readonly SaidOtherwise[] = [
  {
    said: `^what (?:has|have|did|does) ${WHO_EN} (?:bought|buy|ordered|order|purchased|purchase) (?:the )?most(?: often| frequently)?,? (?:by|in) (?:quantity|units|number|numbers|pieces)(?=[?.!]?$)`,
    read: 'quantity by product of this customer, most first',
  },
  {
    said: '\\b(?:registered|signed up|enrolled|a member) (?:with|at|of) (?:more than one|several|multiple|two or more|only one|just one)(?: of)?(?: our| your| the)?(?: brands?)?',
    read: 'registered with which brands',
  },
  {
    said: `^what (?:is|are) ${WHO_EN} expected to (?:buy|purchase|order) (?:over|in|within|during) the next (\\d+) days,? (?:in|by) (?:the )?number of (?:purchases|orders)`,
    read: "what is this customer's expected number of purchases in the next $1 days",
  },
];
