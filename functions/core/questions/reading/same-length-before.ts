import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** “The same six months a year earlier”, “the same 30 days last year”: the period that is named, a year before. */
export function readSameLengthBefore(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => sameAt(tokens, at));
}

function sameAt(tokens: readonly Token[], at: number): Rewritten | null {
  const same = tokens[at];
  if (!isToken(same, 'follow-up') || !/^(?:the )?same$/i.test(same.text)) return null;
  const number = isToken(tokens[at + 1], 'number') ? 1 : 0;
  if (!isToken(tokens[at + 1 + number], 'grain')) return null;
  let end = at + 2 + number;
  while (isToken(tokens[end], 'stop') || isToken(tokens[end], 'particle')) end++;
  const before = tokens[end];
  const year = isToken(before, 'growth')
    ? before.meaning.against === 'previous-year'
    : isToken(before, 'time') && YEAR_BEFORE.test(before.text);
  return year
    ? {
        length: end + 1 - at,
        tokens: [joined(tokens.slice(at, end + 1), { kind: 'growth', against: 'previous-year' })],
      }
    : null;
}

const YEAR_BEFORE = /\b(?:last|previous|prior|preceding) year$|\bthe year before$/i;
