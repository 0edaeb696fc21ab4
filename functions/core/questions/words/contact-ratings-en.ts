import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const LAST = '(?:very )?(?:last|latest|most recent|newest|previous|final|recent)';
const THEIR = "(?:(?:her|his|their|the|this customer's|the customer's|the caller's|this|that) )?";
const TALK =
  '(?:support |service |customer )*(?:contact|conversation|call|phone call|chat|enquiry|inquiry|email|e-mail|interaction|ticket|case|exchange|support)';
const TEAM =
  '(?:(?:customer |client |the |our |its )*(?:support|service|care|help ?desk|help line|contact cent(?:er|re)|call cent(?:er|re)|hotline|services)(?: team| desk| staff)?)';
const BRAND = '((?!(?:us|our|the|customer|support|service|help|helpdesk)\\b)\\w+)';
const WITH = (brand: string): string => `(?: (?:with|to|at|from|by|of) (?:the |our )?${brand}(?:'s)?(?: ${TEAM})?)`;
const RATED =
  '(?:rate|rated|score|scored|grade|graded|mark|marked|judge|judged|evaluate|evaluated|assess|assessed|feel about|think of|thought of|like|liked)';
const HAPPY = '(?:satisfied|happy|pleased|content|unhappy|dissatisfied|unsatisfied|positive)';
const SCORE = '(?:score|rating|mark|grade|satisfaction|satisfaction score|satisfaction rating|evaluation|points)';
const END = '(?=[?.! ]*$)';

/** How the customer on the line found the last contact: the last contact tells it. */
const ASKED: readonly string[] = [
  `^how (?:did|does|has|have) (?:${PERSON}) (?:${RATED}) ${THEIR}${LAST} ${TALK}`,
  `^how ${HAPPY} (?:was|is|were|are) (?:${PERSON}) (?:with|about|after|by) ${THEIR}${LAST} ${TALK}`,
  `^(?:was|were|is|are) (?:${PERSON}) ${HAPPY} (?:with|about|after|by) ${THEIR}${LAST} ${TALK}`,
  `^(?:what|which|how (?:high|low|good|bad) a|how many) ${SCORE} (?:did|has|have) (?:${PERSON}) (?:give|given|gave|leave|left|put|award)(?: us)? (?:for |to |after |on |about )?${THEIR}${LAST} ${TALK}`,
  `^(?:what (?:was|is) |tell me |show me |show )?${THEIR}${SCORE} (?:(?:that )?(?:${PERSON}) gave )?(?:of|for|from|after|on|with|in) ${THEIR}${LAST} ${TALK}`,
];

export const CONTACT_RATINGS_EN: readonly SaidOtherwise[] = ASKED.flatMap((said) => [
  { said: `${said}(?: with us)?(?: ${TEAM})?${END}`, read: 'last contact of this customer' },
  { said: `${said} (?:with|to|at|from|by) (?:us|(?:the |our )?${TEAM})${END}`, read: 'last contact of this customer' },
  { said: `${said}${WITH(BRAND)}${END}`, read: 'last contact of this customer with $1' },
]);
