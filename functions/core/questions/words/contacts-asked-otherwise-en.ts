import { leading, type OtherWording, said } from './usual-wording.ts';

const CONTACTS =
  '(?:contacts?|calls?|enquiries|inquiries|tickets?|cases|chats?|emails?|conversations?|complaints?|phone calls?|support contacts?|questions)';
const OF_CONTACTS = `(?:(?: rates?| share| percentage| ratio)(?: (?:of|for|in|among|on) (?:the |our |all )*(?:support |customer |service )?${CONTACTS})?)`;

/** Why people contact us, what became of their contacts, and what they did on a site. */
export const CONTACTS_ASKED_OTHERWISE: readonly OtherWording[] = [
  // “Break those calls down by reason”
  leading(
    `^((?:and |now |then |please |can you |could you )*(?:break|split|divide|slice|separate) (?:those|these|them|that|it))(?: ${CONTACTS})?(?: down| up| out)?,? (?:by|per|into) (?:contact |their |the )?reasons?(?![a-z])`,
    '$1 down by contact topic',
  ),
  // The reason of a contact is its topic.
  leading(
    `(?<=${CONTACTS}[^?!]{0,40} (?:by|per|for each|split by|according to) )(?:contact |their |the |call )?reasons?(?: (?:for|of) (?:contact|calling|the call|contacting us))?(?![a-z])`,
    'contact topic',
  ),
  leading(`(?:the )?(?:contact|calling|call) reasons?(?![a-z])`, 'contact topic'),
  leading(
    `^(?:what (?:are|were) )?(?:the )?(?:most common |top |main )?reasons? (?:for|of) (?:the )?(?:contacts?|contacting us|calls|calling us)(?![a-z])`,
    'contacts by topic',
  ),
  // “Escalation rate, Tsumugi vs Lumiere”
  leading(`(?:the )?(?:escalation|escalated)${OF_CONTACTS}(?![a-z])`, 'share of escalated contacts'),
  ...['escalated', 'resolved', 'unresolved'].map((became) =>
    leading(
      `(?:share|percentage|proportion|%) of (?:the |our |all )?(?:support |customer )?${CONTACTS} (?:that|which) (?:were|was|are|is|got|get|have been|ended up|had to be|remain|remained|stay|stayed) ${became}(?![a-z])`,
      `share of ${became} contacts`,
    ),
  ),
  leading(
    `(share of (?:escalated|resolved|unresolved) contacts(?: [a-z0-9]+){0,4}? (?:by|per|for each)) channels?(?![a-z])`,
    '$1 contact channel',
  ),
  // “Product page views” are views.
  said('(?:product |item )page[- ]views?', 'page views'),
  said('views of product pages', 'page views'),
  // “Put something in the cart on Hoshizora’s site”
  leading(
    `(?<=(?:cart|basket|bag|wishlist|wish list|viewed|looked|browsed|visited|page views?|product views?)(?: [a-z]+){0,3}) (?:on|in|at) ([a-z]+)'s (?:web ?)?(?:site|shop|store|app|page|pages|online shop|online store)(?![a-z])`,
    ' at $1',
  ),
  leading(
    `(?:put|placed|added|putting|adding|had) (?:something|anything|items?|products?|things?|at least one item) (?:in|into|to) (?:the|their|a) (?:shopping )?(?:cart|basket|bag)(?![a-z])`,
    'added to cart',
  ),
];
