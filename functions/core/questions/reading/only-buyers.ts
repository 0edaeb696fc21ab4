import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** “Tsumugi-only customers”, “buyers only at Tsumugi”, `つむぎだけの顧客`: those who bought there and nowhere else. */
export function readOnlyBuyers(tokens: readonly Token[]): readonly Token[] {
  return rewrite(
    tokens,
    (at) => onlyBuyersAt(tokens, at) ?? buyersOnlyAt(tokens, at) ?? buyersOfBrandOnlyAt(tokens, at),
  );
}

function buyersOnlyAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [noun, only] = [tokens[at], tokens[at + 1]];
  if (noun === undefined || !isPeople(noun) || !isToken(only, 'only') || !/^(?!just)[a-z ]+$/i.test(only.text))
    return null;
  const filled = isToken(tokens[at + 2], 'stop') || isToken(tokens[at + 2], 'particle') ? 1 : 0;
  const value = tokens[at + 2 + filled];
  if (!isToken(value, 'value') || levelOf(value.meaning.dimension) === 'person') return null;
  const people = reread(noun, { kind: 'entity', entity: 'customer' });
  const bought = reread(only, { kind: 'bought', did: true });
  return { length: 3 + filled, tokens: [people, only, bought, value] };
}

/** “Customers, Tsumugi only”. */
function buyersOfBrandOnlyAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [noun, comma, brand, only] = tokens.slice(at, at + 4);
  const named = isToken(brand, 'value') && brand.meaning.dimension === 'brand';
  if (noun === undefined || !isPeople(noun) || !isToken(comma, 'particle') || !named || !isToken(only, 'only'))
    return null;
  const people = reread(noun, { kind: 'entity', entity: 'customer' });
  return { length: 4, tokens: [people, only, reread(only, { kind: 'bought', did: true }), brand] };
}

function onlyBuyersAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [value, only] = [tokens[at], tokens[at + 1]];
  if (!isToken(value, 'value') || levelOf(value.meaning.dimension) === 'person' || !isToken(only, 'only')) return null;
  const of = isToken(tokens[at + 2], 'particle') && tokens[at + 2]?.text === 'の' ? 1 : 0;
  const noun = tokens[at + 2 + of];
  if (noun === undefined || !isPeople(noun) || isToken(tokens[at - 1], 'bought')) return null;
  const people = reread(noun, { kind: 'entity', entity: 'customer' });
  const bought = reread(noun, { kind: 'bought', did: true });
  const japanese = !/^[ -~]+$/.test(noun.text);
  const said = japanese ? [value, only, bought, people] : [people, only, bought, value];
  return { length: 3 + of, tokens: said };
}

const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'measure') && (token.meaning.measure === 'buyers' || token.meaning.measure === 'customers'));
