import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “Share of VIPs in female customers”, “% women in 2026 complainants”: in front of people the word says what the part is of. */
export function readShareWithin(tokens: readonly Token[]): readonly Token[] {
  const share = tokens.findIndex((token) => isToken(token, 'share') && /^[ -~]+$/.test(token.text));
  const at = tokens.findIndex((token, place) => place > share && isToken(token, 'stop') && /^in$/i.test(token.text));
  const [inner, part] = [tokens[at], tokens.slice(share + 1, at).filter((token) => !isBinding(token))];
  if (share === -1 || inner === undefined || part.length !== 1 || !part.every(isOfPeople)) return tokens;
  if (tokens.some((token) => isToken(token, 'within')) || !isNounOfPeople(tokens.slice(at + 1))) return tokens;
  return tokens.map((token) => (token === inner ? reread(token, { kind: 'within' }) : token));
}

const isBinding = (token: Token): boolean => isToken(token, 'stop') || isToken(token, 'particle');

const isOfPeople = (token: Token): boolean =>
  isToken(token, 'segment') ||
  isToken(token, 'consent') ||
  isToken(token, 'attention') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');

/** Whoever is named there: goods, times and what people are like stand in front of the noun. */
function isNounOfPeople(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (isToken(token, 'entity')) return token.meaning.entity === 'customer';
    if (isToken(token, 'measure')) return ['buyers', 'customers'].includes(token.meaning.measure);
    if (isToken(token, 'segment') || isToken(token, 'repeat') || isGender(token)) return true;
    if (!isToken(token, 'value') && !isToken(token, 'time') && !isBinding(token)) return false;
  }
  return false;
}

const isGender = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'gender';
