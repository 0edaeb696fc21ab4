import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const GOODS = "((?!the |our |those |people|customers|buyers)[a-z][a-z'-]+?)s?";
const ONE: Readonly<Record<string, string>> = { category: 'categor(?:ies|y|ys)', product: 'products', brand: 'brands' };
const BUYERS = '(?:buyers|purchasers|customers|shoppers)';
const BUY = anyOf(
  'buy, buys, bought, purchase, purchases, purchased, buying, order, ordered, shop in, shop from, go for, went for, take, pick up, get, choose, like to buy, shop, spend on, make purchases in, buy from, buy in, bought from, purchase from',
);
const WHO = "(?:(?:that|who) (?:have |has )?|who've |who's )?";
const WHOM = `(?:all |the |our |its |those |these )*(?:${GOODS} ${BUYERS}|(?:people|customers|those|shoppers|everyone|somebody|someone|buyers|persons) ?${WHO}(?:buy|buys|bought|buying|purchase|purchases|purchased|purchasing|order|ordered) ${GOODS})`;
const OTHER = '(?:other|further|additional|remaining|different|else)';
const KIND = '(?:product )?';

/** What else is bought by those who bought something: “other categories”, “besides knitwear”, “also-bought categories”. */
export const OTHERS_BOUGHT: readonly OtherWording[] = [
  said(
    `(?:bricks[- ]and[- ]mortar|brick[- ]and[- ]mortar|physical|offline|high[- ]street) (?:stores?|shops?)`,
    'store',
  ),
  ...Object.entries(ONE).flatMap(([one, many]) => {
    const read = `what else do $1$2 buyers buy by ${one}`;
    return [
      leading(
        `(?:in |from )?(?:which|what) ${OTHER} ${KIND}${many} (?:do |does |did |are |have )?${WHOM} (?:also )?(?:make purchases|${BUY})(?: from us| from| in| at ours)?(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:list |show |give |find )?(?:the |me )*${OTHER} ${KIND}${many} (?:that (?:are|were|get) |which (?:are|were) )?(?:bought|purchased|ordered) by ${WHOM}(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:list |show |give |find )?(?:me )?(?:the |all )*(?:${OTHER} )?${KIND}${many} (?:that |which )?${WHOM} also (?:${BUY})(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:please )?(?:list |show |give |find )?(?:me )?(?:the |all )*${OTHER} ${KIND}${many} (?:that |which )?${WHOM} (?:also )?(?:${BUY})(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^${WHOM} ?[-:,]? ?(?:cross[- ]purchase|cross[- ]buying|also[- ]bought|also[- ]purchased|co-purchased|co-purchase) ${many}(?=[?.! ]*$)`,
        read,
      ),
      leading(`^${WHOM} also (?:${BUY})(?: from| in)? (?:which|what) (?:${OTHER} )?${KIND}${many}(?=[?.! ]*$)`, read),
      leading(
        `^(?:looking at|among|for|of|taking) ${WHOM},? (?:which|what) ${OTHER} ${KIND}${many} (?:end up in their (?:purchases|baskets|orders)|do they (?:also )?(?:${BUY})|are (?:also )?bought|did they (?:also )?(?:${BUY})|are they (?:also )?buying)(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:if|when) (?:somebody|someone|a customer|a person|people|customers|anyone) (?:buys?|purchases?|bought|orders?) ${GOODS},? (?:which|what) ${OTHER} ${KIND}${many} do (?:they|he|she) (?:also )?(?:${BUY})(?: from us)?(?=[?.! ]*$)`,
        `what else do $1 buyers buy by ${one}`,
      ),
      leading(
        `(?:find |show |list |give me |tell me )?(?:the )?(?:other )?${many} (?:that (?:are|were|get) )?(?:purchased|bought|ordered) (?:together |along |alongside )(?:with )?${GOODS} by the same (?:customers|people|buyers)(?=[?.! ]*$)`,
        `what else do $1 buyers buy by ${one}`,
      ),
      leading(
        `(?:which|what) (?:other )?${KIND}${many} (?:besides|apart from|other than|in addition to|aside from|beyond|except) ${GOODS} (?:do|did|have) \\1 ${BUYERS} (?:also )?(?:${BUY})(?: in| from)?(?=[?.! ]*$)`,
        `what else do $1 buyers buy by ${one}`,
      ),
      leading(
        `(?:besides|apart from|other than|in addition to|aside from|beyond|except for) ${GOODS},? (?:which|what) (?:other )?${KIND}${many} (?:(?:do|did|have) (?:its|those|these|their|\\1) ${BUYERS} (?:also )?(?:${BUY})|are (?:also )?bought by (?:the |those |all )*(?:\\1 ${BUYERS}|(?:people|customers|those) (?:buying|who buy|who bought|who have bought) \\1))(?: from| in)?(?=[?.! ]*$)`,
        `what else do $1 buyers buy by ${one}`,
      ),
      leading(
        `^${one} cross-sell for ${GOODS} ?[:,-]? ?(?:what do (?:the|its|those) ${BUYERS} also (?:${BUY}))?(?=[?.! ]*$)`,
        `what else do $1 buyers buy by ${one}`,
      ),
    ];
  }),
];
