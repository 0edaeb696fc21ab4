import type { DimensionName } from '../dimensions.ts';
import { isToken, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Brings values of one dimension together: `東京と大阪`, `AもBも`, `either A or B`, `東京以外`, `カテゴリ「シャツ」`. */
export function readValues(tokens: readonly Token[]): readonly Token[] {
  const qualified = rewrite(tokens.map(preferValue), (at, all) => qualifiedAt(all, at));
  const listed = rewrite(qualified, (at, all) => listAt(all, at) ?? segmentsAt(all, at));
  return rewrite(listed, (at, all) => exceptAt(all, at));
}

/** `店舗で` is the channel, `店舗別` the dimension: without a grouping word the value is meant. */
function preferValue(token: Token, index: number, tokens: readonly Token[]): Token {
  const weekend = tokens.some((other) => isToken(other, 'value') && other.meaning.dimension === 'day_type');
  const weekdays = weekend ? /^weekdays?$/i : /^weekdays$/i;
  if (isToken(token, 'dimension') && weekdays.test(token.text) && !isGroupingWord(tokens, index))
    return reread(token, { kind: 'value', dimension: 'day_type', values: ['weekday'], label: token.text });
  // “What time do women shop?”: a verb behind the one who does it.
  const shops = /^shop$/i.test(token.text) ? token.others.find((meaning) => meaning.kind === 'bought') : undefined;
  const asks = tokens.slice(0, index).some((other) => /^(?:do|does|did)$/i.test(other.text));
  if (shops !== undefined && asks) return reread(token, shops);
  if (!isToken(token, 'dimension') || token.meaning.dimension !== 'store') return token;
  const value = token.others.find((meaning) => meaning.kind === 'value');
  const rivals = tokens.some((other) => isToken(other, 'ask') && /^(?:どちら|どっち)$/.test(other.text));
  const beside = tokens.some((other) => isToken(other, 'value') && other.meaning.dimension === 'channel');
  const versus = isToken(tokens[index + 1], 'versus') || isToken(tokens[index - 1], 'versus');
  if ((rivals || versus) && beside && value !== undefined) return reread(token, value);
  if (tokens.some((other) => isToken(other, 'rank'))) return token;
  const next = tokens[index + 1];
  if (value !== undefined && isPartOfBrand(tokens, index)) return reread(token, value);
  if (
    value === undefined ||
    isToken(next, 'by') ||
    isToken(next, 'share') ||
    isToken(next, 'distribution') ||
    isWhich(tokens[index - 1])
  )
    return token;
  return reread(token, value);
}

/** “Store share of Tsumugi sales”, “how much of Tsumugi’s sales is store sales”: what the stores are of a brand, not each of them. */
function isPartOfBrand(tokens: readonly Token[], index: number): boolean {
  const [before, next, of] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const brand = tokens.some((other) => isToken(other, 'value') && other.meaning.dimension === 'brand');
  const shared = isToken(next, 'share') && of?.text.toLowerCase() === 'of';
  const told =
    isToken(before, 'ask') && before.meaning.what === 'whether' && tokens.some((one) => isToken(one, 'share'));
  return brand && (shared || told) && !tokens.some((other) => isToken(other, 'by'));
}

/** “By weekdays”, “top 3 weekdays”, “rank weekdays”: what is ranked or divided is no kind of day. */
const isGroupingWord = (tokens: readonly Token[], index: number): boolean =>
  isToken(tokens[index - 1], 'by') ||
  tokens.slice(Math.max(0, index - 3), index).some(({ meaning }) => ['rank', 'number'].includes(meaning.kind));

const isWhich = (token: Token | undefined): boolean =>
  isToken(token, 'ask') && !['count', 'count-people', 'count-orders', 'count-times'].includes(token.meaning.what);

function meaningIn(token: Token | undefined, dimension: DimensionName): MeaningOf<'value'> | null {
  if (token === undefined) return null;
  const found = [token.meaning, ...token.others].find(
    (meaning): meaning is MeaningOf<'value'> => meaning.kind === 'value' && meaning.dimension === dimension,
  );
  return found ?? null;
}

/** `ブランドつむぎ`, `つむぎブランド`, `the shirts category`: the dimension's name beside its value only says which dimension it is. */
function qualifiedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one === undefined || other === undefined || isToken(tokens[at + 2], 'by')) return null;
  const before = isToken(one, 'dimension') ? meaningIn(other, one.meaning.dimension) : null;
  if (before !== null && !isToken(tokens[at - 1], 'by')) return { length: 2, tokens: [joined([one, other], before)] };
  const behind = isToken(other, 'dimension') ? meaningIn(one, other.meaning.dimension) : null;
  return behind === null ? null : { length: 2, tokens: [joined([one, other], behind)] };
}

