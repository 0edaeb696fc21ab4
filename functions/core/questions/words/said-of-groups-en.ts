import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, proportion, fraction, part, portion, %');
const WHOM = "((?!(?:for|in|of|by|per|at|on|since|during) )[a-z0-9][a-z0-9' ,()-]{3,70}?)";
const THEM = '(?:them|these|those|that group|this group|these people|those people|these customers|those customers)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** Who is asked about, said first: “cross-brand buyers: what share of them …”. */
export const SAID_OF_GROUPS: readonly OtherWording[] = [
  leading(
    `^(?:for |of |among |take |consider )?(?:the |our |all )?${WHOM} ?[:;-] ?(what|which|how many|how large|how big)(?: is| an?)? (?:the )?(?:${SHARE}) of ${THEM} (?=[a-z])`,
    'what share of $1 ',
  ),
  leading(
    `^(?:take |consider |for )?(?:the |our |all )?${WHOM} ?[:;-] ?how many(?: of ${THEM})? (?=have|has|are|were|bought|ordered|also|live|accept|returned|contacted|can|came|spent|never|did|registered)`,
    'of $1, how many ',
  ),
  leading(
    `^(?:for|of|among|take|out of) (?:the |our |all )?(?:people|customers|those|everyone|members|buyers) (who|that) ([^?]{5,80}?),? (?:what|which)(?: is the)? (?:${SHARE})(?: of ${THEM})? (?:have |has |had )?(?=[a-z])`,
    'what share of customers who $2 ',
  ),
  said(
    '(?:sitting|sit|sits|found|currently found|presently|residing|classed|classified|filed|counted|falling|fall) in the ((?:[a-z-]+ ){1,4}segment)',
    'in the $1',
  ),
  leading(
    `how much ([a-z ]{5,30}?) (?:do|does|did) (?:the |our )?([a-z -]{3,30}?) (?:represent|account for|stand for|amount to|add up to|hold|embody|make up)(?: in (?:total|all|sum)| altogether| overall| all in all| combined)?(?=[?.! ]*$)`,
    'total $1 of $2',
  ),
  leading(
    `what (?:does|do|did) (?:the )?([a-z0-9' ]{3,30}?) contribute to (?:the |our )?([a-z0-9' ]{3,40}?),? (?:in percent|as a percentage|in percentage terms|percentage-wise|in %|as a share|in relative terms)`,
    'what is the share of $1 in $2',
  ),
  leading(
    `how much of (?:the |our )?((?:[a-z]+ )?(?:revenue|sales|orders|turnover)) (?:do|does|did) (?:the )?([a-z0-9' -]{3,30}?) (?:make up|account for|contribute|represent|bring in|generate)(?:,? (?:in percent|as a percentage|percentage-wise|in %))?`,
    'what is the share of $1 from $2',
  ),
  leading(
    `^of all (?:the )?(cancellations|cancelled orders|returns|returned orders|complaints|contacts|orders|registrations|sign-ups) (in|last|this|since|during) ([a-z0-9 ]+?), (?:what|which|how large a)(?: is the)? (?:${SHARE}) (?:were|was|are|came|come|is|happened|went)(?: placed| made)? (?:on|from|at|with|through|via|by|in|for|to) (?:the )?([a-z' ]{3,25}?)(?=[?.! ]*$)`,
    'what is the share of $4 in $1 $2 $3',
  ),
  said('(share of [a-z]+ in )cancellations', '$1cancelled orders'),
  leading(
    `(?:by what percent(?:age)?|how much|by how much) did (?:the )?((?:new )?[a-z ]{4,30}?) (?:change|grow|rise|fall|increase|decrease|drop|move) (?:from|between) ([12][0-9]{3}) (?:to|and) ([12][0-9]{3}),? \\(?(?:for )?(${MONTH}) ?(?:through|to|-|until) ?(${MONTH}) ?(?:in |of )?(?:both|each)(?: (?:year|of the years|of both years|of the two years))?s?\\)?`,
    '$1 from $4 to $5 $3 compared with $4 to $5 $2',
  ),
  leading(
    `(?:on average,? )?what (?:did|does|do) (?:the |an )?average (?:([a-z]+) )?(?:basket|order|purchase|cart|transaction) (?:come|amount|add up|run) to`,
    'average order value $1',
  ),
  leading(
    `(?:by|in|for) first[- ](?:purchase|order) (month|quarter|year),? (?:what|which) (?:${SHARE}) (?:of (?:people|customers|buyers|them) )?(?:came back|returned|went on|bought again|ordered again|came back again)(?: (?:for|to make|to place|with) (?:a |their )?second (?:order|purchase)| to buy again| to order again)?`,
    'repeat rate by $1 of first purchase',
  ),
  leading(`in (?:value|amount|money|revenue|yen) terms`, 'by amount'),
  leading(
    `(which|what) ([a-z]+) (?:was |were |is |are |got |has |have )?(?:been )?returned (?:the )?most by amount`,
    '$1 $2 has the highest value of returns',
  ),
  said(
    '(?:from|of|in) the ((?:january|february|march|april|may|june|july|august|september|october|november|december) [12][0-9]{3}) (?:intake|cohort|class|vintage|batch|crop)(?= of registrations| who|:|,| of new)',
    'who registered in $1',
  ),
  leading(
    `worth (more than|over|above|at least|less than|under|below) ([0-9][0-9,]*(?: ?k| ?yen| ?jpy)?|¥[0-9,]+)(?: to us)? (?:over|in|across|during) (?:their|a|the) (?:whole )?(?:lifetimes?|life)`,
    'with lifetime value of $1 $2',
  ),
  said(`(?:and|with) no complaints? (?:on record|on file|logged|recorded|raised|made)`, 'and never complained'),
  said(`(?:whose )?birthdays? (?:falls?|is|are|comes?|lies) (?:on |up )?(?:in|during) `, 'with birthdays in '),
  leading(
    `(?:who(?:'ve| have)|having|with|wearing|carrying|holding)(?: got)? (?:an? |the )?(vip|gold|silver|bronze) (?:badge|tag|flag|label|mark|status|tier)`,
    'who are $1',
  ),
  leading(
    `(?:${SHARE}) of (detractors|promoters|passives) among (?:the )?([a-z]+)'s recommendation survey (?:answers|responses|replies|respondents)`,
    'share of $1 in $2 recommendation survey',
  ),
  // How soon a first order comes.
  leading(
    `(?:on average,? )?how (?:quickly|fast|soon|long) (?:do|does|did|is it until|does it take until|until) (?:the |our )?${WHOM} (?:make|place|made|placed) (?:their|a|the) first (?:purchase|order)(?: after (?:registering|signing up|joining|registration|they register|they join))?(?:,? on average|\\? ?(?:the )?average(?: number of)? days)?(?=[?.! ]*$)`,
    'average days from registration to first purchase of $1',
  ),
  said('([a-z]+) newcomers (?:of|in|from) ([12][0-9]{3})', 'customers who registered with $1 in $2'),
];
