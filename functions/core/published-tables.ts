import { ATTRIBUTE_TYPES } from './attributes/attribute-types.ts';
import { ATTRIBUTES } from './attributes/catalog.ts';
import type { ColumnType } from './column-type.ts';
import { ENTITIES, type EntityDefinition } from './records/entities.ts';
import { FIELD_COLUMN_TYPES } from './records/field-column-types.ts';

export interface PublishedColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** For whoever reads the catalogue. */
  readonly comment: string;
}

/** A table of the warehouse as others may read it: typed, and without what only the product needs. */
export interface PublishedTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly PublishedColumn[];
  /** Rows are in this order: a range of keys is read from a few places. */
  readonly order: readonly string[];
}

/** Every table that the plans of `functions/sql` read, from the same definitions. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  ...Object.values(ENTITIES).map(tableOfEntity),
  {
    name: 'customer_profile',
    description: 'which profile holds which brand record',
    columns: [text('brand', 'brand'), text('customer_id', 'customer id'), text('profile_id', 'profile')],
    order: ['brand', 'customer_id'],
  },
  {
    name: 'profile_attribute',
    description: 'attributes of everyone, as of the last run',
    columns: [
      text('profile_id', 'profile'),
      { name: 'as_of', type: 'instant', comment: 'as of' },
      ...ATTRIBUTES.map(({ name, unit, label }) => ({ name, type: ATTRIBUTE_TYPES[unit], comment: label.en })),
    ],
    order: ['profile_id'],
  },
  {
    name: 'segment_run',
    description: 'runs of the segments, in the order of their position',
    columns: [
      text('run_id', 'run'),
      { name: 'as_of', type: 'instant', comment: 'as of' },
      { name: 'position', type: 'integer', comment: 'rises from run to run' },
      { name: 'people', type: 'integer', comment: 'people at the time' },
    ],
    order: ['position'],
  },
  {
    name: 'segment_member',
    description: 'who is in which segment, by run',
    columns: [text('run_id', 'run'), text('segment', 'segment'), text('profile_id', 'profile')],
    order: ['run_id', 'profile_id', 'segment'],
  },
  {
    name: 'cluster_run',
    description: 'runs that made clusters of customers',
    columns: [
      text('run_id', 'run'),
      { name: 'as_of', type: 'decimal', comment: 'as of, in milliseconds since 1970' },
      { name: 'position', type: 'integer', comment: 'rises from run to run' },
    ],
    order: ['position'],
  },
  {
    name: 'cluster_member',
    description: 'who is in which cluster, by run',
    columns: [text('run_id', 'run'), text('cluster', 'cluster'), text('profile_id', 'profile')],
    order: ['run_id', 'profile_id'],
  },
];

function tableOfEntity({ table, label, fields, key }: EntityDefinition): PublishedTable {
  return {
    name: table,
    description: label.en,
    columns: Object.entries(fields).map(([name, field]) => ({
      name,
      type: FIELD_COLUMN_TYPES[field.type],
      comment: field.label.en,
    })),
    order: key,
  };
}

function text(name: string, comment: string): PublishedColumn {
  return { name, type: 'text', comment };
}
