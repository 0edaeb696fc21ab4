import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const JOIN =
  '(?:sign up|signed up|register|registered|join|joined|enrol|enroll|enrolled|become a member|became a member|become a customer|open an account|opened an account|create an account|sign on|get registered)';
const FIRST =
  '(?: (?:first|originally|initially|first of all|to begin with|at first|to start with|in the first place))?';
const US = '(?: (?:us|with us|with|at|for|of|to))?';
const WHICH =
  '(?:with |at |for |of |to |through |under |on |by |from )?(?:which|what) (?:of our )?brand(?: of ours)?s?';
const WHEN = '(?:when|on what date|on which day|what day|since when|how long ago)';
const BEFORE = '(?:first |originally |initially )?';
const END = '(?: (?:was it|was that|first|originally))?(?=[?.! ]*$)';

/** When the customer on the line joined, and where: registrations are told brand by brand, the first one first. */
export const JOINED_WHERE_EN: readonly SaidOtherwise[] = [
  `^${WHEN},? (?:and|&) ${WHICH} (?:did|has|have) (?:${PERSON}) ${BEFORE}${JOIN}${US}${FIRST}${END}`,
  `^${WHICH},? (?:and|&) ${WHEN},? (?:did|has|have) (?:${PERSON}) ${BEFORE}${JOIN}${US}${FIRST}${END}`,
  `^${WHEN} (?:did|has|have) (?:${PERSON}) ${BEFORE}${JOIN}${US}${FIRST},? (?:and )?${WHICH}${END}`,
  `^${WHICH} (?:did|has|have) (?:${PERSON}) ${BEFORE}${JOIN}${US}${FIRST},? (?:and )?${WHEN}${END}`,
  `^${WHICH} (?:did|has|have) (?:${PERSON}) (?:first|originally|initially) ${JOIN}${US}${END}`,
  `^${WHICH} (?:did|has|have) (?:${PERSON}) ${JOIN}${US} (?:first|originally|initially)${END}`,
  `^${WHICH} (?:was|is) (?:the first|the one|first)(?: one)? (?:that |which |where )?(?:${PERSON}) (?:first )?${JOIN}${US}${END}`,
].map((said) => ({ said, read: 'when did this customer register' }));
