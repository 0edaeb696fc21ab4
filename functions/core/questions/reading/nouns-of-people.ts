import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Our five biggest spenders”, “what share of our customers”: nouns that say more than whom they mean, and words before them that say
 * nothing more.
 */
export function readNounsOfPeople(said: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const tokens = withGoodsAsked(
    customerOnLine ? said : said.filter((token, at) => !isOfThose(token, said.slice(0, at))),
  );
  const ranked = tokens.some((token) => isToken(token, 'rank'));
  return tokens.flatMap((token, at) => {
    if (ranked && isToken(token, 'spent') && /^(?:big |top )?spenders?$/i.test(token.text))
      return [
        reread(token, { kind: 'measure', measure: 'sales' }),
        reread(token, { kind: 'entity', entity: 'customer' }),
      ];
    const ofOurs = isToken(token, 'within') && OF_OURS.test(token.text) && isToken(tokens[at - 1], 'share');
    return [ofOurs ? { ...reread(token, { kind: 'particle', word: 'of' }), text: 'of' } : token];
  });
}

/** “What do customers buy on their second purchase”: nobody on the line is meant, but those who were named. */
function isOfThose(token: Token, before: readonly Token[]): boolean {
  const plural = isToken(token, 'this-customer') && /^(?:their|they|them|theirs)$/i.test(token.text);
  return plural && before.some((other) => PEOPLE.includes(other.meaning.kind) || isPersonValue(other));
}

const PEOPLE: readonly string[] = ['segment', 'repeat', 'attention'];

const isPersonValue = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');

/** “What do VIPs buy most often”: products, where nothing else is named. */
function withGoodsAsked(tokens: readonly Token[]): readonly Token[] {
  const what = tokens.find(
    (token) => isToken(token, 'ask') && token.meaning.what === 'what' && /^what$/i.test(token.text),
  );
  const bought = tokens.some((token) => isToken(token, 'bought') && token.meaning.did);
  const named = tokens.some((token) =>
    ['dimension', 'measure', 'group', 'sold', 'this-customer'].includes(token.meaning.kind),
  );
  const ordered = tokens.some(
    (token) => isToken(token, 'rank') || (isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number'),
  );
  if (what === undefined || !bought || named || !ordered) return tokens;
  return tokens.map((token) =>
    token === what ? reread(token, { kind: 'group', dimensions: ['product'], grain: null, which: true }) : token,
  );
}

const OF_OURS = /^of (?:our|the)$/i;
