import { type OtherWording, said } from './usual-wording.ts';

const SCORES = '(?: (?:scores?|ratings?|marks?|levels?))?';
const CONTACTS = '(contacts|inquiries|enquiries|calls|chats|tickets|cases)';

/** Contacts by the satisfaction with them, before “had” is read as what people had. */
export const MARKS_OF_CONTACTS: readonly OtherWording[] = [
  said(
    `${CONTACTS} (?:had|have|has|got|having) (?:an? |the )?(?:customer )?(?:satisfaction|csat)${SCORES}`,
    '$1 with satisfaction',
  ),
  said(
    `(contacts|inquiries|enquiries) (?:by|per) (?:their |the )?(?:customer )?(?:satisfaction|csat)${SCORES}`,
    '$1 by satisfaction',
  ),
  said(
    `(?:distribution|breakdown) of (?:the )?(?:customer )?satisfaction${SCORES} (?:of|for|in|across|with) (?:our |the |all )?contacts`,
    'contacts by satisfaction',
  ),
];
