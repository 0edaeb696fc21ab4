import type { OtherWording } from './usual-wording.ts';
import { leading } from './usual-wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const YEAR = '((?:19|20)[0-9]{2})';
const OF = '(?: calendar)? months? (?:of|in) (?:the year |calendar year |calendar )?';
const BESIDE =
  '((?: [a-z]+)?,? (?:against|versus|vs\\.?|compared (?:to|with)|over|relative to|and|with|to|than)(?: in| for)?) (?:the )?(?:same|corresponding|equivalent)(?: (?:[a-z]+|[0-9]+))?(?: months| period| time| span| stretch)? (?:of|in) (?:the year )?';

/** “The first nine months of 2026 against the same months of 2025”: January to September of each. */
export const FIRST_MONTHS: readonly OtherWording[] = NUMBERS.flatMap((word, index) => {
  const number = `(?:${word}|${index + 1})`;
  const first = `January ${index === 0 ? '' : `to ${MONTHS[index]} `}`;
  const last = `${index === 0 ? '' : `${MONTHS[11 - index]} to `}December `;
  return [
    leading(`(?:the )?first ${number}${OF}${YEAR}${BESIDE}${YEAR}`, `${first}$1$2 ${first}$3`),
    leading(`(?:the )?last ${number}${OF}${YEAR}${BESIDE}${YEAR}`, `${last}$1$2 ${last}$3`),
    leading(`(?:the )?first ${number}${OF}${YEAR}`, `${first}$1`),
    leading(`(?:the )?last ${number}${OF}${YEAR}`, `${last}$1`),
  ];
});
