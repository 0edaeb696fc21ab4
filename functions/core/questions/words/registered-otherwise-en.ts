import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers|people|shoppers|clients|folks|persons|users|women|men|members)';
const ACCOUNT = '(?:an? |their |new |customer |user |our )*(?:accounts?|memberships?|profiles?)';
const PERIOD =
  '((?:last|this) (?:week|month|quarter|year|fiscal year)|(?:in|during|since) [a-z0-9 ]{4,20}|yesterday|today)';
const COUNT = anyOf('total, number, count, how many, how many were there, number please, total number, headcount');
const NEVER = anyOf(
  "never turned into buyers, never became buyers, never became customers, never converted, have yet to buy, have yet to purchase, have yet to order, have yet to place an order, have yet to make a purchase, are yet to buy, are still non-buyers, are non-buyers, are still without a purchase, have still not bought, have zero orders, have zero purchases, have 0 orders, have 0 purchases, have no purchase at all, have no orders at all, have no purchase history, never ordered, never placed an order, has never made a purchase, have never made a purchase, have never made any purchase, have not bought a single thing, haven't bought a single thing, never bought a single thing, have never spent anything, have no purchase, have no order, have no orders, have no purchases",
);

/** Accounts, enrolments and sign-ups: registrations; and who of those registered has not bought. */
export const REGISTERED_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`how much (${PEOPLE.slice(1, -1)})(?! (?:spend|spent))`, 'how many $1'),
  said(`account holders`, 'members'),
  leading(
    `how many (?:new )?(?:accounts|memberships) (?:were|have been|got|was) (?:created|opened|set up|registered|started|made)`,
    'how many customers registered',
  ),
  leading(
    `(?:what (?:was|is) )?(?:the )?(?:number|count) of (?:new )?(?:accounts|memberships) (?:that were |which were )?(?:created|opened|set up|registered|started)`,
    'number of new registrations',
  ),
  leading(
    `(?:created|opened|set up|made|started|registered) ${ACCOUNT}(?: with us| at ours| on our site)?(?= (?:last|this|in|during|since|on|yesterday|today|between)|[?.!,]| *$| and | but )`,
    'registered',
  ),
  leading(
    `(how many ${PEOPLE}) (?:became registered|got registered|did register|were registered|have become members|became members|have become registered|enrolled|have enrolled|were enrolled|did sign up)(?! at| in| with)`,
    '$1 registered',
  ),
  leading(
    `${PEOPLE} with (?:a |their )?(?:registration|sign-up|signup|joining|enrolment|enrollment) date (?=in|on|within|during|between|last|this)`,
    '$1 who registered ',
  ),
  leading(`who registered in last (?=week|month|quarter|year)`, 'who registered last '),
  said(
    `(?:newly|recently) (?:enrolled|enroled|signed-up|signed up|joined) (?:customers|members|people)`,
    'newly registered customers',
  ),
  said(
    `(?:membership|member|customer|user|account) (?:registrations|sign-ups|signups|enrolments|enrollments)(?! (?:rate|date))`,
    'new registrations',
  ),
  said(
    `new (?:registrants|enrolments|enrollments|enrollees|registrees|joiners|sign ups|accounts)`,
    'new registrations',
  ),
  said(
    `(?:sign-up|signup|registration|enrolment|enrollment) (?:number|numbers|count|counts|figure|figures|total|totals)`,
    'number of new registrations',
  ),
  leading(
    `^${PERIOD}(?:'s)? (?:newly registered customers|new registrations) ?(?:,|:|-)? ?(?:${COUNT})(?=[?.! ]*$)`,
    'new registrations $1',
  ),
  leading(
    `^(newly registered customers|new registrations),? ${PERIOD} ?(?:,|:|-) ?(?:${COUNT})(?=[?.! ]*$)`,
    'new registrations $2',
  ),
  said(`(?:headcount|count|number) of registrants`, 'number of registered customers'),
  said(`registrants`, 'registered customers'),
  leading(
    `(?:of|among|out of) (?:those|the people|all those|people|customers|everyone|all) (?:who (?:have )?)?registered,? how many (?:of them )?(?:${NEVER})`,
    'how many registered customers never bought anything',
  ),
  leading(
    `^registered(?: customers| members)? (?:but|and|yet) (?:never|not|no|without) (?:bought|purchased|ordered|a purchase|purchase|any purchase)(?: anything)?(?: yet)?(?:,| -|:)?(?: ?(?:count|number|how many|headcount|total))?(?=[?.! ]*$)`,
    'how many registered customers never bought anything',
  ),
  leading(
    `^signed up,? (?:and |but )?(?:0|zero|no) (?:purchases|orders) ?(?:,|-|:)? ?(?:how many(?: customers| people)?|count|number)?(?=[?.! ]*$)`,
    'how many registered customers never bought anything',
  ),
  leading(
    `(${PEOPLE.slice(1, -1)}|sign-ups|signups|registrations) (?:that |who )?(?:${NEVER})(?: from us| with us)?(?: to date| so far| yet| ever| until now)?(?=[?.! ]*$)`,
    'registered customers who never bought anything',
  ),
  leading(
    `(${PEOPLE.slice(1, -1)}) (?:who )?(?:signed up|registered|joined)(?: with us)? (?:yet|but|and|though) (?:${NEVER})(?=[?.! ]*$)`,
    'registered customers who never bought anything',
  ),
  leading(`(registered customers) without any purchase history`, '$1 who never bought anything'),
  leading(
    `how many (?:of our |of the |of all )?registered customers who never bought anything`,
    'how many registered customers never bought anything',
  ),
  leading(
    `how many registered customers (?:${NEVER})(?=[?.! ]*$)`,
    'how many registered customers never bought anything',
  ),
  // Of those who registered in a year.
  leading(
    `(?:number of |how many |what's the number of )?(?:non-buyers|non-purchasers) among (?:the )?(?:people|customers|those|members) who (?:registered|joined|signed up) in ([a-z0-9 ]{4,15}?)(?=[?.! ]*$)`,
    'how many people registered in $1 but have never bought',
  ),
  leading(
    `(people|customers|members) with an? ([12][0-9]{3}) registration date (?:and|but) no purchase history`,
    '$1 who registered in $2 but have never bought',
  ),
  leading(
    `^(?:how many )?never-bought (?:customers|people|members) whose registration was in ([a-z0-9 ]{4,15}?)(?::? ?(?:total|number|count))?(?=[?.! ]*$)`,
    'how many people registered in $1 but have never bought',
  ),
  leading(
    `^registered(?: in)? ([12][0-9]{3}) (?:\\+|and|but) never (?:purchased|bought|ordered) ?(?:=|:|-)? ?how many(?: people| customers)?`,
    'how many people registered in $1 but have never bought',
  ),
  leading(
    `^among the people we registered in ([12][0-9]{3}),? how many (?:have )?(?:remained|remain|stayed|are) (?:non-purchasers|non-buyers)`,
    'how many people registered in $1 but have never bought',
  ),
];
