import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CUSTOMERS = anyOf(
  'customers, people, clients, buyers, shoppers, members, cross-sell candidates, candidates, vips',
);
const NOT = "(?:isn't|aren't|is not|are not|not|ain't)";
const SPAN = `(?:[0-9]+|a|one|half a) (?:days?|weeks?|months?|years?)`;
const AT_LEAST = anyOf('at least, more than, over, longer than, upwards of');
const OR_MORE = anyOf('or more, or longer, or over, and more, or above, plus');

const DATED =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)[0-9]{2}';

/** Who goes, who has not come yet, and who lives elsewhere. */
export const LEAVING_SAID_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:(?:who|that) )?(?:will|are going to|might|may|could|are about to) (?:probably |likely |soon |possibly )?(?:churn|leave us|leave)`,
    'who are likely to churn',
  ),
  said(
    `(?:likely|probable|potential|possible) churners,? ?(?:count|number)?`,
    'number of customers who are likely to churn',
  ),
  said(`are we (?:at risk of|in danger of|about to be) losing`, 'are likely to churn'),
  said(`(?:at risk of|in danger of) (?:leaving|churning|being lost)`, 'likely to churn'),
  said(
    `(?:joined|entered|got into|came into|made it into|were added to|have joined|have entered) (?:the |our )?(?!(?:in|on|at|by|since|before|after|last|this|during|between|from|until|and|or|who) )([a-z -]{2,25}?)(?<! by| per| age| each) (?:segment|group)`,
    'moved into $1',
  ),
  said(
    `whose (?:last|latest|most recent) (?:purchase|order) (?:was|is|has been|dates from|lies) ${AT_LEAST} (${SPAN}) (?:ago|back)`,
    'who have bought but have not bought for at least $1',
  ),
  said(
    `whose (?:last|latest|most recent) (?:purchase|order) (?:was|is|has been|dates from|lies) (${SPAN}) (?:ago )?${OR_MORE}(?: ago)?`,
    'who have bought but have not bought for at least $1',
  ),
  said(`(?<=(?:n't|not|no|without|never) .{0,50})(?:for|in|since) (${SPAN}) ${OR_MORE}`, 'for at least $1'),
  said(`(in|of|from) the segment (new|vip|at risk|active|lost|dormant|cooling)`, '$1 the $2 segment'),
  said(
    `(?:and |but )?(?:not having|without having|having no|with no) (?:any )?(?:orders?|purchases?) since`,
    'and have not bought since',
  ),
  said(`(?:in|of|with) (?:the )?(lost|dormant|active|at risk|cooling) status`, 'in the $1 segment'),
  said(
    `(?:opted|opting) out of (calls|e-?mails?|phone calls) or (?:of )?(calls|e-?mails?|phone calls)`,
    'refused $1 or $2',
  ),
  leading(
    `(customers|people) are left (?:if|when) (?:you|we|i) (?:take out|remove|leave out|exclude) (vips?|women|men|lost)(?: customers)? and (at risk|vips?|lost|dormant)(?: ones| customers)?`,
    '$1 are neither $2 nor $3',
  ),
  said(
    `([a-z]+) and ([a-z]+) overlap:? ?(?:how many (customers|people) bought both)?`,
    'how many customers bought both $1 and $2',
  ),
  said(`cross sell candidates?`, 'cross-sell candidates'),
  said(`(?:who|whom) (?:could|can|should|might) we cross-?sell to`, 'which cross-sell candidates'),
  said(
    `(?:that|who) ${NOT} (?:yet )?(?:buying|shopping|ordering|purchasing)(?: anything)? (?:at|from|with) ([a-z]+)(?: yet)?`,
    'who have not bought from $1',
  ),
  leading(
    `(cross-sell candidates) ${NOT} (?:buying|shopping) (?:at|from) ([a-z]+)(?: yet)?`,
    '$1 who have not bought from $2',
  ),
  said(`(?:that|who) are(?: not yet|n't yet| not|n't) ([a-z]+) customers(?: yet)?`, 'who have not bought from $1'),
  leading(
    `(${CUSTOMERS}),? (?:with )?no ([a-z]+) (?:purchases|orders)(?: yet| so far)?(?=[?.! ]*$)`,
    '$1 who have not bought from $2',
  ),
  leading(`excl(?:\\.|uding)? (?=[a-z])`, 'excluding '),
  leading(`excluding ([a-z]+) residents`, 'living outside $1'),
  leading(`(?:reside|resides|residing) (?=in |outside )`, 'live '),
  // Whose last purchase was then has bought then, and not since.
  said(
    `(?:whose|with (?:a|their)) (?:last|latest|most recent) (?:order|purchase) (?:was |is |being )?(?:placed |made )?in (${DATED})`,
    'who bought in $1 but have not bought after $1',
  ),
  said(
    `(?:who (?:have )?|(?<=customers |people |women |men |buyers ))last (?:bought|ordered|purchased) in (${DATED})`,
    'who bought in $1 but have not bought after $1',
  ),
  said(
    `(?:whose|with (?:a|their)) (?:last|latest|most recent) (?:order|purchase) (?:was |is |being )?(?:placed |made )?(?:more than|over) ([0-9]+|a|one|two|three|six) (days|weeks|months|years?|month) ago`,
    'who have bought but not in the last $1 $2',
  ),
];
