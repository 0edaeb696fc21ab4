import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const GRAINS = anyOf('quarter, month, week, day, year');
const PEOPLE = anyOf('customers, people, buyers, purchasers, shoppers, clients, members, individuals, persons');
const MOST_LIKELY = anyOf('likelihood, chance, risk, probability, possibility, posibility');

/** Nouns and short turns that stand for plainer ones, whatever else is asked. */
export const PLAIN_NOUNS: readonly OtherWording[] = [
  leading(`(?:#|no\\.|nr\\.?) of (?=[a-z])`, 'number of '),
  said(`(each|every|per|by) (?:branch|outlet|location)`, '$1 store'),
  said(`(?:our|all|the) (?:branches|outlets)`, 'the stores'),
  said(
    `on the (?!(?:web|mobile|same|company|main|whole|other|official|shop|store) )([a-z]+)(?:'s)? (?:site|website|web site|web shop)`,
    'at $1',
  ),
  leading(
    `^(?:the |and the |now the |now )?same (?:list|table|ranking|figures?|thing|question|numbers?|chart|again|one) ?(?:but |again |please |, )?(?=(?:for|at|in) )`,
    'and ',
  ),
  said(`(mobile|desktop|tablet|smartphone) devices?`, '$1'),
  said(`age (?:bracket|range|band|tier|segment)s?`, 'age group'),
  said(`(?:working|business) days`, 'weekdays'),
  said(`(?:past|previous|last) calendar month`, 'last month'),
  said(`number one (product|category|brand|store|item)`, 'top $1'),
  said(`(?:unique|distinct|individual|different) (${PEOPLE})`, '$1'),
  // People are counted as merged anyway.
  said(
    `,? ?(?:once|when|after|with) (?:the |our |all )?(?:(?:three|two|3|2|several) )?(?:brands|records|profiles|duplicates|registrations|accounts|customers) (?:are|were|have been|being|get) (?:merged|unified|combined|joined|deduplicated|put together)|,? ?(?:after|with) (?:merging|deduplication|deduplicating|de-duplication)(?: (?:the |all )?(?:brands|records|profiles|duplicates))?`,
    '',
  ),
  said(
    `(?:churn|attrition|leaving) ${MOST_LIKELY}|${MOST_LIKELY} of (?:churn|attrition|leaving us|leaving)`,
    'probability of being lost',
  ),
  said(`(?:inquirers|enquirers|(?:inquiry|enquiry|contacting) customers)`, 'customers who contacted us'),
  said(`complainants`, 'customers who complained'),
  said(
    `(?:approached us|came to us|reached out|wrote in|called|got in touch) with (?:a )?complaints?|(?:raised|filed|lodged|made) (?:a )?complaints?(?: with (?:us|the contact cent(?:re|er)))?`,
    'contacted us with a complaint',
  ),
  said(
    `(?:have|has|had)? ?yet to (?:make (?:their|a|any) (?:first )?purchase|buy(?: anything)?|purchase(?: anything)?|place (?:their first|an|any) order|order(?: anything)?)`,
    'have never bought anything',
  ),
  said(`(?:have|has) (?:not|n't|never) (?:made|placed) a single (?:purchase|order)`, 'have never bought anything'),
  said(`never-bought (customers|members|people)`, '$1 who have never bought'),
  said(
    `(tokyo|osaka|kyoto|fukuoka|hokkaido|kanagawa|saitama|chiba|aichi|hyogo)-(?:resident|based) (${PEOPLE})`,
    '$2 living in $1',
  ),
  said(`(?:and )?(?:group|split|break|bucket) (?:them|it|this|these|those) (?:up |down )?quarterly`, 'by quarter'),
  said(`(?:and )?(?:group|split|break|bucket) (?:them|it|this|these|those) (?:up |down )?monthly`, 'by month'),
  said(
    `,? ?(?:with )?(?:one|1|a) (?:row|line) (?:per|for each|for every) (${GRAINS}|brand|category|store|segment|prefecture|product)`,
    ' by $1',
  ),
  said(`(?:across|over|between) the (?:four|4) quarters`, 'by quarter'),
  said(`(or [a-z]+),? or both`, '$1'),
  said(`(?:shop|buy|purchase|order|bought|purchased) exclusively (?:at|from|with)`, 'buy only at'),
  said(
    `(?:only|just) (?:use|buy from|shop at|stick to|stick with)|(?:use|stick to|stick with) (?:only|just)`,
    'buy only at',
  ),
  said(`with ([a-z]+) as (?:their|the) only brand`, 'who buy only at $1'),
  said(`exclusive ([a-z]+) (customers|buyers|shoppers)`, '$2 who buy only at $1'),
];
