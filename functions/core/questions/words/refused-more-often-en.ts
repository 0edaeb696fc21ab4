import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const ASKED = '(?:e-?mails?|mails?|newsletters?|(?:phone )?calls?|phone|telephone)';
const MORE = '(?:more often|more frequently|more|most often|most|less often|less|least often|least)';
const DENIED = anyOf('refused, declined, denied, turned down, rejected, withheld, said no to');
const GIVEN = anyOf('given, granted, accepted, agreed to, allowed, said yes to');
const WHERE = '((?: (?:at|by|for|in|among|with) (?:the |our )?[a-z]+(?: customers| members| buyers)?)?)';

const plain = (answer: 'refused' | 'accepted', deeds: string): readonly OtherWording[] => [
  leading(
    `^(?:between|of|out of) (${ASKED}) (?:and|or) (${ASKED})(?: consents?)?,? (?:what|which)(?: one)?(?: consent| permission| channel)? (?:is|was|gets|has been|do (?:people|customers)|are) (?:${deeds}) ${MORE}${WHERE}(?=[?.! ]*$)`,
    `customers who ${answer} $1$3 vs customers who ${answer} $2$3`,
  ),
  leading(
    `^(?:what|which)(?: one)?(?: consent| permission)? (?:is|was|gets|has been) (?:${deeds}) ${MORE}${WHERE}(?:,|:)? (?:the )?(${ASKED}) or (?:the )?(${ASKED})(?: one| consents?)?(?=[?.! ]*$)`,
    `customers who ${answer} $2$1 vs customers who ${answer} $3$1`,
  ),
  leading(
    `^(?:is|are|was|were) (${ASKED}) or (${ASKED})(?: consents?)? (?:${deeds}) ${MORE}${WHERE}(?=[?.! ]*$)`,
    `customers who ${answer} $1$3 vs customers who ${answer} $2$3`,
  ),
  leading(
    `^(?:is|are|was|were) (${ASKED})(?: consents?)? (?:${deeds}) ${MORE} than (${ASKED})(?: consents?)?${WHERE}(?=[?.! ]*$)`,
    `customers who ${answer} $1$3 vs customers who ${answer} $2$3`,
  ),
];

/** “Between email and phone, which consent is refused more often?”: how many said so of each. */
export const REFUSED_MORE_OFTEN: readonly OtherWording[] = [
  ...plain('refused', DENIED),
  ...plain('accepted', GIVEN),
  leading(`(?<=customers who (?:refused|accepted) )(?:e-?mails?|mails?|newsletters?)`, 'emails'),
  leading(`(?<=customers who (?:refused|accepted) )(?:phone calls?|calls?|phone|telephone)`, 'calls'),
];
