import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const MAKE = anyOf(
  'save, make, create, write, print, print out, print off, run, run off, pull, pull together, draw up, put together, compile, get, get me, give me, send me, prepare, produce, generate, export, dump, spit out, build, need, i need, i want, we need, i would like, i am after',
);
const WRITE = anyOf(
  'save, print, print out, print off, download, dump, run off, write down, write out, jot down, name',
);
const FILE = anyOf(
  'file, list, csv, csv file, spreadsheet, sheet, excel, excel file, export, printout, print-out, download, extract, roster, table, report, rundown, directory',
);
const FULL = '(?:full |complete |whole |entire |quick |plain |simple |fresh |clean |separate )*';
const WITH = '(?:with|of|containing|for|listing|showing|covering|holding|that lists|that has|that contains)';
const ALL = '(?:all (?:of )?(?:the |our )?|every (?:single )?|each |any |everyone |the |our )*';
const PEOPLE =
  "(?:(?:(?!of |top |best |worst |most |number |count |total |average |share |sales |orders )[a-z'-]+ ){0,4}?(?:customers?|people|members?|players?|buyers?|shoppers?|vips|women|men|persons?|clients|users|anyone|everyone|those))";
const WHO = '(?:who|whose|that|with|in|from|living|registered|aged|on|over|under|flagged|marked)';

/** Groups in the plural, and what one of them is called. */
const GROUPS: readonly (readonly [several: string, one: string])[] = [
  ['segments', 'segment'],
  ['clusters', 'cluster'],
  ['brands', 'brand'],
  ['stores', 'store'],
  ['shops', 'store'],
  ['channels', 'channel'],
  ['categories', 'category'],
  ['prefectures', 'prefecture'],
  ['age groups', 'age group'],
];
const SIZE = anyOf(
  'headcount, size, number of members, number of people, number of customers, member count, customer count, head count, number, count, membership, how many people are in them, how many customers are in them, how many are in each, how many people are in each, sizes, headcounts, counts, member numbers, member counts',
);
const FIGURE =
  '(?:number of orders|orders|order count|sales|revenue|turnover|average [a-z ]{3,25}?|median [a-z ]{3,25}?|units sold|number of buyers|return rate|repeat rate|lifetime value)';
const ITS = '(?:(?:their|its|the|respective|current) )*';
const ENDS =
  '(?=[?.!,]| *$| (?:and|in|please|sorted|biggest|largest|highest|smallest|ranked|from|last|this|since)(?![a-z]))';
const EACH = '(?: in each| for each| each| of each| per [a-z]+)?';
const BESIDE = '(?:by name,? )?(?:with|and|together with|along with|plus|including|showing|by)';
const SHOW = '(?:please )?(?:list|show|name|give|tell|display|rank|print)(?: out)?(?: me| us)?';

const ofGroups = ([several, one]: readonly [string, string]): readonly OtherWording[] => {
  const all = `(?:${SHOW} )?(?:all |every |each |each of |the |our )*(?:[0-9]+ |three )?(?:${several}|${one})`;
  return [
    leading(
      `^${all},? ${BESIDE} ${ITS}(?:${SIZE}) and ${ITS}(${FIGURE})${EACH}${ENDS}`,
      `number of customers and $1 by ${one}`,
    ),
    leading(
      `^${SHOW} (?:all |every |each |each of |the |our )*(?:[0-9]+ |three )?(?:${several}|${one}),? ${BESIDE} ${ITS}(?:${SIZE})${EACH}${ENDS}`,
      `number of customers by ${one}`,
    ),
    leading(
      `^${SHOW} (?:all |every |each |each of |the |our )*(?:[0-9]+ |three )?(?:${several}|${one}),? (?:by name,? )?(?:with|and|together with|along with|plus|including|showing) ${ITS}(${FIGURE})${EACH}${ENDS}`,
      `$1 by ${one}`,
    ),
    leading(`^(?:the )?${several},? (?:by|with|and) ${ITS}(?:${SIZE})${ENDS}`, `number of customers by ${one}`),
  ];
};
const ONE_OF =
  '(brand|cluster|segment|store|shop|channel|category|prefecture|product|month|day|week|quarter|age group|weekday|hour|topic)';
const MOST = '(?=(?:highest|lowest|most|fewest|largest|biggest|smallest|best|worst|greatest|least|longest|shortest))';

/** A list or a file of people, and groups with how large they are. */
export const LISTS_ASKED_FOR: readonly OtherWording[] = [
  leading(
    `^(?:please )?(?:(?:can|could) you )?(?:${MAKE}) (?:me |us )?(?:an? |the )?${FULL}(?:${FILE}) ${WITH} ${ALL}(?=${PEOPLE}(?: ${WHO}|[?.!,]| *$))`,
    'list ',
  ),
  leading(`^(?:an? |the )?${FULL}(?:${FILE}) ${WITH} ${ALL}(?=${PEOPLE} ${WHO})`, 'list '),
  leading(`^(?:please )?(?:${WRITE}) ${ALL}(?!out |off |down )(?=${PEOPLE} ${WHO})`, 'list '),
  leading(`^list (?:every|each|any) (?:single )?(?=${PEOPLE})`, 'list '),
  ...GROUPS.flatMap(ofGroups),
  // “Name the cluster with the highest …”
  leading(
    `^(?:name|tell me|state|identify|give me|find me|find|show me) the (?:one )?${ONE_OF} (?:with|that has|having|where) (?:the )?${MOST}`,
    'which $1 has the ',
  ),
  leading(`^(?:name|tell me|state|identify|give me|find me|find) the (?:one )?${ONE_OF} that (?=[a-z])`, 'which $1 '),
];
