import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const GROUP = '(brand|category|product|channel|store|segment|prefecture|gender|topic|survey|device|age group)';
const MOST = anyOf('biggest, largest, highest, most, greatest, best, top, longest');
const LEAST = anyOf('smallest, lowest, least, fewest, worst, shortest, weakest');
const BAD = '(?:return|cancellation|complaint|handling|unresolved)';
const ORDERED = '(?:,| -|:)? ?(?:(?:sorted|ordered|ranked|listed|arranged)(?: by| with)? )?(?:the )?';

/** How an answer is to be laid out: in which order, in how many lines, how large each of several is. */
export const SHOWN_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(`(${BAD}[^?.!]*?)${ORDERED}worst (?:ones? )?first(?= *[?.!]*$)`, '$1 in descending order'),
  leading(
    `${ORDERED}(?:${LEAST}) (?:ones? )?(?:first|to (?:biggest|largest|highest|most|best))(?= *[?.!]*$)`,
    ' in ascending order',
  ),
  leading(`${ORDERED}(?:${MOST}) (?:ones? )?(?:first|to (?:smallest|lowest|least|worst))(?= *[?.!]*$)`, ''),
  said(
    `,? (?:with |as )?(?:one|a|1|a separate|an own) (?:line|row|bar|column|series|curve) (?:per|for each|for every|each) ${GROUP}`,
    ' by $1',
  ),
  said(
    `(?:break down |show |list |give me |what is |what are )?(?:the )?sizes? of (?:every|each|all|all the|our|the) segments?(?: is| are)?`,
    'number of customers by segment',
  ),
  said(
    `how (?:big|large) (?:is|are) (?:every|each|all|all the|our|the)(?: of (?:the|our))? segments?`,
    'number of customers by segment',
  ),
  said(`(?:summed|added|totalled|totaled)(?: up)? (?:by|per|for each)`, 'in total by'),
  leading(`(?:the )?expected number of purchases (.{3,40}?),? in total by `, 'total expected purchases $1 by '),
  said(`(?:sign[- ]?ups|registrations) by`, 'new registrations by'),
  leading(`(sign[- ]?ups|registrations) (?=per|each|this|last|in|since|for)`, 'new registrations '),
];
