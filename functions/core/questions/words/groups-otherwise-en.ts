import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CHANGE_DOWN = anyOf('drop, fall, decline, decrease, dip, reduction, slump, downturn');
const CHANGE_UP = anyOf('rise, increase, jump, gain, growth, surge, climb, uplift, upturn');
const MOST = anyOf('biggest, largest, greatest, steepest, sharpest, strongest, highest, most');
const SAW = anyOf('saw, had, has, shows, showed, suffered, posted, recorded, experienced, sees, with, made, got');
const GROUP = anyOf(
  'prefectures, prefecture, brands, brand, categories, category, channels, channel, stores, store, segments, segment, age groups, age group, products, product',
);
const SHARE = anyOf('share, percentage, proportion, part, portion');

/** Groups that are set beside each other or ranked, as people say it. */
export const GROUPS_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`kindly share`, 'please show me'),
  said(
    `is (?:the )?([a-z -]{3,25}?)(?: segment| group)? (bigger|larger|smaller) than (?:the )?([a-z -]{3,25}?)(?: segment| group| one)?(?=[?.! ]*$)`,
    'how many customers are $1 vs $3',
  ),
  said(
    `are there (?:more|fewer) (vips?|lost customers|at risk customers|dormant customers|active customers|new customers) than (vips?|lost customers|at risk customers|dormant customers|active customers|new customers)(?=[?.! ]*$)`,
    'number of $1 vs $2',
  ),
  said(
    `(?:do|does|are|did) (?:the )?(?:younger|older) (?:customers|people|ones|shoppers|buyers)? ?(?:spend|spending|spent) (?:more|less)(?: money)? than (?:the )?(?:older|younger)(?: ones| customers| people)?`,
    'sales per customer by age group',
  ),
  said(
    `(?:do|does|did) (?:the )?(?:younger|older) (?:customers|people|ones|shoppers|buyers)? ?(?:order|buy|ordered|bought) (?:more|less)(?: often)? than (?:the )?(?:older|younger)(?: ones| customers| people)?`,
    'orders per customer by age group',
  ),
  said(`survey questions?`, 'survey'),
  said(
    `by (?:the )?(month|quarter|year) (?:in which |when |that )?(?:the )?(?:customers|customer|they|people) (?:first (?:bought|purchased|ordered)(?: in)?|(?:bought|purchased|ordered) (?:for the )?first(?: time)?(?: in)?|made their first (?:purchase|order)(?: in)?)`,
    'by $1 of first purchase',
  ),
  said(`(?:by |per )?(?:the )?first[- ](?:purchase|order) (month|quarter|year)[- ]wise`, 'by $1 of first purchase'),
  said(`(?:day[- ]of[- ]week|day of the week|weekday)[- ]wise`, 'by day of the week'),
  said(
    `(day of the week|weekday|day) \\((?:mon|monday|sun|sunday) (?:to|-|through) (?:sun|sunday|sat|saturday)\\)`,
    'day of the week',
  ),
  said(`(?:if (?:you|we|i) )?(?:leave|leaving|left|take|taking) out`, 'excluding'),
  said(`if (?:you|we|i) (?:exclude|ignore|skip|omit)`, 'excluding'),
  said(`(${GROUP}) (?:that |which )?${SAW} (?:a |an )?${CHANGE_DOWN} in ((?:number of )?[a-z]+)`, '$1 whose $2 fell'),
  said(`(${GROUP}) (?:that |which )?${SAW} (?:a |an )?${CHANGE_UP} in ((?:number of )?[a-z]+)`, '$1 whose $2 rose'),
  said(`(${GROUP}) (?:did|do|does) sell (less|more|worse|better)(?: in)?`, '$1 sold $2'),
  said(`sold (?:worse|poorer|more poorly)(?= (?:in |this |last |than ))`, 'sold less'),
  said(
    `how (?:did|do|does|have|has) ([a-z' ]{3,30}?) (?:grow|grown|rise|increase|develop|change) (?:month by month|by month|each month|every month|per month|from month to month|month over month)`,
    '$1 growth by month',
  ),
  said(`(growth|change)(?: rate)? (?:per|each|every|for each) month`, '$1 by month'),
  said(
    `(?:people|customers) (?:who )?(?:became|turned into) (?:a |our )?(?:customers?|buyers?) for the first time`,
    'first time customers',
  ),
  said(
    `^([a-z ]{3,30}?(?:customers|buyers|vips|people|members|shoppers))'?s? (female|male|women|men)'?s? (?:ratio|share|percentage|proportion|rate|%)(?: please| pls)?(?=[?.! ]*$)`,
    'share of $2 among $1',
  ),
  said(
    `what (?:is|are|was|were|gets?)(?: being)? (?:the )?(?:bought|purchased|ordered) (?:the )?most(?: often| frequently)? by ([a-z ]+?)`,
    'what do $1 buy most often',
  ),
  said(
    `what (?:is|are|was|were|gets?) most (?:often|frequently) (?:bought|purchased|ordered) by ([a-z ]+?)`,
    'what do $1 buy most often',
  ),
  said(
    `([a-z]+)(?:'s|s') most (?:often|frequently|commonly) (?:purchased|bought|ordered) (?:items|products|goods|things)`,
    'what do $1s buy most often',
  ),
  said(
    `^([a-z]+?)s?:? most (?:often|frequently|commonly) (?:purchased|bought|ordered)(?: items| products| goods)?(?=[?.! ]*$)`,
    'what do $1s buy most often',
  ),
  said(
    `top (prefecture|brand|category|channel|store|segment|product|age group) (?:by|in|for) (sales per customer|sales|revenue|orders|average order value|repeat rate)`,
    '$1 with the highest $2',
  ),
  said(`bought (?:in )?([12][0-9]{3}),? (?:but )?not (?:in )?([12][0-9]{3})`, 'bought in $1 but not in $2'),
  said(`(bought|purchased|ordered) ([a-z]+), not ([a-z]+)`, '$1 $2 but not $3'),
  said(
    `([a-z]+?)s? buyers? (?:without|with no) (?:any )?([a-z]+)(?: purchases?| orders?)?`,
    'people who bought $1s but not $2',
  ),
  said(
    `^(?!e-?mail|phone|calls?|line|sms|mail|dm|news)([a-z]+) yes,? (?:but |and )?([a-z]+) no[,:;-]* ?(how many (?:people|customers))?`,
    'how many people bought $1 but not $2',
  ),
  said(`(?:count|number) of (people|customers) who bought`, 'how many $1 bought'),
  leading(
    `^((?:bought|ordered|purchased) [^?]{3,60}?) ?[-:,]+ ?(?:how many|the count of|count of|number of) (people|customers)(?=[?.! ]*$)`,
    'how many $2 $1',
  ),
  leading(`is there (?=more|fewer|less)`, 'are there '),
  said(
    `split of (orders|sales|customers|revenue|buyers) between ([a-z]+) and ([a-z]+)`,
    'how do $1 split between $2 and $3',
  ),
  said(
    `(?:with|against|to|and) that of (?:the |all )?(?:other|others|remaining)(?: customers| people)?`,
    'with everyone else',
  ),
  said(
    `did (?:more|fewer) (?:people|customers) (?:buy|purchase|order|shop) (?:in )?([12][0-9]{3}|this year|this month|this quarter) than (?:in )?([12][0-9]{3}|last year|last month|last quarter)`,
    'number of buyers $1 vs $2',
  ),
  said(
    `(?:are|were) there (?:more|fewer|less) (complaints|contacts|orders|returns|buyers) (?:in )?([12][0-9]{3}|this year|this month|this quarter) than (?:in )?([12][0-9]{3}|last year|last month|last quarter)`,
    'number of $1 $2 vs $3',
  ),
  said(
    `(?:the |our )?(?:top )?([0-9]+|two|three|four|five|six|ten|twenty) (?:customers|people|buyers|clients) who (?:have )?spent (?:the )?most`,
    'top $1 customers by sales',
  ),
  leading(
    `(?:the |our )?(?:top )?([0-9]+|two|three|four|five|six|ten|twenty) (?:customers|people|buyers|clients) who (?:have )?(?:ordered|bought) (?:the )?most(?: often)?(?! [a-z])`,
    'top $1 customers by number of orders',
  ),
  leading(`total customers (?=at the end|as of|in [12])`, 'number of customers '),
  said(`(${GROUP}) (?:is|are|has) (?:the )?most (?:female|feminine|women)`, '$1 has the highest share of women'),
  said(`(${GROUP}) (?:is|are|has) (?:the )?most (?:male|masculine|men)`, '$1 has the highest share of men'),
  said(`(weekends?) (?:than|or|and|against|compared (?:to|with)) (?:on |during |at )?weekdays?`, '$1 vs weekdays'),
  said(`(?:the )?rest of (?:the |our )?(?:customers|people|customer base)`, 'everyone else'),
  leading(`than the rest(?= *[?.!]*$)`, 'than everyone else'),
  said(
    `(?:by |depending on |per )?(?:the )?(month|quarter|year) (?:in which|when|that) (?:the )?(?:customers|they|people) (?:first bought|bought first|first purchased|made their first purchase)`,
    'by $1 of first purchase',
  ),
  leading(
    `how many (.{3,30}?) are there,? and what(?:'s| is) their (?=average|median|total)`,
    'number of $1 and their ',
  ),
  said(
    `(products|categories|brands) (?:that |which )?come back (?:the )?most(?: often)?(?: as returns| \\(returns\\))?`,
    'most returned $1',
  ),
  said(
    `(?:customers|people) (?:with|who have|having) the (?:most|highest number of) (?:orders|purchases),? (?:in )?([12][0-9]{3})`,
    'best customers by orders in $1',
  ),
  said(
    `who (?:ordered|bought|purchased) (?:the )?most (?:often|frequently) in ([12][0-9]{3})`,
    'best customers by orders in $1',
  ),
  leading(
    `^(?:the )?(${GROUP}) (?:with|having) (?:the )?(?=(?:most|fewest|highest|lowest|largest|smallest|biggest|best|worst|least) )`,
    'which $1 has the ',
  ),
  leading(`has more ([a-z]+) than (?:the others|any other(?: [a-z]+)?|all others|all the others)`, 'has the most $1'),
  said(`(?:which )?(${GROUP}) (?:is|are) (?:our |the )?biggest buyer of ([a-z]+)`, 'which $1 buys the most $2'),
  said(
    `^(?:which is )?(?:the )?(${GROUP}) that buys more ([a-z]+) than any other(?:,? which is it)?`,
    'which $1 buys the most $2',
  ),
  said(`^top (prefecture|age group|gender) for ([a-z]+)`, 'which $1 buys the most $2'),
  said(
    `(?:by |differ by |depending on )?(?:the |which )brand (?:that |which )?(?:the |our )?(?:customers|people|they) (?:first bought|bought first|purchased first|started with)`,
    'by brand of first purchase',
  ),
  said(`by which brand (?:the customer's|their|the) first purchase was`, 'by brand of first purchase'),
  leading(`depending on (?:the )?(?=brand|category|month|gender|age|prefecture|channel|segment)`, 'by '),
  said(`how (?:do|does) (?:the |our )?([a-z ]{3,30}?) (?:differ|vary|change) by`, '$1 by'),
  leading(`break down (?:the |our )?([a-z ]{3,30}?) by (?=[a-z])`, '$1 by '),
  said(
    `(product|category|brand) comes back (?:the )?most(?: often)?(?: as returns| \\(returns\\))?`,
    '$1 returned most often',
  ),
  said(
    `what are the (products|categories|brands) (?:that |which )?(?:our )?(?:customers|people) (?:return|send back) (?:the )?most(?: often)?`,
    'what are the most returned $1',
  ),
  said(
    `(products|categories|brands) (?:that |which )?(?:our )?(?:customers|people) (?:return|send back) (?:the )?most(?: often)?`,
    'most returned $1',
  ),
  said(
    `in which (category|brand|product) (?:do )?returns (?:happen|occur) most often`,
    'which $1 is returned most often',
  ),
  said(`by returns`, 'by number of returns'),
  said(`in (?:unit|units) terms`, 'by units sold'),
  said(`topics? of contacts?`, 'contact topic'),
  said(`takes (?:us )?the most time to handle`, 'takes the longest to handle'),
  said(`(?:is|are) (?:the )?slowest to handle`, 'takes the longest to handle'),
  leading(
    `,? which (?:one )?(?:was|is|were) (?:the )?(?:higher|better|bigger|more|lower|larger)(?: one)?(?=[?.! ]*$)`,
    '',
  ),
  said(
    `in which (summer|winter|spring|autumn) did ([a-z ]+?) sell more, ([12][0-9]{3}) or ([12][0-9]{3})`,
    'did $2 sell more in $1 $3 or in $1 $4',
  ),
  leading(`(?:largest|biggest|greatest|steepest|sharpest) ${CHANGE_DOWN} in (?=[a-z])`, 'biggest decline in '),
  said(
    `(?:list |show )?(?:me )?(?:all )?(?:the |our )?(categories|brands|products|stores|channels|segments|prefectures),? (?:with|and|along with|together with) their (sales|revenue|orders|buyers)(?: amount| figures)?`,
    '$2 by $1',
  ),
  said(
    `(?:list |show )?(?:me )?(?:all )?(?:the |our )?(categories|brands|products|stores|channels|segments|prefectures),? (?:with|and|along with|together with) their (?:customer counts?|customers|number of customers|sizes?)`,
    'customers by $1',
  ),
  said(
    `(?:what|which) (segments|brands|stores|channels) (?:do we have|are there|exist),? and how (?:many customers (?:are in each|does each have)|(?:big|large) is each)(?: one)?(?: in customers)?`,
    'customers by $1',
  ),
  leading(
    `(?:could you |please )?(?:list|show)?(?: me)? ?(?:of )?(?:the )?(prefectures|brands|categories|segments|stores|channels|products) (?:with|having) (?=(?:more|less|fewer|over|at least|at most|under) (?:than )?[0-9,]+ (?:customers|orders|buyers))`,
    'which $1 have ',
  ),
  said(`comes? (?:out )?(?:first|top) (?:for|in|by|on)`, 'has the highest'),
  leading(
    `${anyOf('showed, saw, had, has')} the ${MOST} growth(?= (?:against|vs|versus|compared|on|over|this|last|in))`,
    'grew the most',
  ),
  leading(
    `${anyOf('showed, saw, had, has')} the ${MOST} ${CHANGE_DOWN}(?= (?:against|vs|versus|compared|on|over|this|last))`,
    'declined the most',
  ),
  said(
    `(?:who|which of (?:them|the two)) (?:spends|spent) (?:more|the most)(?: with us)?[,:-]* (?:men or women|women or men)`,
    'are men or women spending more',
  ),
  said(
    `do (?:men or women|women or men|men or ladies|ladies or men) spend more(?: with us)?`,
    'are men or women spending more',
  ),
  said(`${anyOf('accumulated, accumulative')} (orders|sales|revenue|customers)`, 'cumulative $1'),
  said(`one figure per (day|week|month|quarter|year)`, 'by $1'),
  said(
    `${anyOf('stack up against, stacks up against, stack up to, measure up against, measure up to, measured against, set against, as against, fare against, as opposed to, next to')}`,
    'versus',
  ),
  leading(
    `${anyOf('split into, split up into, divided into, broken into, broken down into, separated into')} (?=[a-z]+ (?:and|or|vs))`,
    'by ',
  ),
  said(`(?:by |into )?weekdays (?:and|or|versus|against) weekends`, 'weekdays vs weekends'),
  said(`(?:comparison|difference) (?:of|in) ([a-z ]{3,30}?) between weekdays vs weekends`, '$1 weekdays vs weekends'),
  said(`(worst|best|biggest|smallest|top) \\((?:the )?(lowest|highest|largest|smallest|biggest)\\)`, '$2'),
  said(
    `(?:among|amongst|of) (?:all )?(?:our |the )*(contact topics|topics|surveys|brands|categories|stores|channels|products|segments|prefectures), which (?:one |of them )?(has|had|got|gets|is|sold|sells)`,
    'which $1 $2',
  ),
  said(
    `(?:which|what)? ?(?:of (?:the|our) )?surveys? (?:(?:with|has|had|got|gets|having) the|(?:that |which )?(?:scored|scores|rated|rates)(?: the)?) (lowest|highest|worst|best)(?: (?:average|mean)?(?: ?score| rating)?)?(?: on average)?`,
    'which survey has the $1 average score',
  ),
  said(
    `(?:the )?survey whose (?:average |mean )?(?:score|rating) is (?:the )?(lowest|highest|worst|best)`,
    'which survey has the $1 average score',
  ),
  said(
    `how (?:do|does|did) ([a-z' ]{3,60}?) compare (?:across|between|among|over|for) (?:the |our |all )*(?:three |3 |different |various )?(${GROUP})`,
    '$1 by $2',
  ),
  leading(`how (?:do|does|did) ([a-z' ]{3,60}?) compare (?:across|between|among|over|for|in) `, 'compare $1 in '),
  leading(
    `(VIPs?|women|men|ladies|buyers|shoppers|clients|members|players|those) that (?=live|bought|have|has|had|are|were|spent|purchas|order|return|cancel|contact|registered|joined|never|did|do|can|may|want)`,
    '$1 who ',
  ),
  said(`(who [a-z0-9,' ]{3,60}?) are also (?:people|customers|those|members|buyers) who`, '$1 and who'),
  leading(
    `(?:did|do|have|has|had) (?:we|the team|our team|support|our agents) (?:handle|handled|process|processed|deal with|dealt with|answer|answered) (?=by|via|on|in|over|through|this|last)`,
    'were there ',
  ),
  said(`weekday ([a-z]+) (.{2,30}?) weekend \\1`, '$1 weekdays vs weekends'),
  leading(
    `(asking|know|see|understand|tell me|tell us|show me|wonder|curious|learn|check|find out|wants to know) how (?!many|much|often|long|old|big|large|soon|likely|frequently|do|does|did|is|are|was|were|have|has|high|low|well)`,
    '$1 how does ',
  ),
  leading(`${SAW} the (${MOST}) ${CHANGE_DOWN} in (number of )?`, 'with the biggest decline in $2'),
  leading(`${SAW} the (${MOST}) ${CHANGE_UP} in (number of )?`, 'with the biggest increase in $2'),
  said(
    `(up|down|grown|grew|risen|fallen|increased|decreased) the most (?:on|over|from) (last year|last month)`,
    '$1 the most against $2',
  ),
  said(
    `(?:did|has|have|does) each (${GROUP}) (?:gain|gained|win|won|get|got|acquire|acquired|add|attract|bring in)`,
    'by $1',
  ),
  said(`strongest (brand|category|product|store|channel|segment|month)`, 'best $1'),
  said(`weakest (brand|category|product|store|channel|segment|month)`, 'worst $1'),
  leading(
    `(?:did|has|have) (?:anyone|anybody|any customers?|any people|some customers?) (?=move|moved|go|gone|went|switch|fall|fallen|slip)`,
    'how many customers ',
  ),
  said(`did (?:the|our) (?:site|website|web site|web shop|online shop) (?:get|gets|have|receive|see)`, 'were there'),
  said(`added the most`, 'gained the most'),
  said(
    `(${GROUP}) where (.{2,30}?) (?:make up|have|has|account for|are|represent|form|hold) the ${MOST} ${SHARE}(?: of (?:customers|buyers|people))?`,
    '$1 with the highest share of $2',
  ),
  leading(`(?:,|-|:)? who are they(?=[?.! ]*$)`, ', list them'),
  leading(`,? (?:or else|or,? if not,?|or otherwise),? `, ' or '),
];
