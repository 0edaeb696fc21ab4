import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** `1万円以上の買い物は何回` of the customer on the line: so much an order, not in all. */
export function readSingleOrders(tokens: readonly Token[]): readonly Token[] {
  const one = tokens.some((token) => isToken(token, 'this-customer'));
  return one ? rewrite(tokens, (at) => orderAt(tokens, at)) : tokens;
}

const NOUN = /^(?:お?買い物|ご?購入|お?買い?上げ|ご?注文|purchases?)$/i;

function orderAt(tokens: readonly Token[], at: number): Rewritten | null {
  const quantity = tokens[at];
  if (!isToken(quantity, 'quantity') || quantity.meaning.unit !== 'yen' || quantity.meaning.op === null) return null;
  const binding = isToken(tokens[at + 1], 'particle') && tokens[at + 1]?.text === 'の' ? 1 : 0;
  const noun = tokens[at + 1 + binding];
  if (!isToken(noun, 'bought') || !noun.meaning.did || !NOUN.test(noun.text)) return null;
  const { op, value } = quantity.meaning;
  return {
    length: binding + 2,
    tokens: [
      joined([quantity], { kind: 'filter', filter: { field: 'order_amount', op, value } }),
      reread(noun, { kind: 'entity', entity: 'order' }),
    ],
  };
}
