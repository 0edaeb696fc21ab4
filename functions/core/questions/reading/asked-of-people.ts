import { levelOf } from '../dimensions.ts';
import { type Counter, isToken, type MeaningKind, type Token, type TokenOf } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `VIPは何を買ってる？`, “where do women buy”: what, and where, those who were named buy. Nothing else is counted or ranked by name. */
export function asksOfPeople(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSale) || tokens.some(asksOtherwise)) return tokens;
  const asked = tokens.find((token) => isToken(token, 'ask') && dimensionAsked(token) !== null);
  if (asked === undefined || !isToken(asked, 'ask')) return tokens;
  const others = tokens.some((token) => token !== asked && isToken(token, 'ask') && token.meaning.what !== 'whether');
  const dimension = dimensionAsked(asked);
  // 一番買っている都道府県はどこ: the place that is asked for is named.
  if (dimension === 'channel' && tokens.some((token) => isToken(token, 'dimension'))) return tokens;
  const plainly =
    tokens.filter(isSale).length === 1 &&
    !(dimension === 'product' && tokens.some(isOfPurchases)) &&
    tokens.some(arePeople);
  if (others || !(tokens.some(isOrdering) || plainly)) return tokens;
  return tokens.map((token) =>
    token === asked && dimension !== null
      ? reread(token, { kind: 'group', dimensions: [dimension], grain: null, which: true })
      : token,
  );
}

function dimensionAsked({ text, meaning }: TokenOf<'ask'>): 'product' | 'channel' | null {
  if (meaning.what === 'what' && WHAT.test(text)) return 'product';
  return meaning.what === 'which' && WHERE.test(text) ? 'channel' : null;
}

const WHAT = /^(?:what|what are|what do|何|何を|なに|なにを)$/i;
const WHERE = /^(?:where|どこ|どこで)$/i;

const isSale = (token: Token): boolean => isToken(token, 'bought') && token.meaning.did;

const isOrdering = (token: Token): boolean =>
  isToken(token, 'rank') || (isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number');

/** What they buy, or where, is said. */
const isOfPurchases = (token: Token): boolean =>
  isToken(token, 'value') && token.meaning.dimension !== 'brand' && levelOf(token.meaning.dimension) !== 'person';

const arePeople = (token: Token): boolean =>
  ['segment', 'repeat', 'attention', 'all'].includes(token.meaning.kind) ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person') ||
  ((isToken(token, 'counter') || isToken(token, 'quantity')) && OF_AGES.includes(token.meaning.unit ?? 'times'));

const OF_AGES: readonly Counter[] = ['decade', 'years-old'];

const asksOtherwise = (token: Token): boolean =>
  OTHERWISE.has(token.meaning.kind) || (isToken(token, 'dimension') && levelOf(token.meaning.dimension) !== 'person');

const OTHERWISE: ReadonlySet<MeaningKind> = new Set([
  'measure',
  'group',
  'sold',
  'this-customer',
  'share',
  'besides',
  'together',
  'follow-up',
  'first',
  'growth',
]);
