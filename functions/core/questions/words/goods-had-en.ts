import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const EMAILED = anyOf(
  'can be mailed, may be mailed, can be emailed, may be emailed, are emailable, are mailable, we can mail, we can email, we may email, we may mail, are ok to email, are okay to email, can be reached by email, can get mails, can get emails, can receive emails, accept emails, accept mails, we are allowed to email, we are allowed to mail',
);
const CALLED = anyOf(
  'can be called, may be called, can be phoned, may be phoned, we can call, we may call, we can phone, are ok to call, are okay to call, can be reached by phone, can receive calls, accept calls, we are allowed to call',
);

/** “Who can be mailed”, “with A and B but without C”: what they consented to, and what they have they bought. */
export const GOODS_HAD: readonly OtherWording[] = [
  leading(`(?:who|that) (?:${EMAILED})(?=[?.!,]| and| but| in| from| *$)`, 'with email consent'),
  leading(`(?:who|that) (?:${CALLED})(?=[?.!,]| and| but| in| from| *$)`, 'with consent to calls'),
  // “Customers with A and B but without C”: what they have they bought.
  leading(
    `^(list |how many |number of |show |count )?((?:[a-z]+ )?(?:customers|people|players|shoppers|members|buyers)) with ([A-Z][A-Za-z0-9' -]{2,40}?) and ([A-Z][A-Za-z0-9' -]{2,40}?),? (?:but )?(?:without|but not|but no|minus|lacking|and without|and not|and no) (?:the |an? )?(?=[A-Z])`,
    '$1$2 who bought $3 and $4 but not ',
  ),
  // “Men under 30 with an RPG but without a racing game”.
  leading(
    `((?:customers|people|players|shoppers|members|buyers|men|women|vips|clients|gamers)(?: (?:under|over|aged|in|from|of|living|between) [a-z0-9, ]{2,25}?)?) (?:with|owning|who have|who own) (an? (?!born|birthday|valid|known|good|high|low|phone|email|mobile|lifetime|churn|single|second|first|last)[a-z][a-z' -]{2,25}?)(?:,? (?:but|and|yet) (?:without|no|not|with no)|,? without|,? minus) (an? )?(?!(?:orders?|purchases?|consents?|contacts?|visits?|returns?|complaints?|email|phone|calls?|address|account|single|any|second|repeat)\\b)([a-z][a-z' -]{2,25}?)(?=[?.!,]| *$| in (?:[12][0-9]{3}|tokyo|osaka)| who | and (?:who|with) )(?<!(?:order|orders|purchase|purchases|consent|contact|contacts|visit|return|returns|complaint|complaints|email|phone|call|address|value|spend|card|account|birthday|rate|score)(?: [a-z]+)?)`,
    '$1 who bought $2 but not $3$4',
  ),
  // “Either bought a stole or bought a tote, but didn't buy both”.
  leading(
    `either (bought|ordered|purchased|own|owned) (.{3,30}?) or (?:bought|ordered|purchased|own|owned) (.{3,30}?),? (?:but|and|though) (?:they )?(?:didn't|did not|never|have not|haven't|not) (?:buy|bought|order|ordered|purchase|purchased|own)? ?both`,
    '$1 either $2 or $3 but not both',
  ),
  leading(
    `(?:customers|people|members|buyers|shoppers) \\((women|men|females|males)(?:,|;) (?:aged )?(over|under|above|below) ([0-9]{2})(?:(?:,|;) ([a-z]+))?\\) (?=who|that|with)`,
    '$4 $1 $2 $3 ',
  ),
];
