import type { MeasureName } from '../measures.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { joined } from './rewrite.ts';

const COUNTED: Readonly<Record<'returned' | 'cancelled', MeasureName>> = {
  returned: 'returned_orders',
  cancelled: 'cancelled_orders',
};
const RESTRICTING: readonly Token['meaning']['kind'][] = ['value', 'values', 'segment', 'segments', 'conditions'];

/**
 * `返品に占めるオンラインの割合`, “share of cancelled orders that were from the app”: what was taken back is the whole, of which something that is
 * named is a part; it is no rate of what was placed.
 */
export function readTakenBackWholes(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'taken-back') && token.meaning.did);
  const back = tokens[at];
  if (!isToken(back, 'taken-back')) return tokens;
  const length = lengthOfWhole(tokens, at);
  if (length === 0) return tokens;
  const whole = joined(tokens.slice(at, at + length), { kind: 'measure', measure: COUNTED[back.meaning.outcome] });
  return [...tokens.slice(0, at), whole, ...tokens.slice(at + length)];
}

/** How many words name the whole; 0 where they name none. */
function lengthOfWhole(tokens: readonly Token[], at: number): number {
  const [of, share] = [tokens[at - 1], tokens[at - 2]];
  const behind = (from: number): readonly Token[] => tokens.slice(from);
  const names = (said: readonly Token[]): boolean =>
    said.some(({ meaning }) => RESTRICTING.includes(meaning.kind)) && !said.some((token) => isToken(token, 'by'));
  // 返品のうちつむぎが占める割合
  if (isToken(tokens[at + 1], 'within'))
    return names(behind(at + 2)) && behind(at + 2).some((token) => isToken(token, 'share')) ? 1 : 0;
  const orders = tokens.findIndex((token, place) => place > at && !isToken(token, 'stop'));
  const ofThem = isToken(of, 'particle') && of.meaning.word === 'of' && isToken(share, 'share');
  return ofThem && isOrders(tokens[orders]) && names(behind(orders + 1)) ? orders + 1 - at : 0;
}

const isOrders = (token: Token | undefined): token is TokenOf<'entity'> =>
  isToken(token, 'entity') && token.meaning.entity === 'order';
