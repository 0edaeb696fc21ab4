import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * `ルミエールにも登録されていますか`, `つむぎ以外のブランドにも会員登録ある？` with a customer on the line: whether a brand knows the
 * customer, or which of them do. Nobody is counted.
 */
export function readRegisteredWith(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const registered = tokens.some((token) => isToken(token, 'registered'));
  if (!customerOnLine || !registered) return tokens;
  if (asksWhen(tokens)) return tokens.filter((token) => !isWhen(token)).map(sinceWhen);
  if (tokens.some(isOfMany)) return tokens;
  if (tokens.some(isBrands)) {
    const [fact] = tokens.filter(isBrands);
    return tokens.flatMap((token) => {
      if (token === fact) return [reread(token, { kind: 'fact', fact: 'brands' })];
      const said = isBrand(token) || isBrands(token) || isToken(token, 'except') || isToken(token, 'besides');
      return said || isToken(token, 'registered') || isWhich(token) ? [] : [token];
    });
  }
  return tokens.some(isBrand)
    ? tokens.map((token) =>
        isToken(token, 'registered') ? reread(token, { kind: 'entity', entity: 'customer' }) : token,
      )
    : tokens;
}

/** `つむぎにいつ登録しましたか`: nothing but a brand, and the day. */
const asksWhen = (tokens: readonly Token[]): boolean =>
  tokens.some(isWhen) &&
  tokens.filter(isBrand).length === 1 &&
  tokens.every(
    (token) =>
      isWhen(token) ||
      isBrand(token) ||
      ['registered', 'this-customer', 'stop', 'particle', 'entity'].includes(token.meaning.kind),
  );

const isWhen = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what === 'when';

const sinceWhen = (token: Token): Token =>
  isToken(token, 'registered') ? reread(token, { kind: 'fact', fact: 'customer_since' }) : token;

const isBrand = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'brand';

const isBrands = (token: Token): boolean =>
  (isToken(token, 'fact') && token.meaning.fact === 'brands') ||
  (isToken(token, 'dimension') && token.meaning.dimension === 'brand');

const isWhich = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what === 'which';

/** What is asked of everyone, or of a time. */
const isOfMany = (token: Token): boolean =>
  isToken(token, 'time') ||
  isToken(token, 'grain') ||
  isToken(token, 'by') ||
  isToken(token, 'measure') ||
  isToken(token, 'all') ||
  isToken(token, 'rank') ||
  isToken(token, 'bought') ||
  (isToken(token, 'ask') && ['count', 'count-people', 'when', 'who', 'list'].includes(token.meaning.what));
