import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Share of VIPs in female customers”, “% women in 2026 complainants”, “ratio of RPG in Hoshizora sales”, “share of online orders of Tsumugi”: in
 * front of people, or of the figure of somebody, the word says what the part is of.
 */
export function readShareWithin(tokens: readonly Token[]): readonly Token[] {
  const share = tokens.findIndex((token) => isToken(token, 'share') && /^[ -~]+$/.test(token.text));
  if (share === -1 || tokens.some((token) => isToken(token, 'within'))) return tokens;
  const inner = innerWord(tokens, share) ?? ownerWord(tokens, share);
  return tokens.map((token) => (token === inner ? reread(token, { kind: 'within' }) : token));
}

function innerWord(tokens: readonly Token[], share: number): Token | undefined {
  const at = tokens.findIndex((token, place) => place > share && isToken(token, 'stop') && /^in$/i.test(token.text));
  const part = tokens.slice(share + 1, at).filter((token) => !isBinding(token));
  if (at === -1) return undefined;
  const behind = tokens.slice(at + 1);
  const groups = behind.findIndex((token) => isToken(token, 'by') || isToken(token, 'group'));
  const whole = groups === -1 ? behind : behind.slice(0, groups);
  const ofPeople = part.length === 1 && part.every(isOfPeople) && isNounOfPeople(whole);
  return ofPeople || (isPart(part) && isFigureOfSomebody(whole)) ? tokens[at] : undefined;
}

/** “Share of online orders of Tsumugi”: the brand is what they are a part of. */
function ownerWord(tokens: readonly Token[], share: number): Token | undefined {
  const at = tokens.findLastIndex((token) => isToken(token, 'particle') && /^of$/i.test(token.text));
  const part = tokens.slice(share + 1, at).filter((token) => !isBinding(token));
  const [brand, more] = tokens.slice(at + 1).filter((token) => !isToken(token, 'time') && !isBinding(token));
  const owned = isToken(brand, 'value') && brand.meaning.dimension === 'brand' && more === undefined;
  return at > share + 1 && part.length === 2 && isPart(part) && owned ? tokens[at] : undefined;
}

/** “RPG”, “store sales”: one thing, with its figure or without. */
function isPart([named, figure, more]: readonly Token[]): boolean {
  const stores = isToken(named, 'dimension') && named.meaning.dimension === 'store';
  const one = isToken(named, 'value') ? named.meaning.dimension !== 'brand' : isToken(named, 'segment') || stores;
  return one && more === undefined && (figure === undefined || isFigure(figure));
}

/** “Tsumugi sales”, “sales of Tsumugi in 2026”. */
function isFigureOfSomebody(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => !isBinding(token) && !isToken(token, 'time'));
  const [one, other, more] = said;
  const values = said.filter((token) => isToken(token, 'value'));
  return one !== undefined && other !== undefined && more === undefined && values.length === 1 && said.some(isFigure);
}

const isFigure = (token: Token): boolean =>
  isToken(token, 'measure') || (isToken(token, 'entity') && token.meaning.entity === 'order');

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
