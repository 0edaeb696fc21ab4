import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, this person, this client, this shopper, this player, this buyer, this member')})`;
const BUY = anyOf(
  'buy, bought, order, ordered, purchase, purchased, get, got, place, placed, make, made, shop, shopped',
);
const END = '(?=[?.! ]*$)';
const PLEASE = '(?:,? ?(?:please|pls|plz|thanks|thank you))?';
const OF_ORDERS =
  '(?:the )?(?:amounts?|dates?|totals?|values?|brands?|channels?|stores?|items?|products?|prices?|quantity)';
const OF_HER = "(?:her|his|their|its|this customer's|the customer's|the|all|of)";
const NUMBER = anyOf('two, three, four, five, six, seven, eight, nine, ten, twelve, \\d+');
const PLACES = anyOf(
  'online, in stores, in store, in-store, in shops, in the shops, in a shop, in the store, in person, offline, by app, on the app, in the app, on the web, via the app',
);
const FRACTION = anyOf(
  'a third, one third, a half, half, a quarter, one quarter, a fifth, a tenth, one in three, one in four, one in five, one in ten, \\d+ ?%, \\d+ percent',
);

/** Purchases of the customer on the line, in English as people put them. */
export const PURCHASES_OF_ONE_EN: readonly SaidOtherwise[] = [
  { said: '\\b(for|of|with|on|about) this one(?=[?.!]?$)', read: '$1 this customer' },
  {
    said: `^(?:over|across|among|of|out of|in) all (?:of )?(?:her|his|their|this customer's) (?:orders|purchases),? `,
    read: '',
  },
  { said: `\\b(did|has|have) (${PERSON}) already\\b`, read: '$1 $2' },
  { said: `\\b(${PERSON}) (has|have) already (?=bought|ordered|purchased|returned|contacted)`, read: '$1 $2 ' },
  // “Her five latest orders with date, brand and total”: every order is told with them.
  { said: `\\b(${NUMBER}) (?:latest|last|most recent|newest) (orders|purchases)\\b`, read: 'last $1 $2' },
  {
    said: `(?<=\\b(?:orders?|purchases?|placed|made)\\b.*)[,:;-]* (?:with|including|incl\\.?|showing|plus)(?: (?:each|its|their|the))* (?:${OF_ORDERS}(?:,? and |, | \\+ | & )?)+(?: (?:of|for) each(?: (?:one|order))?)?${PLEASE}${END}`,
    read: '',
  },
  // “Biggest single order ever: amount and date please”
  {
    said: `(?<=\\b(?:biggest|largest|first|last|latest|most recent|earliest|newest|highest)\\b.*\\b(?:order|purchase|return|contact)\\b.*)[:;,-]+ (?:${OF_ORDERS}(?:,? and |, | \\+ | & )?)+${PLEASE}${END}`,
    read: '',
  },
  {
    said: `\\b(?:the )?(?:biggest|largest|highest|most expensive)(?: single| individual| one)? (?:order|purchase|transaction)(?: value)? (?:that )?(${PERSON}) (?:has |have |had )?(?:ever )?(?:${BUY})(?: (?:with|from) us)?${END}`,
    read: 'largest purchase of this customer',
  },
  {
    said: `\\bearliest (?=(?:\\w+ )?(?:order|purchase|contact|return|transaction)\\b)`,
    read: 'first ',
  },
  {
    said: `^what was in (?:her|his|their|the|this customer's) (first|last|latest|biggest|largest) (\\w+) order (at|from|with) (.+?)${END}`,
    read: 'what was the $1 purchase of this customer in the $2 $3 $4',
  },
  // “How many weeks since she last bought from Lumiere?”: the day tells it.
  {
    said: `^how (?:many (?:days|weeks|months|years)|long|much time)(?: is it| has it been| have passed| has passed| ago)? since (${PERSON}) (?:last |most recently )?(?:${BUY}) ?(?:anything|something|an order|a purchase)? ?(?:from|at|with|in|on) (?!us\\b)(.+?)(?: last)?${END}`,
    read: 'last purchase of this customer at $2',
  },
  {
    said: `\\b(?:the )?(?:total|sum|amount|money)(?: of money)? (?:that )?(${PERSON}) (?:has |have |had )?(?:put into|put toward|put towards|spent on|paid for|poured into|sunk into|dropped on|laid out on|shelled out on|invested in) `,
    read: 'how much has this customer spent on ',
  },
  { said: `\\bspent the (most|least) (?:yen|money|cash)(?: on)\\b`, read: 'spent the $1 on' },
  {
    said: `\\b(?:how much|how much money) (?:has|have|did) (${PERSON}) (?:left|leave|dropped|drop|parted with) (at|in|with)\\b`,
    read: 'how much has this customer spent $2',
  },
  { said: `\\bhow much money (has|have|did) (${PERSON})\\b`, read: 'how much $1 $2' },
  { said: `\\bhow many (?:pairs|pieces|copies|units|packs|sets|bottles|boxes|pcs) of (?=\\w)`, read: 'how many ' },
  // What was returned or cancelled is never among what was bought.
  {
    said: `(?<=\\b(?:order value|orders?|spent|spend|spending|bought|purchases?|basket)\\b.*),? (?:leaving out|leaving aside|excluding|not counting|without|minus|ignoring|except for|except) (?:any |the |all )?(?:cancelled|canceled|returned|refunded)(?:(?: and| or) (?:cancelled|canceled|returned|refunded))?(?: (?:ones|orders|items|purchases))?${END}`,
    read: '',
  },
  {
    said: `^(?:the )?(?:smallest|lowest|minimum) (?:single )?order(?: value| amount)? (?:on (?:record|file) )?(for|of|by) (${PERSON})`,
    read: 'lowest order value of this customer',
  },
  // “More than a third of her orders”: the rate tells it.
  {
    said: `^(?:has|have|did|does) (${PERSON}) (?:ever )?(?:sent back|send back|returned|return|brought back) (?:more than|over|at least|less than|under|about|fewer than) (?:${FRACTION}) of ${OF_HER} (?:orders|purchases)${END}`,
    read: 'return rate of this customer',
  },
  // “Does she order more online or in shops?”
  {
    said: `^(?:does|do|did|has|have) (${PERSON}) (?:usually |mostly |generally )?(?:order|ordered|buy|bought|shop|shopped|purchase|purchased) (?:more|mostly|more often|mainly)(?: often)? (?:${PLACES})(?:,? or (?:more )?|(?: rather)? than )(?:${PLACES})${END}`,
    read: 'orders of this customer by channel',
  },
  {
    said: `^(?:does|do|is|has|have) (${PERSON}) (?:bought|buy|order|ordered|purchase|purchased) (?:from|at) (\\w+) (?:on|in|via|through|by) (?:the |a )?(?:\\w+) or (?:only |just |mainly )?(?:on|in|via|through|by) (?:the |a )?(?:\\w+)${END}`,
    read: 'orders of this customer at $2 by channel',
  },
  // “How long after joining did she first buy?”: the days of both tell it.
  {
    said: `^how (?:long|many days|soon|quickly) (?:after|from|between) (?:joining|registering|signing up|registration|sign-up|enrolling)(?: (?:with|at|for|to) [\\w ]+?)?,? (?:did|to|and|until|was it before) (${PERSON}|her|his|their|the) ?(?:place|make|buy|order|get)? ?(?:placed |made )?(?:her|his|their|the|for the)? ?(?:very )?first (?:order|purchase|time|buy)(?: there| from us| with us)?${END}`,
    read: 'when did this customer register and what was the first purchase of this customer',
  },
  {
    said: `\\b(higher|lower|more|less|above|below|better|worse|bigger|smaller)( than)? (?:the |our )?(?:overall|general|company|store|total|typical|company-wide|usual) (?:average )?(?:return rate|cancellation rate|average order value|order value|rate|average|figure|level)${END}`,
    read: '$1$2 average',
  },
  {
    said: `\\bthe (vip|at[- ]risk|new|active|dormant vip|cross-brand) (?:segment|group)(?:'s|s')? average${END}`,
    read: 'the average $1',
  },
];
