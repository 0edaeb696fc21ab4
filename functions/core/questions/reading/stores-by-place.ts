import type { Plan } from '../plan.ts';
import type { Lexicon } from '../tokenize.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';

/** `札幌は？` behind the figures of a shop, `店舗は札幌と梅田で`: beside shops a place is the shop that is named after it. */
export function readStoresByPlace(tokens: readonly Token[], lexicon: Lexicon, previous: Plan | null): readonly Token[] {
  const ofShops = tokens.some(isOfShops) || (previous !== null && tellsShops(previous));
  return ofShops ? tokens.flatMap((token) => (isToken(token, 'unknown') ? storesIn(token, lexicon) : [token])) : tokens;
}

const isOfShops = ({ meaning }: Token): boolean =>
  (meaning.kind === 'dimension' || meaning.kind === 'value') && meaning.dimension === 'store';

const tellsShops = ({ dimensions, filters }: Plan): boolean =>
  dimensions.includes('store') || filters.some(({ field }) => field === 'store');

/** The places in a word that nobody reads, and what joins them; the word itself where one of them is no shop. */
function storesIn(token: Token, { words }: Lexicon): readonly Token[] {
  const parts = token.text.split(/(と|や|、|・)/u);
  let start = token.start;
  const read = parts.map((text, at): Token | null => {
    const meaning: Meaning | undefined =
      at % 2 === 1 ? { kind: 'particle', word: text } : words.get(`${text}店`)?.find(isStore);
    const place = { start, end: start + text.length };
    start = place.end;
    return meaning === undefined ? null : { ...place, text, meaning, others: [] };
  });
  return read.every((one) => one !== null) ? read : [token];
}

const isStore = (meaning: Meaning): boolean => meaning.kind === 'value' && meaning.dimension === 'store';
