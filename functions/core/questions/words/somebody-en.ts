import { leading, type OtherWording, said } from './usual-wording.ts';

const SOMEBODY = '(?:anyone|anybody|someone|somebody|any customers?|any people|any person|any members?)';
const ELSE = '(?: else)?(?: out there| here| there| at all)?';
const HAVE = '(?:has|have|had|did|does|do|is|are|was|were)';

/** “Has anyone in Okinawa bought …”: how many customers did; “someone’s first order” is a customer’s. */
export const SOMEBODY_ASKED: readonly OtherWording[] = [
  leading(
    `^(?:is|are|was|were) there ${SOMEBODY}${ELSE} (?:(who|whose|with|in|from|living) )`,
    'how many customers $1 ',
  ),
  leading(
    `^(?:has|have|had|did|does|do) ${SOMEBODY}${ELSE} (?=(?!know|mind|have (?:a|the|any) (?:figure|number|idea|clue))[a-z])`,
    'how many customers ',
  ),
  leading(`^${HAVE} we (?:got |have )?${SOMEBODY} (?=who|whose|with|in|from|living)`, 'how many customers '),
  leading(
    `^(?:any|anyone|anybody) (?:customers |people )?(?=who (?:have |has )?(?:bought|ordered|returned|spent|contacted|registered))`,
    'how many customers ',
  ),
  said("(?:someone|somebody|anyone|anybody|a person|an individual)'s", "a customer's"),
  leading(`(?:anyone|anybody|someone|somebody) (?=who|whose|with|in|from|living|aged|over|under)`, 'customers '),
];
