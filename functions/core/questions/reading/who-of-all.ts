import type { FactName } from '../facts.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const OF_PURCHASES: readonly FactName[] = ['last_purchase', 'first_purchase', 'largest_purchase', 'dearest_product'];

/** `一番最近買ったのは誰`: who of all it was, which is never the one who is on the line. */
export function refuseWhoOfAll(tokens: readonly Token[], notes: Notes): void {
  const named = tokens.some((token) => isToken(token, 'this-customer'));
  const who = tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'who');
  const ofPurchases = tokens.some((token) => isToken(token, 'fact') && OF_PURCHASES.includes(token.meaning.fact));
  if (named || !who || !ofPurchases) return;
  notes.refuse({
    ja: '「誰」は全員の中の一人を聞く言葉で、電話中のお客様のことではありません。このお客様については「この方が最後に買ったものは」のように聞けます',
    en: '“who” asks for one of all customers, not about the one on the line: of this customer ask “what did she buy last?”',
  });
}
