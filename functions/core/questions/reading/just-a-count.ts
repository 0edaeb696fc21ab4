import { isToken, type Token } from '../tokens.ts';

/** “Who bought a watch? Just the number.”, “VIPs in Osaka - how many?”: what closes the question says that nobody is to be named. */
export function readJustCount(tokens: readonly Token[]): readonly Token[] {
  let from = tokens.length;
  while (from > 0 && isClosing(tokens[from - 1])) from--;
  const [head, tail] = [tokens.slice(0, from), tokens.slice(from)];
  const count = tail.find((token) => isToken(token, 'ask') && token.meaning.what === 'count');
  if (count === undefined || head.length === 0 || isToken(head.at(-1), 'join')) return tokens;
  if (!/^[ -~]*$/.test(count.text) || head.some(isFigure)) return tokens;
  const asked = head.filter((token, at) => !isNaming(token, at));
  return asked.length === head.length && tail.length === 1 ? tokens : [{ ...count, start: 0, end: 0 }, ...asked];
}

const isClosing = (token: Token | undefined): boolean =>
  isToken(token, 'stop') ||
  isToken(token, 'only') ||
  (isToken(token, 'particle') && ['-', '、'].includes(token.text)) ||
  (isToken(token, 'ask') && token.meaning.what === 'count');

const isFigure = (token: Token): boolean =>
  isToken(token, 'measure') ||
  isToken(token, 'attribute') ||
  (isToken(token, 'ask') && ['count', 'how-much', 'count-orders', 'count-times'].includes(token.meaning.what));

/** “Who”, “which customers”, “list”: people one by one. Behind a noun the word only leads on. */
const isNaming = (token: Token, at: number): boolean =>
  isToken(token, 'ask') && (token.meaning.what === 'list' || (token.meaning.what === 'who' && at === 0));
