import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WHEN = `((?:${MONTH} )?(?:19|20)[0-9]{2}|${MONTH}|(?:last|this) (?:year|month|quarter|fiscal year)|q[1-4] (?:19|20)[0-9]{2}|(?:spring|summer|autumn|fall|winter) (?:19|20)[0-9]{2})`;
const INTAKE = anyOf(
  'intake, intakes, registration cohort, signup cohort, sign-up cohort, registrations, sign-ups, signups, registration class, class, vintage, joiners, new joiners, registrants, registration batch, registration group, arrivals',
);
const PEOPLE = '(customers|people|members|buyers|shoppers|clients|players)';
const STILL = anyOf(
  'were still ordering, were still buying, still bought, still ordered, still buy, are still buying, are still ordering, kept buying, kept ordering, bought, ordered, bought something, bought again, ordered something, were active buyers, placed an order, made a purchase, purchased, came to buy',
);
const EACH = anyOf(
  'in each month afterwards, in each month after, in each following month, each month afterwards, each month after that, each month since, in every month since, in each month since, month by month, by month, each month, every month, in the months after, in each later month, in every later month, every month after that, each subsequent month, in each subsequent month, per month',
);

const SECOND = anyOf(
  'came back for a second order, came back for a second purchase, came back for another order, bought a second time, bought again, ordered again, placed a second order, made a second purchase, came back to buy again, came back a second time, purchased again, returned for a second order, returned to buy again, ordered a second time, went on to buy again, became repeat buyers, repeated',
);
const ORDINALS = [
  'first|1st|one|1',
  'second|2nd|two|2',
  'third|3rd|three|3',
  'fourth|4th|four|4',
  'fifth|5th|five|5',
  'sixth|6th|six|6',
  'seventh|7th|seven|7',
  'eighth|8th|eight|8',
  'ninth|9th|nine|9',
  'tenth|10th|ten|10',
  'eleventh|11th|eleven|11',
  'twelfth|12th|twelve|12',
] as const;

/** People by when they registered, as “the October 2025 intake”, and what they did month by month. */
export const REGISTRATION_COHORTS: readonly OtherWording[] = [
  leading(
    `(?:our |the )?((?:[a-z]+ )?)${PEOPLE} (?:from|of|in|belonging to|within) (?:the |our )?${WHEN} (?:${INTAKE})`,
    '$1$2 registered in $3',
  ),
  leading(
    `(?<=^|\\b(?:of|for|from|among|in|by|the) )(?:the |our )?${WHEN} (?:intake|registration cohort|signup cohort|sign-up cohort|registration class|registration batch)`,
    'customers registered in $1',
  ),
  leading(
    `^(?:of|for|from|among|out of|take|in) (?:the |all |our |all the )*(?:registrations|sign-ups|signups|registrants|${PEOPLE} (?:who |that )?(?:registered|signed up|joined)) (?:from|in|of|during) ${WHEN},? (?:show |tell me |give me |list )?(?:me )?how many (?:of them |of those |customers |people )?(?:${STILL}) (?:${EACH})(?=[?.! ]*$)`,
    'number of buyers by month among customers registered in $2',
  ),
  leading(
    `^((?:[a-z]+ )?${PEOPLE}) registered in ${WHEN}(?::|,| -|;) (?:and )?how many (?:of (?:them|those|these) )?(?:have |has )?(?=[a-z]+)`,
    'how many $1 registered in $3 ',
  ),
  leading(
    `(?<=^|\\b(?:of|from|among|for|out of) )(?:everyone|everybody|all|anyone|those|people|customers|all those|all customers) (?:who |that )?(?:placed|made|had) (?:their|the) (?:very )?first (?:ever )?(order|purchase) (?=in|during|last|this|between)`,
    'customers whose first $1 was ',
  ),
  leading(
    `(?:signup|sign-up|sign up|joining|enrolment|enrollment) (month|quarter|year|week|date|day)s?`,
    'registration $1',
  ),
  leading(
    `by (?:first-time|first time|1st-time|brand-new|brand new) (buyers|customers|shoppers|purchasers)`,
    'by new buyers',
  ),
  // “By first purchase quarter, what percentage came back for a second order?”: of those who began in each.
  leading(
    `^(?:by|per|for each|in each) (?:first[- ]purchase (month|quarter|year)|(month|quarter|year) of first purchase|first[- ]order (month|quarter|year)),? (?:what|which|how big a|the) (?:share|percentage|percent|%|proportion|fraction|part)(?: of (?:them|those|people|customers|buyers|first-time buyers|new customers|new buyers|these customers))? (?:${SECOND})(?=[?.! ]*$)`,
    'repeat rate by $1$2$3 of first purchase',
  ),
  leading(
    `^(?:what|which|the|show the|show|give me the)? ?(?:share|percentage|percent|%|proportion|fraction|part) of (?:our |the |all )*(?:people|customers|buyers|first-time buyers|new customers|new buyers|shoppers)(?: who| that)? (?:have |had )?(?:${SECOND}),? (?:by|per|for each|in each) (?:first[- ](?:purchase|order) (month|quarter|year)|(month|quarter|year) of (?:their |the )?first (?:purchase|order))(?=[?.! ]*$)`,
    'repeat rate by $1$2 of first purchase',
  ),
  // “Third-month retention of the March 2026 Lumiere buyers”.
  ...ORDINALS.map((word, index) =>
    leading(
      `(?:the )?(?:${word})[- ]month retention(?: rate)?(?= (?:of|for|in|among))`,
      `retention after ${index + 1} months`,
    ),
  ),
  leading(
    `(retention after [0-9]+ months) (?:of|for|in|among) (?:the |our )?${WHEN} ((?:[a-z]+ )?)(?:buyers|first-time buyers|new buyers|cohort|first buyers|customers)(?=[?.! ]*$)`,
    '$1 of people who first bought in $2 at $3',
  ),
  leading(`(?<=who first bought in .{3,20}) at (?=[?.! ]*$)`, ''),
  // “Were back within 60 days”.
  leading(
    `(?:were|are|was|came|had come|have come) back(?: to (?:buy|shop|us))?(?: again)? within (?=[0-9a-z]+ (?:days|weeks|months))`,
    'bought again within ',
  ),
];
