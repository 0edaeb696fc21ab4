import type { PersonRecord } from '../../../functions/core/identities/person.ts';

/** A record to match; the source is `test` unless said otherwise. */
export function person(id: string, fields: PersonRecord['fields'], source = 'test'): PersonRecord {
  return { id, source, fields };
}
