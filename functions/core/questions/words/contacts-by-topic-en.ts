import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MATTERS = anyOf(
  'questions, queries, issues, matters, topics, tickets, cases, requests, problems, inquiries, enquiries, calls, contacts, support requests, support tickets, conversations, contact',
);
const SPENT = anyOf(
  'spent, used, needed, put in, took, worked, logged, invested, devoted, racked up, clocked up, clocked',
);
const ON = '(?:on|for|handling|dealing with|answering|with|over|working on)';
const NAMES: Readonly<Record<string, string>> = {
  'delivery|shipping|shipment': 'delivery',
  'return and exchange|returns?|exchange': 'returns and exchanges',
  product: 'product questions',
};

/** Contacts by what they were about, and how long they took. */
export const CONTACTS_BY_TOPIC: readonly OtherWording[] = [
  leading(
    `(?:^|(?:the )?(?:total|sum of|total number of|number of|how many|overall|all) )(?:minutes|handling minutes|minutes of handling)(?: that)? (?:our |the |did )?((?:[a-z]+ )?)(?:team|agents|support|staff|contact cent(?:re|er)|people)? ?(?:have |has )?(?:${SPENT}) (?:${ON}) (?:the )?`,
    'total handling minutes of $1contacts about ',
  ),
  ...Object.entries(NAMES).map(([words, name]) => said(`(?<=contacts about )(?:${words}) (?:${MATTERS})`, name)),
  leading(
    `(?<=^|\\b(?:many|number of|count of|all|the|open|unresolved|escalated|resolved|our|of|about|with|for|tsumugi|lumiere|hoshizora) )(delivery|shipping|shipment) (?:${MATTERS})(?! (?:address|cost))`,
    'contacts about delivery',
  ),
  said(`contacts about contacts about`, 'contacts about'),
  said(`(?:about|with|concerning|regarding|over) contacts about`, 'about'),
  // “Contacts that were resolved, by channel”: which of them are meant.
  leading(
    `(share|proportion|percentage|percent|%|rate|portion|fraction|part) of ((?:[a-z]+ )?)(contacts|inquiries|enquiries|tickets|calls|cases)(?: that| which)? (?:were |was |got |are |have been |had been |ended up |ended |remained |stayed )(resolved|unresolved|escalated|solved|still open)(?: by us)?,? (by|per|for each|in each|across) `,
    '$1 of $4 $2$3 $5 ',
  ),
  leading(
    `(delivery|shipping|account|product|return|exchange|complaint)[- ]related (?:${MATTERS})`,
    'contacts about $1',
  ),
  leading(`(?<!about )(exchange|returns?|product|account) (?:phone )?calls(?! rate)`, 'phone contacts about $1'),
  leading(`(?<=contacts about )(?:returns?|exchange)(?= |[?.!,]|$)(?! and| or|s and)`, 'returns and exchanges'),
  leading(`(?<=contacts about )product(?= |[?.!,]|$)(?! questions)`, 'product questions'),
];
