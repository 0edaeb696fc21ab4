import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const LIST = anyOf(
  'list, list me, show, show me, give, give me, name, display, tell me, print, print out, get me, get, pull, pull up, i need, i want, rank, order, sort, arrange, put, line up, set out, lay out, present',
);
const GROUP =
  '(segments?|clusters?|brands?|stores?|shops?|boutiques|categor(?:y|ies)|products?|prefectures?|age groups?|channels?|member ranks?|contact topics?|topics|platforms?|sales channels?)';
const WITH = anyOf(
  'with, together with, along with, plus, including, and, by, with each, with the, in order of, ordered by, sorted by, ranked by, according to',
);
const MEMBERS =
  '(?:(?:their |its |the |each )*(?:number of (?:members|customers|people|persons)|members|member counts?|member numbers|customer counts?|customer numbers|headcounts?|head counts?|sizes?|population|how many (?:people|members|customers) (?:are in (?:them|each|it)|each has|they (?:have|hold|contain))|how big (?:each|they) (?:is|are)|number of people in (?:them|each|it)))';
const FIRST =
  '(,? (?:and )?(?:the )?(?:biggest|largest|smallest|highest|lowest|most|fewest)(?: one| ones)? (?:first|at the top|on top|last|to (?:smallest|lowest|largest|biggest)))?';

/** “List the segments with their number of members”, “the clusters by headcount”: a figure by group. */
export const GROUPS_WITH_FIGURES: readonly OtherWording[] = [
  leading(
    `^(?:please )?(?:(?:${LIST}) )?(?:all |all of |our |the |every |each |me )*${GROUP} (?:${WITH}) ${MEMBERS}${FIRST}(?=[?.! ]*$)`,
    'number of customers by $1$2',
  ),
  leading(`(?<=^number of customers by )clusters`, 'cluster'),
  leading(`(?<=^number of customers by )segments`, 'segment'),
  leading(
    `(?<=^number of customers by )(brand|store|shop|product|prefecture|age group|channel|member rank|platform)s`,
    '$1',
  ),
  leading(`(?<=^number of customers by )categories`, 'category'),
  said(`(?:customer |total )?headcounts?`, 'number of customers'),
  leading(
    `^(?:please )?name (?:me )?(?:the |our )(?=(?:single )?(?:cluster|segment|brand|store|shop|category|product|prefecture|age group|channel|month|day|week|weekday|member rank)s? )`,
    'which is the ',
  ),
  leading(
    `^(?:please )?name (?:me )?(?:the |our )?(?=(?:top |best |worst |[0-9]+ |two |three |five |ten |most |least ))`,
    'list the ',
  ),
  // “Sort prefectures by expected purchases per customer”.
  leading(
    `^(?:sort|order|arrange|line up|put in order|rate|classify) (?:the |our |all |all the )*${GROUP} (?=by |according to |in order of )`,
    'rank $1 ',
  ),
  leading(
    `(?<=by )(expected purchases|lifetime value|probability of being lost|churn risk) per (?:customer|head|person|capita|buyer|member)`,
    'average $1',
  ),
  said(`expected (90|365)-day purchases`, 'expected purchases in $1 days'),
  said(`(90|365)-day expected purchases`, 'expected purchases in $1 days'),
  leading(
    `(which|what) (brand|store|segment|cluster|prefecture|age group|category|member rank|channel) has (?:the )?(?:customers|buyers|members|people|clients) with the (highest|lowest|largest|smallest|biggest|greatest) (?!average)([a-z0-9 ]+?)(?: on average| in the mean| per customer| per head)(?=[?.! ]*$)`,
    '$1 $2 has the $3 average $4',
  ),
  leading(
    `(?<!average |mean |median |by |in )(?:total )?expected (?:number of )?(?:orders|purchases) (?:for|in|over|during|within) the (?:next|coming|following) (?:three|3) months`,
    'total expected purchases in 90 days',
  ),
  leading(
    `(?<!average |mean |median |by |in )(?:total )?expected (?:number of )?(?:orders|purchases) (?:for|in|over|during|within) the (?:next|coming|following) (?:year|twelve months|12 months)`,
    'total expected purchases in 365 days',
  ),
];
