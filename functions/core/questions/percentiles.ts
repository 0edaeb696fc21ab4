import type { LocalizedText } from '../language.ts';
import type { MeasureName } from './measures.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** Figures that are the value in the middle, and can be the one at any other place. */
export const MIDDLE_VALUES = [
  'median_order_value',
  'median_sales_per_customer',
  'median_orders_per_customer',
  'median_units_per_customer',
  'median_days_since_first',
  'median_days_to_first',
  'median_contact_minutes',
  'median_survey_score',
  'median_age',
  'attribute_median',
] as const satisfies readonly MeasureName[];

export type MiddleValue = (typeof MIDDLE_VALUES)[number];

export const isMiddleValue = (name: MeasureName): name is MiddleValue => MIDDLE_VALUES.some((one) => one === name);

export function checkPercentiles({ measures, subject }: Plan): Verdict {
  return measures.every(({ name, percent }) => percent === undefined || (isMiddleValue(name) && subject === 'figures'))
    ? ALLOWED
    : refused('この指標のパーセンタイルは出せません', 'there is no percentile of this figure');
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (number: number): string =>
  `${number}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;

/** `注文額の90パーセンタイル`, “90th percentile of order value”. */
export function percentileWords({ ja, en }: LocalizedText, percent: number): LocalizedText {
  const of = en.replace(/^median ?/, '');
  return {
    ja: ja.replace('中央値', `${percent}パーセンタイル`),
    en: `${ordinal(percent)} percentile${of === '' ? '' : ` of ${of}`}`,
  };
}

export const percentileText = (percent: number): LocalizedText => ({
  ja: `${percent}パーセンタイルは、値を小さい順に並べて${percent}%がその値以下になるところの値です`,
  en: `the ${ordinal(percent)} percentile is the value that ${percent}% of the values do not exceed`,
});
