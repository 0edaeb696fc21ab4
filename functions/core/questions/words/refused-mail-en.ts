import { leading, type OtherWording } from './usual-wording.ts';

const NO =
  "(?:refused|refuses|refuse|refusing|declined|declines|decline|declining|rejected|rejects|reject|rejecting|turned down|turns down|turn down|turning down|opted out of|opts out of|opt out of|opting out of|said no to|says no to|say no to|saying no to|unsubscribed from|unsubscribe from|cancelled|do not want|does not want|don't want|doesn't want|did not want|didn't want|want none of|wants none of|do not accept|don't accept|do not get|do not receive|do not like)";
const YES =
  '(?:agreed to|agree to|agrees to|accepted|accept|accepts|said yes to|say yes to|opted in to|opted into|opt in to|allowed|allow|allows|subscribed to|subscribe to|signed up for|signed up to|want|wants|get|gets|receive|receives|take|takes)';
const MAIL =
  '(?:e-?mail newsletters?|newsletters?|mailing list|mailings?|marketing e-?mails?|promotional e-?mails?|e-?mails?|mail)';
const CALL = '(?:phone calls?|telephone calls?|marketing calls?|calls)';
const BRANDED =
  "(?:the )?(?!(?:our|the|your|any|all|its|their|his|her|phone|marketing|promotional|email|telephone|sales|more|further|such|no|those|these|both|getting|receiving|being)(?![a-z]))([A-Za-z][A-Za-z]{2,15})(?:'s)?";
const BRAND = '(?:at|from|with|by|in|of) ([A-Z][a-z]{2,15})';

/** “But refused its newsletter”: the brand that was named before is the one whose mail it is. */
export const REFUSED_MAIL: readonly OtherWording[] = [
  leading(
    `(?<=${BRAND}(?![a-z])[^?]*? (?:but |and |who |that |have |has |also |yet ))${NO} (?:its|their|that brand's|the brand's) ${MAIL}(?![a-z])`,
    'said no to emails from $1',
  ),
  leading(
    `(?<=${BRAND}(?![a-z])[^?]*? (?:but |and |who |that |have |has |also |yet ))${NO} (?:its|their|that brand's|the brand's) ${CALL}(?![a-z])`,
    'said no to calls from $1',
  ),
  leading(
    `(?<=${BRAND}(?![a-z])[^?]*? (?:but |and |who |that |have |has |also |yet ))${YES} (?:its|that brand's|the brand's) ${MAIL}(?![a-z])`,
    'said yes to emails from $1',
  ),
  leading(
    `(?<=${BRAND}(?![a-z])[^?]*? (?:but |and |who |that |have |has |also |yet ))${YES} (?:its|that brand's|the brand's) ${CALL}(?![a-z])`,
    'said yes to calls from $1',
  ),
  leading(
    `(?<=(?<![a-z])([A-Z][a-z]{2,15}) (?:buyers|customers|members|shoppers|players|accounts) (?:who |that |but |have |has |and )*)${NO} (?:its|their|that brand's|the brand's) ${MAIL}(?![a-z])`,
    'who said no to emails from $1',
  ),
  leading(
    `(?<=(?<![a-z])([A-Z][a-z]{2,15}) (?:buyers|customers|members|shoppers|players|accounts) (?:who |that |but |have |has |and )*)${NO} (?:its|their|that brand's|the brand's) ${CALL}(?![a-z])`,
    'who said no to calls from $1',
  ),
  leading(
    `${NO} (?:getting |receiving |to get |to receive )?${BRANDED} ${MAIL}(?![a-z])(?! (?:consent|address))`,
    'said no to emails from $1',
  ),
  leading(
    `${NO} (?:getting |receiving |to get |to receive )?${BRANDED} ${CALL}(?![a-z])(?! consent)`,
    'said no to calls from $1',
  ),
  leading(`${YES} (?=the )${BRANDED} ${MAIL}(?![a-z])(?! (?:consent|address))`, 'said yes to emails from $1'),
  leading(
    `(?<=^(?:how many |list (?:of )?|show |the )?(?:women|men|people|customers|members|buyers|everyone|those|vips|shoppers) )said (?=(?:no|yes) to (?:emails|calls) from)`,
    'who said ',
  ),
];
