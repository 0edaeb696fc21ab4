import { leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(?:new )?(?:customers|people|members|clients|players|shoppers)';
const GAIN = '(?:gain|acquire|win|add|attract|pick up|bring in|sign up|recruit|onboard|welcome)';
const GAINED = '(?:gained|acquired|won|added|attracted|picked up|brought in|signed up|recruited|welcomed)';

/** Customers who were won are those who are new. */
export const CUSTOMERS_GAINED: readonly OtherWording[] = [
  said(`how many ${PEOPLE} (?:did|do|have|has) we (?:${GAIN}|${GAINED})`, 'how many new customers were there'),
  leading(
    `^(?:the )?(?:number of )?${PEOPLE} (?:that |who |which )?(?:we )?(?:have )?(?:gained|acquired|won)(?= (?:in|during|last|this|by|per|since)[^,?:-]*[?.! ]*$)(?!.*first (?:purchase|order))`,
    'number of new customers',
  ),
  said(`how many ${PEOPLE} were (?:gained|acquired|won|added|signed up)`, 'how many new customers were there'),
  said(
    `how many ${PEOPLE} (?:did|do|has|have) (each brand|each store|[a-z]+) (?:${GAIN}|${GAINED})`,
    'how many new customers did $1 get',
  ),
];
