import { leading, type OtherWording, said } from './usual-wording.ts';

/** Whoever bought: what they paid is not what goods cost. */
const NOBODY =
  '(?<!\\b(?:she|he|they|her|his|their|who|customers?|buyers?|people|bought|buy|buys|buying|order|orders|ordered|purchased?|caller|this|these|those)\\b.*)(?!.*\\b(?:she|he|they|her|his|their|who|customers?|buyers?|people|bought|buy|buys|buying|orders?|ordered|purchased?|caller|return(?:s|ed)?|sold|sales|revenue|units)\\b)';
const GOODS = '(products?|items?|articles?|goods|games?)';
const DEAR = '(?:most (?:expensive|costly|pricey)|dearest|costliest|priciest|highest[- ]priced)';
const CHEAP = '(?:cheapest|least (?:expensive|costly)|lowest[- ]priced|most affordable)';
const LAST = '(?:last|most recently|lastly)';
const FIRST = '(?:first|initially)';
const LATEST = '(?:last|latest|newest|most recent|final)';

/** What goods cost, what they go for, and when they were first and last sold. */
export const PRICES_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `how much (?:was|were|is|are|has|have) (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? |our )?([^?,]{3,40}?) (?:being |been )?(?:sold|selling|going|retailing) for`,
    'average selling price of $1',
  ),
  leading(
    `how much (?:do|does|did) (?!it\\b|she\\b|he\\b|they\\b|a customer)(?:one |an? |the )?([^?,]{3,40}?) (?:sell|go|retail) for(?= on average)?`,
    'average selling price of $1',
  ),
  leading(
    `how much (?:do|does) (?!it\\b|she\\b|he\\b|they\\b|an? (?:customer|order|call))(?:one |an? |the )?([^?,]{3,40}?) cost(?=[?.!]* *$)`,
    'list price of $1',
  ),
  leading(
    `what (?:do|does) (?!it\\b|she\\b|he\\b|they\\b|an? (?:customer|order|call))(?:one |an? |the )?([^?,]{3,40}?) cost(?=[?.!]* *$)`,
    'list price of $1',
  ),
  leading(
    `(?:at )?what price (?:do|does|did|is|are|was|were) (?:the |an? )?([^?,]{3,40}?) (?:sell|go|sold|being sold)(?: at| for)?(?=[ ?.!]|$)`,
    'average selling price of $1',
  ),
  leading(`what(?:'s| is| are)? (?:the )?([^?,]{3,40}?) priced at`, 'list price of $1'),
  leading(
    `(?:what (?:do|does|did) )(?!it\\b|she\\b|he\\b|they\\b)(?:the |an? )?([^?,]{3,40}?) (?:sell|go|retail) for`,
    'average selling price of $1',
  ),
  leading(`(?:the )?${DEAR} (?=(?:[a-z]+ ){0,2}${GOODS})${NOBODY}`, 'highest list price '),
  leading(`(?:the )?${CHEAP} (?=(?:[a-z]+ ){0,2}${GOODS})${NOBODY}`, 'lowest list price '),
  leading(
    `when (?:was|were) (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? |our )?([^?,]{3,40}?) ${LAST} sold`,
    'day of the last sale of $1',
  ),
  leading(
    `when (?:was|were) (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? |our )?([^?,]{3,40}?) ${FIRST} sold`,
    'day of the first sale of $1',
  ),
  leading(
    `when (?:was|were) (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? |our )?([^?,]{3,40}?) sold (?:for the )?last(?: time)?(?=[?.!]* *$)`,
    'day of the last sale of $1',
  ),
  leading(
    `when (?:was|were) (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? |our )?([^?,]{3,40}?) sold (?:for the )?first(?: time)?(?=[?.!]* *$)`,
    'day of the first sale of $1',
  ),
  leading(`when did (?:we|[a-z]+) ${LAST} sell (?:an? |any |the )?`, 'day of the last sale of '),
  leading(
    `when did (?:we|[a-z]+) ${FIRST} (?:sell|start selling|begin selling) (?:an? |any |the )?`,
    'day of the first sale of ',
  ),
  leading(
    `when did (?:we|[a-z]+) (?:start|begin) (?:to sell|selling) (?:an? |any |the )?`,
    'day of the first sale of ',
  ),
  leading(
    `when did (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? )?([^?,]{3,40}?) ${LAST} sell`,
    'day of the last sale of $1',
  ),
  leading(
    `when did (?!it\\b|she\\b|he\\b|they\\b)(?:the |an? )?([^?,]{3,40}?) ${FIRST} (?:sell|go on sale)`,
    'day of the first sale of $1',
  ),
  leading(
    `when (?:was|is) the ${LATEST} (?:sale|time (?:we|they|anyone|anybody) sold) (?:of |for )?(?:an? |any |the )?`,
    'day of the last sale of ',
  ),
  leading(
    `when (?:was|is) the ${LATEST} time (?:the |an? )?([^?,]{3,40}?) (?:was |were )?(?:sold)`,
    'day of the last sale of $1',
  ),
  leading(
    `when (?:was|is) the (?:first|earliest|very first) (?:sale|time (?:we|they|anyone|anybody) sold) (?:of |for )?(?:an? |any |the )?`,
    'day of the first sale of ',
  ),
  said(`(?:date|day) of (?:its |the |their )?(?:most recent|latest|newest|final) sale`, 'day of the last sale'),
  said(`(?:most recent|latest) (?:sales?|selling) (?:date|day)`, 'day of the last sale'),
  said(
    `(?:on )?(?:which|what) (?:day|date) (?:was|were) (?:the |an? )?([^?,]{3,40}?) last sold`,
    'day of the last sale of $1',
  ),
  said(
    `(?:on )?(?:which|what) (?:day|date) (?:was|were) (?:the |an? )?([^?,]{3,40}?) first sold`,
    'day of the first sale of $1',
  ),
];
