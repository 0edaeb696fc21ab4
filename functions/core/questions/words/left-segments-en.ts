import { leading, type OtherWording } from './usual-wording.ts';

const GONE =
  '(?:dropped|drop|dropping|fell|fall|falling|slipped|slip|slipping|slid|went|moved|came|got|crept|tumbled)(?: out| down| off| away)?(?: of| from)';

/** “Dropped out of the VIP segment”: the ones who left it. */
export const LEFT_SEGMENTS: readonly OtherWording[] = [
  leading(
    `(?:have |has )?${GONE} (?:the |our |being )?([a-z][a-z -]{1,20}?) (?:segment|group|tier|status)(?= (?:in|during|over|since|last|this|within|between|from)(?![a-z])|[?.!,]| *$)`,
    'left the $1 segment',
  ),
  leading(
    `(?:lost|lose|losing) (?:the |their )?(vip|active|at[- ]risk|dormant vip) (?:status|segment|tier)(?![a-z])`,
    'left the $1 segment',
  ),
];
