import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const PART = "((?:at |from )?[a-z][a-z'-]+)";
const GOODS = "(?:an? |any |one |our )?([a-z][a-z'-]+)";
const NAME = "([a-z][a-z'-]+(?: accessories)?)";
const PEOPLE = '(?:customers?|people|shoppers|clients|buyers|persons|everyone|purchasers|those)';
const DEED = '(bought|purchased|ordered|have bought|have purchased|have ordered)';
const NOT = '(?:no|zero|not any|never any|without any|without|none of the)';
const DROP = anyOf(
  'drop, remove, take out, leave out, subtract, exclude, deduct, take away, discard, filter out, strip out, omit, skip',
);
const LEFT = anyOf(
  'how many are left, how many remain, how many is that, how many are left over, how many customers are left, how many people are left, how many customers remain, how many does that leave, what is left, how many are there, how many',
);
const SHARED = '(?:shared|common|joint|mutual|overlapping)';

/** Who bought the one and not the other, or both: by what they have, by whom is taken away, as an overlap. */
export const BOUGHT_AND_NOT: readonly OtherWording[] = [
  leading(`${GOODS} of ours(?![a-z])`, '$1'),
  leading(
    `^(?:take|start with|given|from) (?:all )?(?:the )?${PEOPLE} (?:who |that )?${DEED} ${PART}(?: customers)?[,;.]? (?:and |then |and then )?(?:${DROP}) (?:the ones|those|everyone|${PEOPLE}|all) ?(?:who |that )?${DEED} ${PART}[.,;:?]? ?(?:and )?(?:${LEFT})(?=[?.! ]*$)`,
    'how many customers bought $2 but did not buy $4',
  ),
  leading(
    `^(?:among|of|out of|from|amongst) (?:all |the |our )*${GOODS} (?:buyers|purchasers|customers|shoppers),? (?:how many|what number)(?: of them)? (?:have not |haven't |did not |didn't |never |have never )(?:bought|purchased|ordered|buy|purchase|order) ${PART}(?: yet)?(?=[?.! ]*$)`,
    'how many customers bought $1 but did not buy $2',
  ),
  leading(
    `(?:how many )?${GOODS} (?:buyers|purchasers) (?:excluding|without|minus|except|other than|not counting|less|but not) (?:the |any )?${GOODS} (?:buyers|purchasers)(?:,? (?:headcount|number|count|how many))?(?=[?.! ]*$)`,
    'how many customers bought $1 but did not buy $2',
  ),
  leading(
    `(${PEOPLE}) (?:with|who have|having|that have) ${GOODS}s? (?:purchases?|orders?)?,? ?(?:but|and|yet) (?:with )?${NOT} ${GOODS} (?:in their (?:purchase |order |buying )?(?:history|past|basket|record)|purchases?|orders?)(?=[?.! ]*$)`,
    '$1 who bought $2 but did not buy $3',
  ),
  leading(
    `(${PEOPLE}) (?:with|who have|having|that have) ${GOODS} (?:but|and) (?:${NOT}) ${GOODS} in their (?:purchase |order |buying )?(?:history|past|record)(?=[?.! ]*$)`,
    '$1 who bought $2 but did not buy $3',
  ),
  leading(
    `(who |that |our customers |customers |people )(?:own|possess|have got) ${GOODS} (?=but|and)`,
    '$1bought $2 ',
  ),
  // Two brands, or two kinds of goods, that the same people bought.
  leading(
    `^${NAME} (?:and|&|\\+|/|x) ${NAME} (?:overlap|intersection|in common)(?:,|:| -)? ?(?:customer count|number of customers|how many customers|count|headcount|number|how many)?(?=[?.! ]*$)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `^(?:the )?(?:overlap|intersection) (?:of|between) ${NAME} (?:and|&|\\+) ${NAME}(?:,|:| -)? ?(?:customers|buyers)?(?:,|:| -)? ?(?:customer count|number of customers|count|headcount|number|how many)?(?=[?.! ]*$)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `how many ${PEOPLE} (?:do|are|have) ${NAME} and ${NAME} (?:have in common|share|both have)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `(?:how many ${PEOPLE} are shared|how many ${PEOPLE} are common|how large is the overlap|how big is the overlap) (?:by|between|to|of) ${NAME} and ${NAME}`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `^(?:how many )?(?:the )?(?:cross-brand )?${SHARED}? ?(?:buyers|customers|shoppers) (?:of|between|across) (?:both )?${NAME} (?:and|&|\\+) ${NAME},? (?:how many|number|count|headcount)(?=[?.! ]*$)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `(?:cross-brand )(?:buyers|customers|shoppers) of ${NAME} (?:and|&|\\+) ${NAME}`,
    'customers who bought at both $1 and $2',
  ),
  leading(
    `^(?:how many )?${NAME} (?:and|&|\\+) ${NAME} ${SHARED} (?:buyers|customers|shoppers)(?:,|:| -)? ?(?:number|count|how many|headcount)?(?=[?.! ]*$)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `(${PEOPLE})(?: who| that)? (?:with|have|having|made|placed) (?:an? |one |any )?(?:orders?|purchases?|transactions?) (?:in|at|from|with|for) (?:both brands,? |each of |both of |both |the two brands |each of the brands |both the brands )+${NAME} and ${NAME}(?: brands)?`,
    '$1 who bought at both $2 and $3',
  ),
  leading(
    `(?:have |has )?(?:used|visited|tried) both ${NAME} and ${NAME} (?:for (?:purchases|buying|shopping|orders)|to (?:buy|shop|order|purchase))`,
    'bought at both $1 and $2',
  ),
  leading(
    `(bought|ordered|purchased|shopped)(?: something| anything)? not only (?:from|at|with|in) ${NAME},? but (?:also )?(?:from|at|with|in) ${NAME}(?:,? (?:as well|too|also))?`,
    'bought at both $2 and $3',
  ),
  leading(
    `(?:having |have |has |who )?(bought|ordered|purchased|shopped)(?: something)? (?:at|from|with|in) (?:both )?(?:the two brands|the two|both brands|the brands|each of the two brands|the two labels),? ${NAME} and ${NAME}`,
    'who bought at both $2 and $3',
  ),
  leading(
    `^(?:how many )?${PEOPLE} who bought at both ${NAME} and ${NAME}:?(?: how many are there)?(?=[?.! ]*$)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `(customers|people|shoppers) who bought at both ${NAME} and ${NAME} for purchases`,
    '$1 who bought at both $2 and $3',
  ),
  leading(
    `(how many ${PEOPLE}) (?:buying|purchasing|shopping|ordering) (?:at )?both ${NAME} and ${NAME}`,
    '$1 bought at both $2 and $3',
  ),
];
