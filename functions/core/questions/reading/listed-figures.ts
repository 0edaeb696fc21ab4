import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { reread } from './rewrite.ts';

const FIGURES: ReadonlyMap<string, MeasureName> = new Map([
  ['customers', 'customers'],
  ['people', 'customers'],
  ['orders', 'orders'],
  ['注文', 'orders'],
]);
const DESCRIBING: readonly Token['meaning']['kind'][] = ['segment', 'repeat', 'consent', 'conditions', 'rank'];

/** “Customers, orders and average order value by brand”: in a row of figures the nouns are some of them. */
export function readListedFigures(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [...tokens];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const figure = figureIn(tokens, at, read.slice(at + 1));
    if (figure !== null) read[at] = figure;
  }
  return read;
}

function figureIn(tokens: readonly Token[], at: number, behind: readonly Token[]): Token | null {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const measure = FIGURES.get(token?.text.toLowerCase() ?? '');
  if (!isToken(token, 'entity') || measure === undefined || isDescribed(token, before)) return null;
  const [join, next] = behind;
  const figure = isToken(next, 'aggregate') ? behind[2] : next;
  const first = isJoin(join) && (isToken(figure, 'measure') || isNounOfReturns(figure));
  const later = isJoin(before) && isToken(tokens[at - 2], 'measure');
  return first || later ? reread(token, { kind: 'measure', measure }) : null;
}

/** “Orders and returns last month”. */
const isNounOfReturns = (token: Token | undefined): boolean =>
  isToken(token, 'taken-back') && /^(?:returns|refunds|cancellations|返品|キャンセル)$/i.test(token.text);

/** “Online orders and sales” are two figures of what is online; “VIP customers and sales” are not of one kind. */
function isDescribed(token: Token, before: Token | undefined): boolean {
  const kind = before?.meaning.kind ?? 'stop';
  const people = isToken(token, 'entity') && token.meaning.entity === 'customer';
  return DESCRIBING.includes(kind) || (people && kind === 'value');
}
