import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “How much customers are there”, “how many of them also have the Season Pass”: what people say who do not choose their words. */
export function readSpokenShapes(tokens: readonly Token[]): readonly Token[] {
  const paid = tokens.some(({ meaning }) => meaning.kind === 'spent' || meaning.kind === 'sold');
  return tokens
    .filter((_, at) => !isNounOfGoods(tokens, at))
    .flatMap((token, at, tokens) =>
      isGoodsOfBrand(tokens, at) ? [token, { ...token, start: token.end, meaning: PRODUCT, others: [] }] : [token],
    )
    .map((token, at, tokens) => {
      if (isToken(token, 'ask') && /^how much$/i.test(token.text) && !paid && isOfMany(tokens, at))
        return reread(token, { kind: 'ask', what: 'count' });
      if (isToken(token, 'ask') && /^which(?: of our)?$/i.test(token.text) && namesPeople(tokens, at))
        return reread(token, { kind: 'ask', what: 'who' });
      // “How many people have we lost?”: of no segment, so nobody can tell in which sense.
      if (isToken(token, 'moved') && token.meaning.way === 'out' && LOST.test(token.text) && !tokens.some(isSegment))
        return reread(token, { kind: 'ambiguous', word: 'lapsed' });
      // “Of Tsumugi’s sales, what per cent came through the app?”: the whole is said first.
      if (at === 0 && isToken(token, 'particle') && /^of$/i.test(token.text) && isPartAsked(tokens))
        return reread(token, { kind: 'within' });
      if (isToken(token, 'ask') && /^how much$/i.test(token.text) && !paid && isOfWhole(tokens, at))
        return reread(token, { kind: 'share' });
      // “How do sales split between men and women”: the shares of what is listed.
      if (isToken(token, 'distribution') && isBetween(tokens[at + 1])) return reread(token, { kind: 'share' });
      if (isBetween(token) && (isToken(tokens[at - 1], 'distribution') || namesThings(tokens, at)))
        return reread(token, { kind: 'stop' });
      return isHaving(token) && isGoods(tokens.slice(at + 1).find((other) => !isArticle(other))) && hasOwner(tokens, at)
        ? reread(token, { kind: 'bought', did: true })
        : token;
    });
}

const LOST = /\b(?:lose|lost)$/i;

const isSegment = (token: Token): boolean => isToken(token, 'segment');

const isPartAsked = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isToken(token, 'share') || (isToken(token, 'ask') && isOfWhole(tokens, at)));

/** “Of the sales in September, how much came from Osaka?”: a part of the figure that is named first. */
function isOfWhole(tokens: readonly Token[], at: number): boolean {
  const [first] = tokens;
  const whole = isToken(first, 'within') || (isToken(first, 'particle') && /^of$/i.test(first.text));
  return whole && tokens.slice(1, at).some((token) => isToken(token, 'measure') || isToken(token, 'entity'));
}

const PRODUCT = { kind: 'dimension', dimension: 'product' } as const;

/** “RPG titles”, “Lumiere products” in a share: the noun says nothing more than the name before it. */
function isNounOfGoods(tokens: readonly Token[], at: number): boolean {
  const [name, noun] = [tokens[at - 1], tokens[at]];
  return (
    tokens.some((token) => isToken(token, 'share')) &&
    isToken(name, 'value') &&
    ['category', 'brand'].includes(name.meaning.dimension) &&
    isToken(noun, 'dimension') &&
    noun.meaning.dimension === 'product' &&
    /^[a-z]+$/i.test(noun.text) &&
    !isToken(tokens[at - 2], 'by')
  );
}

/** “Which 10 games sold most”: what stands for the brand is what it sells. */
function isGoodsOfBrand(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const ranked = ['number', 'rank', 'ask', 'sold', 'ambiguous'].includes(before?.meaning.kind ?? '');
  return (
    ranked &&
    isToken(token, 'value') &&
    token.meaning.dimension === 'brand' &&
    /^(?:games|video games|titles|accessories|clothes|garments)$/i.test(token.text) &&
    !tokens.some((other) => isToken(other, 'dimension'))
  );
}

/** “Compare the share of women between A and B”: no number stands behind the word. */
const namesThings = (tokens: readonly Token[], at: number): boolean =>
  ['value', 'segment'].includes(tokens[at + 1]?.meaning.kind ?? '') && tokens.some((token) => isToken(token, 'versus'));

const isBetween = (token: Token | undefined): boolean => token !== undefined && /^(?:between|among)$/i.test(token.text);

/** People or orders stand right behind the word, with nothing but what they are like between. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  let [end, next] = [tokens[at]?.end ?? 0, at + 1];
  for (let token = tokens[next]; token !== undefined && token.start - end <= 1; token = tokens[next]) {
    if (isToken(token, 'entity')) return /s$|^people$|^folks$/i.test(token.text);
    const person = isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person';
    if (person && /^(?:wo)?men$|^(?:fe)?males$/i.test(token.text)) return true;
    if (!person && !isToken(token, 'segment') && !isToken(token, 'repeat')) return false;
    [end, next] = [token.end, next + 1];
  }
  return false;
}

/** “Which VIPs”, “which women”, “which at risk customers”: who they are is asked. */
function namesPeople(tokens: readonly Token[], at: number): boolean {
  let [end, next] = [tokens[at]?.end ?? 0, at + 1];
  let named = false;
  for (let token = tokens[next]; token !== undefined && token.start - end <= 1; token = tokens[next]) {
    if (isToken(token, 'entity'))
      return at + 1 < next && token.meaning.entity === 'customer' && /s$|^people$/i.test(token.text);
    if (isToken(token, 'dimension')) return false;
    const person = isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person';
    if (!person && !isToken(token, 'segment')) return named && token.text !== "'s";
    named = /s$|men$/i.test(token.text);
    [end, next] = [token.end, next + 1];
  }
  return named;
}

const isHaving = (token: Token): boolean =>
  (isToken(token, 'ask') || isToken(token, 'stop')) &&
  /^(?:have|has|having|got|who have|who has|that have|that has)$/i.test(token.text);

const isArticle = (token: Token): boolean => isToken(token, 'stop') || isToken(token, 'besides');

const isGoods = (token: Token | undefined): boolean =>
  isToken(token, 'value') && ['product', 'category'].includes(token.meaning.dimension);

/** Whoever has it is named before. */
const hasOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      (token) =>
        (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
        isToken(token, 'segment') ||
        isToken(token, 'bought') ||
        (isToken(token, 'follow-up') && /(?:them|those|these)$/i.test(token.text)),
    );
