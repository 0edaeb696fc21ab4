import type { Stored } from './documents.ts';
import type { OutputOf } from './operation.ts';
import { answeredTags } from './tags.ts';

/** A calculated attribute definition as create, get and update answer it. It is ready at once: there is nothing to prepare. */
export function definitionAnswer(stored: Stored<'calculated-attribute'>): OutputOf<'GetCalculatedAttributeDefinition'> {
  return {
    ...stored.document,
    CalculatedAttributeName: stored.name,
    CreatedAt: new Date(stored.createdAt),
    LastUpdatedAt: new Date(stored.lastUpdatedAt),
    Status: 'COMPLETED',
    Readiness: { ProgressPercentage: 100, Message: 'ready' },
    Tags: answeredTags(stored),
  };
}
