import type { TokenOf } from '../tokens.ts';
import { ADDED_UP } from '../words/used-words.ts';

/** `一番売上の低いブランド`: the superlative alone has no direction; the other word has. */
export function superlatives(ranks: readonly TokenOf<'rank'>[]): TokenOf<'rank'>[] {
  const bare = ranks.find(({ text }) => /^(?:一番|最も|1番|いちばん|もっとも|the most|most)$/i.test(text));
  const other = ranks.find((rank) => rank !== bare);
  if (bare === undefined || other === undefined || other.meaning.one) return [...ranks];
  return [{ ...other, meaning: { ...other.meaning, one: true } }];
}

/** “Are men or women spending more?”: what is one or the other is told side by side. */
export function rivals(values: readonly TokenOf<'values'>[], ranks: readonly TokenOf<'rank'>[]): TokenOf<'values'>[] {
  const ranked = ranks.some(({ text }) =>
    /^(?:more|less|fewer|higher|lower|better|worse|bigger|larger|smaller|greater|多い|少ない|高い|低い)$/i.test(text),
  );
  return values.map((token) =>
    ranked && token.meaning.join === 'either' ? { ...token, meaning: { ...token.meaning, join: 'list' } } : token,
  );
}

/** `土日の売上と平日の売上を比較`: two values of one dimension that are compared are listed together, whatever else is named beside them. */
export function comparedValues(said: readonly TokenOf<'values'>[]): TokenOf<'values'>[] {
  const values = said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at);
  const pairs = values.filter((one) => values.filter((other) => areComparable(one, other)).length === 2);
  const [first, second, third] = pairs;
  if (first === undefined || second === undefined || third !== undefined) return [...values];
  const filter = { ...first.meaning.filter, values: [...first.meaning.filter.values, ...second.meaning.filter.values] };
  return [
    { ...first, end: second.end, meaning: { ...first.meaning, filter, join: 'list' } },
    ...values.filter((token) => token !== first && token !== second),
  ];
}

/** `スマホの閲覧数とPCの閲覧数`: what is said of both is one thing. */
const isSame = (one: TokenOf<'values'>, other: TokenOf<'values'>): boolean =>
  JSON.stringify(one.meaning) === JSON.stringify(other.meaning);

/** The same of one token: it counts itself. */
function areComparable(one: TokenOf<'values'>, other: TokenOf<'values'>): boolean {
  return (
    one.meaning.filter.field === other.meaning.filter.field &&
    one.meaning.filter.field !== 'hour' &&
    [one, other].every(({ meaning }) => meaning.join === null && !meaning.only && meaning.filter.op === 'in')
  );
}

/** `VIPの返品率は新規より低い？`: the same of two segments. */
export function comparedSegments(segments: readonly TokenOf<'segments'>[]): TokenOf<'segments'>[] {
  const [first, second, third] = segments;
  const pair = [first, second].every((token) => token?.meaning.member && token.meaning.join === null);
  if (first === undefined || second === undefined || third !== undefined || !pair) return [...segments];
  const both = [...first.meaning.segments, ...second.meaning.segments];
  return [{ ...first, end: second.end, meaning: { ...first.meaning, segments: both, join: 'list' } }];
}

/** `東京と大阪の顧客を合わせて何人`: the sum of those that are listed. */
export function addedUp(
  values: readonly TokenOf<'values'>[],
  aggregates: readonly TokenOf<'aggregate'>[],
): TokenOf<'values'>[] {
  const summed = aggregates.some(({ text }) => ADDED_UP.test(text));
  return values.map((token) =>
    summed && token.meaning.join === 'list' ? { ...token, meaning: { ...token.meaning, join: 'either' } } : token,
  );
}
