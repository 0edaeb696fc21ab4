import { MEASURES } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { counterOf } from './quantities.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `3ブランドすべてで`, `from all three brands`, `全ブランドで買った`: as many brands as are named, or as there are. */
export function readAllBrands(tokens: readonly Token[], brands: number): readonly Token[] {
  return rewrite(tokens, (at) => allBrandsAt(tokens, at, brands));
}

function allBrandsAt(tokens: readonly Token[], at: number, brands: number): Rewritten | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const every = (length: number, value: number): Rewritten => ({
    length,
    tokens: [joined(tokens.slice(at, at + length), { kind: 'quantity', value, unit: 'brands', op: '>=' })],
  });
  const compared = comparedBrands(tokens, at, brands);
  if (compared !== null) return compared;
  if (isToken(one, 'all') && isToken(two, 'number') && two.meaning.value < 2) return null;
  const everyOne = isToken(three, 'all') || (isToken(three, 'aggregate') && three.text.startsWith('全部'));
  if (isToken(one, 'number') && counterOf(two, true) === 'brands' && everyOne) return every(3, one.meaning.value);
  if (isToken(one, 'all') && isToken(two, 'number') && counterOf(three, true) === 'brands')
    return every(3, two.meaning.value);
  // Each of the three brands, all three of our brands.
  const [second, third, fourth] = isToken(one, 'by') ? [two, three, tokens[at + 3]] : [three, two, tokens[at + 3]];
  const whole = (isToken(one, 'by') && /^(?:each|every)/i.test(one.text)) || isToken(one, 'all');
  if (whole && isToken(second, 'within') && isToken(third, 'number') && counterOf(fourth, true) === 'brands')
    return every(4, third.meaning.value);
  const each = brandsNamed(tokens, at, brands);
  if (each !== null) return each;
  // すべてのブランドで買った, どのブランドも買った
  const also = isToken(three, 'particle') && three.text === 'も';
  const verb = also ? tokens[at + 3] : three;
  const brandNoun = isToken(two, 'dimension') && two.meaning.dimension === 'brand' && isToken(verb, 'bought');
  const eachOne = isToken(one, 'all') || (also && isToken(one, 'ask') && one.text === 'どの');
  if (brandNoun && eachOne && /[^ -~]/u.test(one?.text ?? '') && verb.meaning.did) return every(also ? 3 : 2, brands);
  const bought = [tokens[at - 1], two].some((token) => isToken(token, 'bought'));
  return isToken(one, 'all') && bought && /ブランド|brands/.test(one.text) ? every(1, brands) : null;
}

/** “All three brands side by side”, “compare all brands”: each of them is set beside the others. */
function comparedBrands(tokens: readonly Token[], at: number, brands: number): Rewritten | null {
  const everyone = tokens[at];
  if (!isToken(everyone, 'all') || tokens.some((token) => isToken(token, 'bought'))) return null;
  const compared =
    tokens.some((token) => isToken(token, 'versus')) && !tokens.some((token) => isToken(token, 'growth'));
  const [count, named] = [tokens[at + 1], tokens[at + 2]];
  const counted = isToken(count, 'number') && count.meaning.value === brands && counterOf(named, true) === 'brands';
  // “Sales growth for all three brands”: a figure of orders is no number of people who know them all.
  if (!compared && !(counted && tokens.some(isOfOrders))) return null;
  const next = isToken(count, 'dimension') && count.meaning.dimension === 'brand';
  const length = counted ? 3 : next ? 2 : /ブランド|brands/i.test(everyone.text) ? 1 : 0;
  return length === 0
    ? null
    : {
        length,
        tokens: [
          joined(tokens.slice(at, at + length), { kind: 'group', dimensions: ['brand'], grain: null, which: false }),
        ],
      };
}

const isOfOrders = (token: Token): boolean =>
  isToken(token, 'measure') &&
  (token.meaning.measure === 'new_customers' ||
    ['sales', 'all-orders'].includes(MEASURES[token.meaning.measure].level));

/** `3ブランドの売上`, “of the three brands”: as many as there are, so each of them. */
function brandsNamed(tokens: readonly Token[], at: number, brands: number): Rewritten | null {
  const from = isToken(tokens[at], 'within') ? at + 1 : at;
  const [count, named, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const isBrand = isToken(named, 'dimension')
    ? named.meaning.dimension === 'brand'
    : counterOf(named, true) === 'brands';
  if (!isToken(count, 'number') || count.meaning.value !== brands || brands < 2 || !isBrand) return null;
  if (isToken(next, 'operator') || tokens.some((token) => isToken(token, 'bought'))) return null;
  const total = isToken(next, 'aggregate') && next.meaning.aggregate === 'total';
  const summarised = tokens.some((token) => isToken(token, 'aggregate') && token.meaning.aggregate !== 'total');
  // `中央値を三ブランド合算で`: the brands are added up, and not what is summarised.
  const said = tokens.slice(at, from + (total && summarised ? 3 : 2));
  const together = isToken(next, 'all') || total;
  return {
    length: said.length,
    tokens: [
      together
        ? joined(said, { kind: 'stop' })
        : joined(said, { kind: 'group', dimensions: ['brand'], grain: null, which: false }),
    ],
  };
}
