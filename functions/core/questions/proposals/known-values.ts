import type { Catalog } from '../catalog.ts';
import { EVENT_VALUES } from '../catalog-sources.ts';

/** Values that are made of other data, in the form in which figures are grouped by them. */
const MADE: Readonly<Record<string, RegExp>> = {
  gender: /^(?:female|male|other)$/,
  age_group: /^(?:0|[1-9]0|1[0-2]0)s$/,
  birth_month: /^(?:0[1-9]|1[0-2])$/,
  weekday: /^[1-7]$/,
  day_type: /^(?:weekday|weekend)$/,
  price_level: /^(?:below|list)$/,
  hour: /^(?:[01]\d|2[0-3])$/,
  first_purchase_month: /^\d{4}(?:0[1-9]|1[0-2])$/,
  first_purchase_quarter: /^\d{4}[1-4]$/,
  first_purchase_year: /^\d{4}$/,
  months_since_first_purchase: /^\d{2,3}$/,
  consent_call: /^(?:yes|no)$/,
  consent_email: /^(?:yes|no)$/,
  contact_mark: /^\d{1,3}$/,
  score: /^\d{1,3}$/,
  has_phone: /^(?:yes|no)$/,
  has_email: /^(?:yes|no)$/,
  r_score: /^0[1-5]$/,
  f_score: /^0[1-5]$/,
  m_score: /^0[1-5]$/,
  rfm_total: /^(?:0[3-9]|1[0-5])$/,
  recommender: /^(?:a_promoter|b_passive|c_detractor)$/,
  consent_channel: /^(?:call|email)$/,
  consent_decision: /^(?:given|withdrawn|refused)$/,
};

type Names = Pick<Catalog, 'values' | 'brands' | 'segments' | 'prefectureSpellings'>;

/** Whether the data can hold a value at all: one that it cannot would be counted as zero, which reads like a figure. */
export function isValueOfData(
  { field, value }: { readonly field: string; readonly value: string },
  { values, brands, segments, prefectureSpellings }: Names,
): boolean {
  if (value === 'unknown') return true;
  const event = EVENT_VALUES.find((name) => name === field);
  if (event !== undefined) return values.events.values[event].includes(value);
  switch (field) {
    case 'brand':
    case 'favourite_brand':
    case 'first_brand':
      return brands.some(({ id }) => id === value);
    case 'segment':
    case 'earlier_segment':
      return segments.some(({ name }) => name === value);
    case 'category':
    case 'favourite_category':
    case 'first_category':
      return values.categories.includes(value);
    case 'product':
      return values.products.includes(value);
    case 'channel':
    case 'favourite_channel':
    case 'first_channel':
      return values.channels.includes(value);
    case 'cluster':
      return values.clusters.some(({ name }) => name === value);
    case 'store':
      return values.stores.includes(value);
    case 'prefecture':
      return prefectureSpellings.has(value);
    default:
      return MADE[field]?.test(value) ?? false;
  }
}
