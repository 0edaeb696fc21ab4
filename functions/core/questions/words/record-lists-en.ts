import { leading, type OtherWording } from './usual-wording.ts';

const KIND = '((?:returned|cancelled|canceled|refunded|completed) )?';
const AMOUNT = '(?:amount|value|order value|total|size|price|worth|spend|yen|order total)';

/** Single orders as they are asked for: “every order over 100,000 yen”, “the top 20 orders by amount”. */
export const RECORD_LISTS: readonly OtherWording[] = [
  leading(
    `^(?:(?:an?|the) )?(?:full |complete )?list of (?:all )?(?:of )?(?:the |our )?${KIND}orders(?= [a-z])`,
    'list the $1orders',
  ),
  leading(
    `^(?:please )?(?:(?:can|could) (?:you|i) (?:please )?)?(?:give|show|get|send|fetch|pull|find|have|see|display)(?: me| us)? (?:a list of )?(?:every|each|all(?: of)?(?: the| our)?) (?:single )?${KIND}orders?(?= |[?.!,]|$)(?! (?:by|per|for each|for every|split|broken|grouped)(?![a-z]))(?=[^?]*$)`,
    'list the $1orders',
  ),
  leading(
    `^(?:please )?(?:(?:can|could) (?:you|i) (?:please )?)?(?:give|show|get|send|fetch|pull|find|see|display)(?: me| us)? (?:a list of )?(?:every|each|all(?: of)?(?: the| our)?) (?:single )?((?:[a-z-]+ ){0,2})(contacts?|tickets?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|survey answers?|survey responses?)(?= |[?.!,]|$)(?! (?:by|per|for each|for every|split|broken|grouped|count|rate|and)(?![a-z]))(?![^?]* (?:this (?:customer|person|client|caller|member)|her|him|them|she|he|they|his|their)(?![a-z]))`,
    'list the $1$2',
  ),
  leading(
    `(?<=\\b(?:top|largest|biggest|highest|smallest|lowest) (?:[0-9]+ )?(?:returned |cancelled )?orders )(?:ranked |sorted |ordered )?(?:by|in terms of|in order of) (?:the |their |its )?${AMOUNT}(?= *[?.!,]| *$| in | at | from | of | last | this | during )`,
    '',
  ),
  leading(
    `(?:top|biggest|highest)(?:[ -]value)? ([0-9]+|ten|five|three|twenty|fifty) ${KIND}orders`,
    '$1 largest $2orders',
  ),
  leading(
    `(?<=\\borders?(?: list)? [^?]*), (?:the )?(?:newest|latest|most recent) (?:ones |orders )?(?:first|at the top)(?=[?.! ]*$)`,
    '',
  ),
];
