import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** Japanese words that say again what the word behind them says, or stand in the place of another word. */
export const readSaidTwice = (tokens: readonly Token[]): readonly Token[] =>
  rewrite(
    tokens,
    (at, all) =>
      newRegistrationAt(all, at) ??
      repeatedTurnAt(all, at) ??
      highestAt(all, at) ??
      amongAt(all, at) ??
      eachOfAt(all, at),
  );

const isFilling = (token: Token | undefined): boolean =>
  isToken(token, 'stop') || (isToken(token, 'particle') && token.text === 'の');

/** `新規の会員登録数`, `新規ご登録者数`: who registers is new; the segment of today is not meant. */
function newRegistrationAt(tokens: readonly Token[], at: number): Rewritten | null {
  const token = tokens[at];
  if (!isToken(token, 'segment') || token.meaning.segment !== 'new_customer') return null;
  const next = tokens.slice(at + 1).findIndex((other) => !isFilling(other));
  const behind = tokens[at + 1 + next];
  const registers =
    isToken(behind, 'registered') || (isToken(behind, 'measure') && behind.meaning.measure === 'new_customers');
  return registers && next <= 2 ? { length: 1 + next, tokens: [] } : null;
}

/** `リピート2回目で購入される商品`: the second purchase is a repeated one. */
function repeatedTurnAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const turn = isToken(next, 'filter') && next.meaning.filter.field === 'purchase_number';
  return isToken(token, 'repeat') && turn ? { length: 1, tokens: [] } : null;
}

/** `女性の割合が最高なのはどれ`: the figure with the highest value. */
function highestAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [figure, is, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const named = isToken(figure, 'share') || isToken(figure, 'measure') || isToken(figure, 'attribute');
  if (!isToken(token, 'aggregate') || !named || !isToken(is, 'particle') || !/^[がは]$/u.test(is.text)) return null;
  const direction = { highest: 'descending', lowest: 'ascending' } as const;
  const ranked = token.meaning.aggregate === 'highest' || token.meaning.aggregate === 'lowest';
  const chosen = tokens.some(
    (other) =>
      isToken(other, 'dimension') ||
      (isToken(other, 'ask') && ['which', 'who', 'when', 'what'].includes(other.meaning.what)),
  );
  if (!ranked || !chosen) return null;
  const way = token.meaning.aggregate === 'lowest' ? direction.lowest : direction.highest;
  return { length: 1, tokens: [reread(token, { kind: 'rank', direction: way, one: true })] };
}

/** `セグメントの中で女性の割合が一番高いのはどれ`: those that are ranked. */
function amongAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [token, within] = [tokens[at], tokens[at + 1]];
  if (!isToken(token, 'dimension') || !isToken(within, 'within') || !tokens.some((other) => isToken(other, 'share')))
    return null;
  const chosen = tokens.slice(at + 2).some((other) => isToken(other, 'ask') && other.meaning.what === 'which');
  return chosen ? { length: 2, tokens: [token] } : null;
}

const EACH = /^(?:それぞれ|各々|おのおの|各)/u;

/** `東京のお客様、大阪のお客様はそれぞれ`, `顧客数 東京 大阪 それぞれ`: names that are told one by one are listed. */
function eachOfAt(tokens: readonly Token[], at: number): Rewritten | null {
  const first = tokens[at];
  if (!isToken(first, 'value') || !tokens.some((token) => isToken(token, 'stop') && EACH.test(token.text))) return null;
  const between = tokens.slice(at + 1).findIndex((token) => !isBetween(token));
  if (between === -1) return null;
  const second = tokens[at + 1 + between];
  if (!isToken(second, 'value') || second.meaning.dimension !== first.meaning.dimension) return null;
  if (tokens.slice(at + 1, at + 1 + between).some((token) => isToken(token, 'particle') && token.text === 'と'))
    return null;
  const and: Token = {
    start: first.end,
    end: first.end,
    text: 'と',
    meaning: { kind: 'particle', word: 'と' },
    others: [],
  };
  return { length: 1 + between, tokens: [first, and] };
}

const isBetween = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  isToken(token, 'stop') ||
  (isToken(token, 'particle') && ['の', '、', 'は', 'は、', 'と', 'と、'].includes(token.text));
