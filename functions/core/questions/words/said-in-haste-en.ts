import { leading, type OtherWording, said } from './usual-wording.ts';

const DAYS: Readonly<Record<string, string>> = {
  mon: 'monday',
  tues: 'tuesday',
  tue: 'tuesday',
  wed: 'wednesday',
  thurs: 'thursday',
  thur: 'thursday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};
const DAY = `(?:${[...Object.keys(DAYS), ...Object.values(DAYS)].join('|')})`;
const BETWEEN = '(?:vs\\.?|v\\.?|versus|and|or|to|through|against|compared (?:to|with)|than|&|-|/)';

/** Words as people shorten them who type in a hurry. */
export const SAID_IN_HASTE: readonly OtherWording[] = [
  said('abt', 'about'),
  said('w\\.?r\\.?t\\.?', 'about'),
  said('(?:fytd|fy[- ]to[- ]date|fy2date|fiscal ytd)', 'this fiscal year to date'),
  said('(?:this |current )?fy(?= ?(?:so far|to now|until now))', 'this fiscal year'),
  said('(this|last|previous|current|prior) fy', '$1 fiscal year'),
  // “The trailing 12 months”, “rolling 90 days” are the last ones.
  leading(
    'trailing[- ](?=(?:[0-9]+|twelve|three|six|two|four|nine|thirty|ninety)[- ](?:months?|days?|weeks?|quarters?|years?))',
    'last ',
  ),
  leading('(?:ttm|t12m|ltm)(?![a-z0-9])', 'last 12 months'),
  ...Object.entries(DAYS).flatMap(([short, day]) => [
    said(`${short}(?= ${BETWEEN} ${DAY})`, day),
    said(`(?<=${DAY} ${BETWEEN} )${short}`, day),
  ]),
];
