import type { Brand } from '../core/brands.ts';
import type { EventView } from '../core/contract.ts';
import type { LocalizedText } from '../core/language.ts';
import { ENTITIES, type EntityDefinition, type FieldType, type FieldValue } from '../core/records/entities.ts';
import { wordLabel } from '../core/records/word-labels.ts';
import { isoFromInstant } from '../core/time.ts';
import type { HeldEvent } from './ports.ts';

/** An event as a person reads it. */
export function viewEvent({ entity, at, record }: HeldEvent, brands: readonly Brand[]): EventView {
  const { key, at: time, fields, label }: EntityDefinition = ENTITIES[entity];
  const values: Readonly<Record<string, FieldValue>> = record;
  const told = new Set([...key, 'customer_id', time]);
  return {
    entity,
    label,
    id: String(values[key[1] ?? '']),
    brand: record.brand,
    brandLabel: brandLabel(record.brand, brands),
    at: isoFromInstant(at),
    details: Object.entries(fields).flatMap(([name, { type, label: fieldLabel }]) => {
      const value = told.has(name) ? null : valueText(type, values[name] ?? null);
      return value === null ? [] : [{ label: fieldLabel, value }];
    }),
  };
}

const WORDS: readonly FieldType[] = ['eventType', 'contactChannel', 'contactOutcome', 'direction', 'consentChannel'];

function valueText(type: FieldType, value: FieldValue): LocalizedText | null {
  if (value === null || typeof value === 'object') return null;
  if (typeof value === 'boolean') return value ? { ja: '可', en: 'yes' } : { ja: '不可', en: 'no' };
  const text = String(value);
  return WORDS.includes(type) ? wordLabel(text) : { ja: text, en: text };
}

export function brandLabel(id: string, brands: readonly Brand[]): LocalizedText {
  return brands.find((brand) => brand.id === id)?.label ?? { ja: id, en: id };
}
