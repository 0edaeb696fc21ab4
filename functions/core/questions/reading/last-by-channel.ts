import { isToken, type Token } from '../tokens.ts';
import { WAYS_OF_LAST_CONTACT } from '../words/contact-ways.ts';

/** `前回の電話`, “her last call”: the newest that came this way, not the newest of all. */
export function readLastByChannel(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'value') && token.meaning.dimension === 'contact_channel')) return tokens;
  return tokens.flatMap((token): readonly Token[] => {
    if (!isToken(token, 'fact') || token.meaning.fact !== 'last_contact') return [token];
    const way = WAYS_OF_LAST_CONTACT.find(({ said }) => new RegExp(said, 'i').test(token.text));
    if (way === undefined) return [token];
    // In front of it: a way that is named behind it is what is asked of it.
    return [{ ...token, end: token.start, text: '', meaning: way.meaning, others: [] }, token];
  });
}
