import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = anyOf(
  'customers, people, shoppers, clients, buyers, persons, members, women, men, ladies, individuals, consumers, folks, users, purchasers',
);
const CUSTOMERS =
  '(customers|people|shoppers|clients|buyers|persons|individuals|consumers|folks|purchasers|customer|users|those)';
const GROUP = '(?:group|set|number|crowd|circle|body|pool|population|segment|audience|cohort|share)';
const TOTAL = '(?:total |overall |whole |full |entire |complete )?';
const WHERE = anyOf(
  'in our customer database, in our database, in the database, in the customer database, in our system, in the system, in our crm, in the crm, on record, on file, in our records, in the records, on our customer list, on the customer list, in our customer list, in the customer list, in our customer file, in our data, in the data',
);
const HOW_MANY = anyOf(
  'how many is that, how many are they, how many are there, how many of them are there, how many are these, how many do we have, how many in all, how many in total, how many people is that, how many customers is that, what is the number, what number is that, the number please, number please, number of them, number of customers, number of people, the number, the count, headcount, head count, customer count, count of customers, count of people, how many people, how many customers, how many, number, count, total number, total count, total',
);
const VERB: Readonly<Record<string, string>> = {
  buying: 'bought',
  purchasing: 'purchased',
  ordering: 'ordered',
  shopping: 'shopped',
  owning: 'own',
  having: 'have',
  contacting: 'contacted',
  returning: 'returned',
  spending: 'spent',
  registering: 'registered',
  living: 'live',
  refusing: 'refuse',
  accepting: 'accept',
  declining: 'decline',
  allowing: 'allow',
};

/** How many of whom: as a headcount, as the size of a group, with the number asked for in front of them or behind. */
export const COUNTED_PEOPLE: readonly OtherWording[] = [
  ...Object.entries(VERB).map(([form, verb]) =>
    leading(
      `(?:what(?:'s| is) the size of|how (?:large|big) is|what is the number of|the size of|size of) the ${GROUP} (?:of (?:customers|people) )?${form} `,
      `how many customers ${verb} `,
    ),
  ),
  leading(
    `(?:what(?:'s| is) |tell me |show me |give me )?(?:the )?size of (?:the |our )?${TOTAL}(?:customer|client) (?:list|base|database|file|population|pool)`,
    'how many customers do we have',
  ),
  leading(
    `how (?:large|big) is (?:the |our )?${TOTAL}(?:customer|client) (?:list|base|database|file|population|pool)`,
    'how many customers do we have',
  ),
  leading(
    `(?:what(?:'s| is) |tell me |show me |give me )?(?:the )?size of the ${GROUP} (?:of ((?:[a-z-]+ )?)${CUSTOMERS} )?(who|that|which|with|having) `,
    'how many $1customers $3 ',
  ),
  leading(
    `how (?:large|big) is the ${GROUP} (?:of ((?:[a-z-]+ )?)${CUSTOMERS} )?(who|that|which|with|having) `,
    'how many $1customers $3 ',
  ),
  leading(
    `(?:what(?:'s| is) |tell me |show me |give me )?(?:the )?size of (?:the |our )?([a-z][a-z -]{1,25}?) (?:group|segment|population|base|crowd)(?=[?.! ]*$)`,
    'how many $1 customers',
  ),
  leading(
    `how (?:large|big) is (?:the |our )(?!average|median|mean|difference|gap|share|segment|customer)([a-z][a-z -]{1,25}?) (?:group|segment|population|crowd)(?=[?.! ]*$)`,
    'how many $1 customers',
  ),
  leading(`how many (vips?) customers`, 'how many $1'),
  said(`(vip) (?:status|standing|rank)(?= *[?.!]*$)`, '$1'),
  leading(`how many ${CUSTOMERS} (?:have|has|hold|enjoy|are of|are at) (vip)(?=[?.! ]*$)`, 'how many $2s are there'),
  leading(
    `how many (?:individual |different |distinct |separate |unique |single )*${CUSTOMERS} (?:do we |have we |we |are |does the company )(?:have |hold |keep |got |store |maintain )?(?:records for|records of|data on|data for|information on|on file|on record|recorded|stored|registered with us|${WHERE})(?: in total)?(?=[?.! ]*$)`,
    'how many customers do we have',
  ),
  leading(
    `(how many (?:[a-z]+ )?${CUSTOMERS}) (?:are |we have |do we have |have we )?(?:there )?(?:${WHERE})(?=[?.! ]*$)`,
    '$1 do we have',
  ),
  said(`(?<=customers.{0,80}) ?(?:${WHERE})(?= *[?.!]*$)`, ''),
  leading(
    `^(?:please )?(?:count|tally|count up|number) (?:up )?(?:all |the |all the |all our |our |all of our )*(?=customers|people|shoppers|clients|buyers|everyone|women|men|vips)(?!customers by|buyers by|people by|customers per)`,
    'how many ',
  ),
  leading(
    `^(?:(?:can|could|would|will) you )?(?:please )?(?:count|tally) (?:up )?(?:all |the |all the |our )*(?=(?:[a-z]+ ){0,2}(?:customers|people|shoppers|clients|buyers|women|men)(?: who| that| with| having| in| living| born| aged|[?.! ]*$))`,
    'how many ',
  ),
  leading(`how many everyone who`, 'how many customers'),
  leading(`^total (?:number of )?${CUSTOMERS}(?=[?.! ]*$)`, 'how many customers do we have'),
  leading(`^total (?:number of )?${CUSTOMERS} (?=with|who|that|having|in|aged|born)`, 'how many $1 '),
  leading(
    `^(?:all|all the|all our|all of our) ${CUSTOMERS} ?(?:,|:|-) ?(?:${HOW_MANY})(?=[?.! ]*$)`,
    'how many customers do we have',
  ),
  leading(`^how many customers(?=[?.! ]*$)`, 'how many customers do we have'),
  leading(
    `(?:the )?(?:headcount|head count|tally) (?:of|for) (?:the |all |all the |our )*(?=[a-z][a-z' -]*)`,
    'number of ',
  ),
  leading(
    `^(?!how|what|which|who|did|do |does|is |are |was |were |has|have|of |number|count|can|could|please|list|show|give|among|by |sales|orders|average|median)([^?]*?${PEOPLE}(?![a-z])[^?]*?) ?(?:,|:|;| -|\\.|\\?) ?(?:${HOW_MANY})(?: please)?(?=[?.! ]*$)`,
    'how many $1',
  ),
  leading(`^how many (?:the |all |our )+(?=[a-z])`, 'how many '),
  leading(`there (?:is|are) how many ${CUSTOMERS} (?=who|that|which|with)`, 'how many $1 '),
  leading(`(how many ${CUSTOMERS}) which (?=[a-z])`, '$1 who '),
];