function listAt(tokens: readonly Token[], start: number): Rewritten | null {
  let at = start;
  const lead = tokens[at];
  const both = isToken(lead, 'both');
  const either = isToken(lead, 'either');
  const oneOf = isToken(lead, 'one-of');
  const leadingOnly = isToken(lead, 'only') || oneOf;
  if (both || either || leadingOnly) at++;
  const first = tokens[at];
  if (!isToken(first, 'value')) return null;
  const items: TokenOf<'value'>[] = [first];
  let or = either || oneOf;
  let also = 0;
  at++;
  for (;;) {
    let next = at;
    while (isJoin(tokens[next]) || isBetweenSign(tokens[next])) next++;
    const item = tokens[next];
    const same = meaningIn(item, first.meaning.dimension);
    if (item === undefined || same === null) break;
    const between = tokens.slice(at, next);
    if (between.length === 0) break;
    or ||= between.some((token) => isToken(token, 'join') && token.meaning.how === 'or');
    also += between.filter((token) => token.text === 'も').length;
    items.push({ ...item, meaning: same });
    at = next + 1;
  }
  let onlyBehind = false;
  const follows = tokens[at];
  let saidBoth = both || (items.length > 1 && (also > 0 || (isToken(follows, 'particle') && follows.text === 'も')));
  let saidEither = or;
  for (; ; at++) {
    const token = tokens[at];
    if (isToken(token, 'both') && items.length > 1) saidBoth = true;
    else if (isToken(token, 'either') && items.length > 1) saidEither = true;
    else if (isToken(token, 'one-of') && items.length > 1) {
      saidEither = true;
      onlyBehind = true;
    } else if (isToken(token, 'only')) onlyBehind = true;
    else if (!(isToken(token, 'particle') && token.text === 'も' && items.length > 1)) break;
  }
  const values = [...new Set(items.flatMap(({ meaning }) => meaning.values))];
  const join = items.length === 1 ? null : saidEither ? 'either' : saidBoth ? 'both' : 'list';
  const meaning = {
    kind: 'values',
    filter: { field: first.meaning.dimension, op: 'in', values },
    join,
    only: leadingOnly || onlyBehind,
    ...(items.some(({ meaning }) => meaning.values.length > 1)
      ? { groups: items.map(({ meaning }) => meaning.values) }
      : {}),
  } as const;
  return { length: at - start, tokens: [{ ...joined(tokens.slice(start, at), meaning), others: first.others }] };
}

/** `A vs B`: the two are listed. */
function isBetweenSign(token: Token | undefined): boolean {
  return isToken(token, 'versus') && /^(?:vs\.?|versus|against|対)$/i.test(token.text);
}

const isBoth = (token: Token | undefined): boolean => isToken(token, 'both') || isToken(token, 'together');

function segmentsAt(tokens: readonly Token[], start: number): Rewritten | null {
  const both = isBoth(tokens[start]) ? 1 : 0;
  const first = tokens[start + both];
  if (!isToken(first, 'segment')) return null;
  const segments = [first.meaning.segment];
  let at = start + both + 1;
  let together = both === 1;
  let join: 'and' | 'or' | 'list' | null = null;
  for (;;) {
    let next = at;
    while (isJoin(tokens[next]) || isBoth(tokens[next])) next++;
    const item = tokens[next];
    if (next === at || !isToken(item, 'segment')) break;
    const or = tokens.slice(at, next).some((token) => isToken(token, 'join') && token.meaning.how === 'or');
    const also = tokens.slice(at, next).some((token) => isToken(token, 'join') && token.text === 'かつ');
    join = or ? 'or' : also ? 'and' : (join ?? 'list');
    together ||= tokens.slice(at, next).some(isBoth);
    segments.push(item.meaning.segment);
    at = next + 1;
  }
  if (segments.length > 1 && isBoth(tokens[at])) {
    together = true;
    at++;
  }
  if (together && join === null) return null;
  if (together && join === 'list') join = 'and';
  const tail = tokens[at];
  if (isToken(tail, 'dimension') && tail.meaning.dimension === 'segment' && !isToken(tokens[at + 1], 'by')) at++;
  return {
    length: at - start,
    tokens: [
      { ...joined(tokens.slice(start, at), { kind: 'segments', segments, member: true, join }), others: first.others },
    ],
  };
}

/** Japanese says it behind (`東京以外`), English in front (`except Tokyo`). */
function exceptAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one === undefined || other === undefined) return null;
  const japanese = isToken(other, 'except') && /[^ -~]/.test(other.text) && other.text !== '非';
  const target = japanese
    ? one
    : (isToken(one, 'except') && (!/[^ -~]/.test(one.text) || one.text === '非')) ||
        (isToken(one, 'not') && (isToken(other, 'segments') || isToken(other, 'attention')))
      ? other
      : null;
  if (target === null) return null;
  if (isToken(target, 'values') && !target.meaning.only)
    return {
      length: 2,
      tokens: [
        joined([one, other], { ...target.meaning, filter: { ...target.meaning.filter, op: 'not-in' }, join: null }),
      ],
    };
  if (isToken(target, 'segments'))
    return { length: 2, tokens: [joined([one, other], { ...target.meaning, member: false })] };
  if (isToken(target, 'attention'))
    return {
      length: 2,
      tokens: [joined([one, other], { kind: 'conditions', conditions: [{ kind: 'attention', flagged: false }] })],
    };
  return null;
}
