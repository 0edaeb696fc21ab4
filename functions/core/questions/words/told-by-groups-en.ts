import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHOP = anyOf(
  'boutiques, boutique, outlets, outlet, branches, branch, store location, store locations, shop location',
);
const PERCENT = anyOf(
  'percentages, percentage, in percent, percent, in %, %, as percentages, in percentages, as a percentage, shares, as shares, in shares',
);
const TRAIT = anyOf('gender, age, prefecture, brand, channel, member rank, rank, region, category');
const AGO = '(?: at the moment| now| currently| right now| today| at present)?';

/** Groups that people are told by, in other words. */
export const TOLD_BY_GROUPS: readonly OtherWording[] = [
  said(`(by|per|each|every|for each|in each|which|across) (?:of the |the |our )?${SHOP}`, '$1 store'),
  said(
    `(?:by |per |each )?(?:age|decade) (?:bands?|brackets?|groups?|ranges?|classes?)(?: of (?:ten|10) years| in (?:tens|decades|ten[- ]year steps))`,
    'by age group',
  ),
  said(`(?:per|by) by age group`, 'by age group'),
  said(`\\(the (?:segment|cluster|brand|category|product|game|item)\\)`, ''),
  leading(
    `^(?:the )?(${TRAIT})[ -](?:split|breakdown|mix|distribution|make-?up|composition|structure) (?:of|for|among|within|across) (?:the |our )?([a-z0-9 -]+?) ?,? \\(?(?:${PERCENT})\\)?(?=[?.! ]*$)`,
    '$2 by $1 in percent',
  ),
  leading(
    `^how many ([a-z0-9 -]+?) (?:do we have|are there|have we got|do we count)${AGO},? and (?:what|how much) (?:did|do|does|have|has) (?:they|these|those) (?:spend|spent)(?: with us| so far| there)?(?: in total| altogether| overall| all in all)?(?=[?.! ]*$)`,
    'number of $1 and their total spend',
  ),
  said(
    `(?:together|along|combined) with (?:their|its|the) (?:current |present |respective )?(?:headcounts?|sizes?|head counts?|numbers? of (?:members|customers|people)|member counts?|counts?)`,
    'with number of customers',
  ),
  leading(`(?:please )?list (?:all |the |our )*customer segments`, 'list all segments'),
  leading(
    `(?:in )?how many (?:cases|instances) did (?:a|an|the|one) (?:support )?(contact|call|chat|email|enquiry|inquiry) (?:end|finish|close|result|conclude) (?:with|in|as) (?:an? )?`,
    'number of contacts with outcome ',
  ),
  leading(
    `(contacts|calls|chats|emails|inquiries|enquiries) (?:that |which )?(?:ended|finished|closed|resulted|concluded|were closed|were marked) (?:with|in|as|up as) (?:an? )?(?=call ?-?back|escalat|resol|unresol)`,
    '$1 with outcome ',
  ),
  said(
    `(?:still |currently |left )(?:in progress|pending|open|outstanding|not closed|unsolved|not resolved|unfinished)`,
    'unresolved',
  ),
  leading(
    `(?:share|portion|proportion|part|percentage|fraction) of (?:the |our )?(orders|sales|revenue) (?:that )?(?:came|comes|come|coming|was|were|is|are|made|placed)? ?(?:from|by) (?:people|customers|buyers|those|shoppers) (?:who|that) (?:had|have) (?:already )?(?:bought|ordered|purchased|shopped)(?: from us| with us| here| something)? (?:before|previously|already|earlier|in the past)`,
    'share of $1 from second and later orders',
  ),
];
