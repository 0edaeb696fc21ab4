import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const BUYING = anyOf(
  'buying from us, buying, who purchased, who bought, who buy, who have bought, purchasers, who bought from us, who purchase, who made a purchase, shoppers who bought, buyers',
);
const MONTHLY = anyOf(
  'month by month, month-by-month, over the months, monthly, month after month, from month to month, by month, each month, each month how many, per month, month to month',
);
const CHANGED = anyOf(
  'changed, developing, developed, moving, moved, evolving, evolved, going, gone, goes up and down, go up and down, changing, varied, looking, trending',
);
const FEMALE: Readonly<Record<string, string>> = { 'women|ladies|females': 'female', 'men|males': 'male' };
const COUNT = '(?:the |our )?(?:number|count|headcount|total) of';
const MAIL = '(?:e-?mails?|mail)';

/** How the number of some people goes month by month; VIPs whom we may email; ages of those who buy one way. */
export const TRENDS_OF_PEOPLE: readonly OtherWording[] = [
  ...Object.entries(FEMALE).flatMap(([words, gender]) => {
    const who = `(?:(?:${words}) (?:${BUYING})|${gender} buyers|${gender} purchasers|${gender} shoppers)`;
    const read = `monthly trend of the number of ${gender} buyers`;
    return [
      leading(
        `^(?:over the months,? )?how (?:has|have|is|are|did|does) ${COUNT} ${who} (?:been )?(?:${CHANGED})(?: ?(?:${MONTHLY}))?(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:${MONTHLY}) (?:movement|change|changes|development|trend|line|curve|chart) (?:in|of|for) ${COUNT} ${who}(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `(?:can i see |show |give me |chart )?a (?:monthly|month-by-month) (?:line|curve|chart|trend|graph) (?:for|of) ${COUNT} ${who}(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:please )?(?:chart |show |plot |draw )?how ${COUNT} ${who} (?:${CHANGED}) (?:${MONTHLY})(?=[?.! ]*$)`,
        read,
      ),
      leading(
        `^(?:give me |show )?(?:number of|the number of|headcount of|the headcount of) ${who},? (?:${MONTHLY})(?=[?.! ]*$)`,
        read,
      ),
      leading(`^what does the trend of ${who} look like (?:${MONTHLY})(?=[?.! ]*$)`, read),
      leading(`^${who} (?:${MONTHLY}),? trend(?: pls| please)?(?=[?.! ]*$)`, read),
    ];
  }),
  // Whom we may email.
  leading(
    `vips (?:can we|we can|may we|we may) send ${MAIL} to(?:,? ?(?:i\\.e\\. |that is )?(?:have given|who gave|who have given) (?:us )?permission)?`,
    'VIPs have consented to email',
  ),
  leading(`^how many of our VIPs have consented`, 'how many VIPs have consented'),
  leading(
    `^(?:e-?mail )(?:opt-in|opted-in|consenting) vips ?:? ?(?:how many|number|count)?(?=[?.! ]*$)`,
    'how many VIPs have consented to email',
  ),
  leading(
    `vips whose e-?mail (?:permission|consent|opt-in) is (?:on|yes|given|granted|set)`,
    'VIPs who have consented to email',
  ),
  leading(
    `^vips? (?:x|×|and|\\+) e-?mail (?:opted in|opt-in|consent) ?(?:-|,|:)? ?(?:number of people|how many|count|number)?(?=[?.! ]*$)`,
    'how many VIPs have consented to email',
  ),
  leading(
    `^among (?:the |our )?vips,? how many (?:people |of them )?are (?:emailable|mailable|reachable by email)(?: with consent)?(?=[?.! ]*$)`,
    'how many VIPs have consented to email',
  ),
  leading(`vip customers from whom we (?:hold|have) e-?mail consent`, 'VIPs have consented to email'),
  // Ages of those who buy one way.
  leading(
    `^(?:on average,? )?what age are (?:our |the )?(app|web|online|store) (?:customers|buyers),?(?: the ones who(?:'ve| have) made a purchase there)?(?: on average)?(?=[?.! ]*$)`,
    'average age of $1 buyers',
  ),
  leading(
    `(?:the )?age of buyers (?:on|in|through) the (app|web|online|store)(?: channel)?,? (?:averaged|average|on average)`,
    'average age of $1 buyers',
  ),
  leading(
    `^(?:take |for )?everyone who (?:has )?(?:bought|purchased|ordered) (?:using|with|on|through|in) (?:the |our )?(?:mobile )?(app|web|store|website) and average their ages?(?=[?.! ]*$)`,
    'average age of $1 buyers',
  ),
  leading(
    `(?:the )?(?:average|mean|typical) (?:years of age|age) (?:among|for|of|in) (?:the )?(?:(app|web|store)-channel (?:purchasers|buyers)|crowd that buys (?:on|in|through) (?:our |the )?(app|web|store))(?=[?.! ]*$)`,
    'average age of $1$2 buyers',
  ),
  leading(
    `^what age is the (?:average|typical) (?:customer|buyer|person) who (?:makes purchases|buys|orders|shops) (?:with|on|in|through|using) (?:the |our )?(?:mobile )?(app|web|store)(?=[?.! ]*$)`,
    'average age of $1 buyers',
  ),
  // Members of segments.
  leading(
    `(?:see |show )?how many (?:people|customers) (?:fall|are|belong) (?:into|in|to) each (?:of the )?(?:customer )?segments?(?=[?.! ]*$)`,
    'number of customers in each segment',
  ),
  leading(
    `^(?:please )?(?:list )?(?:the )?segments (?:along )?with (?:their )?customer (?:totals|counts|numbers)(?=[?.! ]*$)`,
    'number of customers in each segment',
  ),
  leading(`^segment ?[/:,-] ?(?:# |number of |no\\. of )?customers(?=[?.! ]*$)`, 'number of customers in each segment'),
  leading(
    `(?:break |split )?(?:the )?customer base (?:down )?by segment,? and (?:show|give|count) how many are in each(?=[?.! ]*$)`,
    'number of customers in each segment',
  ),
  said(`split number of customers in each segment`, 'number of customers in each segment'),
];
