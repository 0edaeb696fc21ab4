import type { ProfileFields } from '../profiles/profile.ts';
import { type Instant, instant, isoFromInstant } from '../time.ts';
import { ATTRIBUTES } from './catalog.ts';
import type { AttributeValue, AttributeValues } from './definition.ts';

/** The profile field that says as of when the written-back values were computed. */
export const AS_OF_FIELD = 'Attributes.as_of';

/** The longest value that flow blocks take. */
const LONGEST_VALUE = 255;

export const WRITTEN_ATTRIBUTES = ATTRIBUTES.filter(({ writtenBack }) => writtenBack);

const WRITTEN_FIELDS = WRITTEN_ATTRIBUTES.map(({ name, unit }) => ({
  name,
  path: `Attributes.${name}`,
  isInstant: unit === 'instant',
}));

/**
 * What a profile carries of its attributes, as text: whole numbers and decimals as they are, moments in ISO 8601, flags as
 * `yes` or `no`, nothing (an empty text, which removes the field) where there is no value or none that fits: ASCII, at
 * most 255 characters.
 */
export function attributeFields(values: AttributeValues, asOf: Instant): ProfileFields {
  const fields: Record<string, string> = {};
  for (const { name, path, isInstant } of WRITTEN_FIELDS) fields[path] = fieldText(values[name] ?? null, isInstant);
  fields[AS_OF_FIELD] = asOfText(asOf);
  return fields;
}

/** The moment as a profile carries it. Of everyone it is the same one: it is written once. */
export const asOfText: (asOf: Instant) => string = (() => {
  let last: { readonly asOf: Instant; readonly text: string } | null = null;
  return (asOf) => {
    if (last?.asOf !== asOf) last = { asOf, text: isoFromInstant(asOf) };
    return last.text;
  };
})();

function fieldText(value: AttributeValue, isInstant: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return isInstant ? isoFromInstant(instant(value)) : String(value);
  return /^[\x20-\x7e]*$/.test(value) && value.length <= LONGEST_VALUE ? value : '';
}
