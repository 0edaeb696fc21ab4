import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FIGURE = '(sales|revenue|orders|turnover|units sold|purchases|contacts|buyers)';
const SHARE = anyOf('share, percentage, percent, proportion, fraction, part');
const KIND =
  '(brand|channel|store|shop|category|product|prefecture|age group|gender|month|quarter|year|week|sales channel)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const TIME = `((?:last|this) [a-z]+|in [12][0-9]{3}|in ${MONTH}(?: [12][0-9]{3})?|yesterday|today)`;
const BUY = anyOf('bought, purchased, ordered, got, picked up');
const REGION = anyOf('tohoku, kanto, chubu, kansai, kinki, chugoku, shikoku, kyushu, greater tokyo');
const GONE = anyOf(
  'gone up or down, risen or fallen, increased or decreased, grown or shrunk, improved or worsened, changed, developed, evolved, moved, fluctuated, trended',
);
const COLLECTED = anyOf(
  'send, send me, send us, send over, send through, email me, forward, forward me, ship me, shoot me, ping me, mail me, hand me',
);
const TABLE = anyOf('csv, csv file, excel, excel file, excel sheet, spreadsheet, file, table, sheet, export, extract');
const RANK = anyOf('gold, silver, bronze, platinum, regular');
const BOTTOM_UP = anyOf(
  'from worst to best, worst to best, worst first, from lowest to highest, lowest to highest, from the bottom up, bottom to top, ascending',
);
const TOP_DOWN = anyOf(
  'from best to worst, best to worst, best first, from highest to lowest, highest to lowest, from the top down, top to bottom, descending, from the largest down, from the biggest down, from the highest down, largest to smallest, from largest to smallest',
);

