import type { Brand } from '../core/brands.ts';
import { brandObjectTypes, customerObject, orderObject } from '../core/profiles/brand-objects.ts';
import { EVENT_ENTITIES, type EventEntity, eventObject } from '../core/profiles/event-objects.ts';
import { customerKeyName } from '../core/profiles/record-object.ts';
import { type EntityName, objectTypeName } from '../core/records/entities.ts';
import {
  openPublisher,
  type Publisher,
  type PublisherOptions,
  type PublisherOutside,
  type PublisherReport,
  REJECTIONS_REPORTED,
} from './object-publisher.ts';
import type { BrandBook, CustomerKey, ProfileLink, ProfileStore, RecordFilter, RecordWarehouse } from './ports.ts';

export interface PublishOutside extends PublisherOutside {
  readonly records: Pick<RecordWarehouse, 'read' | 'readOrders' | 'links' | 'link' | 'published' | 'markPublished'>;
  readonly profiles: Pick<ProfileStore, 'prepare' | 'putObjects' | 'resolveKeys'>;
  readonly brands: Pick<BrandBook, 'list'>;
}

export interface PublishReport extends PublisherReport {
  /** Orders and events of customers that are not there yet; they are published when the customer has come. */
  readonly waiting: number;
}

/**
 * Brings the domain up to date with the warehouse: every brand's customers, then their orders with lines and their events, as
 * objects of the brand's object types; only what changed since it was last published is sent. Stopped at any moment it goes on
 * where it was: a batch is marked as published together with its links, after the domain has taken it.
 */
export async function publishRecords(outside: PublishOutside): Promise<PublishReport> {
  const brands = await outside.brands.list();
  return publishAll(
    brands,
    brands.map(({ id }) => ({ brand: id })),
    outside,
  );
}

/** The same for some customers only: themselves, or some kinds of what happened to them. */
export async function publishCustomers(
  customers: readonly CustomerKey[],
  outside: PublishOutside,
  kinds: readonly PublishedKind[] = PUBLISHED_KINDS,
): Promise<PublishReport> {
  const brands = await outside.brands.list();
  const filters = brands.map(({ id }) => ({
    brand: id,
    customers: customers.filter(({ brand }) => brand === id).map(({ customer_id }) => customer_id),
  }));
  return publishAll(
    brands,
    filters.filter((filter) => filter.customers.length > 0),
    outside,
    kinds,
  );
}

/** Lines are published with their order; what consents say is part of their customer too. */
export type PublishedKind = 'customer' | 'order' | EventEntity;

export const PUBLISHED_KINDS: readonly PublishedKind[] = ['customer', 'order', ...EVENT_ENTITIES];

type BrandFilter = RecordFilter & { readonly brand: string };

async function publishAll(
  brands: readonly Brand[],
  filters: readonly BrandFilter[],
  outside: PublishOutside,
  kinds: readonly PublishedKind[] = PUBLISHED_KINDS,
): Promise<PublishReport> {
  await outside.profiles.prepare(brands.flatMap(brandObjectTypes));
  let report: PublishReport = { published: 0, unchanged: 0, waiting: 0, rejected: 0, rejections: [] };
  if (kinds.includes('customer'))
    for (const filter of filters) report = added(report, await publishPeople(filter, outside));
  for (const filter of filters) {
    const known = new Set((await outside.records.links(filter)).map(({ customer_id }) => customer_id));
    if (kinds.includes('order')) report = added(report, await publishOrders(filter, known, outside));
    for (const entity of EVENT_ENTITIES.filter((each) => kinds.includes(each)))
      report = added(report, await publishEvents(entity, filter, known, outside));
  }
  return report;
}

async function publishPeople(filter: BrandFilter, outside: PublishOutside): Promise<PublishReport> {
  const publisher = await publisherOf('customer', filter, outside);
  for await (const customers of outside.records.read('customer', filter)) {
    for (const customer of customers) await publisher.add(customer.customer_id, customerObject(customer));
  }
  return { ...(await publisher.close()), waiting: 0 };
}

async function publishOrders(
  filter: BrandFilter,
  known: ReadonlySet<string>,
  outside: PublishOutside,
): Promise<PublishReport> {
  const publisher = await publisherOf('order', filter, outside);
  let waiting = 0;
  for await (const orders of outside.records.readOrders(filter)) {
    for (const order of orders) {
      if (known.has(order.customer_id)) await publisher.add(order.order_id, orderObject(order, order.lines));
      else waiting += 1;
    }
  }
  return { ...(await publisher.close()), waiting };
}

/** What happened to nobody in particular stays in the warehouse. */
async function publishEvents(
  entity: EventEntity,
  filter: BrandFilter,
  known: ReadonlySet<string>,
  outside: PublishOutside,
): Promise<PublishReport> {
  const publisher = await publisherOf(entity, filter, outside);
  let waiting = 0;
  for await (const events of outside.records.read(entity, filter)) {
    for (const event of events) {
      if (event.customer_id === null) continue;
      const { id, object } = eventObject(entity, event);
      if (known.has(event.customer_id)) await publisher.add(id, object);
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

async function publisherOf(entity: EntityName, filter: BrandFilter, outside: PublishOutside): Promise<Publisher> {
  const objectType = objectTypeName(filter.brand, entity);
  const afterBatch = (keys: readonly string[]): Promise<void> => linkCustomers(filter.brand, keys, outside);
  const published = await digestsOf(objectType, filter, outside);
  return openPublisher({ objectType, published, ...(entity === 'customer' ? { afterBatch } : {}) }, outside);
}

/** Of a whole brand the digests are read at once; of a few customers those of their objects only. */
async function digestsOf(
  objectType: string,
  filter: BrandFilter,
  { records }: PublishOutside,
): Promise<PublisherOptions['published']> {
  if ('customers' in filter) return (keys) => records.published(objectType, keys);
  const all = await records.published(objectType);
  return async () => all;
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
