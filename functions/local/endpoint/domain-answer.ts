import type { Definition } from '../../duckdb/definitions.ts';
import type { Documents } from './documents.ts';
import { typed } from './documents.ts';
import type { OutputOf } from './operation.ts';
import { answeredTags } from './tags.ts';

/** A domain as create, get and update answer it. Matching is ready at once: there is no queue behind it. */
export function domainAnswer(stored: Definition): Omit<OutputOf<'GetDomain'>, 'Stats'> {
  const { RuleBasedMatching, DataStore, ...document } = typed<'domain'>(stored).document;
  return {
    ...document,
    DomainName: stored.name,
    ...(RuleBasedMatching === undefined ? {} : { RuleBasedMatching: { ...RuleBasedMatching, Status: 'ACTIVE' } }),
    ...(DataStore === undefined ? {} : { DataStore: dataStoreAnswer(DataStore) }),
    CreatedAt: new Date(stored.createdAt),
    LastUpdatedAt: new Date(stored.lastUpdatedAt),
    Tags: answeredTags(stored),
  };
}

function dataStoreAnswer(
  dataStore: NonNullable<Documents['domain']['DataStore']>,
): NonNullable<OutputOf<'GetDomain'>['DataStore']> {
  return { ...dataStore, ...(dataStore.Enabled ? { Readiness: { ProgressPercentage: 100, Message: 'ready' } } : {}) };
}
