import { isPreference, PREFERRED, type PreferenceDimension } from '../preference-dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** `よく買うブランド別の人数`, “customers whose favourite brand is Lumiere”: what people prefer groups them, or says who they are. */
export function readFavouriteGroups(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  return customerOnLine ? tokens : rewrite(tokens, (at) => chosenAt(tokens, at) ?? groupedAt(tokens, at));
}

function preferenceOf(token: Token | undefined): PreferenceDimension | null {
  if (isToken(token, 'attribute')) return isPreference(token.meaning.attribute) ? token.meaning.attribute : null;
  return isToken(token, 'fact') && isPreference(token.meaning.fact) ? token.meaning.fact : null;
}

const isBy = (token: Token | undefined): boolean => isToken(token, 'by');

function groupedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const most = isToken(tokens[at], 'rank') && /[^ -~]/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const token = tokens[at + most];
  const dimension = preferenceOf(token);
  if (token === undefined || dimension === null) return null;
  const behind = isBy(tokens[at + most + 1]) && /[^ -~]/.test(token.text);
  if (!behind && !(most === 0 && isBy(tokens[at - 1]))) return null;
  return { length: 1 + most, tokens: [reread(token, { kind: 'dimension', dimension })] };
}

/** Words between what is preferred and what it is. */
const isFilling = (token: Token | undefined): boolean =>
  isToken(token, 'particle') ||
  isToken(token, 'stop') ||
  (isToken(token, 'ask') && /^(?:is|was|are)$/i.test(token.text));

function chosenAt(tokens: readonly Token[], at: number): Rewritten | null {
  const dimension = preferenceOf(tokens[at]);
  if (dimension === null) return null;
  let to = at + 1;
  while (isFilling(tokens[to])) to++;
  const value = tokens[to];
  if (!isToken(value, 'value') || value.meaning.dimension !== PREFERRED[dimension]) return null;
  return {
    length: to - at + 1,
    tokens: [joined(tokens.slice(at, to + 1), { ...value.meaning, dimension })],
  };
}
