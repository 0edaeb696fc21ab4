import type { TimeContext } from '../time-pattern.ts';
import { maybeTimeAt } from '../time-phrases.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * `今月の売上は先月から何％伸びた`: beside a period of its own, what a figure changed from is the period that it is compared with, not where
 * one begins.
 */
export function readComparedFrom(tokens: readonly Token[], times: TimeContext): readonly Token[] {
  const begun = tokens.filter((token): token is TokenOf<'time'> => isToken(token, 'time') && FROM.test(token.text));
  const others = tokens.some((token) => isToken(token, 'time') && !FROM.test(token.text));
  const [from, another] = begun;
  if (!others || from === undefined || another !== undefined) return tokens;
  if (!tokens.slice(tokens.indexOf(from)).some((token) => isToken(token, 'growth'))) return tokens;
  const said = from.text.replace(FROM, '');
  const period = maybeTimeAt(said, 0, times);
  if (period === null || period.end < said.length) return tokens;
  return tokens.map((token) => (token === from ? reread(token, { kind: 'time', phrase: period.phrase }) : token));
}

const FROM = /から$/u;
