import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SEASON =
  "(?:golden week|obon|christmas eve|christmas|new year's eve|new year|the holidays|black friday|halloween|white day|valentine's day|mother's day|father's day|summer|winter|spring|autumn|easter)";
const WHEN =
  '((?:in|over|during|within) the (?:past|last) [0-9a-z]+ [a-z]+|(?:in )?(?:this|last) (?:fiscal )?year|in [12][0-9]{3}|(?:this|last) (?:quarter|month))';
const GOING = anyOf(
  'going up, going down, rising, falling, growing, shrinking, increasing, decreasing, improving, getting better, getting worse, trending up, trending down, up, down, climbing, dropping, on the rise, in decline, picking up, slowing down',
);
const ORDERING =
  '(?:order|ordering|ordered|buy|buying|bought|purchase|purchasing|purchased|place an order|placed an order|placing orders|made a purchase|active|coming back|came back|purchasing from us|buying from us)';
const MONTH =
  '((?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) [12][0-9]{3})';
const BIGGEST = '(biggest|largest|highest|greatest|smallest|lowest)';
const BRAND = '([a-z]+)';

/** Longer questions as people build them: what comes behind them, what they lean on inside, and the one order that is the largest. */
export const BUILT_OTHERWISE: readonly OtherWording[] = [
  // “…, by quarter”: the comma says nothing.
  leading(`,(?= (?:by|per) (?:day|week|month|quarter|year|fiscal year)(?=[?.! ]*$))`, ''),
  // “… since July - is it going up?”
  leading(
    `(?<=(?:per|by|each|weekly|monthly|daily|quarterly|over time|trend)[^?]*)[,;:?.-]* *(?:and )?(?:is|are) (?:it|they|this|that|the trend|the number|the numbers|things|we) (?:still )?(?:${GOING})(?: or (?:not|${GOING}))?(?=[?.! ]*$)`,
    '',
  ),
  // “Around Christmas 2025 (1 to 25 December)”
  leading(
    `(?:around|about|over|during|in|for|at|before|across|round) (?:the )?${SEASON}( [12][0-9]{3})? \\((?:from |i\\.e\\.,? |meaning |that is,? )?([0-9a-z][^()]*?[0-9][^()]*?)\\)`,
    'from $2$1',
  ),
  leading(
    `${SEASON}( [12][0-9]{3}) \\((?:from |i\\.e\\.,? )?([0-9]{1,2}[^()]*?[a-z]|[a-z]+ [0-9]{1,2}[^()]*?)\\)`,
    'from $2$1',
  ),
  // “On Saturdays and Sundays”, added up.
  leading(
    `(?<!(?:compare|versus|vs|each|per|by|respectively|split|difference)[^?]*)on (?:both )?saturdays? (?:and|or|&) sundays?(?![^?]*(?:compare|separately|respectively|each|apart|vs|versus))`,
    'on weekends',
  ),
  leading(
    `(?:from |on )?mondays? (?:to|through|until|-) fridays?(?! [0-9])(?![^?]*(?:separately|each))`,
    'on weekdays',
  ),
  // “… in the past 12 months who also returned at least one of them”
  leading(
    `${WHEN},? (and|who|that) (have |has )?(also |then |later )*(?:returned|sent back|brought back) (?:at least )?(?:one|some|any|a few|several) of (?:them|those|these|the orders|those orders|these orders)`,
    '$1 $2 $3returned an order $1',
  ),
  leading(
    `(?<=orders[^?]*) (who|and|that) (have |has )?(also |then |later )*(?:returned|sent back|brought back) (?:at least )?(?:one|some|any|a few|several) of (?:them|those|these)`,
    ' $1 $2returned an order',
  ),
  leading(
    `(?<=(?:(?:over|during|within|in) the (?:past|last) [0-9a-z]+ [a-z]+|this year|last year)[^?]*) (who|and|that) (have |has )?(also |then |later )*(?:returned|sent back|brought back) (?:at least )?(?:one|some|any) of (?:them|those|these)`,
    ' $1 $2returned an order in that period',
  ),
  // “Of the customers who registered in January 2026, how many placed an order in each month since then?”
  leading(
    `^(?:of|for|among|take) (?:the |all |our )?(?:customers|people|those|everyone|members|buyers|registrations|sign-?ups|registrants)?(?: who| that)? ?(?:registered|signed up|joined|registrations|sign-?ups)?(?: from| in| of)? ${MONTH},? (?:show )?(?:how many|the number)(?: of them| of those)?(?: were| are| have| had)?(?: still| kept| continued| again)* ${ORDERING}(?: an order)? (?:in|for|during|by) (?:each|every|the|any)(?: following| subsequent| later)? months?(?: since(?: then)?| afterwards?| after(?: that)?| that followed| thereafter| up to now| until now| to date)?(?=[?.! ]*$)`,
    'buyers by month since $1 among customers registered in $1',
  ),
  // “Biggest single order ever, amount and date”
  leading(
    `(?:what (?:is|was) |when was )?(?:the )?${BIGGEST} (?:single |individual |one )?(?:order|purchase|sale|basket|transaction)(?: value| amount)? (?:that )?(?:${BRAND} (?:has )?ever (?:had|got|took|received|made|saw)|ever (?:placed |made )?(?:at|for|with|in) ${BRAND})(?:,|:| -|;)? ?(?:with )?(?:its |the )?(?:amount|value|sum|size|how much)(?:,| and| &)* (?:its |the )?(?:date|day|when|time)(?: it was placed)?(?=[?.! ]*$)`,
    'top 1 day by $1 order value at $2$3',
  ),
  leading(
    `(?:on )?(?:which|what) (?:day|date) (?:was|is|did we have|had|has|saw) (?:the |our )?${BIGGEST} (?:single |individual )?(?:order|purchase|sale|transaction)(?: value| amount)?(?: (?:placed|made|taken|received))?(?: ever)?(?= (?:at|for|in|of|by) |[?.! ]*$)`,
    'top 1 day by $1 order value',
  ),
  leading(
    `^(?:the )?(?:date and (?:amount|value|size)|(?:amount|value|size) and (?:date|day)|date|day) of (?:the |our )?${BIGGEST} (?:single |individual )?(?:order|purchase|sale|transaction)(?: value| amount)?(?: (?:placed|made|taken|received))?(?: ever)?(?= (?:at|for|in|of|by) |[?.! ]*$)`,
    'top 1 day by $1 order value',
  ),
  leading(
    `^when (?:was|did we get|did we have) (?:the |our )?${BIGGEST} (?:single |individual )?(?:order|purchase|sale|transaction)(?: (?:placed|made|taken|received))?(?: ever)?(?= (?:at|for|in|of) |[?.! ]*$)`,
    'top 1 day by $1 order value',
  ),
  said('(?<=top 1 day by )(?:biggest|largest|greatest)', 'highest'),
  said('(?<=top 1 day by )smallest', 'lowest'),
  // Everyone.
  leading(
    `(?<=(?:average|mean|median|total|sum of|avg)[^?,]{3,40}) (?:over|across|taken over|among) (?:all (?:of )?(?:the |our )?|the whole |the entire )(?:customers|customer base|people|base|database)`,
    ' of all customers',
  ),
  leading(
    `,? ?(?:all|the three|three|all three|3) brands (?:added up|put together|combined|taken together|summed up|added together|in total|rolled together|lumped together)(?= *[?.!,]| *$)`,
    '',
  ),
  leading(
    `(?<=[a-z]),? (?:across|for|over|in) the (?:whole |entire )?(?:group|company|business|firm)(?= *[?.!,]| *$)`,
    '',
  ),
  // Growth beside a comparison, and what money is told in.
  leading(`,? (?:told |shown |given |expressed )?in (?:yen|jpy|¥)(?: terms)?(?=[?.!,]| *$| and )`, ''),
  leading(
    `,? (?:and|plus|with|incl\\.?|including) (?:the )?(?:growth|change|difference) ?(?:in )?(?:%|percent|percentage|pct)(?=[?.!, ]*$)`,
    ' with growth rate',
  ),
  leading(`^([a-z][a-z -]{2,25}): (sales|revenue|units sold|units|orders|buyers) (?=[a-z0-9])`, '$2 of $1 '),
  said(
    `(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec) ?- ?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?= (?:this|last) year| [12][0-9]{3})`,
    '$1 to $2',
  ),
  // Net of what was taken back anyway.
  leading(
    `net (?:revenue|sales|turnover)(?:,? (?:after|less|minus|net of|without|excluding) (?:all )?(?:returns?|cancellations?|refunds?)(?: and (?:returns?|cancellations?|refunds?))?)?`,
    'net sales',
  ),
  // Scores of two values.
  leading(
    `(?:scored|scoring|rated|marked|with|of|gave|giving|who gave|graded)(?: us)?(?: an?)? (9 or 10|8,? 9 or 10)(?![0-9])`,
    'with a score of $1',
  ),
  said('with a score of 9 or 10', 'with a score of 9 or more'),
  said('with a score of 8,? 9 or 10', 'with a score of 8 or more'),
  leading(`survey (?:responses|replies)`, 'survey answers'),
  // Pages that were viewed.
  said('most[- ]viewed (?:product )?pages', 'most viewed products'),
  said('most viewed product pages', 'most viewed products'),
  said('gone out (?:of )?the door', 'been sold'),
  leading(
    `(?:which|what) ([a-z]+ )?products? (?:is |are |was |were |has |have )?(?:the )?(?:been )?most (?:often |frequently )?(?:return|returned|returns|sent back|send back|refunded)(?: by (?:the |our )?(?:customers?|people|buyers))?`,
    'which $1product was returned most',
  ),
  leading(`expected (365|90)-day purchases(?: on average)?`, 'average expected purchases in $1 days'),
  leading(
    `(?:have|has|having|hold|holds|holding|with|own|opened) (?:an? |the )?([a-z]+) account(?= *[?.!,]| *$| (?:too|as well|also))`,
    'are $1 members',
  ),
  leading(
    `share of ([a-z]+)'s (?:nps )?detractors`,
    'what share of $1 recommendation survey answers have a score of 6 or less',
  ),
  leading(
    `share of ([a-z]+)'s (?:nps )?promoters`,
    'what share of $1 recommendation survey answers have a score of 9 or more',
  ),
  leading(
    `(?:${'share|percentage|proportion'}) of (?:nps )?detractors (?:among|in|at|for|of) (?:the )?([a-z]+)(?:'s)?(?: recommendation survey)?(?: (?:answers|responses|replies|respondents))?`,
    'what share of $1 recommendation survey answers have a score of 6 or less',
  ),
  leading(
    `(?:${'share|percentage|proportion'}) of (?:nps )?promoters (?:among|in|at|for|of) (?:the )?([a-z]+)(?:'s)?(?: recommendation survey)?(?: (?:answers|responses|replies|respondents))?`,
    'what share of $1 recommendation survey answers have a score of 9 or more',
  ),
  leading(
    `^(?:please )?(?:sort|rank|order) (?:the |all |our )*(prefecture|brand|store|channel|product|segment|cluster|age group)s by ([a-z][^?.!]+?)(?=[?.! ]*$)(?<!first|descending|ascending|order)`,
    '$2 by $1, highest first',
  ),
  leading(`whose (?:platform|console|device) is (?:the |an? )?([a-z]+)`, 'on $1'),
  leading(`expected (purchases|orders) per (?:customer|person|head|buyer)`, 'average expected $1'),
  leading(
    `(?:ring|rings|rang|rung|ringing) up(?= |[?.!,]|$)(?! (?:this|the|her|him|them|a) (?:customer|person))`,
    'take',
  ),
  leading(
    `(leather|watch|ring|scarf|necklace|bracelet|earring|hair|knitwear|shirt|gift|puzzle|rpg) (?:items?|articles?|pieces?|products?|goods|things?)(?= (?:from|at|in|and|by|or|but|last|this)|[?.!,]| *$)`,
    '$1',
  ),
  leading(
    `in (?:the|a) (?:very )?same (?:single )?(?:order|basket|transaction|checkout|purchase|cart)`,
    'in one order',
  ),
];
