import type { FieldDefinition, FieldType, FieldValue } from '../records/entities.ts';
import type { Json } from './profile.ts';

/** `isoFromInstant`, in the words of SimpleDateFormat. */
export const ISO_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX";

/** The key by which every object of a brand finds the customer: the brand's own customer id. */
export function customerKeyName(brand: string): string {
  return `_${brand}CustomerId`;
}

/** A record as JSON: without empty fields, times in ISO 8601, flags yes or no. */
export function objectFrom(
  fields: Readonly<Record<string, FieldDefinition>>,
  row: Readonly<Record<string, FieldValue>>,
): Record<string, Json> {
  const object: Record<string, Json> = {};
  for (const [name, { type }] of Object.entries(fields)) {
    const value = jsonOf(type, row[name] ?? null);
    if (value !== null) object[name] = value;
  }
  return object;
}

function jsonOf(type: FieldType, value: FieldValue): Json {
  if (type === 'instant' && typeof value === 'number') return new Date(value).toISOString();
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}
