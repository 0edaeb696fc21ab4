import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const HANDLED = '(?:handl|spent|time|duration|long|length|minutes)';
const RANK = anyOf('most often, most frequently, most, least often, least, the most, the least, more often');
const TOP = anyOf('tops, topped, leads, led, heads, headed, tops out');
const LIST = '(?:the |our )?(?:list|ranking|rankings|table|chart|charts|league)';
const FIGURE =
  '(return rate|repeat rate|cancellation rate|average order value|sales|revenue|orders|units sold|rate of returns)';
const SATISFACTION = 'satisfaction (?:score|rating|mark|grade|level)s?';
const CONTACT = '(?:contact|contacts|inquir[a-z]+|enquir[a-z]+|chats?|support|(?:phone|email) contacts?)';
const STORES = '(stores|shops|boutiques|branches|outlets|brands|categories|channels|prefectures|stores)';
const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten)';

/** Words that are written like others and mean something else where they stand. */
export const HOMOGRAPHS: readonly OtherWording[] = [
  leading(
    `satisfaction (?:score|rating|mark)s? (?:that |which )?(?:customers|people|they) gave (?:to |for )?(?:the |our )?(?=[a-z ]*contacts)`,
    'contact satisfaction of ',
  ),
  // To ring is to call, and no piece of jewellery.
  leading(
    `((?:allowed|permitted|able|free|ok|okay|fine|happy|willing|agreed|consented|asked|want|like|wish|not) to(?: be)?) (?:ring|rung)(?: up)?(?=[?.!,]| *$| (?:and|but|who|them|him|her|people|customers|spent|bought|ordered|have|in|by)(?![a-z]))`,
    '$1 call',
  ),
  leading(
    `((?:may|can|could|should|we) (?:we )?(?:not )?)ring(?: up)? (?=them|him|her|people|customers|this|the|who|and|but)`,
    '$1call ',
  ),
  leading(`(?:came|come|comes|coming|cropped|crop|popped|pop) up (?=${RANK})`, 'were '),
  said(`(came|come|comes|coming) up(?! (?:to|with|against|short))`, '$1'),
  leading(
    `(?:listed |sorted |ranked |ordered |arranged |shown )?(?:in|by) (?:rising|increasing|growing|climbing) order`,
    'in ascending order',
  ),
  leading(
    `(?:listed |sorted |ranked |ordered |arranged |shown )?(?:in|by) (?:falling|decreasing|declining|sinking|dropping) order`,
    'in descending order',
  ),
  leading(`(?:listed|sorted|ranked|ordered|arranged|shown) in (?=(?:ascending|descending) order)`, 'in '),
  leading(
    `^(?:please )?(?:add|sum|total|tot) up (?:the |all |our )?how long we (?:spent|took|spend|have spent) (?:on )?`,
    'total time spent ',
  ),
  leading(`^(?:please )?(?:add|sum|total|tot) up (?:the |all |our )*`, 'total '),
  leading(
    `^(?:for each |per |by )([a-z]+ )?(brand|category|channel|segment|prefecture),? (?:what does|how much does) (?:the )?(?:customer )?(lifetime value) come to (?:altogether|in total|in all|all told)`,
    'total $3 by $1$2',
  ),
  leading(
    `(?<=${HANDLED}.*),? (?:and )?(?:(?:give|show|express|tell|put|report|state)(?: me| us)? (?:it|that|the result) )?(?:in|as) (?:hours|minutes)(?=[?.! ]*$)`,
    '',
  ),
  said(`(split|splitting|divide|divided|dividing) up`, '$1'),
  said(`web ?(?:site )?(?:page|site) views?`, 'page views'),
  said(`page views? counts?`, 'page views'),
  leading(
    `(which|what) (brand|category|product|store|channel|prefecture|segment) (?:${TOP}) ${LIST} (?:for|in|by|of|on) (?:the )?${FIGURE}`,
    '$1 $2 has the highest $3',
  ),
  leading(
    `((?:what|which) topics?) (?:do |did |have |were )?(?:customers|people|clients)?(?: have)? (?:raise|raised|bring up|brought up|ask about|asked about|mention|mentioned) (?:the )?(most|least)(?: often)?(?: with| at| to)?`,
    '$1 had the $2 contacts at',
  ),
  leading(`places (?:her|his|their) orders(?![a-z])`, 'orders'),
  said(`placed (?:her|his|their) orders`, 'bought'),
  said(`place (?:her|his|their) orders`, 'buy'),
  leading(
    `^(?:is )?(?:phone|telephone) contact (?:allowed|permitted|ok|okay|possible|welcome)(?=[?.! ]*$)`,
    'may we call this customer',
  ),
  leading(
    `where (?:does |do )?(she|he|this customer|the customer) (?:usually |normally |mostly |typically )?(?:orders|order|buys|buy|shops|shop|place her orders|place his orders)(?:,? i mean which channel)?(?=[?.! ]*$)`,
    'which channel does $1 usually order through',
  ),
  leading(`(?:contact |inquiry |enquiry |support )${SATISFACTION}`, 'contact satisfaction'),
  leading(`${SATISFACTION}(?=.*(?<![a-z])${CONTACT}(?![a-z]))(?!.*survey)`, 'contact satisfaction'),
  leading(`(?<=(?<![a-z])${CONTACT}(?![a-z])(?!.*survey).*)(?<!contact )${SATISFACTION}`, 'contact satisfaction'),
  leading(`(?:the |our )?(?:top )?${NUMBER} (?:best|top|highest|most)[- ]selling ${STORES}`, 'top $1 $2 by sales'),
  leading(`(?:the |our )?(?:best|top|highest)[- ]selling ${STORES}`, '$1 ranked by sales'),
  leading(
    `(?:predicted|expected|projected|forecast|forecasted) purchase (?:value|amount|spend)s?`,
    'expected purchase amount',
  ),
  said(`the customer (?:headcount|count|number)`, 'the number of customers'),
  leading(
    `(viewed|looked at|seen|browsed|visited|views|looks at) (?:on the web|online|on our website|on our site)(?![a-z])`,
    '$1',
  ),
  leading(
    `(?:increased|grew|rose|went up|climbed|grown|increase|grow|rise) at the (?:highest|fastest|greatest|steepest) (?:rate|pace)`,
    'grew fastest',
  ),
  leading(
    `(?:predicted|expected|projected|forecast|forecasted) purchase (?:total|sum)s?(?![a-z])`,
    'total expected purchase amount',
  ),
  leading(
    `(grew|increased|rose|grow|increase|rise) (?:the )?most in (?:percent|percentage terms|relative terms|percentage)(?![a-z])`,
    '$1 fastest',
  ),
  said(`allowed to e-mail`, 'allowed to email'),
  leading(
    `(?<=compare .*) (?:by|on|in|for|across) their (?=average|median|mean|total|number|rate|return|repeat|cancellation|sales|revenue|share)`,
    ' by ',
  ),
  leading(`,? ?(?:headcount|count|number|figure) only(?=[?.! ]*$)`, ', how many'),
  leading(
    `how much (?:is|was) (?:the|an?) (average|median|typical) ((?:[a-z]+ )?)(?:purchase|order|basket) worth(?: per order)?(?![a-z])`,
    '$1 order value of $2orders',
  ),
];
