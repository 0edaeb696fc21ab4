import { leading, type OtherWording } from './usual-wording.ts';

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const YEAR = "'?(2[0-9])";
const BESIDE =
  '(?: (?:sales|orders|revenue|figures|numbers))?,? (?:compared (?:to|with)|versus|vs\\.?|against|over|than|relative to|up from|down from|and|or|to) (?:in |that of |the |those of )?';
const ENDS = "(?![0-9:/'-]|(?:st|nd|rd|th)(?![a-z])|,? (?:19|20)[0-9]{2})";

/** “July 26 vs July 25”: one month of two years, written short. Days of one month are said with “on”, or as a range. */
export const SHORT_YEARS: readonly OtherWording[] = [
  leading(
    `(?<!\\b(?:on|from|between|since|until|of|after|before|by) )${MONTH} ${YEAR}${ENDS}(${BESIDE})\\1\\.? ${YEAR}${ENDS}`,
    '$1 20$2$3$1 20$4',
  ),
  leading(`(?<=\\b(?:in|during) )${MONTH} ${YEAR}${ENDS}(?! ?(?:-|to|through|until|till|and) ?[0-9])`, '$1 20$2'),
];
