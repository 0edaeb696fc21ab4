import { isToken, type Token } from '../tokens.ts';
import { maybeFromThenOnAt, maybeMonthsLaterAt } from '../words/months-later.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `3か月後の継続率`, `初回購入の翌月にも買った人の割合`, “retention after 3 months”: of every cohort that month, beside its first one. */
export function readMonthsLater(tokens: readonly Token[], folded: string): readonly Token[] {
  if (!speaksOfCohorts(tokens)) return tokens;
  const read = rewrite(tokens, (at) => laterAt(tokens, at, folded)).filter(
    (token, at, all) => !isAfterwards(token) && !isEachMonth(all, at),
  );
  const every = tokens.some(({ start }) => maybeFromThenOnAt(folded, start) !== null);
  if (read.some((token) => isToken(token, 'cohorts'))) return read.filter((_, at) => !isKeptOn(read, at));
  if (!every && !read.some(isLater)) return tokens;
  // 買った人の割合: who came back, of those who began.
  return read.flatMap((token) => {
    if (isToken(token, 'share')) return [{ ...token, meaning: { kind: 'cohorts' } as const, others: [] }];
    return (isToken(token, 'fact') && isBeginning(token)) ||
      isToken(token, 'bought') ||
      isToken(token, 'bought-again') ||
      isToken(token, 'entity')
      ? []
      : [token];
  });
}

/** `どれだけ買い続けているか`: what the rate itself is of. */
function isKeptOn(tokens: readonly Token[], at: number): boolean {
  const keptOn = (token: Token | undefined): boolean => isToken(token, 'bought') && /続け/.test(token.text);
  return keptOn(tokens[at]) || (keptOn(tokens[at - 1]) && isToken(tokens[at], 'join') && tokens[at]?.text === 'か');
}

/** `その後の継続率`: what else would be kept. */
const isAfterwards = (token: Token): boolean => isToken(token, 'sequence') && /^(?:その後|そのあと)/.test(token.text);

/** `その後の月ごとの継続率`: cohorts are told by month anyway. */
function isEachMonth(tokens: readonly Token[], at: number): boolean {
  const isMonth = (token: Token | undefined): boolean => isToken(token, 'grain') && token.meaning.grain === 'month';
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (isMonth(token) && isToken(behind, 'by')) || (isToken(token, 'by') && isMonth(before));
}

function speaksOfCohorts(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return false;
  return (
    tokens.some((token) => isToken(token, 'cohorts')) ||
    (tokens.some(isBeginning) &&
      tokens.some((token) => isToken(token, 'share')) &&
      tokens.some((token) => (isToken(token, 'bought') && token.meaning.did) || isToken(token, 'bought-again')))
  );
}

function laterAt(tokens: readonly Token[], at: number, folded: string): Rewritten | null {
  const every = maybeFromThenOnAt(folded, tokens[at]?.start ?? -1);
  if (every !== null) return { length: tokens.slice(at).filter(({ start }) => start < every).length, tokens: [] };
  const found = maybeMonthsLaterAt(folded, tokens[at]?.start ?? -1);
  const last = tokens.findIndex((token) => token.end === found?.end);
  if (found === null || last < at) return null;
  const span = tokens.slice(at, last + 1);
  const values = [0, ...found.months].map((months) => String(months).padStart(2, '0'));
  const label = span.map(({ text }) => text).join('');
  return {
    length: span.length,
    tokens: [joined(span, { kind: 'value', dimension: 'months_since_first_purchase', values, label })],
  };
}

const isLater = (token: Token): boolean =>
  isToken(token, 'value') && token.meaning.dimension === 'months_since_first_purchase';

const isBeginning = (token: Token): boolean =>
  (isToken(token, 'dimension') && token.meaning.dimension === 'first_purchase_month') ||
  (isToken(token, 'fact') && token.meaning.fact === 'first_purchase');
