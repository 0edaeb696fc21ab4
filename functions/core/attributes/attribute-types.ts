import type { ColumnType } from '../column-type.ts';
import type { AttributeUnit } from './definition.ts';

/** The column type of an attribute. */
export const ATTRIBUTE_TYPES: Readonly<Record<AttributeUnit, ColumnType>> = {
  yen: 'integer',
  count: 'integer',
  score: 'integer',
  days: 'decimal',
  ratio: 'decimal',
  percent: 'decimal',
  text: 'text',
  instant: 'instant',
  flag: 'flag',
};
