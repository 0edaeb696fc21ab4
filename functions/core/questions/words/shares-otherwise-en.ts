import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, %, proportion, fraction, portion, part, per cent');
const PEOPLE = anyOf(
  'customers, people, shoppers, buyers, clients, persons, everyone, women, men, members, orders, contacts, complaints',
);

/** Part and whole in another order: “rings as a % of sales”, “of everyone who bought, how big a share were new”. */
export const SHARES_SAID_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:what |which )?${SHARE} of (?:the |our |all )*((?!orders)[a-z'-]+(?: [a-z'-]+)?) orders (?:that |which )?(?:were|was|got|are|have been|had been|end up|ended up) cancell?ed`,
    'cancellation rate for $1',
  ),
  said(
    `(?:what |which )?${SHARE} of (?:the |our |all )*((?!orders)[a-z'-]+(?: [a-z'-]+)?) orders (?:that |which )?(?:were|was|got|are|have been|had been|end up|ended up) returned`,
    'return rate for $1',
  ),
  leading(
    `(${SHARE}) of (?:the )?([a-z -]{2,25}?) in (?:the |our |total |all )*(sales|revenue|orders) (?=at |of |from |for )`,
    '$1 of $2 among $3 ',
  ),
  said(
    `how (?:big|large|great|high) (?:of )?an? ${SHARE} of (.{3,40}?) (?:did|do|does|is|are) ([a-z' -]{2,30}?) (?:make up|account for|represent|form|bring in|generate)`,
    'share of $2 among $1',
  ),
  said(
    `^(?!by |per )([^,?:]{3,40}?(?:sales|revenue|orders)) ?(?::|-|,) ?([a-z -]{2,25}?)(?: titles| products| items)? (?:ratio|share|percentage|proportion|%)(?: please| pls)?(?=[?.! ]*$)`,
    'share of $2 among $1',
  ),
  said(
    `(${SHARE}) of each (brand|category|segment|prefecture|channel|store|month)'s (customers|buyers|orders|sales) (?:is|are|was|were) ([a-z]+)`,
    '$1 of $4 $3 by $2',
  ),
  said(`of (men|women) and of (men|women)`, 'of $1 and $2'),
  said(`(what|which) portion`, '$1 percentage'),
  said(
    `^([a-z' ]{3,30}?) buyers,? as (?:a |an |the )?${SHARE} of (?:all |the |our |total )*customers`,
    'share of customers who bought $1',
  ),
  said(
    `what ${SHARE} of (sales|revenue|orders|customers) (?:does |do )?(.{3,30}?) (?:makes? up|accounts? for|represents?|brings? in|generates?)`,
    'share of $2 in $1',
  ),
  said(`in total customers`, 'among all customers'),
  said(`percent change in the number of`, 'percent change in'),
  said(`change in (?:the )?(?:number of )?([a-z ]+?) in (?:%|percent|percentage)`, 'percent change in $1'),
  said(`buyer numbers`, 'number of buyers'),
  said(`how many (?:percent|per cent|%) of`, 'what percentage of'),
  said(`came out of`, 'came from'),
  said(
    `by (?:what|how many) (?:%|percent|percentage|per cent) did (?:the number of )?(.+?) (?:rise|grow|increase|go up|change|fall|drop|decrease|decline|go down)`,
    'percent change in $1',
  ),
  said(
    `how (?:large|big|high|great|small|much) (?:is )?(?:the|a) ${SHARE} of (.{1,40}?) (?:is|are|was|were) (among|within|in|of)`,
    'share of $1 $2',
  ),
  said(
    `(?<=^[^a-z]*)(?:out )?of (?:all )?(?:the |our |of our )?([^,?]*?${PEOPLE}\\b[^,?]*), (?:what|which|how (?:big|large|high|great) a|how many) ${SHARE}(?: of (?:them|these|those|it))?`,
    'what percentage of $1',
  ),
  leading(
    `(?<=^[^a-z]*)([^,?:]+?),? (?:expressed |given |shown |measured )?as (?:a |an |the )?${SHARE} of (?:all |the |our |total )*([^,?]+?)(?=[?.! ]*$)`,
    'share of $1 among all $2',
  ),
  leading(
    `^(?!by |per |for each |in each )([^,?:]{3,40}?) ?(?::|-|,) ?(?:what |which )?${SHARE} (?:of them )?(?:(?:that |who )?(?:is |are ))?(?:from|in|living in|based in) (?=[a-z]+[?.! ]*$)`,
    'what percentage of $1 live in ',
  ),
  leading(
    `^(?:out of|of|among|for) ([^,?:]{3,40}?), ?(?:what|which) ${SHARE} (?:is|are|live|comes?) (?:from|in) (?=[a-z]+[?.! ]*$)`,
    'what percentage of $1 live in ',
  ),
  leading(
    `^(?!by |per |for each |in each )([^,?:]{3,40}?) ?(?::| -|,) ?(?:as )?(?:a )?(?:${SHARE}) of (?:all |the |our |total )*(customers|buyers|people|sales|orders|revenue|contacts)(?=[?.! ]*$)`,
    'share of $1 among all $2',
  ),
  leading(
    `^(?!by |per |for each |in each )([^,?:]{3,40}?) ?(?::| -|,) ?(?:what |which )?(?:share of|proportion of|%(?! of)) ?(?:the )?((?:(?!\\b(?:is|are|was|were|who|that|by|per|in|from|have|has|live|bought)\\b)[a-z -]){3,30}?)(?=[?.! ]*$)`,
    'share of $2 among $1',
  ),
  said(
    `(?:what |which )?(${SHARE}) of (?:men and women|women and men|male and female customers) ((?:who|have|has|are|with|that|agreed|consented)[^?.!]*)`,
    '$1 of customers $2 by gender',
  ),
  leading(
    `(?:what|which) (?:share|percentage|proportion|part) do (.{1,30}?) (?:make up|account for|represent|form) (?:among|of|in) `,
    'share of $1 among ',
  ),
  leading(`(what share|what percentage|percentage|share|proportion) of everyone(?= who)`, '$1 of customers'),
  said(
    `(${SHARE}) of (?:all |the )*(?:customers|people|everyone|those) who (?:have )?(?:bought|purchased|ordered|shopped) ((?:in|during|since|over|last|this) [^,?]{3,25}?) (?:were|are|was) (?:new(?: customers| buyers)?|first[- ]time buyers)`,
    '$1 of buyers $2 were new',
  ),
];
