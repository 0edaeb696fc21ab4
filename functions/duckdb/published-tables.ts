import { VARCHAR } from '@duckdb/node-api';
import type { ProfileLink } from '../steps/ports.ts';
import type { KeyedTable } from './staging.ts';

/** Which profile holds which brand record. */
export const LINKS: KeyedTable<ProfileLink> = {
  table: 'customer_profile',
  key: ['brand', 'customer_id'],
  columns: [
    { name: 'brand', staged: VARCHAR, value: (link) => link.brand },
    { name: 'customer_id', staged: VARCHAR, value: (link) => link.customer_id },
    { name: 'profile_id', staged: VARCHAR, value: (link) => link.profile_id },
  ],
};

interface PublishedObject {
  readonly object_type: string;
  readonly object_key: string;
  readonly digest: string;
}

/** What was last published under which key. */
export const PUBLISHED: KeyedTable<PublishedObject> = {
  table: 'published_object',
  key: ['object_type', 'object_key'],
  columns: [
    { name: 'object_type', staged: VARCHAR, value: (object) => object.object_type },
    { name: 'object_key', staged: VARCHAR, value: (object) => object.object_key },
    { name: 'digest', staged: VARCHAR, value: (object) => object.digest },
  ],
};
