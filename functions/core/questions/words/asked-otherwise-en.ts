import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const BUYING = anyOf(
  'buy, buys, buying, bought, purchase, purchases, purchasing, order, orders, ordering, shop, shops, shopping',
);
const OFTEN = '(?:how (?:often|frequently|regularly)|with what frequency|at what frequency)';
const FREQUENCY = anyOf(
  'buying frequency, purchasing frequency, purchase frequency, order frequency, ordering frequency, shopping frequency',
);
const WHO = "((?:(?:our|the|all) )?(?!do |does |did |a |he |she |they |this |is |are )[a-z'-]+(?: [a-z'-]+){0,2}?)";
const MORE = anyOf('beat, beats, top, topped, exceed, exceeded, outdo, outperform, outperformed, surpass, surpassed');
const GROUPS =
  '(brands?|categories|products?|stores?|channels?|segments?|prefectures?|topics?|age groups?|genders?|surveys?)';
const GROUP = '(brand|category|product|store|channel|segment|prefecture|topic|age group|gender|survey|month)';
const PERIOD =
  '((?:this|last) (?:year|month|quarter|week|fiscal year|january|february|march|april|may|june|july|august|september|october|november|december)|[12][0-9]{3})';
const MEETING = anyOf(
  'meeting, meetings, report, reports, presentation, deck, slide, slides, review, board, memo, briefing, newsletter, campaign, planning, budget, budgeting, promotion, mailing, audit, dashboard',
);
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const RISING = anyOf('grew, are growing, have grown, grow, is growing, rose, increased, expanded');

