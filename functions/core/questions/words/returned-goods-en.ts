import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten)';
const GOODS = '(?:products|items|articles|goods|skus?)';
const HIGH = anyOf('highest, greatest, largest, biggest, top, steepest, worst');
const SENT_BACK =
  '(?:get|gets|are|is|were|was|being|got|have been|has been)? ?(?:sent back|returned|brought back|given back|handed back|shipped back)';
const SENT = '(?:customers |people |buyers )?(?:return|send back|bring back|give back)';

/** Goods that come back, and orders that were cancelled, whatever it is called. */
export const RETURNED_GOODS: readonly OtherWording[] = [
  said(`skus?`, 'products'),
  said(`return(?:s)? (?:ratio|percentage|proportion|frequency|share|quota)`, 'return rate'),
  said(`cancell?ation (?:ratio|percentage|proportion|share|quota)`, 'cancellation rate'),
  leading(
    `${NUMBER} ${GOODS} (?:that |which )?(?:${SENT_BACK}|${SENT})(?: to us| by customers)? (?:at|with|in) the (?:${HIGH}) (?:rate|ratio|frequency|percentage)`,
    'top $1 products by return rate',
  ),
  leading(
    `(?:which|what(?: are)?(?: the)?) ${NUMBER} ${GOODS} (?:come back|are returned|get returned|are sent back|get sent back|return)(?: to us)? (?:the )?most (?:often|frequently),? (?:relative|in relation|compared|in proportion|proportional|proportionately) (?:to|with) (?:how many (?:of them )?(?:we sell|we sold|are sold|were sold)|the (?:number|units) sold|sales)`,
    'top $1 products by return rate',
  ),
  leading(
    `${NUMBER} (?:products|items|brands|categories) (?:whose|of which the|for which the|where the) (return rate|cancellation rate|average order value|repeat rate|sales|revenue|number of orders|order count)s? (?:is|are) (?:the )?(?:${HIGH})`,
    'top $1 products by $2',
  ),
  leading(
    `(products|brands|categories|stores|channels) (?:sorted|ordered|ranked|listed|arranged) by ([a-z ]{4,30}?),? (?:in )?(?:descending|desc|high to low|from the highest|highest first)(?: order)?,? (?:limit|limited to|first|top|max|maximum|only)(?: of)? ${NUMBER}`,
    'top $3 $1 by $2',
  ),
  leading(
    `(?:the )?return[- ]rate (?:leaders|leader board|leaderboard|champions|ranking),? (?:just |only |the )?(?:top )?${NUMBER} ${GOODS}`,
    'top $1 products by return rate',
  ),
  leading(
    `^(?:by|in terms of|going by) (return rate|cancellation rate|sales|revenue|orders|number of orders|units sold|average order value),? (?:what|which) are (?:our |the )*top ${NUMBER} (products|brands|categories|stores|channels|prefectures)`,
    'top $2 $3 by $1',
  ),
  leading(
    `(?:the )?volume of (?=(?:[a-z]+ )?(?:orders|contacts|returns|cancellations|purchases|registrations|inquiries|calls))`,
    'number of ',
  ),
  leading(
    `orders (?:that |which )?(?:have |had |are in |with |having )(?:the |a )?status:? (?:of )?"?(cancell?ed|returned|refunded)"?`,
    'orders were $1',
  ),
  leading(`how many orders (had|have) the status cancelled`, 'how many orders were cancelled'),
  leading(
    `orders (?:fell through|did not go through|didn't go through|came to nothing)(.{0,25}?) (?:because of|due to|owing to|through|by|on account of) (?:an? |the )?cancell?ations?`,
    'orders were cancelled$1',
  ),
  said(
    `((?:last|this) (?:week|month|quarter|year))'s (cancell?ed|returned|refunded) order (?:count|number|total|volume)`,
    'how many orders were $2 $1',
  ),
  said(`(cancell?ed|returned|refunded) order (?:count|number|total|volume)`, 'number of $1 orders'),
  leading(
    `(?:were|are) there (?:many|a lot of|lots of|any) (cancellations|returns) ((?:last|this) (?:week|month|quarter|year))[?.,;]? ?(?:i |please |we )*(?:need|want|give me|tell me|show me) the (?:number|count|figure|total)(?: of (?:orders|them))?(?=[?.! ]*$)`,
    'number of $1 $2',
  ),
];
