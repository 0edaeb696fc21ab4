import type { JsonObject } from '../core/profiles/profile.ts';
import { fingerprint } from '../core/records/fingerprint.ts';
import type { ProfileStore, Progress, RecordWarehouse, UnitOfWork } from './ports.ts';

export interface PublisherOutside {
  readonly records: Pick<RecordWarehouse, 'markPublished'>;
  readonly profiles: Pick<ProfileStore, 'putObjects'>;
  readonly database: UnitOfWork;
  readonly progress: Progress;
}

/** Objects of one type on their way into the domain. */
export interface Publisher {
  add(key: string, object: JsonObject): Promise<void>;
  close(): Promise<PublisherReport>;
}

export interface PublisherReport {
  readonly published: number;
  /** Objects that the domain already holds as they are. */
  readonly unchanged: number;
  readonly rejected: number;
  /** What the domain would not take, and why; the first hundred. */
  readonly rejections: readonly { readonly objectType: string; readonly key: string; readonly reason: string }[];
}

export const REJECTIONS_REPORTED = 100;
const OBJECTS_PER_BATCH = 5_000;

interface Pending {
  readonly key: string;
  readonly object: JsonObject;
  readonly digest: string;
}

export interface PublisherOptions {
  readonly objectType: string;
  /** The digests of what was published before under these keys, perhaps with others; absent where nothing was. */
  readonly published: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Learns the keys that the domain has taken, in the unit of work that marks them. */
  readonly afterBatch?: (keys: readonly string[]) => Promise<void>;
}

/** Sends what differs from what was published under the same key, in batches. */
export function openPublisher(
  { objectType, published, afterBatch = async () => undefined }: PublisherOptions,
  { records, profiles, database, progress }: PublisherOutside,
): Publisher {
  const rejections: PublisherReport['rejections'][number][] = [];
  let pending: Pending[] = [];
  let sent = 0;
  let unchanged = 0;
  let rejected = 0;
  const differing = async (items: readonly Pending[]): Promise<readonly Pending[]> => {
    const before = await published(items.map(({ key }) => key));
    return items.filter(({ key, digest }) => before.get(key) !== digest);
  };
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const batch = await differing(pending);
    unchanged += pending.length - batch.length;
    pending = [];
    if (batch.length === 0) return;
    await database.run(async () => {
      const outcomes = await profiles.putObjects(
        objectType,
        batch.map(({ object }) => object),
      );
      const taken: Pending[] = [];
      for (const [position, item] of batch.entries()) {
        const outcome = outcomes[position];
        if (outcome !== undefined && 'stored' in outcome) taken.push(item);
        else if (rejections.length < REJECTIONS_REPORTED) {
          rejections.push({ objectType, key: item.key, reason: outcome?.rejected ?? 'no answer' });
        }
      }
      await afterBatch(taken.map(({ key }) => key));
      await records.markPublished(objectType, new Map(taken.map(({ key, digest }) => [key, digest])));
      sent += taken.length;
      rejected += batch.length - taken.length;
    });
    progress.report({ step: `publish ${objectType}`, done: sent + unchanged, total: null, unit: 'objects' });
  };
  return {
    add: async (key, object) => {
      pending.push({ key, object, digest: fingerprint(JSON.stringify(object)) });
      if (pending.length >= OBJECTS_PER_BATCH) await flush();
    },
    close: async () => {
      await flush();
      return { published: sent, unchanged, rejected, rejections };
    },
  };
}
