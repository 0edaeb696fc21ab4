import type { Stored } from './documents.ts';
import type { OutputOf } from './operation.ts';
import { answeredTags } from './tags.ts';

/** An object type as put and get answer it. */
export function objectTypeAnswer(stored: Stored<'object-type'>): OutputOf<'GetProfileObjectType'> {
  return {
    AllowProfileCreation: false,
    ...stored.document,
    ObjectTypeName: stored.name,
    CreatedAt: new Date(stored.createdAt),
    LastUpdatedAt: new Date(stored.lastUpdatedAt),
    Tags: answeredTags(stored),
  };
}
