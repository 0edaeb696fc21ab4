import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)';
const GOODS = anyOf('products, goods, articles, items, product lines, lines of goods, pieces of merchandise');
const GROUPS = '(products|brands|categories|stores|channels|prefectures|cities|segments)';
const MONEY = '(?:sales|revenue|turnover|takings|sales value|sales amount|income|money|yen|amount|value|sales revenue)';
const LARGEST = anyOf('highest, largest, biggest, most, greatest, top, best, strongest');
const BY =
  '(?:by|in terms of|in order of|according to|based on|ranked by|as measured by|measured by|going by|on the basis of|as regards|sorted by|ordered by|in)';
const COUNTED = '(?:units|units sold|quantity|number of units|pieces|volume|items sold|units shifted)';

/** So many of the goods, stores or brands that lead by a figure. */
export const TOPS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(top|best|bottom|worst|leading|first|biggest|largest|highest-selling) ${NUMBER} (?:${GOODS})(?![a-z])`,
    '$1 $2 products',
  ),
  leading(
    `(?<!bought |buy |ordered |least |most |than |returned |with )${NUMBER} ((?:top|best|bottom|worst|leading|biggest|largest|strongest)[a-z-]*(?: selling)?) (?:${GOODS})(?![a-z])`,
    '$1 $2 products',
  ),
  leading(`${NUMBER} (?:${GOODS}) (?=with the (?:${LARGEST}|lowest|smallest|fewest))`, '$1 products '),
  said(
    `${NUMBER} (?:highest|top|best|biggest|most)[- ](?:grossing|earning|turnover|revenue|money-making|grossed) ${GROUPS}`,
    'top $1 $2 by sales',
  ),
  said(
    `(?:highest|top|best|biggest)[- ](?:grossing|earning|turnover|revenue) ${NUMBER} ${GROUPS}`,
    'top $1 $2 by sales',
  ),
  said(
    `(?:highest|top|best)[- ](?:grossing|earning|money-making) (product|brand|category|store|channel)`,
    '$1 with the highest sales',
  ),
  leading(
    `(?:which|what(?: are)?(?: the)?|the) ${NUMBER} ${GROUPS} (?:that |which )?(?:have |has )?(?:sold|sell|earned|took|made|brought in|grossed)(?: us)? the most,? (?:when measured |measured )?${BY} (?:the )?${MONEY}(?![a-z]),?`,
    'top $1 $2 by sales',
  ),
  leading(
    `(?:which|what(?: are)?(?: the)?|the) ${NUMBER} ${GROUPS} (?:that |which )?(?:have |has )?(?:sold|sell)(?: us)? the most,? (?:when measured |measured )?${BY} (?:the )?${COUNTED}(?![a-z]),?`,
    'top $1 $2 by units sold',
  ),
  leading(
    `(?:which|what(?: are)?(?: the)?|the) ${NUMBER} ${GROUPS} (?:that |which )?(?:have |has )?(?:earned|took|taken|made|brought in|grossed|bring in|generated)(?: us)? the most(?: money| sales| revenue)?(?! [a-z]* ?(?:orders|units|customers|buyers|returns))`,
    'top $1 $2 by sales',
  ),
  leading(
    `(?:our |the )?${NUMBER} (?:biggest|largest|strongest|best|leading|top) ${GROUPS},? ${BY} (?:the |their |total )?${MONEY}(?![a-z])`,
    'top $1 $2 by sales',
  ),
  leading(
    `(?:our |the )?(?:top|best|leading|biggest) ${NUMBER} ${GROUPS},? (?:in terms of|in order of|according to|based on|ranked by|as measured by|measured by|going by|on the basis of|sorted by|ordered by) (?:the |their |total )?${MONEY}(?![a-z])`,
    'top $1 $2 by sales',
  ),
  leading(
    `(?:rank|sort|order|arrange) (?:the |our |all )*${GROUPS} by ([a-z ]{3,30}?)((?: (?:in|over|during|for|last|this|since) [a-z0-9 ]{3,25}?)?),? and (?:then )?(?:show|list|give|name|take|return|tell|keep)(?: me| us)? (?:only |just )?(?:the )?(?:first|top|best|leading) ${NUMBER}(?: of (?:them|these|those))?(?=[?.! ]*$)`,
    'top $4 $1 by $2$3',
  ),
  leading(
    `^(product|brand|category|store|prefecture|channel) (sales|revenue|turnover|orders|order|returns) (?:ranking|rank|leaderboard|league table)(?: of| for| in|,|:)? ?\\(?([^()]{0,40}?)\\)?,? ?(?:only |just )?(?:the )?(?:top|first|best) ${NUMBER}(?: only)?(?: please)?(?=[?.! ]*$)`,
    'top $4 $1s by $2 $3',
  ),
  leading(
    `(top|best|bottom|worst|leading)( (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty))? (?:${GOODS}) (?:(?:that|which) (?:are|were|have been) )?(?:bought|purchased|ordered) (?:by|among) `,
    '$1$2 products of ',
  ),
  leading(
    `(?:rank|sort|order) (?:the |our |all )*(?:${GOODS}) (?:bought|purchased|ordered) by ([a-z][a-z0-9' -]{2,50}?),? and (?:show|list|give|name|take)(?: me)? (?:only )?(?:the )?(?:first|top) ${NUMBER}(?=[?.! ]*$)`,
    'top $2 products of $1',
  ),
  leading(
    `what sells best (?:to|among|with) ([a-z][a-z0-9' -]{2,50}?)[?.,;] ?(?:just |only )?(?:the )?top ${NUMBER} (?:${GOODS})?(?=[?.! ]*$)`,
    'top $2 products of $1',
  ),
  leading(
    `(?:which|what) ${NUMBER} (?:${GOODS}) (?:lead|top|head|dominate) the (?:purchases|orders|shopping) (?:of|by|among) `,
    'top $1 products of ',
  ),
  leading(
    `(?:looking only at|looking at|only for|for) ([a-z][a-z0-9' -]{2,50}?),? (?:which|what) (?:${GOODS}) (?:make|make up|are in|form|get into) the top ${NUMBER}( by [a-z ]+)?(?=[?.! ]*$)`,
    'top $2 products of $1$3',
  ),
  leading(
    `(women|men|customers|people|buyers|members|females|males) between ([0-9]{2}) and ([0-9]{2})(?=[?.!,]| *$| who| and)`,
    '$1 aged $2 to $3',
  ),
  leading(
    `(?:(?:which|what) are )?(?:the |our )${NUMBER} ${GROUPS} with (?:the )?(?:${LARGEST}) (?:total |overall )?(sales|revenue|turnover|takings|orders|number of orders|number of customers|number of buyers|average order value|return rate|repeat rate|cancellation rate|units sold)(?![a-z])`,
    'top $1 $2 by $3',
  ),
  said(`top ${NUMBER} categorys`, 'top $1 categories'),
];
