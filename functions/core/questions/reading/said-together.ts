import type { TokenOf } from '../tokens.ts';

/** `一番売上の低いブランド`: the superlative alone has no direction; the other word has. */
export function superlatives(ranks: readonly TokenOf<'rank'>[]): TokenOf<'rank'>[] {
  const bare = ranks.find(({ text }) => /^(?:一番|最も|1番|いちばん|もっとも|the most|most)$/i.test(text));
  const other = ranks.find((rank) => rank !== bare);
  if (bare === undefined || other === undefined) return [...ranks];
  return [{ ...other, meaning: { ...other.meaning, one: true } }];
}

/** “Are men or women spending more?”: what is one or the other is told side by side. */
export function rivals(values: readonly TokenOf<'values'>[], ranks: readonly TokenOf<'rank'>[]): TokenOf<'values'>[] {
  const ranked = ranks.some(({ text }) => /^(?:more|less|fewer|多い|少ない|高い|低い)$/i.test(text));
  return values.map((token) =>
    ranked && token.meaning.join === 'either' ? { ...token, meaning: { ...token.meaning, join: 'list' } } : token,
  );
}

/** `土日の売上と平日の売上を比較`: values of one dimension that are compared are listed together. */
export function comparedValues(values: readonly TokenOf<'values'>[]): TokenOf<'values'>[] {
  const [first, second] = values;
  const same =
    values.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.meaning.filter.field === second.meaning.filter.field &&
    first.meaning.filter.field !== 'hour' &&
    [first, second].every(({ meaning }) => meaning.join === null && !meaning.only && meaning.filter.op === 'in');
  if (!same) return [...values];
  const filter = { ...first.meaning.filter, values: [...first.meaning.filter.values, ...second.meaning.filter.values] };
  return [{ ...first, end: second.end, meaning: { ...first.meaning, filter, join: 'list' } }];
}
