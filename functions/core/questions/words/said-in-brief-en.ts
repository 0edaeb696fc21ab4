import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const MEMBERS = anyOf(
  'members, customers, registrations, sign-ups, signups, sign ups, players, shoppers, people, users',
);
const NEWEST = anyOf(
  'newest, latest, most recently registered, most recently joined, most recently signed up, most recent, last registered, most recently added',
);
const NUMBER = '([0-9]+|five|ten|fifteen|twenty|fifty)';
const WHO = '(customers|people|buyers|clients|shoppers)';
const ALLOWED = anyOf(
  'permitted, allowed, okayed, ok, contactable, reachable, opted-in, opted in, consented, consenting, able, approved, authorised, authorized',
);
const LATER =
  '(half a year|[0-9]+ months?|(?:one|two|three|four|five|six|nine|twelve) months?|a year|one year) (?:later|after that|afterwards|on|after)';
const DEED = anyOf(
  'were still buying, are still buying, still bought, still buy, bought, bought again, came back, ordered, purchased, were buying, were still active, were still with us, still shopped',
);
const BROWSING =
  '(?:(?:when|while) (?:browsing|visiting|shopping)|to browse|for browsing|on the site|on the website|online)';

/** What is said shortly, or in a noun of its own, in the words that a longer question has. */
export const SAID_IN_BRIEF: readonly OtherWording[] = [
  leading(
    `(?<!favou?rite),? ?(?:with |where |whose )?(?:the )?(?<!favou?rite )(?:gender|brand|category|channel|prefecture|store|segment|tier|product|city) ?(?:==?|equals|equal to|is equal to) ?(?=["a-z])`,
    ' for ',
  ),
  leading(
    `what did ((?:we|[a-z][a-z' ]{2,25}?)) (?:take in|bring in|pull in|rake in|gross|turn over|take)(?: in total)? (?=in|during|for|over|last|this|on|between|from|since|yesterday)`,
    'what were the sales of $1 ',
  ),
  said(`sales of we`, 'sales'),
  leading(
    `((?:last|this) (?:week|month|quarter|year)|in (?:${MONTH})(?: [12][0-9]{3})?)([^?.]{5,80}?) (?:in |during )?(?:that|the same) (?:week|month|quarter|year)(?=[?.!,]| *$)`,
    '$1$2',
  ),
  said(`(?:weakest|poorest|slowest)[- ]selling`, 'worst selling'),
  said(`(?:strongest|fastest|hottest)[- ]selling`, 'best selling'),
  said(`(brand|category|channel|store|product|prefecture|month|segment) by \\1`, 'by $1'),
  leading(
    `in ((?:${MONTH})(?: ?(?:to|-|through|until) ?(?:${MONTH}))?) ([12][0-9]{3}) (against|versus|vs|compared (?:to|with)) the same (?:months?|period|quarter|weeks?|days|time) (?:of|in) ([12][0-9]{3})`,
    'in $1 $2 $3 $1 $4',
  ),
  said(`since the end of ((?:${MONTH})(?: [12][0-9]{3})?)`, 'after $1'),
  said(
    `how many calls (?:did we (?:take|get|receive|have|handle|answer)|were (?:there|received|taken|answered)|came in|have we had)`,
    'how many phone contacts were there',
  ),
  said(
    `(?:number|count) of (?:incoming |inbound |phone )?calls (?=yesterday|today|last|this|in|per|by|since)`,
    'number of phone contacts ',
  ),
  said(`(e-?mail|call|phone)[- ](?:${ALLOWED}) (women|men|customers|people|members|vips|buyers)`, '$2 who accept $1s'),
  said(`who accept (?:phone)s`, 'who accept calls'),
  said(`who accept emails? ([a-z ]{2,20}?) who (bought|purchased|ordered|spent)`, 'who accept emails $1 and $2'),
  leading(
    `^(women|men|customers|people|members|vips|buyers) who accept (emails|calls) in ([a-z]+) who (bought|purchased|ordered|spent) `,
    '$1 in $3 who accept $2 and who $4 ',
  ),
  said(
    `(?:total |the )?lifetime value (?:that is |which is |that we )?expected (?:from|of|by)`,
    'total lifetime value of',
  ),
  said(
    `(?:highest|biggest|greatest|largest) (?:probability|likelihood|chance|risk) of (?:being lost|churning|leaving|churn|being gone)`,
    'highest churn probability',
  ),
  leading(
    `who are (?:our |the )?${NUMBER} ${WHO} with the highest churn probability among (?:our |the )?(vips?|[a-z -]{3,20}?)(?=[?.!,]| *$)`,
    'list $1 $3 with the highest churn probability',
  ),
  said(`in (?:ten|10)[- ]year (?:bands|groups|steps|brackets|ranges|intervals|buckets)`, 'by age group'),
  said(
    `what(?:'s| is) the age (?:breakdown|distribution|split|spread) of (.{3,40}?),? by age group`,
    'age distribution of $1',
  ),
  said(`age (?:breakdown|distribution|split|spread) of (.{3,40}?),? by age group`, 'age distribution of $1'),
  said(`viewed (?:an? |any |some |the )?([a-z]+) product pages?`, 'viewed $1'),
  said(`(?:the )?gender gap (?:in|of|for|by) ([a-z ]{3,25})`, '$1 by gender'),
  said(`(?:the )?gap in ([a-z ]{3,30}?) between`, 'difference in $1 between'),
  leading(
    `^(?:what(?:'s| is) |how (?:big|large|wide) is )?(?:the )?(?:gap|difference|divide) between (?:men and women|women and men|male and female customers)(?=[?.! ]*$)`,
    'gender gap',
  ),
  leading(`^how (?:do|does) (?:men and women|women and men) differ(?=[?.! ]*$)`, 'gender gap'),
  // Devices on the site.
  leading(
    `(?:which|what) (devices?) (?:do|does|did) (?:the |our )?(?:people|customers|they|visitors|users|shoppers|most people|most customers) (?:use|browse with|browse on|visit (?:us )?(?:from|on|with)|shop on|come from|prefer)(?: (?:the )?most)?(?: ${BROWSING})?(?=[?.! ]*$)`,
    'web visitors by device',
  ),
  leading(
    `(?:which|what) devices? (?:are|is) (?:people|customers|visitors) (?:using|browsing (?:on|with|from))(?: ${BROWSING})?(?=[?.! ]*$)`,
    'web visitors by device',
  ),
  // Who registered last, or first.
  leading(
    `(?:list |show |give |who are )?(?:me )?(?:the |our )?${NUMBER} (?:${NEWEST}) (?:${MEMBERS})`,
    'list $1 customers sorted by registration date',
  ),
  leading(
    `(?:list |show |give |who are )?(?:me )?(?:the |our )?(?:${NEWEST}) ${NUMBER} (?:${MEMBERS})`,
    'list $1 customers sorted by registration date',
  ),
  leading(
    `^(?:list |show |give |who are )?(?:me )?(?:the |our )?(?:${NEWEST}) (?:members|customers|players)(?=[?.! ]*$)`,
    'list customers sorted by registration date',
  ),
  leading(
    `(?:list |show |give )?(?:me )?(?:the |our )?(?:last )?${NUMBER} (?:${MEMBERS}) (?:who|that|to) (?:have )?(?:registered|joined|signed up|register|join|sign up)(?: with us)? (?:most recently|last|latest)`,
    'list $1 customers sorted by registration date',
  ),
  leading(
    `(?:list |show |give |who are )?(?:me )?(?:the |our )?(?:last|latest) ${NUMBER} (?:${MEMBERS}) (?:who|that|to) (?:have )?(?:registered|joined|signed up|register|join|sign up)`,
    'list $1 customers sorted by registration date',
  ),
  said(
    `(customers|members|people) by registration date,? (?:the )?newest (?:ones? )?first`,
    '$1 sorted by registration date',
  ),
  said(
    `(?:sorted |ordered |listed )?by (?:registration|sign-up|signup|join|joining) date,? (?:the )?(?:newest|latest|most recent) (?:ones? )?first`,
    'sorted by registration date',
  ),
  leading(
    `^(?:members|customers|people) (?:sorted |ordered |listed )?by (?:registration|sign-up|signup|joining) date(?=[?.! ]*$)`,
    'list customers sorted by registration date',
  ),
  leading(
    `(bought|ordered|purchased|registered|contacted us) in ((?:${MONTH})(?: [12][0-9]{3})?) or (?:in )?((?:the )?(?:${MONTH})(?: [12][0-9]{3}| before| last year)?)(?=[?.!,]| *$| and )`,
    '$1 in $2 or $1 in $3',
  ),
  // Of those who began then, who was there so much later.
  leading(
    `^(?:of|among|out of|from|for) (?:all )?(?:the |those )?(?:(?:people|customers|those|buyers) )?(?:who (?:first bought|first purchased|bought first|made their first purchase)|whose first (?:purchase|order) was) in ((?:[a-z]+ )?[12][0-9]{3}|[a-z]+),? (?:how many|what (?:share|percentage))(?: of them| people| customers)? (?:${DEED}) ${LATER}`,
    'retention after $2 for customers who first bought in $1',
  ),
  said(`retention after half a year`, 'retention after 6 months'),
  said(`retention after (?:a|one) year`, 'retention after 12 months'),
  said(`(customers|people|buyers) with customers who spent`, '$1 who spent'),
];
