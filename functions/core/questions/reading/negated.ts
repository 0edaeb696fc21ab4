import { entityOf, levelOf } from '../dimensions.ts';
import type { Condition, Operator } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** `2回以上返品した人を除いた売上`, `ただし返品経験者は除く`: everyone but those. Two conditions at once have no single opposite. */
export function readNegated(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => bothNegatedAt(tokens, at) ?? negatedAt(tokens, at) ?? notDoneAt(tokens, at));
}

function negatedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const said = tokens[at];
  const people = isToken(tokens[at + 1], 'entity') ? 1 : 0;
  const except = tokens[at + 1 + people];
  if (said === undefined || !isToken(except, 'except') || !EXCEPTED.test(except.text)) return null;
  const meaning = opposite(said.meaning);
  if (meaning === null) return null;
  const noun = people === 0 ? [] : tokens.slice(at + 1, at + 2);
  return { length: 2 + people, tokens: [reread(said, meaning), ...noun] };
}

/** `VIPとリピーターを除いた`: nobody of either. */
function bothNegatedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, and, other, behind, next] = tokens.slice(at, at + 5);
  const except = isToken(behind, 'entity') ? next : behind;
  const joins = isToken(and, 'particle') && ['と', 'や', '、'].includes(and.meaning.word);
  if (one === undefined || other === undefined || !joins || !isToken(except, 'except') || !EXCEPTED.test(except.text))
    return null;
  const meanings = [opposite(one.meaning), opposite(other.meaning)];
  const [first, second] = meanings;
  if (first == null || second == null) return null;
  return { length: except === next ? 5 : 4, tokens: [reread(one, first), reread(other, second)] };
}

/** “Has not contacted support”. */
function notDoneAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [not, deed] = tokens.slice(at, at + 2);
  if (!isToken(not, 'not') || !isToken(deed, 'conditions')) return null;
  const [condition, other] = deed.meaning.conditions;
  const isDone = condition?.kind === 'event' || condition?.kind === 'bought';
  const negated = condition === undefined || other !== undefined || !isDone ? null : negate(condition);
  return negated === null
    ? null
    : { length: 2, tokens: [joined([not, deed], { kind: 'conditions', conditions: [negated] })] };
}

const EXCEPTED = /除|抜|以外|でも|ではな|でな|じゃな/;

function opposite(meaning: Meaning): Meaning | null {
  if (meaning.kind === 'repeat') return { kind: 'threshold', measure: 'orders', op: '<', value: 2, range: null };
  const event = meaning.kind === 'values' ? entityOf(meaning.filter.field) : null;
  // クレームがあった人以外: nobody with such a contact.
  if (meaning.kind === 'values' && event !== null && meaning.filter.op === 'in') {
    const condition = {
      kind: 'event',
      of: event,
      did: false,
      filters: [meaning.filter],
      range: null,
      times: null,
    } as const;
    return { kind: 'conditions', conditions: [condition] };
  }
  if (meaning.kind === 'values' && levelOf(meaning.filter.field) === 'person' && meaning.filter.op === 'in')
    return { ...meaning, filter: { ...meaning.filter, op: 'not-in' }, join: null };
  if (meaning.kind === 'segments' && meaning.member) return { ...meaning, member: false };
  if (meaning.kind === 'threshold') {
    const op = OPPOSITE[meaning.op];
    return op === null ? null : { ...meaning, op };
  }
  const [condition, other] = meaning.kind === 'conditions' ? meaning.conditions : [];
  if (condition === undefined || other !== undefined) return null;
  const negated = negate(condition);
  return negated === null ? null : { kind: 'conditions', conditions: [negated] };
}

function negate(condition: Condition): Condition | null {
  switch (condition.kind) {
    case 'bought':
      return { ...condition, did: !condition.did };
    case 'event':
      return condition.times === null ? { ...condition, did: !condition.did } : null;
    case 'segment':
      return { ...condition, member: !condition.member };
    case 'threshold':
    case 'attribute': {
      const op = OPPOSITE[condition.op];
      return op === null ? null : { ...condition, op };
    }
    default:
      return null;
  }
}

const OPPOSITE: Readonly<Record<Operator, Operator | null>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': null };
