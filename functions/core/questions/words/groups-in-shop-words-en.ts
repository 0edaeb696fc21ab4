import { leading, type OtherWording } from './usual-wording.ts';

/** Groups as shops speak of them: “which boutique”, “the runner-up”, “makes up the largest share”, “across all stores”. */
export const GROUPS_IN_SHOP_WORDS: readonly OtherWording[] = [
  leading(
    `(which|what) ((?:[a-z]+ )?)boutique (?=(?:[a-z]+ ){0,2}(?:took|take|takes|had|has|have|sold|sells|sell|did|made|got|gets|received|brought|brings|is|was|earned|saw|sees|placed|the|with))`,
    '$1 $2store ',
  ),
  leading(
    `(which|what) ((?:[a-z]+ )?)boutiques (?=(?:[a-z]+ ){0,2}(?:took|take|had|have|sold|sell|did|made|got|get|received|brought|bring|are|were|earned|saw|see|the|with))`,
    '$1 $2stores ',
  ),
  leading(
    `(?<=\\b(?:customers?|people) )(?:do we have )?on file and how many (?:of (?:them|those|these) )?(?:have )?(?:ever |already |actually )?(?:ordered|bought|purchased|placed an order)(?= *[?.!]*$)`,
    'and how many buyers',
  ),
  leading(`^for (?:every|each) (brand|channel|category|segment|prefecture),? (how many .+?)(?=[?.! ]*$)`, '$2 by $1'),
  leading(
    `^(which|what) (segment|age group|prefecture|gender|cluster|brand|channel|store|category|product) (?:makes up|make up|forms|accounts for|represents|constitutes|has|holds|takes) the (largest|biggest|highest|greatest|smallest|lowest) (?:share|part|portion|proportion|slice|chunk) (?:of|among) (?:the |our |all )?([a-z]+)(?:'s)? (buyers|customers|shoppers|members|orders|sales|revenue|returns)(?= *[?.!]*$| in | last | this )`,
    '$1 $2 has the $3 number of $4 $5',
  ),
  leading(
    `has the (largest|biggest|highest|greatest|smallest|lowest) number of ([a-z]+) (sales|revenue)(?![a-z])`,
    'has the $1 $2 $3',
  ),
  leading(
    `^(which|what) ([a-z]+(?: group)?) (?:[a-z]+ ){1,5}(?:the )?(?:most|best|highest|biggest)(?: often| frequently)?,? (?:going by|judged by|judging by|measured by|measured in|as measured by|based on|in terms of|going on) (?:the |their )?(return rate|cancellation rate|repeat rate|average order value|sales|revenue|number of orders)(?=[?.! ]*$)`,
    '$1 $2 has the highest $3',
  ),
  leading(
    `^((?:and|what about|how about|ok,? and|and what about) )?(?:through|via|over|by way of) (?:the |our )?(console|app|web|store|shops|stores|online shop|website|boutiques?)(?: instead| then| rather)?(?=[?.! ]*$)`,
    '$1on $2',
  ),
  leading(`(?<=^(?:and|what about|how about)(?: (?:the|on|in|for))* [a-z ]{2,20}) instead(?=[?.! ]*$)`, ''),
  leading(
    `^how many would (?:be left|remain|that be|that leave|it be|there be) if (?:i|we|you) (?:only |just )?(?:want|take|keep|look at|count|include|considered|kept|took|wanted)(?:ed)?(?: only| just)? (?=those |the ones |people |customers |women|men)`,
    'only ',
  ),
  leading(
    `^and (?:the )?(?:runner[- ]up|second[- ]placed|second best|number two|no\\. 2|second place|next best|next one)(?=[?.! ]*$)`,
    'and the second',
  ),
  leading(`(?:the )?runner[- ]up (?:among|of|in terms of|by|in|for) (?=[a-z])`, 'second highest '),
  leading(
    `^how does the ([a-z]+) side (?:look|do|compare|fare)(?: on| for| over| in)?(?: the)? same (?:basis|months|period|terms|time)(?=[?.! ]*$)`,
    'and $1?',
  ),
  leading(
    `(?:all )?([a-z]+)(?:'s)? (?:products|goods|items|articles)(?: sold)? (?:except|except for|apart from|excluding|but for|bar|besides) (?:the )?`,
    '$1 other than ',
  ),
  leading(
    `(?:across|over|throughout) (?=(?:tsumugi|lumiere|hoshizora|all )?[a-z]+ (?:customers|buyers|members|shoppers|players)(?= *[?.!,]| *$| in | last | this ))`,
    'of ',
  ),
  leading(
    `(?:across|over|throughout) (?:all )?(?:the |our |of our )?(?:brands|channels|categories|segments)(?= *[?.!,]| *$| in [12a-z]| last | this )(?! of| by)`,
    '',
  ),
  leading(
    `(?:across|over|throughout) (?:all )?(?:the |our |of our )?(?:stores|shops)(?= *[?.!,]| *$| in [12a-z]| last | this )(?! of| by)`,
    'in stores',
  ),
];