/** How people who never saw the product ask for figures: what is said around them, and their usual names. */
export const ASKED_BY_MANY: readonly OtherWording[] = [
  // Shortened and mistyped.
  said('(?<=this |last |per |next |past |prev |previous |current |fiscal |by )yr', 'year'),
  said('(?<=[0-9] |two |three )yrs', 'years'),
  said('(?:rn|atm|asap|tia|ta|pronto)', ''),
  said('nr\\.? of', 'number of'),
  said('no\\. of', 'number of'),
  leading('(?<![a-z0-9])w/o (?:the )?', 'without '),
  leading('(?<![a-z0-9])w/ ?', 'with '),
  leading(' \\+ (?=[a-z])', ' and '),
  said('(?:bday|b-day)s?', 'birthday'),
  said('rev(?= per| by| at| of| for| in|,)', 'revenue'),
  said('(?:spendrs|spendes|spender s)', 'spenders'),
  said('(?:custmers|custemers|costomers|custumer s|customrs|cstmrs)', 'customers'),
  said('birthdays? in dec', 'birthday in december'),
  // All brands, and the calendar.
  leading(
    ',? ?across all (?:of )?(?:the |our )?(?:three |3 )?brands(?: together| combined| put together)?(?=[?.!,]| *$| in | for | last | this | since )',
    '',
  ),
  leading(', all (?:three |3 )?brands(?: together| combined)?,', ','),
  said('(?:in |of |for )?(?:the )?calendar (?:year )?([12][0-9]{3})', 'in $1'),
  said('half of in ([12][0-9]{3})', 'half of $1'),
  said('(?:the )?current (month|week|year|quarter|fiscal year)', 'this $1'),
  said('(?:in |during |over |within )(?:that|the same) (?:time|period|time frame|timeframe|span)', ''),
  leading(`((?:${REGION})(?: region| area)?) \\([a-z]+(?:, [a-z]+)+\\)`, '$1'),
  leading(`(?:in the )?run-up to [a-z' ]{4,25}?, (?=[0-9])`, ''),
  // A request with a list.
  leading(
    `^(?:please )?(?:${COLLECTED}) (?:me |us )?(?:over )?(?:a|an|the) (?:${TABLE}|list|names?) (?:of|with) (?:all )?(?:the )?`,
    'list ',
  ),
  leading(
    `^(?:please )?(?:${COLLECTED}) (?:me |us )?(?:over )?(?=(?:the )?(?:number|count|total|sales|orders|revenue|figures?))`,
    '',
  ),
  leading(
    `^(?:for (?:a|the|our|my) [a-z ]{3,25}? )?(?:i|we) (?:need|want|require|would like|'d like) (?:to have )?a list of `,
    'list ',
  ),
  leading(
    `,? (?:and )?(?:please )?export (?:it |them |this )?(?:as|to|into|in) (?:an? )?(?:${TABLE})(?= with|[?.!,]| *$)`,
    '',
  ),
  leading(',? list them(?: all)?(?=[?.! ]*$)', ''),
  leading('\\? (?:show|give|list|break) (?:it|them|this) (?:down )?(by [a-z ]{3,15}?)(?=[?.! ]*$)', ' $1'),
  leading('(?<=[a-z]),? side by side(?=[?.! ]*$)', ' compared'),
  leading(`^any (customers|people|members|buyers) ([^?]+)\\? ?how many(?=[?.! ]*$)`, 'how many $1 $2'),
  // How something went.
  leading(
    `^(?:has|have|did|is|are|was|were) (.{5,60}?) (?:${GONE})(?= by| month| each| per| since| over| quarter| week| in| during)`,
    '$1',
  ),
  leading(
    `^(?:is|are) (?:the )?(.{5,50}?) (?:growing|shrinking|rising|falling|increasing|decreasing|going up|going down|declining|improving)(?= by | per | month | quarter )`,
    '$1',
  ),
  said('sees? (the (?:most|fewest|highest|lowest|largest|least|biggest))', 'has $1'),
  leading(`ranking,? (?:${BOTTOM_UP})`, 'ranking, lowest first'),
  leading(`ranking,? (?:${TOP_DOWN})`, 'ranking, highest first'),
  leading(`,? (?:sorted |ordered |ranked )?(?:${BOTTOM_UP})(?=[?.!,]| *$)`, ', lowest first'),
  leading(`,? (?:sorted |ordered |ranked )?(?:${TOP_DOWN})(?=[?.!,]| *$)`, ', highest first'),
  leading(`(shop|store|product|category|brand|prefecture|channel)s? ${FIGURE} ranking`, '$2 by $1'),
  said('(?:least|fewest) popular ([a-z ]{3,25}?) by (revenue|sales|units|orders|turnover)', '$1 with the lowest $2'),
  said('most popular ([a-z ]{3,25}?) by (revenue|sales|units|orders|turnover)', '$1 with the highest $2'),
  leading(
    `^did ([a-z0-9' -]+?) (?:outsell|sell better than|sell more than|beat) ([a-z0-9' -]+?) (?:in|by) (units|sales|revenue|quantity)`,
    'compare $3 of $1 and $2',
  ),
  leading(`^did ([a-z0-9' -]+?) outsell ([a-z0-9' -]+?) (?=this|last|in |during|since)`, 'compare sales of $1 and $2 '),
  leading('^compare units of', 'compare units sold of'),
  leading(
    '^are (.{3,30}?) (?:mostly|mainly|predominantly|more|more often|rather) (?:women or men|men or women|male or female|female or male)(?=[?.! ]*$)',
    '$1 by gender',
  ),
  // Shares of each.
  leading(
    `^${FIGURE} (?:on|at|from|via|through|in|by|made in|placed on) (?:the )?([a-z]+) as an? (?:${SHARE}) of (?:the )?(?:total|all|everything)(?: [a-z]+)?,? (?:by|per|for each|in each) ${KIND}`,
    'share of $2 $1 by $3',
  ),
  leading(
    `(?:what|which) (?:${SHARE}) of each ([a-z]+)'s ${FIGURE} (?:is|are|was|were|comes?|came) (?:made |placed )?(?:on|from|via|through|in|by) (?:the )?([a-z]+)`,
    'share of $3 $2 by $1',
  ),
  leading(
    `(?:what|which) (?:${SHARE}) of (?:our |the )?([a-z -]{3,30}?) (?:live|lives|living|reside|resides|are based|are) outside (?:of )?([a-z]+)`,
    'share of customers outside $2 among $1',
  ),
  leading(
    `(?:what|which) (?:${SHARE}) of (?:our |the )?([a-z -]{3,30}?) (?:live|lives|reside|resides|are based) in ((?:greater |metropolitan |the )?[a-z]+)`,
    'share of customers in $2 among $1',
  ),
  // What people did.
  leading(
    `(${BUY}|spent) only (?:from|at|with) ([a-z]+) (?:and|but) (?:never|not|nothing) (?:anything )?(?:from|at|with) (?:another|any other|the other|other) brands?`,
    '$1 only at $2',
  ),
  said('only ever (bought|purchased|ordered)', 'only $1'),
  said('(?:has|have|had) only ever (bought|purchased|ordered)', 'only $1'),
  leading(
    '(bought|buy|ordered|purchased) at least (?:one|1|a single) (?!order|time|purchase|item|yen|of|and)',
    '$1 a ',
  ),
  leading(
    `^(customers|people|clients|members|buyers|shoppers|users) that (?=spent|bought|ordered|have|are|did|never|returned|contacted|live|purchased)`,
    '$1 who ',
  ),
  leading(
    `(${BUY}) ([a-z][a-z' -]{2,40}?) ${TIME} and (?!who|in |this|last|also|again|then|not|never|did|have|has|had|bought|were|was|are|is|spent|a lot)([a-z][a-z' -]{2,40}?) ${TIME}(?=[?.!,]| *$)`,
    '$1 $2 $3 and bought $4 $5',
  ),
  leading(`(?:turned|showed|dropped in|popped in) up (?=at)`, 'bought '),
  leading('who (?:turned up|showed up|shopped|stopped by|dropped in|popped in) (?=at)', 'who bought '),
  said('used (chat|phone|e-?mail|the phone) to (?:contact|reach|get in touch with|talk to) us', 'contacted us by $1'),
  said('(?:opened|filed|lodged|raised|submitted|made|logged) (?:an? )?complaints?', 'complained'),
  leading('(?:who|that) (?:have )?already (?=spent|bought|ordered)', 'who '),
  leading('(?<=members |customers |people |vips |buyers )already (?=spent|bought|ordered)', ''),
  leading(`(new|at-risk|active|dormant|vip|lost|cooling)-segment (?=customers|members|people)`, '$1 segment '),
  leading(
    `spent (?:exactly |absolutely )?(?:nothing|zero|0 yen) ${TIME} (?:but|and|yet) (?:spent )?(?=over |more than |at least |above |[0-9¥])`,
    'did not buy $1 but spent ',
  ),
  leading(
    '((?:looked at|viewed|browsed|checked out|visited) [a-z][a-z -]{3,40}?) (?:online|on the (?:web|website|site)|on our (?:web|website|site))',
    '$1',
  ),
  said('(?:and|but|with) (?:zero|0) (?:contacts|inquiries|enquiries)', 'who never contacted us'),
  said('and must (accept|have|be|live)', 'and who $1'),
  leading(', must (accept|have|be|live)', ' and who $1'),
  said(
    '([a-z]+) (?:ok|okay|allowed|opt-in)(?=[?.!,]| *$)(?<=(?:email|phone|calls?|mail|e-mail) (?:ok|okay|allowed|opt-in))',
    '$1 consent',
  ),
  said(
    `(?:whom |who |that )?we(?:'re| are| may| can)? ?(?:allowed to|permitted to|free to|able to)? ?(?:phone|call|ring) (?:on behalf of|for|in the name of) ([a-z]+)`,
    'who accept calls from $1',
  ),
  said(
    `(?:whom |who |that )?we(?:'re| are| may| can)? ?(?:allowed to|permitted to|free to|able to)? ?(?:e-?mail|write to|mail) (?:on behalf of|for|in the name of) ([a-z]+)`,
    'who accept email from $1',
  ),
  said(
    '(?:allow|accept|permit|want|receive|get) ([a-z]+) (?:mailings|e-?mails|newsletters|mail)(?! consent)',
    'accept email from $1',
  ),
  said('and (phone|call|email) consent(?: (?:at|with|for|from|to) ([a-z]+))?', 'and who have $1 consent $2'),
  said('have phone consent ([a-z]+)', 'accept calls from $1'),
  said('have call consent ([a-z]+)', 'accept calls from $1'),
  said('have email consent ([a-z]+)', 'accept email from $1'),
  said('have (?:phone|call) consent', 'accept calls'),
  said('have email consent', 'accept email'),
  said(
    `(?:with|having) an? ([a-z]+) account and an? ([a-z]+) (?:membership|account)`,
    'registered with both $1 and $2',
  ),
  said(`(?:with|having) accounts? (?:at|with|for) both ([a-z]+) and ([a-z]+)`, 'registered with both $1 and $2'),
  said(`(${RANK})[- ]rank(?:ed)? (members|customers|people|buyers)`, '$1 members'),
  said(`(${RANK})[- ]rank(?:ed)? ([a-z]+) (members|customers|people|buyers)`, '$1 members of $2'),
  // One order that holds both: which orders those are is not asked of a list of both.
  leading(
    `orders (?:that |which )?(?:contain(?:ing|ed)?|hold(?:ing)?|held|includ(?:e|ing|ed)) both (?:an? )?([a-z][a-z -]{2,30}?) and (?:an? )?([a-z][a-z -]{2,30}?)(?= (?:in|last|this|since|at|by|per)\\b|[?.!,]| *$)`,
    'orders with both $1 and $2',
  ),
  // Again, since, between.
  leading(
    `(${BUY}) (in [a-z0-9 ]{3,16}?|last [a-z]+) and (?:then )?again (?=in |last |this |on )`,
    '$1 $2 and bought ',
  ),
  leading(
    "(?:how many|average number of) days (?:on average )?(?:lie|pass|go by|elapse|are there|are) between (?:an? |the |our |their )?(?:customers?[’']?s? )?first and second (?:orders?|purchases?)",
    'average days between first and second purchase',
  ),
  said(
    'average number of (brands|categories) an? (vip|[a-z -]+? customer|customer) buys (?:from|in)',
    'average number of $1 bought by $2s',
  ),
  said(
    'first orders (?:vs\\.?|versus|and|against|compared (?:to|with)) (?:all )?(?:later|subsequent|following) orders',
    'first orders versus repeat orders',
  ),
  leading(
    'before and after (?=[0-9]{1,2} [a-z]+|[a-z]+ [0-9]{1,2})((?:[0-9]{1,2} [a-z]+|[a-z]+ [0-9]{1,2},?)(?: [12][0-9]{3})?)',
    'before $1 versus since $1',
  ),
  leading(
    '^what did (?:the |our )?([a-z][a-z -]{3,30}?) (?:bring in|make|earn|gross|turn over|take in),? (?=by |per |quarter by|month by|week by|year by)',
    'sales of $1 ',
  ),
  leading(
    ',? since (?:it|they) (?:came out|launched|was launched|were launched|was released|were released|went on sale)(?=[?.!,]| *$)',
    '',
  ),
  leading('(?<=who |that |people |customers )got (?=(?:both )?an? )', 'bought '),
  leading(
    '(calls|emails|phone calls) from ([a-z]+) (but|and) (?:have )?(refused|declined|rejected|denied|not) (?:to )?its (emails?|calls?)',
    '$1 from $2 $3 $4 $5 from $2',
  ),
  leading('^(?:i|we) need (?:the )?(?:emails?|e-?mail addresses) (?:of|for) ', 'list the email addresses of '),
  leading('how many ([a-z-]+-only|only) ([a-z]+) shoppers(?: are there)?', 'how many $1 $2 customers'),
  // Surveys.
  said(`how many (?:nps )?promoters`, 'how many customers who gave 9 or more in the recommendation survey'),
  said(`how many ([a-z]+) (?:nps )?promoters`, 'how many customers who gave 9 or more in the $1 recommendation survey'),
  said(
    `how many (?:nps )?detractors(?: \\(0 ?[-–] ?6\\))? did (?:the )?([a-z]+) recommendation survey (?:collect|get|have|see|count|receive)`,
    'how many customers gave 6 or less in the $1 recommendation survey',
  ),
  said(
    `how many ([a-z]+) (?:nps )?detractors`,
    'how many customers who gave 6 or less in the $1 recommendation survey',
  ),
  said(`how many (?:nps )?detractors`, 'how many customers who gave 6 or less in the recommendation survey'),
  said('(?:csat|satisfaction|satisfaction score) after purchases?', 'after purchase survey score'),
  said('(?:post|after)-purchase (?:csat|satisfaction|rating|score)', 'after purchase survey score'),
  said('refund rate', 'return rate'),
  // Parts of a sentence.
  leading('(?<=contacts|returns|complaints|events|visits) per order by', ' per order, by'),
  leading(
    `(?:in|at|for|per|of) each (?!of|other|online|physical|single|individual|sales|retail|app|web)([a-z]+) (?:shop|store|boutique)(?![a-z])`,
    'by store for $1',
  ),
  leading(`^(?:what|how much)(?: money)? (?:was|has been|is|were) spent on (?=[a-z])`, 'sales of '),
  leading(`^(sales of [a-z]+ and [a-z]+) (?:items|goods|products|titles)`, '$1'),
  leading(
    `^of (?:everyone|all|those|people|customers|buyers|the people|the customers|all customers|all the people) who (?:have )?(bought|ordered|purchased) (.{3,40}?), how many (?:have )?(?:also )?(?:own|owned|bought|have|got|buy|ordered|purchased) (.{3,40}?)(?=[?.! ]*$)`,
    'of customers who $1 $2, how many also bought $3',
  ),
];
