import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const ONE = anyOf('one, a single, one single, exactly one, just one, 1, only one');
const BUYING = anyOf('bought, buy, buys, purchased, purchase, ordered, order, shopped, shops, shop');
const AT = anyOf('from, at, with, in');

const ONE_OF_BOTH =
  '(?:exactly one of (?:these|them|the two)(?:, not both)?|one but not the other|one or the other but not both)';

const NOT_BOUGHT = anyOf(
  "never, not, not bought, never bought, nothing, have not bought, haven't bought, did not buy, didn't buy, none",
);
const OTHER_BRANDS =
  '(?:(?:any of |of )?(?:no|none of|the|our|any)? ?(?:our |the )?other (?:two |2 )?brands?|(?:the |our )?other two|nowhere else|nothing else|anywhere else|no other brand)';

/** What else may stand in front of “-only”. */
const NO_BRANDS = anyOf(
  'store, stores, shop, shops, boutique, online, app, web, console, email, phone, call, chat, women, men, female, male, one, single, members, cash',
);

/** “A single brand only”, “one-brand-only customers”, “every one of our three brands”: how many brands somebody knows. */
export const BRANDS_SAID_OTHERWISE: readonly OtherWording[] = [
  // “How many customers shop with all three brands”: a deed, not a store.
  leading(
    `(?<=(?:customers|people|members|women|men|vips|shoppers|buyers|clients|who|many|them|those) )(?:shop|shops|shopped) (?:with|at|from|across|in) (?=(?:all|both|more than|at least|several|multiple|two|three|2|3|only one|just one|one|any|every|other|different)\\b)`,
    'bought from ',
  ),
  leading(
    `(?<=(?:who|customers|people) )(?:shop|shops|shopped) (only online|online only|exclusively online|only in stores?|only in store)(?=[?.!, ]|$)`,
    'bought $1',
  ),
  said(
    `(?:who|that)(?:'ve| have| has| had)? (${BUYING}) ${AT} each (?:one )?of (?:the |our )?(?:three |3 )?brands`,
    'who $1 from all three brands',
  ),
  said(
    `(?:one|single|1)[- ]brand(?:[- ]only)?[- ](customers|buyers|people|shoppers)`,
    'customers who bought from only one brand',
  ),
  said(`whose (?:purchases|orders) are all (?:from|at|with|of) ${ONE} brand`, 'who bought from only one brand'),
  said(`(?:only|just|exclusively) ever (${BUYING}) ${AT} ${ONE} brand(?: only)?`, '$1 from only one brand'),
  said(`(?:only|just|exclusively) (${BUYING}) ${AT} ${ONE} brand(?: only)?`, '$1 from only one brand'),
  said(
    `(${BUYING}) (?:only |just )?${AT} ${ONE} brand (?:only|alone|and no other|and nothing else)`,
    '$1 from only one brand',
  ),
  said(`(${BUYING}) ${AT} ${anyOf('a single, one single, just one, exactly one')} brand`, '$1 from only one brand'),
  said(
    `${anyOf('every one of, all of, every single one of, each and every one of')} (?:our |the )?(?:three|3) brands`,
    'all three brands',
  ),
  said(
    `${anyOf('just, only, exactly')} (two|2) (?:of (?:our|the)(?: three| 3)? )?brands(?: exactly)?`,
    'exactly $1 brands',
  ),
  said(`only ever (${BUYING})`, 'only $1'),
  said(
    `(?:either )?([a-z]+) or (?:(?:just )?(?:any|some) (?:item|product|thing|goods)s?|(?:just )?anything(?: at all)?) (?:of|from|at|by) ([a-z]+)`,
    '$1 or anything from $2',
  ),
  said(`(?:either )?([a-z]+) or (?:any|some) ([a-z]+) (?:product|item|goods|thing)s?`, '$1 or anything from $2'),
  leading(
    `^(?:how many |no\\.? of |number of )?(buyers|customers|people)[:,] ?([a-z]+) or anything (?:from |of |at )?([a-z]+)(?=[?.! ]*$)`,
    'how many people bought $2 or anything from $3',
  ),
  leading(`(customers|people|folks) got (?=[a-z]+ or anything from)`, '$1 bought '),
  leading(`^(?=bought only from [a-z]+[?.! ]*$)`, 'customers who '),
  said(
    `${BUYING} ${AT} (?:more than one|several|multiple) (?:of )?(?:our |the )?brands?(?: too| as well)?`,
    'bought from 2 or more brands',
  ),
  said(
    `(?:for whom|where) ([a-z]+) is the only brand(?: (?:that )?they(?:'ve| have)?(?: ever)? ${BUYING}(?: ${AT})?)?`,
    'who only bought from $1',
  ),
  said(`whose only brand is ([a-z]+)`, 'who only bought from $1'),
  said(
    `whose (?:purchases|orders)(?: have)? (?:all )?(?:are|were|been|came|come)(?: all| only| exclusively)? ${AT} ([a-z]+)`,
    'who only bought from $1',
  ),
  said(
    `(?:whose |with )(?:every|each) (?:purchase|order) (?:is |was |has been )?${AT} ([a-z]+)`,
    'who only bought from $1',
  ),
  said(`(two|2) brands,? no more,? (?:and )?no less`, 'exactly $1 brands'),
  said(`(?!${NO_BRANDS})([a-z]+)-only (customers|buyers|shoppers|people)`, 'customers who only bought from $1'),
  said(
    `(?:(?:have|has) )?(?:made (?:a )?purchases?|${BUYING})(?: (?:something|stuff|things))? (?:from |at |with )?([a-z]+),? (?:and |but )?(?:${NOT_BOUGHT} )?(?:from |at |with )?${OTHER_BRANDS}`,
    'bought only from $1',
  ),
  said(`(${BUYING}) nowhere but (?:at |from )?([a-z]+)`, 'bought only from $2'),
  said(
    `${anyOf('just one, only one, exactly one')} (?:out )?of (?:the two brands |the two |the brands |these two )?([a-z]+) (?:and|or) ([a-z]+)`,
    'exactly one of $1 and $2',
  ),
  said(`(from|at|with|of) ([a-z]+) (?:or|and) ([a-z]+), ${ONE_OF_BOTH}`, '$1 exactly one of $2 and $3'),
  said(`([a-z]+) or ([a-z]+), ${ONE_OF_BOTH}`, 'customers who bought from exactly one of $1 and $2'),
  said(`([a-z]+) xor ([a-z]+) (?:buyers|customers|shoppers)`, 'customers who bought from exactly one of $1 and $2'),
  said(`all (?:of )?(?:our |the )?(?:three|3) (?:of (?:our|the) )?brands`, 'all three brands'),
  said(`(?:all|every|each) of our brands`, 'all three brands'),
];
