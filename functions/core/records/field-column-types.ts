import type { ColumnType } from '../column-type.ts';
import type { FieldType } from './entities.ts';

/** The column type of a record's field. `attributes` is JSON. */
export const FIELD_COLUMN_TYPES: Readonly<Record<FieldType, ColumnType>> = {
  id: 'text',
  text: 'text',
  kana: 'text',
  phone: 'text',
  email: 'text',
  postalCode: 'text',
  country: 'text',
  gender: 'text',
  day: 'day',
  instant: 'instant',
  yen: 'integer',
  integer: 'integer',
  flag: 'flag',
  orderStatus: 'text',
  eventType: 'text',
  contactChannel: 'text',
  contactOutcome: 'text',
  direction: 'text',
  consentChannel: 'text',
  duration: 'integer',
  score: 'decimal',
  attributes: 'text',
};
