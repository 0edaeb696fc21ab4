import type { RecordView } from '../../functions/core/contract.ts';

export type RecordField =
  | 'name'
  | 'nameKana'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'address'
  | 'registeredAt'
  | 'updatedAt';

export const RECORD_FIELDS: readonly RecordField[] = [
  'name',
  'nameKana',
  'birthDate',
  'phone',
  'email',
  'address',
  'registeredAt',
  'updatedAt',
];

/** Fields that say who somebody is; the two times say only when a brand wrote it down. */
const IDENTIFYING: ReadonlySet<RecordField> = new Set(['name', 'nameKana', 'birthDate', 'phone', 'email', 'address']);

export type Agreement = 'same' | 'differs' | 'single';

/** Whether the records that fill this field in say the same, letter for letter; `single` when fewer than two do. */
export function agreementOn(field: RecordField, records: readonly RecordView[]): Agreement {
  const values = records.map((record) => record[field]).filter((value) => value !== null);
  if (!IDENTIFYING.has(field) || values.length < 2) return 'single';
  return new Set(values).size === 1 ? 'same' : 'differs';
}

/** The fields that at least one record fills in. */
export function filledFields(records: readonly RecordView[]): readonly RecordField[] {
  return RECORD_FIELDS.filter((field) => records.some((record) => record[field] !== null));
}
