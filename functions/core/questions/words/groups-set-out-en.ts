import { leading, type OtherWording, said } from './usual-wording.ts';

const GROUP =
  '(brand|product|channel|store|segment|prefecture|gender|age group|weekday|day of the week|month|quarter|topic|city|customer segment|product category|category)';
const FIGURE =
  "((?:(?:the |our |their |(?:this|last) (?:year|month|week|quarter|fiscal year)'s )*(?:average |mean |median |total |typical )?(?:customer |customers' )?(?:sales|revenue|turnover|takings|orders|order count|number of orders|number of customers|customers|buyers|contacts|shoppers|people|members|returns|return rate|repeat rate|cancellation rate|lifetime value|life-time value|lifetime values|ltv|order value|order values|age|spend|order size|aov|handling time)))";
const OF_EACH = '(?:their |the |its |average |the average )';
const SPREAD =
  '(?:are |is |were |was )?(?:spread|distributed|divided|split|scattered|shared out|broken down|dispersed|allocated)(?: out| up)?';
const ONE: Readonly<Record<string, string>> = {
  brands: 'brand',
  products: 'product',
  channels: 'channel',
  stores: 'store',
  segments: 'segment',
  prefectures: 'prefecture',
  genders: 'gender',
  'age groups': 'age group',
  weekdays: 'weekday',
  'days of the week': 'weekday',
  topics: 'topic',
  cities: 'city',
  'customer segments': 'segment',
  'product categories': 'category',
  categories: 'category',
};
const SHOWN =
  "(?:(?:i want|i'd like|can i get|could i get|give me|show me|please show|i need|make|get me) )?(?:an? |the )?(?:table|list|overview|chart|summary|breakdown)";

