import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const ITEMS = '(?:items?|products|articles|goods|units|pieces|things)';
const ORDER = '(?:order|purchase|transaction|basket|cart)';
const AVERAGE = '(?:average|mean|avg\\.?|typical)';
const PEOPLE = '(?:people|customers|buyers|shoppers|someone|somebody|a customer)';
const BUY = anyOf('buy, order, purchase, get, take');

/** How many things an order holds. */
export const ITEMS_PER_ORDER: readonly OtherWording[] = [
  leading(`${AVERAGE} (?:basket|cart|order) size in (?:units|items|pieces)`, 'average items per order'),
  leading(
    `(?:the )?${AVERAGE} (?:number|no\\.?|count|quantity) of ${ITEMS} (?:per|in|for|of) (?:an?|one|each|every|a single)? ?${ORDER}`,
    'average items per order',
  ),
  leading(
    `(?:the )?${AVERAGE} (?:item|unit|product|piece) (?:count|number|quantity) (?:for|per|of|in) (?:an?|one|each|every)? ?${ORDER}(?: \\((?:mean|average)\\))?`,
    'average items per order',
  ),
  leading(`(?:the )?${AVERAGE} ${ITEMS} (?:in|per|for) (?:one|an?|each|every) ${ORDER}`, 'average items per order'),
  leading(`(?:the )?number of ${ITEMS} per ${ORDER},? (?:averaged|on average|average)`, 'average items per order'),
  leading(
    `^(?:per|for each|for every|in each|in an) ${ORDER},? how many ${ITEMS} (?:get|are|do (?:people|customers)) (?:bought|purchased|ordered|${BUY})(?: on average)?(?=[?.! ]*$)`,
    'average items per order',
  ),
  leading(
    `^(?:when|if|each time|every time) ${PEOPLE} (?:places?|makes?) an? (?:order|purchase),? how many ${ITEMS} (?:does it|do they) (?:typically |usually |on average )?(?:contain|hold|have|include|buy|order)(?: on average)?(?=[?.! ]*$)`,
    'average items per order',
  ),
  leading(
    `how many ${ITEMS} do ${PEOPLE} (?:${BUY}) (?:at a time|at once|in one go|per order|each time|in one order),?(?: on average)?(?=[?.! ]*$)`,
    'average items per order',
  ),
  leading(
    `how many ${ITEMS} (?:does|are in|has) (?:the|an) (?:average|typical) ${ORDER}(?: have| hold| contain)?(?: in it)?(?=[?.! ]*$)`,
    'average items per order',
  ),
  leading(
    `divide (?:items|units) sold by (?:the )?(?:number of )?orders(?: and show (?:me )?the result)?`,
    'average items per order',
  ),
];
