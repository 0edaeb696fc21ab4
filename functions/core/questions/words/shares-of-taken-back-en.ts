import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const SHARE = '(?:(?:what|which) )?(?:share|percentage|percent|%|proportion|fraction|portion|part)';
const NOUNS: Readonly<Record<string, string>> = {
  'cancellations|cancelled orders|canceled orders|cancelations': 'cancelled orders',
  'returns|returned orders|refunds|refunded orders': 'returned orders',
};
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WHEN = `((?:,? ?(?:in|during|for|of|since|from)? ?(?:(?:${MONTH} )?(?:19|20)[0-9]{2}|${MONTH}|(?:this|last|the last|the past) [a-z0-9]+(?: (?:days|weeks|months|year|years|quarter))?|q[1-4](?: (?:19|20)[0-9]{2})?|so far|this year))?)`;
const FELL = anyOf(
  'were on, were at, were from, were in, were with, was on, was at, was from, came from, come from, are on, are at, are from, happened at, happened on, occurred at, belong to, belonged to, were placed at, were made at, fell on, fell to, were for, go to, went to, concerned, were down to, are down to, were through, came through, come through, come via, stem from, stemmed from, originated in, originated from, came in from, were made through, were made via, were done through, came by, came back from, came via, were via, were by, were bought in, were bought at, were bought on, were bought from, were bought through, were bought via, were bought by, were bought, were purchased in, were purchased at, were purchased on, were purchased through, were purchased via, were purchased by, were purchased, were ordered in, were ordered at, were ordered on, were ordered through, were ordered via, were ordered by, were ordered, were placed on, were placed in, were placed through, were placed via, were placed by, were placed, were made by, were made in, were made on, involved, involve',
);

/** “Of all cancellations in 2026, what share were on Tsumugi?”: a part of the cancelled orders, and no rate of those placed. */
export const SHARES_OF_TAKEN_BACK: readonly OtherWording[] = [
  // “Percent of purchases refunded”: of orders, not of people.
  leading(
    `(${SHARE}) of (?:all |all of |all the |the |our )*((?:[a-z]+(?:'s)? )?)(?:purchases|transactions)((?: (?:at|from|in|of|through|via|on) (?:the |our )?[a-z]+(?: app| shop| store)?)?) (?:that |which )?(?:(?:were|was|are|got|get|gets|is|have been|has been|had been|ended up|end up|ended up being) )?(?:refunded|given back|sent back|returned|reimbursed|taken back)(?! by| more| most| less)`,
    '$1 of $2orders$3 were refunded',
  ),
  ...Object.entries(NOUNS).flatMap(([words, usual]) => [
    leading(
      `^(?:(?:of|among|out of|from) (?:all |all of |all the |the |our )*(?:${words})${WHEN},? ${SHARE}|${SHARE} of (?:all |all of |all the |the |our )*(?:${words})${WHEN}) (?:is |are |was |were )?(?:of (?:them|those|these) )?(?:${FELL}) (?:the |our )?(?:stores|shops|physical stores|brick-and-mortar stores)(?=[?.! ]*$)`,
      `share of in-store in ${usual}$1$2`,
    ),
    leading(
      `^(?:of|among|out of|from) (?:all |all of |all the |the |our )*(?:${words})${WHEN},? ${SHARE} (?:is |are |was |were )?(?:of (?:them|those|these) )?(?:${FELL}) (?:the |our )?(?!stores?(?![a-z])|shops?(?![a-z])|boutiques(?![a-z]))([a-z][a-z' -]{2,30}?)(?=[?.! ]*$)`,
      `share of $2 in ${usual}$1`,
    ),
    leading(
      `^${SHARE} of (?:all |all of |all the |the |our )*(?:${words})${WHEN} (?:${FELL}) (?:the |our )?(?!stores?(?![a-z])|shops?(?![a-z])|boutiques(?![a-z]))([a-z][a-z' -]{2,30}?)(?=[?.! ]*$)`,
      `share of $2 in ${usual}$1`,
    ),
    // “Online returns as a share of all returns”.
    leading(
      `^([a-z][a-z' -]{2,30}?) (?:${words})${WHEN},? as (?:an? |the )?${SHARE} of (?:all |all of |all the |the |our |total )*(?:${words})`,
      `share of $1 in ${usual}$2`,
    ),
    // “Portion of Tsumugi returns that came from online orders in 2026”.
    leading(
      `${SHARE} of (?:all |all of |all the |the |our )*([a-z]+)(?:'s)? (?:${words})${WHEN} (?:that |which )?(?:${FELL}) (?:the |our )?([a-z][a-z' -]{1,30}?)(?: orders| purchases| sales| channel)?${WHEN}(?=[?.! ]*$)`,
      `share of $1 ${usual} from $3$2$4`,
    ),
    leading(
      `^${SHARE} of (?:all |all of |all the |the |our )*(?:${words}) (?:at|of|for|from) ([a-z]+)${WHEN} (?:that |which )?(?:${FELL}) (?:the |our )?([a-z][a-z' -]{1,30}?)(?: orders| purchases| sales| channel)?${WHEN}(?=[?.! ]*$)`,
      `share of $1 ${usual} from $3$2$4`,
    ),
    leading(
      `^(?:what(?: is|'s| was) )?([a-z]+)'s? ${SHARE} (?:of|in) (?:all |all of |all the |the |our |total )*(?:${words})`,
      `share of $1 in ${usual}`,
    ),
  ]),
];