/** What is asked inside another sentence, or turned round in it. */
export const ASKED_OTHERWISE: readonly OtherWording[] = [
  leading(
    `^(?:(?:can|could|would|will) (?:you|someone|anyone|anybody) )?(?:please |kindly )?(?:tell|show|inform) (?:me|us) (?=who |which |what |when |where |how (?:many|much|often|long|big|large|high|old|do|does|did|is|are|was|were|have|has) )`,
    '',
  ),
  // What an answer is for, in brackets.
  said(
    `\\((?:it's |this is )?(?:for|to use in|to be used in|needed for) (?:the |our |my |a |an |tomorrow's |monday's )?(?:[a-z]+ ){0,2}?${MEETING}(?: [a-z]+)?\\)`,
    '',
  ),
  said(`([12][0-9]{3}) year(?! (?:over|on|to|by|end|ago|old|-)|-|s)`, '$1'),
  said(`the year ([12][0-9]{3})`, '$1'),
  said(`life time`, 'lifetime'),
  leading(
    `(?:how much is |what's |what is )?(?:the )?(median|average|mean) (?:amount|sum|money)(?: of money)? (?:that )?((?:our |the )?[a-z -]{3,25}?) (?:have |has )?(?:spent|spend|paid)(?: with us)? (?:over (?:their|the|a) (?:whole |entire )?lifetime|in total|in all|so far|altogether)`,
    'what is the $1 lifetime spend of $2',
  ),
  leading(
    `how much is (?:the )?(median|average|mean) of lifetime (?:spend|spending|sales) (?:for|of|by|among) `,
    'what is the $1 lifetime spend of ',
  ),
  said(
    `(?:have |has )?(?:ended|finished|closed|ended up|been closed|were closed|was closed) (?:without (?:being |getting )?(?:resolved|solved|a solution|resolution)|(?:as )?(?:unresolved|not resolved|unsolved))`,
    'ended unresolved',
  ),
  said(`how many contact (?:which|that) (?:was|were|is)`, 'how many contacts that were'),
  said(
    `(?:group|split|bucket|classify|divide) (?:the )?customer (?:with|by) the number of orders? (?:they|he|it) (?:made|placed|have)`,
    'customers by number of orders',
  ),
  said(
    `since (?:the )?(?:last |past )?([0-9]+|two|three|six|twelve) (days|weeks|months|years)(?! ago)`,
    'in the last $1 $2',
  ),
  leading(
    `^no (?:orders?|purchases?) (in|for|during|over) (?:the )?(?:last|past) ([0-9]+|two|three|six|twelve) (days|weeks|months|years):? ?(?:-|,)? ?(?:which|what|how many|list of|number of)? ?(?:customers|people)?(?=[?.! ]*$)`,
    "customers who haven't ordered in the last $2 $3",
  ),
  leading(
    `(?:(?:can|could|would) you )?(?:please )?(?:tell me |tell us |let me know |show me )?${OFTEN} (?:are |is |have |has )?${WHO} (?:are |is |have |has )?${BUYING}(?=(?: anything| something| stuff)?(?: from us| with us| at ours)?(?: (?:from|at|in|with|on|during|this|last|by|per) |[?.! ]*$))`,
    'how often do $1 buy',
  ),
  leading(`${OFTEN} (?=do |does |did )`, 'how often '),
  leading(
    `(?:among|for|of) ${WHO},? what(?:'s| is) (?:the|their) ${FREQUENCY}(?: (?:for|at|with|from|of|in) )?(?=[a-z]*[?.! ]*$)`,
    'how often do $1 buy from ',
  ),
  said(`how (?:high|low|big|large|great) (?:is|are) ((?:the |our )?(?:[a-z]+'s? )?(?:[a-z]+ )?rate)`, 'what is $1'),
  leading(
    `did (.{3,40}?) ${PERIOD} ${MORE} (?:that of |those of |the one of |the figure of )?(?=last|the|20)`,
    'were $1 $2 higher than ',
  ),
  leading(
    `^(?:compared|comparing) (?:with|to|against) ${PERIOD},? ?(did|do|does|are|is|have|has|were|was) ([^?]{3,50}?)(?=[?.! ]*$)`,
    '$2 $3 than $1',
  ),
  said(
    `than (last|the previous) (?:year's|year) (january|february|march|april|may|june|july|august|september|october|november|december)`,
    'than last $2',
  ),
  said(`in this (january|february|march|april|may|june|july|august|september|october|november|december)`, 'this $1'),
  leading(
    `(?:is|are) (our |the )?(sales|orders|revenue|contacts|returns) (?:increased|risen|grown|gone up) (?:from|since|against|over|compared (?:to|with)|on) (?=last|the)`,
    'are $1$2 up compared with ',
  ),
  leading(
    `(?:is|are) (our |the )?(sales|orders|revenue|contacts|returns) (?:decreased|fallen|dropped|gone down) (?:from|since|against|over|compared (?:to|with)|on) (?=last|the)`,
    'are $1$2 down compared with ',
  ),
  // What groups are ranked by.
  leading(
    `(?:please )?(?:order|sort|rank|arrange) (?:the |our |all )*${GROUPS} (?:by|according to|based on|in terms of) (?:the |their )?(growth rate|growth)(?: rate)?`,
    'rank $1 by $2',
  ),
  leading(
    `${GROUPS} ranking (?:by|based on|according to|in terms of|of|for) (?:the |their )?(growth rate|growth)(?: rate)?`,
    'rank $1 by $2',
  ),
  leading(
    `(?:(?:a|the) )?ranking of (?:the |our |all )*${GROUPS} (?:by|based on|according to|in terms of) (?:the |their )?(growth rate|growth)(?: rate)?`,
    'rank $1 by $2',
  ),
  leading(
    `(?:order|sort|rank|arrange) (?:the |our |all )*${GROUPS} (?:by|according to|based on) how (?:fast|quickly|much|strongly) they (?:have )?(?:${RISING})`,
    'rank $1 by growth rate',
  ),
  leading(
    `${GROUPS} (?:ranked|ranking|ordered|sorted|listed) by ${PERIOD}'s growth(?: rate)?`,
    'rank $1 by growth rate $2',
  ),
  said(`(rank [a-z ]+?) by growth(?! rate)`, '$1 by growth rate'),
  leading(`${GROUP}-by-\\1,? ([a-z ]{3,30}?)(?= (?:for|in|last|this|since|from|during|of)|[?.! ]*$)`, '$2 by $1'),
  leading(`${GROUP} breakdown (?:of|for) ([^?(]{3,40}?)(?=[?.!(]| *$)`, '$2 by $1'),
  leading(
    `(day of the week|weekday|month|hour|time of day|${GROUP.slice(1, -1)}) (?:sees|saw|gets|got|receives|received|enjoys|brings|attracts) (?:us )?(?:in )?(?:the )?(most|fewest|highest|lowest) (?:customer |customers' )?`,
    '$1 has the $2 ',
  ),
  // “From July to now”.
  said(
    `(?:starting |beginning )?(?:from |on )?((?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTHS})(?: [0-9]{1,2}(?:st|nd|rd|th)?)?(?:,? [12][0-9]{3})?|q[1-4]|[12][0-9]{3}) (?:to|until|up to|through|thru|-) (?:now|today|date|the present(?: day)?|present|this day)`,
    'since $1',
  ),

  said(
    `(orders|purchases|returns|contacts) (?:which|that)(?: (?:were|was|are|have been|got|been))? (placed|made|received|taken|cancell?ed|returned)`,
    '$1 $2',
  ),
  leading(
    `(orders|purchases) (?:they|customers|people) (?:have )?(?:placed|made) (?=in|from|between|during|since)`,
    '$1 ',
  ),
  // Which of two months.
  said(
    `which (?:month|one|of the two) (?:sold more|had more sales|had higher sales|was (?:the )?(?:bigger|better|stronger)(?: sales)?(?: month)?) in ([12][0-9]{3}),? ?-? ?(january|february|march|april|may|june|july|august|september|october|november|december) or (january|february|march|april|may|june|july|august|september|october|november|december)`,
    'which month had more sales, $2 or $3 $1',
  ),
  said(
    `which (?:month )?(?:was|is|had) (?:the )?(?:bigger|better|stronger|higher|larger)(?: in)?(?: sales| revenue)?(?: month)?(?: for sales| in sales| by sales)?,? ?-? ?((?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [12][0-9]{3})?) or`,
    'which month had more sales, $1 or',
  ),
  said(
    `in ([12][0-9]{3}),? did (january|february|march|april|may|june|july|august|september|october|november|december) or (january|february|march|april|may|june|july|august|september|october|november|december) (?:have|get|see|bring|make) (?:the )?(?:higher|more|bigger|better) sales`,
    'which month had more sales, $2 or $3 $1',
  ),
];
