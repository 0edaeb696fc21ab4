import type { DimensionName } from '../dimensions.ts';
import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Filter, Operator } from '../plan.ts';
import type { Meaning, Token } from '../tokens.ts';
import { isToken } from '../tokens.ts';
import type { Slot } from './cover-of-one.ts';

/** What pieces of a question name, by the part that they play in it. */
const PARTS: Readonly<Partial<Record<DimensionName, string>>> = {
  product: 'goods',
  category: 'goods',
  channel: 'channel-value',
  store: 'store-value',
  contact_channel: 'contact-value',
  contact_topic: 'contact-value',
  contact_outcome: 'contact-value',
  survey: 'survey-value',
  event_type: 'event-value',
};

const PLACE = /\b(?:an?|the|our|any|in|at|from|physical|or)[ -]$/i;

/** Goods, channels, stores and the like that a piece names, as conditions. */
export function namedSlots(token: Token, folded: string): readonly Slot[] {
  const { start, end } = token;
  // “Does she mostly shop online?”: the verb is no place.
  if (/^shops?$/i.test(token.text) && !PLACE.test(folded.slice(0, start))) return [];
  const meanings: readonly Meaning[] = [token.meaning, ...token.others];
  return meanings.flatMap((meaning) => {
    if (meaning.kind !== 'value') return [];
    const part = PARTS[meaning.dimension];
    const filter: Filter = { field: meaning.dimension, op: 'in', values: [...meaning.values] };
    return part === undefined ? [] : [{ part, filter, start, end }];
  });
}

/** The segment that is named. */
export function segmentSlots(token: Token): readonly Slot[] {
  const { start, end } = token;
  return isToken(token, 'segment') ? [{ part: 'segment-value', token, start, end }] : [];
}

/** Periods and brands. */
export function timeOrBrand(token: Token): readonly Slot[] {
  const { start, end } = token;
  if (isToken(token, 'time')) return [{ part: 'time', token, start, end }];
  return isToken(token, 'value') && token.meaning.dimension === 'brand' ? [{ part: 'of', token, start, end }] : [];
}

const BEFORE: readonly (readonly [said: string, op: Operator])[] = [
  ['over|more than|above|exceeding|upwards of|greater than|higher than|topping|beyond|north of', '>'],
  ['at least|no less than|not less than|from|minimum', '>='],
  ['under|below|less than|cheaper than|lower than', '<'],
  ['at most|no more than|not more than|up to|maximum', '<='],
];
const BEHIND: readonly (readonly [said: string, op: Operator])[] = [
  ['(?:or|and) (?:more|above|over|up|higher|upwards?)', '>='],
  ['(?:or|and) (?:less|under|below|lower)', '<='],
  ['plus', '>='],
];
const BEHIND_JA: readonly (readonly [said: string, op: Operator])[] = [
  ['以上', '>='],
  ['を?(?:超え?(?:て(?:い)?)?る?|超過|上回(?:る|った|って(?:い)?る)|オーバー)|より(?:高い|多い|上)', '>'],
  ['以下|以内|まで', '<='],
  ['未満|を?(?:下回(?:る|った)|切る)|より(?:安い|少ない|低い|下)', '<'],
];
const NUMBER_EN = '(?:¥|yen |jpy )?(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?)(?<unit>k)? ?(?:yen|jpy)?';
const NUMBER_JA = '(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?)(?<unit>億|万|千)?円';

const ENDS = '(?![a-z0-9])';
const shapes = (
  ways: readonly (readonly [said: string, op: Operator])[],
  whole: (said: string) => string,
): readonly (readonly [RegExp, Operator])[] => ways.map(([said, op]) => [new RegExp(whole(said), 'giu'), op]);

const ENGLISH = [
  ...shapes(BEFORE, (said) => `\\b(?:${said}) (?:than )?${NUMBER_EN}${ENDS}`),
  ...shapes(BEHIND, (said) => `(?<![0-9a-z])${NUMBER_EN} (?:${said})${ENDS}`),
];
const JAPANESE = shapes(BEHIND_JA, (said) => `${NUMBER_JA}(?:${said})`);
const UNITS: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1000, k: 1000, K: 1000 };

/** From here on a bare number is yen: nobody places so many orders. */
const SURELY_YEN = 1000;

/** `1万円以上`, “over 20,000 yen”: what one order comes to. */
export function amountSlots({ folded, text }: QuestionText): readonly Slot[] {
  return (isJapanese(text) ? JAPANESE : ENGLISH).flatMap(([shape, op]) =>
    [...folded.matchAll(shape)].flatMap((found): readonly Slot[] => {
      const { number = '', unit = '' } = found.groups ?? {};
      const value = Number(number.replaceAll(',', '')) * (UNITS[unit] ?? 1);
      if (!Number.isFinite(value) || value < SURELY_YEN) return [];
      const filter: Filter = { field: 'order_amount', op, value };
      return [{ part: 'amount', filter, start: found.index, end: found.index + found[0].length }];
    }),
  );
}
