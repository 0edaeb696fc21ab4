import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const ANYONE = anyOf(
  'anyone, anybody, everyone, everybody, all those, all of those, all the people, all of the people, every person, every single person, any people, any persons, folks, all persons, each customer, every customer, every single customer, every buyer, every shopper, every client, someone, somebody',
);
const THOSE = anyOf(
  'those, the ones, ones, people, the people, customers, the customers, all those, all the ones, any, any customers, anyone, anybody, everyone, everybody, all customers, all people, whoever, every customer, buyers, members',
);
const ARE_THERE = anyOf(
  'is there, are there, is there still, are there still, do we have, have we got, do we still have, have we still got, can you find, do you see, did we have',
);
const GET = anyOf(
  "list, list me, show, get, pull, find, give me, show me, get me, export, i need, i want, print, print out, print off, fetch, bring up, pull up, pull out, dig out, download, save, write out, spit out, i'd like, i would like",
);
const DROP = anyOf(
  'take out, take away, remove, exclude, drop, leave out, leave off, filter out, strip out, cut out, cut, kick out, weed out, discard, without, minus, skip, not counting, omit, ignore, throw out, sort out, get rid of, rule out, leave aside, disregard, subtract, eliminate, but not, except, except for',
);
const LEAD = '(?:now |please |then |ok |okay |and |but |also |can you |could you |next |finally |,)*';
const WHO = "(?:who|that)(?: have| has|'s|'ve| had| are| were|'re)?(?: been)?(?: ever| already| also| once)?";
const COMPLAINED =
  '(?:in touch to complain|complained|complaining|(?:contacted us|called|called in|wrote in|got in touch|written in|in contact) (?:to complain|with a complaint|with complaints))';
const CONTACTED =
  '(?:in touch|in contact|contacted us|contacted support|called us|called in|wrote in|got in touch|gotten in touch|reached out|contacted)(?: with us)?';
const BOUGHT = '(bought|ordered|purchased|returned|cancelled|answered|viewed)';

/** Whoever is meant by “anyone” and “those”, in front of what is said of them. */
export const ANYONE_SAID: readonly OtherWording[] = [
  // “Is there anybody with spend above 500,000 yen?”, “Anyone who bought a watch?”
  leading(
    `^(?:${ARE_THERE}) (?:${ANYONE}|any customers|any members|any buyers) (?:out there |left )?(?=(?:who|that|with|whose|in|from|living)(?: |'))`,
    'list customers ',
  ),
  leading(
    `^(?:${GET} )?(?:all |absolutely )?(?:${ANYONE}) (?=(?:with|whose|living|aged|based|registered|in|from) )(?!with (?:a|an|the) (?:figure|number)s?)`,
    'list customers ',
  ),
  leading(
    `^(?:${GET} )?(?:anyone|anybody|any people|folks|whoever|each customer|every person|every customer|every single customer) (?=(?:who|that)(?: |'))`,
    'list customers ',
  ),
  leading(
    `^(?:save|write|create|make|build|prepare|generate|produce|give me|get me|send me|i need) (?:me )?(?:a |an |the )?(?:csv |excel )?(?:file|spreadsheet|table|sheet|export|download|extract|dump|printout|print-out|list) (?:with|of|for|containing|listing|holding) (?:every|each|all|all the|all our|the) `,
    'list all ',
  ),
  leading(
    `^(?:the |a |an )?(?:csv |excel |full |complete )?(?:download|extract|dump|printout|print-out) (?:with|of|for|containing|listing) (?:every|each|all|all the|all our|the) `,
    'list all ',
  ),
  leading(
    `^list (?:all |every )?([a-z]+ )?(customer|player|member|buyer|shopper|client)(?= (?:in|with|who|that|from|living|aged|on|at|of) )`,
    'list all $1$2s',
  ),
  leading(
    `(?<=^list all [a-z]* ?(?:customers|players|members|buyers|shoppers|clients) .*(?:who|that) )has (?=[a-z]+(?:ed|ght) )`,
    'have ',
  ),
  leading(
    `(?<=^list all [a-z]* ?(?:customers|players|members|buyers|shoppers|clients) .*(?:who|that) )(lives|buys|owns|wants) `,
    '$1 ',
  ),
  leading(
    `^(?:${GET})(?: out)? (?=(?:the |all |our )*(?:customers|players|members|buyers|shoppers|clients|people|vips|women|men) )`,
    'list ',
  ),
  // Behind an answer: “take out anyone who's been in touch to complain”.
  leading(
    `^${LEAD}(?:${DROP}) (?:all |any )?(?:${THOSE}) ${WHO} ${COMPLAINED}`,
    'only those who never contacted us with a complaint',
  ),
  leading(`^${LEAD}(?:${DROP}) (?:all |any )?(?:${THOSE}) ${WHO} ${CONTACTED}`, 'only those who never contacted us'),
  leading(`^${LEAD}(?:${DROP}) (?:all |any )?(?:${THOSE}) ${WHO} ${BOUGHT}`, 'only those who never $1'),
  leading(
    `^${LEAD}(?:${DROP}) (?:all |any )?(?:${THOSE}) (?:who|that) (?:did not|didn't|have not|haven't|never|have never) `,
    'only those who ',
  ),
  leading(
    `^${LEAD}(?:${DROP}) (?:all |any )?(?:${THOSE}) (?:in|from|living in|who live in|based in|who are|that are|who is|being) (?=[a-z])`,
    'exclude ',
  ),
  // “Average order value of those youngsters?”
  leading(
    `(?<=\\b(?:of|for|by|among|do|did|have|are) )(?:those|these) (?:youngsters|youths|folks|guys|ladies|gentlemen|girls|shoppers|buyers|individuals|clients|members|fans|gamers|players|oldies|seniors|souls|persons|newcomers|newbies|loyalists|regulars)(?! who| that| with)`,
    'those people',
  ),
  // “Who bought skirts and who have never contacted us”: another deed, and not the others of the first one.
  leading(
    `and (?:who|that|those who) (have never|had never|have not|haven't|has not|hasn't|did not|didn't|do not|don't|never did) (?=([a-z]{4,})\\b)(?<!\\b\\2[a-z]*\\b.*)(?!bought|buy|been|either|that|both)`,
    'and $1 ',
  ),
  // “A watch and a leather item”: the noun says that it is something to buy.
  leading(
    `(?<=\\b(?:bought|buy|buying|purchased|ordered|and|or|with|got|own|owned) )((?:an?|some|any|one|both an?) )(?!(?:single|returned|different|new|specific|particular|certain|second|third|popular|given|discounted|sold|unique|whole|individual|extra|further|other|same|cheap|expensive|full-price|best-selling|big|small|large|high|low|top|viewed|reduced|missing|damaged)\\b)([a-z]+) (?:item|piece|article|product)(?=[?.!,]| and| or| in| from| at| but| who| last| this| since| together| *$)`,
    '$1$2',
  ),
];
