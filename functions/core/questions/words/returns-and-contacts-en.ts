import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part|rate|ratio)';
const CONTACTED =
  '(?:contacted us|contacted support|have contacted us|have contacted support|has contacted us|had an inquiry|with an inquiry)';
const WHO = '(?:customers|people|those|folks|clients|everyone)';
const RETURNED =
  '(?:also )?(?:have |has |had )?(?:also )?(?:returned (?:something|anything|goods|an item|a product)|return something|had returns)(?: too| as well)?';
const USUAL = 'what percentage of customers who contacted us also returned something';
const GOODS = '(?:purchases|orders|goods|items|products)';
const BACK = '(?:sent back|returned|coming back|brought back|taken back|that come back|that are returned)';
const GENDERS = anyOf(
  'men and women, women and men, male and female customers, female and male customers, men or women, women or men, man and woman, woman and man, male and female, males and females',
);

/** Who contacted us and returned something, and how much comes back. */
export const RETURNS_AND_CONTACTS: readonly OtherWording[] = [
  leading(`how many (?:in|out of) every (?:hundred|100) (?=customers|people|buyers|orders)`, 'what percentage of '),
  leading(
    `(?:(?:tell me |i'd like |show |give me |calculate )?(?:the )?|what )${SHARE} of ${WHO} (?:who )?${CONTACTED} (?:that |who |which )?${RETURNED}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^${WHO} who ${CONTACTED} ?[:,-] ?(?:what |which )?${SHARE} (?:of them )?${RETURNED}(?=[?.! ]*$)`, USUAL),
  leading(
    `^(?:among|of|out of) ${WHO} who(?:'ve| have)? ${CONTACTED},? (?:how (?:big|large) is the|what is the|what|which) ${SHARE} (?:of them )?(?:that |who )?${RETURNED}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:when|if) a customer (?:has )?${CONTACTED},? (?:what|which) ${SHARE} of the time have they (?:also )?returned something(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:tell me |show |give me )?(?:the )?${SHARE} of ${WHO} with (?:a )?returns? (?:within|among|of|in) (?:those|the people|customers|all customers|people) who (?:have )?${CONTACTED}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:show |give me |tell me )?(?:the )?${SHARE} of ${WHO} with (?:a )?returns?,? (?:taking as (?:the )?base|based on|out of|relative to) (?:all )?(?:the )?${WHO} who ${CONTACTED}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:the )?(?:return )?${SHARE} (?:among|of|within) (?:the )?(?:customers with an inquiry|customers who contacted us) who are (?:also )?returners(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^return ${SHARE} among customers (?:with an inquiry|who contacted us)(?=[?.! ]*$)`, USUAL),
  leading(`what percent(?:age)? of customers? contacted us (?:also )?return(?:ed)? something`, USUAL),
  leading(`^ratio ?: ?contacted and returned ?/ ?contacted`, USUAL),
  // How much comes back.
  leading(
    `(?:what |the |our )?${SHARE} of ${GOODS} (?:is |are |that are |that is |get |gets |getting |that get |being )?${BACK}`,
    'return rate',
  ),
  leading(`(?:what |the |our |what's our )?(?:rate|${SHARE}) of (?:returned|sent-back) ${GOODS}`, 'return rate'),
  leading(
    `how often (?:do|are|does) (?:the |our )?${GOODS} (?:get )?(?:returned|sent back),? (?:in percent|as a percentage|in %)`,
    'return rate',
  ),
  leading(
    `^(by|for each|per) (gender|sex|brand|category|channel|store|age group),? (?:what's |what is |our )*return rate(?=[?.! ]*$)`,
    'return rate by $2',
  ),
  leading(
    `return rate,? (?:for each|grouped by|split by|per) (?:customer )?(gender|sex|brand|category|channel|store|age group)(?=[?.! ]*$)`,
    'return rate by $1',
  ),
  leading(
    `(?:see |show |give me )?(?:the )?(return rate|rate of returns|cancellation rate|average order value|repeat rate)s? (?:separately )?(?:for|of) (?:women and for men|men and for women|women and of men|men and of women)`,
    '$1 by gender',
  ),
  leading(
    `(return rate|cancellation rate|repeat rate|average order value)s? separately for (?:${GENDERS})`,
    '$1 by gender',
  ),
  leading(
    `do (?:men or women|women or men) return more,? as a rate[?.]?(?: show every gender)?`,
    'return rate by gender',
  ),
];
