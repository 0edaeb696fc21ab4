import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(?:our |the )?(?:customers|people|shoppers|clients|users|visitors|members|buyers|they)';
const HOW_OFTEN = '(?:how (?:often|frequently|many times)|(?:the )?number of times)';
const AUXILIARY = '(?:have |has |had |did |do |does |were |was |are |is )?';
const REACHED = anyOf(
  'contact, contacted, reach out to, reached out to, get in touch with, got in touch with, gotten in touch with, been in touch with, been in contact with, write to, wrote to, written to, message, messaged, approach, approached, turn to, turned to',
);
/** Whom they reached: us, unless a brand is named. */
const REACHED_US = `(?:${REACHED})(?: us| support| our support| customer service)`;
const IN_TOUCH = anyOf(
  'get in touch, got in touch, gotten in touch, reach out, reached out, make contact, made contact, made inquiries, make inquiries, been in touch, been in contact, write in, wrote in, written in, contact us',
);
const COMPLAIN = anyOf('complain, complained, complaining, file a complaint, filed a complaint, make a complaint');
const PUT = anyOf('put, place, placed, add, added, adding, dropped, drop, putting');
const CART = '(?:in|into|to) (?:their|the|a|our) (?:shopping )?(?:carts?|baskets?|bags?)';
const ORDERED = anyOf(
  'order, ordered, buy, bought, purchase, purchased, place an order, placed an order, shop, shopped',
);
const NUMBER = '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple)';
const LIMIT = '(?:at least |at most |more than |over |fewer than |less than |no fewer than |no less than |exactly )';
const EVENTS = anyOf(
  'inquiries, enquiries, inquiry, enquiry, contacts, contact, complaints, complaint, returns, return, cancellations, cancellation, support requests',
);
const SURVEY = '(?:on|in|for) (?:a|the|our|any|their) surveys?';
const OR_LESS = '(?:or (?:under|lower|less|below|worse|fewer))';
const OR_MORE = '(?:or (?:over|higher|more|above|better|up))';

const BY_PHONE = anyOf('call, called, phone, phoned, ring, rang, rung, call in, called in, phone in, phoned in');
const BY_EMAIL = anyOf('email, emailed, e-mail, e-mailed, mail, mailed');

/** How often something happened is how many of it there were, whoever did it; what came in is no goods. */
export const COUNTED_EVENTS: readonly OtherWording[] = [
  leading(
    `${HOW_OFTEN} ${AUXILIARY}(?:${PEOPLE} )?(?:${COMPLAIN})(?: (?:to|with|about) us)?(?![a-z])`,
    'how many complaints were there',
  ),
  leading(
    `${HOW_OFTEN} ((?:(?:per|each|every|a) (?:day|week|month|quarter|year) )?)${AUXILIARY}(?:something|anything|an item|items|a product|products|things?|goods) (?:been )?(?:added to|put in|put into|placed in) (?:the |a |their )?(?:carts?|baskets?)`,
    'how many cart additions were there $1',
  ),
  leading(
    `${HOW_OFTEN} ${AUXILIARY}((?:[a-z]+ )?)${PEOPLE} (?:${PUT}) (?:items?|an item|a product|products|something|things?|goods) ${CART}`,
    'how many $1 cart additions were there',
  ),
  leading(
    `${HOW_OFTEN} ((?:(?:per|each|every|a) (?:day|week|month|quarter|year) )?)${AUXILIARY}${PEOPLE} (?:${REACHED_US}|${IN_TOUCH})(?: with us)?(?![a-z])`,
    'how many contacts were there $1',
  ),
  leading(
    `${HOW_OFTEN} ${AUXILIARY}((?:(?!our |the )[a-z]+ )?)${PEOPLE} (?:${BY_PHONE})(?: us| support)?(?![a-z])`,
    'how many phone contacts of $1customers were there',
  ),
  leading(
    `${HOW_OFTEN} ${AUXILIARY}((?:(?!our |the )[a-z]+ )?)${PEOPLE} (?:${BY_EMAIL})(?: us| support)?(?![a-z])`,
    'how many email contacts of $1customers were there',
  ),
  leading(
    `${HOW_OFTEN} ${AUXILIARY}${PEOPLE} (?:${REACHED}) (?=[a-z]+ (?:by|via|on|through|over|this|last|in|since|about)(?![a-z]))`,
    'how many contacts were there at ',
  ),
  leading(
    `${HOW_OFTEN} (?:were|was|has|have) (?:we|support|our support)(?: been)? (?:contacted|approached|written to)(?![a-z])`,
    'how many contacts were there',
  ),
  leading(
    `${HOW_OFTEN} ${AUXILIARY}${PEOPLE} (?:${ORDERED}) (?=(?:from|at|with) [a-z])`,
    'how many orders were there ',
  ),
  leading(
    `(?:the )?volume of ((?:[a-z]+ )?(?:complaints|contacts|inquiries|enquiries|calls|chats|orders|returns|cancellations|registrations|survey answers|page views))`,
    'number of $1',
  ),
  // “Made” is of what follows it, and no purchase.
  leading(
    `(?:(?:who|that) (?:have |has |had )?|having )?(?:made|placed|filed|raised|submitted|done) (?=(?:${LIMIT})?${NUMBER}(?: ${OR_MORE}| ${OR_LESS})? (?:${EVENTS})(?![a-z]))`,
    'with ',
  ),
  leading(
    `((?:${LIMIT})?${NUMBER}(?: ${OR_MORE})?) times? from (?=(?:the )?(?:beginning|start) of)`,
    '$1 times since ',
  ),
  leading(`contact us from (?=(?:the )?(?:beginning|start) of)`, 'contact us since '),
  // A mark that was given, and not how many answers.
  leading(
    `(?:marked|rated|scored|graded|gave|given|give|ranked) us (?:a |an |with )?([0-9]{1,2}) ${OR_LESS} ${SURVEY}`,
    'gave a score of $1 or lower in a survey',
  ),
  leading(
    `(?:marked|rated|scored|graded|gave|given|give|ranked) us (?:a |an |with )?([0-9]{1,2}) ${OR_MORE} ${SURVEY}`,
    'gave a score of $1 or higher in a survey',
  ),
  leading(
    `(?:marked|rated|scored|graded|gave|given|give|ranked) us (?:a |an |with )?((?:at least|at most|under|below|over|above|less than|more than) )([0-9]{1,2}) ${SURVEY}`,
    'gave a score of $1$2 in a survey',
  ),
  leading(
    `^((?:[a-z]+ )?)(?:contacts|inquiries|enquiries)((?: (?:this|last) (?:week|month|quarter|year|fiscal year))?) ?[-–—:,] ?how many (?:different |distinct |unique )?(customers|people)(?=[?.! ]*$)`,
    'how many $3 contacted us about $1$2',
  ),
  leading(
    `(customers|people|clients|shoppers|women|men|members|vips) (?:with|having|who had|who made|who have|had|made) (?:an? |any |at least one |one )((?:[a-z]+ ){1,2}?)(?:inquiry|enquiry|support request)(?![a-z])`,
    '$1 who contacted us about $2',
  ),
  leading(
    `^(?:please )?count (?:all )?(?:those|the) (customers|people|clients|shoppers|women|men|members) (?:that|who) `,
    'how many $1 ',
  ),
  leading(`^(?:please )?count (?:everyone|everybody) `, 'how many customers '),
  said(`(?:week days|week-days)`, 'weekdays'),
  said(`week-ends?`, 'weekends'),
];
