import type { Grain } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten } from './rewrite.ts';
import { anchorBehind, beginOf, isIdle, type Length, lengthOf, type Soon, soonBehind } from './soon.ts';

/** `90日以内のリピート率`: of all who bought, who bought again so soon. */
export function rateAt(tokens: readonly Token[], start: number, notes: Notes): Rewritten | null {
  return rateBehind(tokens, start, notes) ?? rateBefore(tokens, start, notes) ?? shortRate(tokens, start, notes);
}

/** “Repeat rate within 90 days”. */
function rateBefore(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const [rate, time] = [tokens[at], tokens[at + 1]];
  const length = time === undefined || !/^within/i.test(time.text) ? null : lengthOf(time);
  if (rate === undefined || !isRate(rate) || length === null) return null;
  return share(tokens.slice(at, anchorBehind(tokens, at + 2)?.to ?? at + 2), rate, length, notes);
}

/** “90-day repeat rate”, `90日リピート率`. */
function shortRate(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const [number, ...behind] = tokens.slice(at, at + 4);
  const [grain, rate] = behind.filter((token) => !isToken(token, 'particle'));
  if (
    !(isToken(number, 'number') || isToken(number, 'quantity')) ||
    !isToken(grain, 'grain') ||
    rate === undefined ||
    !isRate(rate)
  )
    return null;
  const unit = SHORT[grain.meaning.grain];
  const within = number.meaning.value * (unit?.each ?? 0);
  if (unit === undefined || !Number.isInteger(within) || within < 1 || within > 4000) return null;
  return share(tokens.slice(at, tokens.indexOf(rate) + 1), rate, { unit: unit.unit, within }, notes);
}

const SHORT: Readonly<Partial<Record<Grain, { readonly unit: Length['unit']; readonly each: number }>>> = {
  day: { unit: 'day', each: 1 },
  week: { unit: 'day', each: 7 },
  month: { unit: 'month', each: 1 },
  year: { unit: 'month', each: 12 },
};

const isRate = (token: Token): boolean => isToken(token, 'measure') && token.meaning.measure === 'repeat_rate';

/** `初回購入から90日以内のリピート率`. */
function rateBehind(tokens: readonly Token[], start: number, notes: Notes): Rewritten | null {
  const at = soonBehind(tokens, start);
  const time = tokens[at];
  const length = time === undefined || start !== beginOf(tokens, at) ? null : lengthOf(time);
  if (length === null) return null;
  let to = at + 1;
  while (isIdle(tokens[to])) to++;
  const rate = tokens[to];
  if (rate === undefined || !isRate(rate)) return null;
  return share(tokens.slice(start, to + 1), rate, length, notes);
}

function share(said: readonly Token[], rate: Token, length: Length, notes: Notes): Rewritten {
  notes.note(rate, {
    ja: '初回購入からその日数のうちに2回目の購入をした人の割合です',
    en: 'the share of people whose second purchase came so soon after the first',
  });
  const condition: Soon = { kind: 'bought-soon', since: 'first-purchase', ...length, filters: [] };
  const [first = rate] = said;
  return {
    length: said.length,
    tokens: [
      { ...joined(said, { kind: 'conditions', conditions: [condition] }), end: rate.start },
      { ...rate, start: Math.max(first.start, rate.start), meaning: { kind: 'share' }, others: [] },
    ],
  };
}