/** A figure by a group, told as a table of groups, a comparison of them or how it is spread over them. */
export const GROUPS_SET_OUT: readonly OtherWording[] = [
  ...Object.entries(ONE).flatMap(([many, one]) => [
    leading(
      `(?:tell me |show me |i want to know |i'd like to know )?how ${FIGURE} ${SPREAD} (?:over|across|among|between|by|throughout|amongst) (?:the |our |different |various |individual |all |all the )*${many}(?=[?.! ]*$| (?:in|last|this))`,
      `$1 by ${one}`,
    ),
    leading(
      `how (?:are|is|were|was) ${FIGURE} (?:spread|distributed|scattered|dispersed|allocated)(?: out)? (?:over|across|among|between|throughout|amongst) (?:the |our |different |various |individual |all |all the )*${many}(?=[?.! ]*$| (?:in|last|this))`,
      `$1 by ${one}`,
    ),
    leading(
      `(?:compare|contrast|set side by side|put side by side) (?:the |our |all |all the |different )*${many} (?:on|by|in|in terms of|with regard to|regarding|for|according to|as to) ${OF_EACH}*${FIGURE}(?=[?.! ]*$| (?:in|last|this|for))`,
      `$1 by ${one}`,
    ),
    leading(
      `${SHOWN} (?:of|with|for) (?:the |our |all |all the )*${many} (?:with|and|showing|along with) (?:their |the |its )*${FIGURE}(?=[?.! ]*$| (?:in|last|this|for))`,
      `$1 by ${one}`,
    ),
    leading(
      `${SHOWN} (?:of|with|for) (?:the |our |all |all the )*${many} and (?:the |how many )?(orders|customers|contacts|sales|buyers)(?: taken on them| there are| are there| in them| of each)?(?=[?.! ]*$| (?:in|last|this|for))`,
      `$1 by ${one}`,
    ),
    leading(
      `(?:which|what) ${many} do (?:the |our )?(orders|sales|contacts|returns|registrations) (?:come in(?: on| from)?|fall on|come from|arrive)[?,.;]? ?(?:and )?(?:show|give|list|tell)(?: me)? (?:the )?(?:count|number|total)s? (?:for|per|of) (?:each|every)(?: one| day)?`,
      `$1 by ${one}`,
    ),
  ]),
  leading(
    `${SHOWN} (?:of|with|for) (?:the )?${GROUP} and (?:the )?(?:how many|number of|count of) (customers|orders|contacts|buyers)(?: are there| there are| we have| each)?(?=[?.! ]*$)`,
    '$2 by $1',
  ),
  leading(`${FIGURE} (?:x|×|\\*) ${GROUP}(?=[?.! ]*$| (?:in|last|this))`, '$1 by $2'),
  leading(
    `(?:group|split|sort|bucket|divide|separate) (?:up )?(?:the |our |all )*${FIGURE} by ${GROUP},? and (?:then )?(?:count|number|total|sum|add up) (?:them|each|it|each group|those)(?: up)?`,
    '$1 by $2',
  ),
  leading(
    `^(?:(?:can|could|would|will) (?:you|we|i) )?(?:please )?(?:group|bucket|classify|arrange|categorise|categorize) (?:the |our |all )*${FIGURE} (?:by|per|according to|into) ${GROUP}(?=[?.! ]*$| (?:in|last|this|for))`,
    '$1 by $2',
  ),
  leading(`(?:break|split|divide) ((?:the |our )?[a-z][a-z' -]{2,40}?) (?:down|up|out) by (?=[a-z])`, '$1 by '),
  leading(
    `(?:regional|geographic|geographical) (?:breakdown|distribution|split|spread)(?: \\((?:by |at )?(?:prefecture|the prefecture)(?: level)?\\))? of (?:how many )?(customers|buyers|orders|sales|people|members)(?: we have| there are)?`,
    '$1 by prefecture',
  ),
  leading(
    `where (?:do|does|are) (?:our |the |all |all our )*(customers|buyers|members|people) (?:live|located|based|from|come from|reside)[?.,;]? ?(?:and )?(?:please )?(?:give|show|tell|list)(?: me)? (?:the )?(?:count|number|numbers|figure|total)s? (?:for|per|by|of) (?:each|every|all|the)? ?(prefecture|city)s?`,
    '$1 by $2',
  ),
  said(`(category|brand|store|channel|product|segment)-level (sales|revenue|orders|turnover)`, '$2 by $1'),
  leading(
    `(?:in|for|within) (?:each|every) (?:customer )?(segment|brand|category|channel|store|prefecture)(?=[?.! ]*$)`,
    'by $1',
  ),
  // Days of the week.
  said(`by dow`, 'by weekday'),
  said(
    `(orders|sales|order count|contacts|buyers|revenue|number of orders),? (?:mon(?:day)?|sun(?:day)?) ?(?:-|to|through|till|until) ?(?:sun(?:day)?|sat(?:urday)?)`,
    '$1 by weekday',
  ),
  leading(
    `(?:on|for|per|in) (?:each|every) (?:weekday|day of the week|day),? \\(?(?:from )?(?:monday|sunday|mon|sun) (?:to|through|till|until|-) (?:sunday|saturday|sun|sat)\\)?`,
    'by weekday',
  ),
  leading(
    `(?:what does |show )?(?:the )?weekly pattern of ${FIGURE}(?: look like| looks like)?((?: (?:in|last|this) [a-z0-9]+)?),? ?(?:from )?(?:monday|sunday) (?:to|through) (?:sunday|saturday)`,
    '$1 by weekday$2',
  ),
  leading(
    `how many ${FIGURE}(?: did)? (?:we )?(?:got|get|had|have|received|took|receive) on mondays?,? tuesdays?,? (?:and so on|and so forth|etc\\.?|and the other days|and the rest)`,
    '$1 by weekday',
  ),
  leading(
    `(?:on|for) mondays?,? tuesdays?,? (?:and so on|and so forth|etc\\.?|and the other days|wednesdays?,? (?:and so on|and so forth|etc\\.?))`,
    'by weekday',
  ),
  leading(
    `how many (?:purchases|orders) (?:were|are|have been|get|got) (?:placed|made) by (?=weekday|day of the week)`,
    'orders by ',
  ),
];
