import type { Brand } from '../core/brands.ts';
import { brandObjectTypes, customerObject, orderObject } from '../core/profiles/brand-objects.ts';
import { EVENT_ENTITIES, type EventEntity, eventObject } from '../core/profiles/event-objects.ts';
import type { JsonObject } from '../core/profiles/profile.ts';
import { customerKeyName } from '../core/profiles/record-object.ts';
import { objectTypeName } from '../core/records/entities.ts';
import { fingerprint } from '../core/records/fingerprint.ts';
import type { BrandBook, ProfileLink, ProfileStore, Progress, RecordWarehouse, UnitOfWork } from './ports.ts';

export interface PublishOutside {
  readonly records: Pick<RecordWarehouse, 'read' | 'readOrders' | 'links' | 'link' | 'published' | 'markPublished'>;
  readonly profiles: Pick<ProfileStore, 'prepare' | 'putObjects' | 'resolveKeys'>;
  readonly brands: Pick<BrandBook, 'list'>;
  readonly database: UnitOfWork;
  readonly progress: Progress;
}

export interface PublishReport {
  readonly published: number;
  /** Objects that the domain already holds as they are. */
  readonly unchanged: number;
  /** Orders and events of customers that are not there yet; they are published when the customer has come. */
  readonly waiting: number;
  readonly rejected: number;
  /** What the domain would not take, and why; the first hundred. They are tried again next time. */
  readonly rejections: readonly { readonly objectType: string; readonly key: string; readonly reason: string }[];
}

const OBJECTS_PER_BATCH = 5_000;
const REJECTIONS_REPORTED = 100;

/**
 * Brings the domain up to date with the warehouse: every brand's customers, then their orders with lines and their events, as
 * objects of the brand's object types; only what changed since it was last published is sent. Stopped at any moment it goes on
 * where it was: a batch is marked as published together with its links, after the domain has taken it.
 */
export async function publishRecords(outside: PublishOutside): Promise<PublishReport> {
  const brands = await outside.brands.list();
  await outside.profiles.prepare(brands.flatMap(brandObjectTypes));
  let report: PublishReport = { published: 0, unchanged: 0, waiting: 0, rejected: 0, rejections: [] };
  for (const brand of brands) report = added(report, await publishCustomers(brand, outside));
  const known = new Set((await outside.records.links()).map(linkKey));
  for (const brand of brands) {
    report = added(report, await publishOrders(brand, known, outside));
    for (const entity of EVENT_ENTITIES) report = added(report, await publishEvents(entity, brand, known, outside));
  }
  return report;
}

async function publishCustomers(brand: Brand, outside: PublishOutside): Promise<PublishReport> {
  const publisher = await openPublisher(objectTypeName(brand.id, 'customer'), outside, (keys) =>
    linkCustomers(brand.id, keys, outside),
  );
  for await (const customers of outside.records.read('customer', { brand: brand.id })) {
    for (const customer of customers) await publisher.add(customer.customer_id, customerObject(customer));
  }
  return publisher.close();
}

async function publishOrders(
  brand: Brand,
  known: ReadonlySet<string>,
  outside: PublishOutside,
): Promise<PublishReport> {
  const publisher = await openPublisher(objectTypeName(brand.id, 'order'), outside, async () => undefined);
  let waiting = 0;
  for await (const orders of outside.records.readOrders({ brand: brand.id })) {
    for (const order of orders) {
      if (known.has(linkKey(order))) await publisher.add(order.order_id, orderObject(order, order.lines));
      else waiting += 1;
    }
  }
  return { ...(await publisher.close()), waiting };
}

/** What happened to nobody in particular stays in the warehouse. */
async function publishEvents(
  entity: EventEntity,
  brand: Brand,
  known: ReadonlySet<string>,
  outside: PublishOutside,
): Promise<PublishReport> {
  const publisher = await openPublisher(objectTypeName(brand.id, entity), outside, async () => undefined);
  let waiting = 0;
  for await (const events of outside.records.read(entity, { brand: brand.id })) {
    for (const event of events) {
      if (event.customer_id === null) continue;
      const { id, object } = eventObject(entity, event);
      if (known.has(`${brand.id}:${event.customer_id}`)) await publisher.add(id, object);
      else waiting += 1;
    }
  }
  return { ...(await publisher.close()), waiting };
}

/** Which profiles the customers just published belong to; after a merge several belong to one. */
async function linkCustomers(
  brand: string,
  ids: readonly string[],
  { profiles, records }: PublishOutside,
): Promise<void> {
  const found = await profiles.resolveKeys(customerKeyName(brand), ids);
  const links: ProfileLink[] = [];
  for (const [customer_id, [profile_id]] of found) {
    if (profile_id !== undefined) links.push({ brand, customer_id, profile_id });
  }
  await records.link(links);
}

interface Publisher {
  add(key: string, object: JsonObject): Promise<void>;
  close(): Promise<PublishReport>;
}

interface Pending {
  readonly key: string;
  readonly object: JsonObject;
  readonly digest: string;
}

/** Sends what differs from what was published under the same key, in batches; `afterBatch` learns the keys that were taken. */
async function openPublisher(
  objectType: string,
  { records, profiles, database, progress }: PublishOutside,
  afterBatch: (keys: readonly string[]) => Promise<void>,
): Promise<Publisher> {
  const published = await records.published(objectType);
  const rejections: PublishReport['rejections'][number][] = [];
  let pending: Pending[] = [];
  let sent = 0;
  let unchanged = 0;
  let rejected = 0;
  const flush = async (): Promise<void> => {
    const batch = pending;
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
      const digest = fingerprint(JSON.stringify(object));
      if (published.get(key) === digest) {
        unchanged += 1;
        return;
      }
      pending.push({ key, object, digest });
      if (pending.length >= OBJECTS_PER_BATCH) await flush();
    },
    close: async () => {
      await flush();
      return { published: sent, unchanged, waiting: 0, rejected, rejections };
    },
  };
}

function added(left: PublishReport, right: PublishReport): PublishReport {
  return {
    published: left.published + right.published,
    unchanged: left.unchanged + right.unchanged,
    waiting: left.waiting + right.waiting,
    rejected: left.rejected + right.rejected,
    rejections: [...left.rejections, ...right.rejections].slice(0, REJECTIONS_REPORTED),
  };
}

function linkKey({ brand, customer_id }: { readonly brand: string; readonly customer_id: string }): string {
  return `${brand}:${customer_id}`;
}
