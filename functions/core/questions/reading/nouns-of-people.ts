import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Our five biggest spenders”, “what share of our customers”: nouns that say more than whom they mean, and words before them that say
 * nothing more.
 */
export function readNounsOfPeople(tokens: readonly Token[]): readonly Token[] {
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

const OF_OURS = /^of (?:our|the|all|all our|all the)$/i;
