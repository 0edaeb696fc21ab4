import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FieldValue } from './entities.ts';

/** What makes two events one, where their source numbers none: who did what, when, where and in which visit. */
export const EVENT_CONTENT = [
  'customer_id',
  'occurred_at',
  'event_type',
  'page',
  'product_id',
  'channel',
  'device',
  'session_id',
] as const;

/** Between the parts of a content: no text that was read has it. */
export const CONTENT_SEPARATOR = '\u001f';

/** An event with its id: the source's, else one that the same content always gives (MD5 of its UTF-8, hexadecimal: what the engine's `md5` gives). */
export function withEventId(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  if (values.event_id !== null && values.event_id !== undefined) return values;
  const content = EVENT_CONTENT.map((field) => String(values[field] ?? '')).join(CONTENT_SEPARATOR);
  return { ...values, event_id: bytesToHex(md5(utf8ToBytes(content))) };
}
