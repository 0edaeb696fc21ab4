import { isToken, type Token } from '../tokens.ts';
import { TELLING_PEOPLE } from '../words/telling.ts';

/** `先月買った人を教えて`: whoever asks for the people wants to know who they are, not how many. */
export function readToldPeople(tokens: readonly Token[]): readonly Token[] {
  const [last, particle, people] = tokens.toReversed();
  const told = isToken(last, 'stop') && TELLING_PEOPLE.has(last.text);
  const named = isToken(people, 'entity') && people.meaning.entity === 'customer';
  if (last === undefined || !told || !named || particle?.text !== 'を') return tokens;
  if (tokens.some((token) => isToken(token, 'this-customer') || isToken(token, 'ask'))) return tokens;
  return [...tokens.slice(0, -1), { ...last, meaning: { kind: 'ask', what: 'list' } }];
}
