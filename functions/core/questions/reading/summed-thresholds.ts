import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, rewrite } from './rewrite.ts';

/** `購入金額の合計が10万円以上`, `注文数を合計して10件以上`: what somebody's figure adds up to is that figure, where a number stands behind it. */
export function readSummedThresholds(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => behindFigure(tokens, at) ?? beforeFigure(tokens, at));
}

function behindFigure(tokens: readonly Token[], at: number): Rewritten | null {
  const figure = tokens[at];
  const total = pastParticle(tokens, at + 1);
  if (figure === undefined || !isSum(figure) || !isTotal(tokens[total])) return null;
  return isNumber(tokens, total + 1) ? { length: total + 1 - at, tokens: [figure] } : null;
}

function beforeFigure(tokens: readonly Token[], at: number): Rewritten | null {
  const place = pastParticle(tokens, at + 1);
  const figure = tokens[place];
  if (!isTotal(tokens[at]) || figure === undefined || !isSum(figure) || areAddedUp(tokens, at)) return null;
  return isNumber(tokens, place + 1) ? { length: place + 1 - at, tokens: [figure] } : null;
}

/** `3ブランド合わせた売上`, `つむぎとルミエールの合計売上`: several things are one whole. */
function areAddedUp(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const things = isToken(before, 'dimension') || isToken(before, 'counter') || isToken(before, 'value');
  return things || TOGETHER.test(tokens[at]?.text ?? '');
}

const TOGETHER = /合わせ|まとめ/u;

const isTotal = (token: Token | undefined): boolean =>
  isToken(token, 'aggregate') && token.meaning.aggregate === 'total';

const isSum = (token: Token): boolean => isToken(token, 'measure') && SUMS.has(token.meaning.measure);

const SUMS: ReadonlySet<string> = new Set(['sales', 'orders', 'quantity']);

const pastParticle = (tokens: readonly Token[], at: number): number => (isToken(tokens[at], 'particle') ? at + 1 : at);

const isNumber = (tokens: readonly Token[], at: number): boolean => isToken(tokens[pastParticle(tokens, at)], 'number');
