import { leading, type OtherWording, said } from './usual-wording.ts';

/** What offices say around a question and in it: what it is for, clusters that people sit in, how big a segment is. */
export const IN_OFFICE_WORDS: readonly OtherWording[] = [
  // “For the callback flow: number of …”, “…, for the media deck”
  leading(
    `^for (?:the |our |an? |my )?(?:[a-z-]+ ){0,3}(?:flow|campaign|deck|report|meeting|slides?|mailing|review|dashboard|presentation)[:,] (?=[a-z])`,
    '',
  ),
  leading(
    `,? (?:it is |this is )?for (?:the |our |an? |my )(?:[a-z-]+ ){0,2}(?:deck|report|meeting|slides?|review|dashboard|presentation)(?=[?.! ]*$)`,
    '',
  ),
  leading(
    `(customers|people|members|buyers|players) (?:sit|fall|belong|land|are sitting) (?:in|into|to) (?=each|every|which)`,
    '$1 are in ',
  ),
  said('(?:ml|machine[- ]learn(?:ed|ing)) (clusters?)', '$1'),
  // “Is the at-risk segment getting bigger? Show me the size at each month end since April.”
  leading(
    `^is the ([a-z -]{2,25}?) segment (?:getting )?(?:bigger|smaller|growing|shrinking|larger)\\? (?:please )?(?:show|give|tell)(?: me| us)? (?:the |its )?(?:size|number of members|headcount) (?:at|by|for) (?:each|every|the) (?:month(?:'s)?[ -]?ends?|month)`,
    'number of members of the $1 segment by month',
  ),
  leading(`(agreed|agree|consented|consent|opted in) to (?:our |the |receive |get )*mails?(?![a-z])`, '$1 to emails'),
  leading(
    `,? incl(?:\\.|uding)? (?:the |their )?(?=(?:ring size|platform|member rank|rank|email|phone|prefecture|age|birth date|last purchase)(?![a-z]))`,
    ' with ',
  ),
  leading(`[:;,] ?(?:with )?(?:customer )?ids?, (?=name|email|e-mail|mail|phone)`, ' with '),
  leading(`(?<= with )((?:name|phone)(?: and|,)? )mail(?=[?.! ]*$)`, '$1email'),
  leading(
    `sum up (?:the |their )?(expected value|lifetime value|sales|expected purchases)(?: over the next (?:365 days|year|12 months))? (?:for|of|over) (?:all )?(?:the |our )?`,
    'total $1 of ',
  ),
  // “People who have registered at Hoshizora but never bought a thing”: members who did not buy.
  leading(
    `(?:people|customers|persons|those|everyone) (?:who |that )?(?:have |are |were )?registered (?:with|at) ([a-z]+) (?:(?:but|and|who|that|have|has|yet|they) )*(?:never|not yet|not) (?:ever )?(?:bought|ordered|purchased)(?: anything| a thing| something)?(?: there| at all)?`,
    '$1 members who never bought anything',
  ),
  leading(
    `(?:people|customers|persons|those|everyone) (?:who |that )?(?:have |are |were )?registered (?:with|at) ([a-z]+) (?:(?:but|and|who|that|yet|they) )*(?:did not|didn't) (?:buy|order|purchase)(?: anything| a thing| something)?(?: there)?`,
    '$1 members who did not buy anything',
  ),
  said('registered at', 'registered with'),
];
