import { CustomerProfilesClient } from '@aws-sdk/client-customer-profiles';
import { type Instant, instant } from '../../../functions/core/time.ts';
import { Database } from '../../../functions/duckdb/database.ts';
import { EmbeddedProfileStore } from '../../../functions/duckdb/profiles/store.ts';
import { createEndpoint, type EndpointFetch, type Fault } from '../../../functions/local/endpoint/endpoint.ts';
import { listen } from '../../../functions/local/endpoint/listen.ts';
import { countingIds } from '../../duckdb/profiles/fixture.ts';

export const NOW = instant(Date.parse('2026-11-01T00:00:00Z'));

/** A clock that stands still until it is set. */
export interface SetClock {
  at: Instant;
  now(): Instant;
}

export interface EndpointFixture {
  readonly url: string;
  /** The unmodified client; it does not try again. */
  readonly client: CustomerProfilesClient;
  readonly fetch: EndpointFetch;
  readonly store: EmbeddedProfileStore;
  readonly clock: SetClock;
  /** What the endpoint did wrong so far. */
  readonly faults: readonly Fault[];
  close(): Promise<void>;
}

/** The endpoint on an empty store, on any free port. */
export async function openEndpoint(domainName = 'club'): Promise<EndpointFixture> {
  const clock: SetClock = { at: NOW, now: () => clock.at };
  const ids = countingIds();
  const database = await Database.open(':memory:');
  const store = await EmbeddedProfileStore.open(database, { domainName, clock, ids });
  const faults: Fault[] = [];
  const fetch = createEndpoint({ profiles: store, database, clock, ids }, { onFault: (fault) => faults.push(fault) });
  const { url, close } = await listen(fetch);
  const client = clientOf(url);
  return {
    url,
    client,
    fetch,
    store,
    clock,
    faults,
    async close() {
      client.destroy();
      await close();
      database.close();
    },
  };
}

export function clientOf(endpoint: string): CustomerProfilesClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new CustomerProfilesClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
}
