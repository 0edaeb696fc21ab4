import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('ratio, percent, percentage, portion, share, proportion, %, per cent, part');
const GROUPED = anyOf(
  'brand, category, month, week, day, quarter, year, gender, prefecture, channel, store, segment, age group, age, hour, product, topic, tier, membership tier, rank, survey, region, city, device, event type, contact topic, outcome, platform, age band, weekday',
);
const LIFETIME =
  '(?:,? (?:on average,? )?over (?:their|the|its|his|her|a) (?:whole |entire |full )?(?:lifetime|life)(?: as a customer)?)';

/** Figures, limits of them and what they are told by, in the English of many countries. */
export const FIGURES_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`per[- ](customer|order|buyer|person) (sales|revenue|spend|spending|orders)`, '$2 per $1'),
  said(`median of (?:the )?total (?:amount|money|sum)?(?: ?spent| ?spend| ?spending)? by`, 'median total spend of'),
  said(`([a-z ]+?)'? ?total spend, ?(?:median|medain)`, 'median total spend of $1'),
  said(
    `(?:grouped |split |broken down )?by how many (?:orders|purchases)(?: (?:they|each|people|customers)(?:'ve| have)? (?:made|placed|did))?`,
    'by number of orders',
  ),
  said(`said (?:that )?they (don't|do not) want`, '$1 want'),
  said(
    `(median|average|total) (spend|spending|sales|orders|revenue) over (?:their|the|a|his|her) (?:whole |entire )?lifetime`,
    '$1 lifetime $2',
  ),
  said(
    `how much (?:does|do) (?:(?:a|an|each|one|our|the) )?(?:average |typical )?(?:customers?|persons?|buyers?) spend(?: with us)? on average`,
    'what is the average spend per customer',
  ),
  said(
    `how much (?:does|do) (?:an|our|the) (?:average|typical) (?:customers?|persons?|buyers?) spend(?: with us)?`,
    'what is the average spend per customer',
  ),
  said(`(?:somewhere other than|anywhere (?:but|other than)|elsewhere than|anywhere outside)(?: in)?`, 'outside'),
  leading(`,? yet (?=never|did not|didn't|have not|haven't|not )`, ' but '),
  leading(`(customers|people|women|men|buyers) giving (?:us )?(?=an? )`, '$1 who gave us '),
  said(`twenty[- ]somethings? ([a-z]+)`, '$1 in their 20s'),
  said(`thirty[- ]somethings? ([a-z]+)`, '$1 in their 30s'),
  said(`forty[- ]somethings? ([a-z]+)`, '$1 in their 40s'),
  said(`fifty[- ]somethings? ([a-z]+)`, '$1 in their 50s'),
  said(`sixty[- ]somethings? ([a-z]+)`, '$1 in their 60s'),
  leading(`(older|younger) than ([0-9]{2})(?! ?(?:years|yrs|y))`, '$1 than $2 years old'),
  said(`with (more than|over|at least|less than|under) ([0-9][0-9,.]*k?)(?: yen)? spent`, 'who spent $1 $2'),
  said(`(?:twice|two times) or (?:three times|3 times|thrice)`, '2 to 3 times'),
  said(`(?:without|with not) (?:a single|even one|any single|even a single) (purchase|order)`, 'without any $1'),
  leading(
    `^(?!how|what|which|who|did|do|does|is|are|was|were|has|have|of |number|count|can|could|please|list|show|give)([^,:;?]+?) ?(?:,|-|:|;) ?(?:how many(?: (?:are there|in total|of them|altogether))?|count|total count)(?=[?.! ]*$)`,
    'how many $1',
  ),
  leading(
    `rated (?:our |the )?support (?:lower|less|under|worse)(?: than)? (?=[0-9])`,
    'with a contact satisfaction below ',
  ),
  leading(
    `rated (?:our |the )?support (?:higher|more|over|better)(?: than)? (?=[0-9])`,
    'with a contact satisfaction above ',
  ),
  leading(
    `(?:will (?:likely |probably )?|are likely to |are going to |should )(?:make|place|do) (?=at least|more than|[0-9])`,
    'are expected to make ',
  ),
  leading(
    `(customers|people|women|men|buyers|clients) having (?=bought|purchased|ordered|spent|contacted|returned)`,
    '$1 who ',
  ),
  said(`spent the most (?:overall|in total|of all time|altogether|all time|so far)`, 'spent the most'),
  said(`typically`, 'usually'),
  said(
    `(customers|people|who)(?: has| have)? (?:placed|made) the most (?:orders|purchases)`,
    '$1 had the highest number of orders',
  ),
  said(
    `(customers|people|who)(?: has| have)? (?:placed|made) the fewest (?:orders|purchases)`,
    '$1 had the lowest number of orders',
  ),
  said(`(with|has|have|had|having) the most (?:orders|purchases)`, '$1 the highest number of orders'),
  said(`(with|has|have|had|having) the (?:fewest|least) (?:orders|purchases)`, '$1 the lowest number of orders'),
  leading(`(have|has|with) both (?=more|at least|over|less|an? )`, '$1 '),
  said(`there are per`, 'per'),
  leading(`(?:but|and) zero (?=in|during|over|for)`, 'but nothing '),
  said(`,? (?:even )?(?:though|although|while) they(?:'ve| have)`, ' but have'),
  said(`,? (?:even )?(?:though|although|while) they`, ' but'),
  said(
    `how many times (?:did|does|do|has) (?:each|a|every) customer (?:contact|contacted) us on average`,
    'average contacts per customer',
  ),
  leading(`(?:have |has )?given us (?=an? )`, 'gave us '),
  said(`do we (?:have|offer) (?:on sale|for sale)`, 'do we sell'),
  said(`who became (?:a )?first[- ]time buyers?`, 'first-time buyers'),
  said(
    `(complaints|contacts|tickets|cases|inquiries) (?:which |that )?(?:have not been|haven't been|are not|aren't|were not|weren't)(?: yet)? (?:resolved|solved)(?: yet)?`,
    'unresolved $1',
  ),
  leading(
    `(?:are |is )?either (vips?|women|men|members|repeat customers|[a-z -]{3,25}?),? or (?:(?:are )?(?:people|customers|those|ones) )?who (?:have |has )?(?=bought|purchased|ordered|spent|contacted|returned)`,
    'are $1 or ',
  ),
  leading(
    `(are|is) ([a-z -]{3,25}?) or (?:(?:people|customers|those|ones) )?who (?:have |has )?(?=bought|purchased|ordered|spent|contacted|returned)`,
    '$1 $2 or ',
  ),
  leading(
    `how (?:high|low|big|large) (?:is|was|are|were) (?=(?:the |our )?[a-z ]*(?:rate|value|share|percentage|amount|sales|revenue))`,
    'what is ',
  ),
  said(`average (?:amount|value|spend) per order`, 'average order value'),
  leading(`did (?:the |our )?(.{3,30}? rate) (?:go|rise|climb|get) (?:over|above|beyond) `, 'was the $1 above '),
  leading(`did (?:the |our )?(.{3,30}? rate) (?:go|fall|drop|get) (?:under|below) `, 'was the $1 below '),
  leading(`^(.{3,40}? rate), (above|over|below|under|more than|less than) (?=[0-9.]+ ?%)`, 'was $1 $2 '),
  leading(`(?:were|are) returns (?=more than|less than|above|below|over|under)`, 'was the return rate '),
  said(`by (?:spending|spend|amount spent|expenditure)`, 'by sales'),
  said(
    `best customers (?:of|in) ([12][0-9]{3}) (?:in terms of|by) (orders|sales|spending)`,
    'best customers by $2 in $1',
  ),
  said(`(?:purchase|order|shopping) time of day`, 'orders by hour of the day'),
  leading(`time of day (?=(?:women|men|customers|people|they) (?:place|make|order|buy|shop))`, 'what time do '),
  said(`per one (order|customer|person)`, 'per $1'),
  said(`(?:customers?|clients?) of ours`, 'customers'),
  said(
    `by (?:the )?(?:number|count|no\\.?) of (orders|purchases) (?:placed|made|(?:that )?(?:they|each)(?:'ve| have| has)? (?:placed|made)|per customer|each)`,
    'by number of $1',
  ),
  said(`by (?:order|purchase) (?:times|count|counts|frequency)`, 'by number of orders'),
  leading(
    `how (?:do|does) (?:the |our )?customers (?:split|break|divide|spread)(?: up| down| out)? (?=by)`,
    'customers ',
  ),
  leading(
    `(customers|women|men|people|ladies|shoppers|they|vips) shop(?= *[?.!]*$| \\(| at | in | on | online| most| during| by)`,
    '$1 buy',
  ),
  leading(
    `^((?:contacted|bought|ordered|purchased|registered|signed up|returned) .{3,60}?) ?[-:,] ?(.{3,30}?) (?:from|of|for|by) (?:those|these) (?:customers|people|buyers)`,
    '$2 of customers who $1',
  ),
  said(`\\((?:either one(?: counts)?|both conditions|both|either|either counts|in yen|yen|jpy)\\)`, ''),
  said(`dates? of (?:the |their )?first and last (?:purchase|order)`, 'first purchase date and last purchase date'),
  said(`last and first purchase dates`, 'last purchase date and first purchase date'),
  said(`first and last purchase dates`, 'first purchase date and last purchase date'),
  said(`(?:the )?(?:date|day) (?:on which |when )?they registered`, 'registration date'),
  said(`(?<=names?,? (?:and )?|emails?,? (?:and )?)when they registered`, 'registration date'),
  said(`every (vip|customer)'s name and`, 'names of all $1s and'),
  said(`(${GROUPED})[- ]?wise,?`, 'by $1, '),
  said(`of (sales|orders|spending|revenue)[- ]wise`, 'by $1'),
  said(`(sales|revenue|orders)[- ]wise`, '$1'),
  said(`(?:number|count|amount)[- ]wise`, ''),
  said(`how much ${SHARE} of`, 'what percentage of'),
  said(`how much ${SHARE}`, 'what percentage'),
  said(`how much amount(?: of money)?`, 'how much'),
  leading(
    `(?:(for|in|at|from) )?each (?:one )?of (?:the |our )?(?:three |3 )?(?=(brand|store|channel|segment|product|prefecture)s\\b)`,
    '$1 each ',
  ),
  said(`each (brand|store|channel|segment|product|prefecture)s`, 'each $1'),
  said(`each (?:categories)`, 'each category'),
  said(`every single (category|brand|store|product|channel|segment|month)`, 'every $1'),
  said(
    `how much (?:is|are) (?:a |an |the |our )?([a-z -]+?)(?: customers?)? worth(?: to us)?(?: on average)?${LIFETIME}(?: on average)?`,
    'average lifetime value of $1 customers',
  ),
  said(`average lifetime value of customer customers`, 'average lifetime value'),
  said(
    `average (?:number|no\\.?) of (orders|purchases)(?: (?:ever made|a customer has made|made|placed|a customer makes))?(?: per (?:person|customer))?${LIFETIME}`,
    'average lifetime $1',
  ),
  said(`average (?:number|no\\.?) of (orders|purchases) ever made per (?:person|customer)`, 'average lifetime $1'),
  said(`lifetime (orders|purchases),? average`, 'average lifetime $1'),
  said(
    `(?:the )?expected (?:value|revenue|spend) (?:of|from|for) (.{3,40}?) (?:over|in|for|during|within) the (?:next|coming) (?:year|12 months|365 days)`,
    'total lifetime value of $1',
  ),
  leading(`(?:of|with) order count (?:of |from |between )?([0-9]+) (?:to|-|and) ([0-9]+)`, 'with $1 to $2 orders'),
  leading(
    `(customers|clients|people|shoppers)((?: are there)?),? (?:with )?order count (?:of |from )?([0-9]+) (?:to|-) ([0-9]+)`,
    '$1$2 with $3 to $4 orders',
  ),
  said(`anywhere (?:from|between) ([0-9]+) (?:to|and) ([0-9]+)`, 'between $1 and $2'),
  leading(`(?:a )?minimum (?:of )?(?=[0-9]+ (?:orders|purchases))`, 'at least '),
  leading(`in which there (?:are|were) (?=more|less|fewer|at|over)`, 'with '),
  leading(`(prefectures|brands|categories|segments|stores) ?> ?([0-9]+) `, '$1 with more than $2 '),
  leading(`[¥￥] ?([0-9][0-9,]*k?)(?! ?yen)`, '$1 yen'),
  leading(`([0-9]+)-([0-9]+)k(?![a-z])`, 'between $1k and $2k yen'),
  said(`and(?: also)? placed an order`, 'and have also placed an order'),
  said(`have both (bought .{3,30}?) and have also placed`, 'have $1 and have also placed'),
  said(`and,? in addition,?`, 'and'),
  leading(
    `where do most (?:of )?(?:our |the )?(.{3,20}?) live(?:, (?:in )?which prefecture)?`,
    'which prefecture has the most $1',
  ),
  said(
    `(growth|up|rise|increase|increased|grew|grow|grown|rose) (?:on|over) (?:the )?(last year|last month|(?:prior|previous) (?:year|month)|year before|month before)`,
    '$1 against $2',
  ),
  leading(
    `(rise|grow|increase|change|fall|drop|decrease) (in [12][0-9]{3}) over (?:the )?(?:prior|previous) year`,
    '$1 $2 against the previous year',
  ),
  said(
    `(?:is|are|comes|come|was|were|came) (?:made |coming )?(?:from|in|at|through|via) (?:our |the )?(?:stores|shops)`,
    'came from stores',
  ),
  said(`(did|does|do) (.{3,30}?) (?:move|switch|slip|shift) from`, '$1 $2 moved from'),
  said(`break (?:the |our )?([a-z ]{3,25}?) down by`, '$1 by'),
  said(`how (?:are|is|were) (?:our |the )?([a-z ]{3,25}?) distributed(?: by (?=[a-z]))?`, 'distribution of $1'),
  said(`histogram of`, 'distribution of'),
  said(`spread of orders by value`, 'distribution of order values'),
  said(
    `ratio (?:between|of) (?:male|men)(?: customers?)? (?:and|to|vs) (?:female|women)(?: customers?)?`,
    'male to female ratio',
  ),
  said(`men (?:vs|to) women ratio`, 'male to female ratio'),
  said(
    `(VIPs?)(?: customers?)? (?:who |that )?(?:have gone|has gone|are|is|went|gone|being)(?: in)? dormant(?: right now| now)?`,
    'dormant $1',
  ),
  said(`(?:are )?(VIPs?)(?: customers?)? dormant(?: right now| now)?`, 'dormant $1'),
  said(`how many of our dormant (VIPs?)`, 'how many dormant $1'),
  leading(`(?:wish|would like|like) to (?:receive|get|have) (?=(?:the |our |a )?(?:news|e-?mail))`, 'want '),
  said(`news letters?`, 'newsletter'),
  said(
    `(?<=(?:for|of|do|by|among|from|are|were|and|or|many|our|the|men|vs) )(?:guys|gents|lads|dudes|gentlemen)`,
    'men',
  ),
  said(`(?<=(?:for|of|do|by|among|from|are|were|and|or|many|our|the|women|vs) )gals`, 'women'),
  said(
    `answered (no|yes) (?:to|for) (e-?mails?|phone|calls?) (?:and|but) (no|yes) (?:to|for) (e-?mails?|phone|calls?)`,
    'said $1 to $2 but $3 to $4',
  ),
  said(
    `(e-?mail|phone) (no|yes), (e-?mail|phone) (no|yes)(?: ?- ?how many)?`,
    'how many people said $2 to $1 but $4 to $3',
  ),
];
