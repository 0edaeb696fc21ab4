import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const PEOPLE = anyOf('people, customers, buyers, shoppers, everyone, everybody, persons, clients, first-time buyers');
const AGAIN = anyOf(
  'ordered again, bought again, purchased again, came back, came back and bought again, repurchased, made a second purchase, placed a second order, placed another order, made another purchase, ordered a second time, bought a second time, reordered, shopped again, order again, buy again, purchase again',
);
const SHARE =
  '(?:what |which |the )?(?:share|percentage|percent|proportion|part|fraction|%)(?: of (?:them|these|those|people|customers))?';
const BRAND = "([A-Z][A-Za-z']+(?: [A-Z][a-z]+)?)";
const PERIOD = '((?:in|during|from) (?:[A-Za-z]+ )?(?:20[0-9]{2}|last year|this year|fiscal 20[0-9]{2}))';
const WITHIN = '((?:within|in|inside)(?: the first)? ([0-9]+|thirty|sixty|ninety) (days?|weeks?|months?))';
const ASKED = '(?:take |split |group |for |of |among |look at )?';
const TELL =
  "(?:,| and|:|;|\\.)? ?(?:please )?(?:tell me |show me |show |give me |what is |i want to know |i'd like to see )?";

/** “Take everyone by the month of their first Lumiere order in 2025 and tell me what share ordered again within 90 days”. */
export const REPURCHASES: readonly OtherWording[] = [
  leading(
    `^${ASKED}(?:the |all |our )*${PEOPLE} by (?:the )?(month|quarter|year) of (?:their |the )?first ${BRAND} (?:order|purchase)(?: ${PERIOD})?${TELL}${SHARE} (?:of them )?(?:${AGAIN}|(?:ordered|bought|purchased) (?:from|at|with) (?:it|there|them|[A-Z][a-z]+) again)(?: (?:from|at|with) (?:them|it|there|${BRAND}))?(?: again)? ${WITHIN}(?: of (?:it|that|the first(?: one)?))?(?=[?.! ]*$)`,
    '$6-$7 repeat rate by $1 at $2 $3',
  ),
  leading(
    `^${ASKED}(?:the |all |our )*${PEOPLE} by (?:the )?(month|quarter|year) of (?:their |the )?first (?:order|purchase)(?: (?:at|from|with) ${BRAND})?(?: ${PERIOD})?${TELL}${SHARE} (?:of them )?(?:${AGAIN}|(?:ordered|bought|purchased) (?:from|at|with) (?:it|there|them|[A-Z][a-z]+) again)(?: (?:from|at|with) (?:them|it|there|${BRAND}))?(?: again)? ${WITHIN}(?: of (?:it|that|the first(?: one)?))?(?=[?.! ]*$)`,
    '$6-$7 repeat rate by $1 at $2 $3',
  ),
];
