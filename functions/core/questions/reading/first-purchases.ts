import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `2026年1月に初めて買った人`, `first-time buyers last month`, `customers whose first purchase was in 2026`: when there are many people, the fact restricts them. */
export function readFirstPurchases(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (!speaksOfPeople(tokens)) return tokens;
  return rewrite(tokens, (at) => firstPurchaseAt(tokens, at, notes));
}

function speaksOfPeople(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return false;
  return tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'ask') && ['count-people', 'who'].includes(token.meaning.what)) ||
      (isToken(token, 'measure') && ['customers', 'buyers'].includes(token.meaning.measure)) ||
      (isToken(token, 'fact') && /者|客|buyer|customer/i.test(token.text)),
  );
}

function firstPurchaseAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const pair = [tokens[at], tokens[at + 1]] as const;
  const time = pair.find((token) => isToken(token, 'time'));
  const fact = pair.find((token) => isToken(token, 'fact'));
  if (!isToken(time, 'time') || !isToken(fact, 'fact') || fact.meaning.fact !== 'first_purchase') return null;
  const { range, reading, others } = time.meaning.phrase;
  if (reading !== null) notes.note(time, reading, others);
  const span = pair.flatMap((token) => token ?? []);
  return { length: 2, tokens: [joined(span, { kind: 'conditions', conditions: [{ kind: 'first-bought', range }] })] };
}
