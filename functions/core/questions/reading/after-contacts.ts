import type { ValueFilter } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';

const AFTER = 'after';
const AFTER_CONTACT = /^after (?:contacting|an? (?:support )?contact|a call)/i;
const BY_PHONE: ValueFilter = { field: 'contact_channel', op: 'in', values: ['phone'] };

/** “Did she buy a shirt after contacting us?”: beside a purchase these words say when it was, and not how satisfied somebody is. */
export function readAfterContacts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'bought') || isToken(token, 'spent'))) return tokens;
  return tokens.flatMap((token) => {
    if (!isToken(token, 'measure') || !AFTER_CONTACT.test(token.text)) return [token];
    const middle = token.start + AFTER.length;
    return [
      {
        ...token,
        end: middle,
        text: token.text.slice(0, AFTER.length),
        meaning: { kind: 'sequence', first: 'behind' },
        others: [],
      },
      {
        ...token,
        start: middle + 1,
        text: token.text.slice(AFTER.length + 1),
        meaning: {
          kind: 'conditions',
          conditions: [
            {
              kind: 'event',
              of: 'contact',
              did: true,
              filters: /call/i.test(token.text) ? [BY_PHONE] : [],
              range: null,
              times: null,
            },
          ],
        },
        others: [],
      },
    ];
  });
}
