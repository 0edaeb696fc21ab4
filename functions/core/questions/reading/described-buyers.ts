import { isOfAges } from '../age-measures.ts';
import { levelOf } from '../dimensions.ts';
import { isToken, type MeaningOf, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** “The median age of Lumiere buyers”: the noun says of whom a figure of people is, and is not counted beside it. */
export function readDescribedBuyers(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isOfPeople) ? rewrite(tokens, (at) => buyersAt(tokens, at)) : tokens;
}

const isOfPeople = (token: Token): boolean =>
  isToken(token, 'attribute') || (isToken(token, 'measure') && isOfAges(token.meaning.measure));

const isGoods = (token: Token | undefined): token is Token & { readonly meaning: MeaningOf<'values'> } =>
  isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person' && token.meaning.join === null;

/** The goods stand before the noun. */
function buyersAt(tokens: readonly Token[], start: number): Rewritten | null {
  const goods = tokens[start];
  const named = isGoods(goods);
  const noun = tokens[named ? start + 1 : start];
  if (!isToken(noun, 'measure') || noun.meaning.measure !== 'buyers' || !/^[a-z ]+$/i.test(noun.text)) return null;
  if (isToken(tokens[start - 1], 'values') || isToken(tokens[start - 1], 'ask')) return null;
  const filters = named ? [goods.meaning.filter] : [];
  const condition = { kind: 'bought', did: true, outcome: 'sale', filters, range: null } as const;
  return {
    length: named ? 2 : 1,
    tokens: [
      reread(named ? goods : noun, { kind: 'conditions', conditions: [condition] }),
      reread(noun, { kind: 'entity', entity: 'customer' }),
    ],
  };
}
