import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SLOW = '(?:slowest|worst|poorest|weakest|lowest|least popular|least successful|bottom|worst-performing|least)';
const FAST = '(?:fastest|best|top|biggest|strongest|hottest|greatest|quickest|most popular|most successful)';
const UNITS = anyOf(
  'units, units sold, pieces, pieces sold, copies, copies sold, items, items sold, quantity, quantity sold, quantities, number of units, number of pieces, unit sales, volume, number sold, unit count, piece count',
);
const MONEY = anyOf('yen, revenue, sales, money, turnover, value, sales amount, takings, amount');
const COUNTED =
  '(?:,? ?(?:as )?(?:counted|counting|measured|measuring|going|ranked|reckoned|judged|judging|told|sorted|based|taken|looking|in terms|by number|calculated))?';
const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten)';
const NOUN = '(products|items|articles|games|titles)';

/** Goods that sell: “the five slowest sellers, counted in units”. */
export const SELLERS: readonly OtherWording[] = [
  said(
    `(?:which|what) (?:${NUMBER} )?${NOUN} (?:were|are|was|is|have been) (?:the |our )?${SLOW}(?:[- ]selling)? (?:sellers|ones)`,
    'which $1 $2 sold least',
  ),
  said(
    `(?:which|what) (?:${NUMBER} )?${NOUN} (?:were|are|was|is|have been) (?:the |our )?${FAST}(?:[- ]selling)? (?:sellers|ones)`,
    'which $1 $2 sold most',
  ),
  leading(
    `(?:the |our )?(?:${NUMBER} ${SLOW}|${SLOW} ${NUMBER})(?: (?:sellers|movers)|[- ]selling (?:products|items|articles|goods|ones))(?! (?:by|in|of) (?:sales|orders|return))(?![a-z])`,
    '$1$2 least sold products',
  ),
  leading(`(?:the |our )?${SLOW}(?:[- ]selling)? (?:sellers|movers)(?![a-z])`, 'least sold products'),
  leading(
    `(?:the |our )?slow(?:er)?[- ](?:sellers|movers|moving (?:products|items|articles|goods))`,
    'least sold products',
  ),
  leading(
    `(?:the |our )?(?:${NUMBER} ${FAST}|${FAST} ${NUMBER})(?:[- ]selling)? (?:sellers|movers)(?![a-z])`,
    'top $1$2 products',
  ),
  leading(`(?:the |our )?(?:fast|top|strong|hot)[- ](?:sellers|movers)(?![a-z])`, 'best-selling products'),
  said(`(?:the |our )?(?:fastest|strongest|biggest|hottest|quickest) (?:sellers|movers)`, 'best-selling products'),
  leading(
    `(?<=(?:products|sold least|sold most)(?![a-z])[^?]*)${COUNTED},? (?:in|by|on|at|of) (?:the )?${UNITS}(?=[?.!]| *$|,| (?:in|at|for|of|since|last|this|during|from)(?![a-z]))`,
    ' by units sold',
  ),
  leading(
    `(?<=(?:products|sold least|sold most)(?![a-z])[^?]*)(?:,? (?:as )?(?:counted|measured|going|ranked|reckoned|judged|told)),? (?:in|by|on|at) (?:the )?${MONEY}(?=[?.!]| *$|,)`,
    ' by sales',
  ),
  leading(`(?<=least sold products[^?]*) in yen(?![a-z])`, ' by sales'),
];
