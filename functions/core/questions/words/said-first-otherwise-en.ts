import { leading, type OtherWording, said } from './usual-wording.ts';

const ORDER = '(?:order|purchase|basket|transaction)';
const ITEMS = '(?:items|products|units|pieces|things|articles)';
const ONE = '(?:an?|one|each|the average|an average|a typical|every|a single|the typical)';
const LENGTH = '([0-9]+|two|three|four|five|six|nine|twelve) (days|weeks|months)';
const REGISTERING =
  '(?:signing up|registering|registration|joining|joining us|sign-?up|their registration|they registered|they signed up|they joined|becoming a member|they join|they register|they sign up)';
const PEOPLE = '(customers|people|members|women|men|buyers|players)';
const BUYING =
  '(?:made a purchase|made a first purchase|made their first purchase|bought|bought something|purchased|purchased something|ordered|placed an order|had bought something|had bought|had ordered|buy something|buy|purchase something|order something|became buyers)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [12][0-9]{3})?';

/** What stands in front, as it would stand behind: “On average, how many items …”, “After signing up, how many …”. */
export const SAID_FIRST_OTHERWISE: readonly OtherWording[] = [
  leading(`^(?:on|in) average,? ((?:how|what|which|do|does|did|is|are) [^?!]+?)[?.! ]*$`, '$1 on average'),
  leading(
    `how many ${ITEMS} (?:are|were) (?:there )?(?:usually |typically )?in ${ONE} ([a-z]+) ${ORDER}s?(?! (?:of|at|from))`,
    'average number of items per order for $1',
  ),
  leading(
    `how many ${ITEMS} (?:are|were) (?:there )?(?:usually |typically )?in ${ONE} ${ORDER}(?= |[?.!,]|$)`,
    'average number of items per order',
  ),
  leading(
    `how many ${ITEMS} (?:does|do|did) ${ONE} (?:([a-z]+) )?${ORDER}s? (?:contain|have|include|hold|consist of|comprise)`,
    'average number of items per order for $1',
  ),
  said(
    `average number of items per order for(?= *(?:[?.!,]|$|on |in |by |per |this |last ))`,
    'average number of items per order',
  ),
  leading(
    `how many ${ITEMS} (?:does|do|did) ${ONE} (?:customer|buyer|person|shopper)s? (?:buy|purchase|order|get)`,
    'average number of items per customer',
  ),
  leading(
    `how many (orders|purchases) (?:does|do|did) ${ONE} (?:customer|buyer|person|shopper)s? (?:place|make|have)`,
    'average number of $1 per customer',
  ),
  said(`(average number of (?:items|orders|purchases) per (?:order|customer)[^?!]*?),? (?:on|in) average`, '$1'),
  // So many days behind a registration.
  said(`in ${LENGTH} or (?:less|fewer|sooner)`, 'within $1 $2'),
  leading(
    `^(?:after|following|upon|since|from) ${REGISTERING},? (how many ${PEOPLE}) ${BUYING} within ${LENGTH}`,
    '$1 bought something within $3 $4 of registering',
  ),
  leading(
    `^within ${LENGTH} (?:of|after|from) ${REGISTERING},? (how many ${PEOPLE}) ${BUYING}`,
    '$3 bought something within $1 $2 of registering',
  ),
  leading(
    `^(${MONTH}) (?:registrations|sign-?ups|registrants|new members|joiners)[,:-]* ?(?:how many|the number|number|count)(?: of them)?(?: who| that)? ${BUYING} (?:in|during|within) (?:their |the )?(?:first )?${LENGTH}`,
    'how many customers who registered in $1 bought something within $2 $3 of registering',
  ),
  leading(
    `(registered|signed up|joined) (in ${MONTH})([^?]{3,50}?)${BUYING} (?:in|during|within) their first ${LENGTH}`,
    '$1 $2$3bought something within $4 $5 of registering',
  ),
  // “2025 buyers -- number who have bought shirts”.
  leading(` -{1,3}>? (?=[a-z])`, ' - '),
  leading(
    `^([12][0-9]{3}|${MONTH}|last (?:year|month|quarter)'s) (?:buyers|shoppers|purchasers) ?[-,:]+ ?(?:the )?(?:number|how many|count)(?: of those| of them)? (?:who |that )?(?:have |had )?(bought|purchased|ordered) (?=[a-z])`,
    'how many customers who bought in $1 have $2 ',
  ),
];
