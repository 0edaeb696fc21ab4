import type { Brand } from '../../core/brands.ts';
import type { EventEntity } from '../../core/profiles/event-objects.ts';
import type { ProfileId } from '../../core/profiles/profile.ts';
import type {
  CustomerRecord,
  EntityName,
  OrderLineRecord,
  OrderRecord,
  ProductRecord,
  RecordOf,
} from '../../core/records/entities.ts';
import type { Instant } from '../../core/time.ts';
import type { UpsertCount } from './imports.ts';

/** The brands that the store knows. */
export interface BrandBook {
  list(): Promise<readonly Brand[]>;
  put(brand: Brand): Promise<void>;
}

/** Which records: all, a brand's, or those that belong to some of a brand's customers (by customer id). */
export type RecordFilter =
  | { readonly brand?: string }
  | { readonly brand: string; readonly customers: readonly string[] };

/** The brands' records, typed, in the warehouse. */
export interface RecordWarehouse {
  /** Inserts or replaces by the entity's key. The last of several rows with one key wins. */
  upsert<Entity extends EntityName>(
    entity: Entity,
    rows: readonly RecordOf[Entity][],
    effect?: UpsertEffect<RecordOf[Entity]>,
  ): Promise<UpsertCount>;
  /** In batches, in the order of the entity's key (by code point). */
  read<Entity extends EntityName>(entity: Entity, filter?: RecordFilter): AsyncIterable<readonly RecordOf[Entity][]>;
  /** A brand's orders with their lines, in batches, in the order of the order id. */
  readOrders(filter: RecordFilter & { readonly brand: string }): AsyncIterable<readonly OrderWithLines[]>;
  /** The customers of a brand's orders: order id → customer id. Unknown orders are left out. */
  customersOfOrders(brand: string, orderIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The sum of the lines held of each of a brand's orders, in yen. */
  sumOfLines(brand: string, orderIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  count(entity: EntityName, filter?: { readonly brand?: string }): Promise<number>;
  /**
   * What the service counts for billing: every profile once, and once more for each hundred objects beyond its first
   * hundred. A customer that no profile holds yet counts as one of its own.
   */
  meteredProfiles(): Promise<number>;
  /**
   * What an import brought is as if it had never come: its records go or are again what they were before; those that
   * another import brought too stay with that one. Call it in a unit of work.
   */
  takeBack(importId: string): Promise<TakenBackRecords>;
  /** Which profile holds which brand record, after publishing and after every merge or undo. */
  link(links: readonly ProfileLink[]): Promise<void>;
  links(filter?: RecordFilter): Promise<readonly ProfileLink[]>;
  /**
   * Which customers came, changed, went or were published first since a version that was told before; 0: since the
   * warehouse was opened. It may name some that are as they were.
   */
  customerChanges(since: number): Promise<CustomerChanges>;
  customersOf(id: ProfileId): Promise<readonly CustomerRecord[]>;
  /** The people who hold some of these customers, each with all of their customers; in no order. */
  peopleOf(customers: readonly CustomerKey[]): Promise<readonly HeldPerson[]>;
  /** Newest first. */
  ordersOf(id: ProfileId): Promise<readonly OrderWithLines[]>;
  /** What happened to a person beside orders, newest first; at most so many. */
  eventsOf(id: ProfileId, most: number): Promise<readonly HeldEvent[]>;
  /** When the newest order or other event in the data happened; null when there is none. */
  newestEvent(): Promise<Instant | null>;
  /**
   * Keys of published objects and the digest of what was published, so that only changes are sent again: of all, or of
   * those named.
   */
  published(objectType: string, keys?: readonly string[]): Promise<ReadonlyMap<string, string>>;
  markPublished(objectType: string, digests: ReadonlyMap<string, string>): Promise<void>;
  /** Forgets what was published and linked of records that are no longer in the warehouse. */
  forgetUnheld(): Promise<void>;
}

export interface TakenBackRecords {
  /** Of all entities. */
  readonly removed: number;
  readonly restored: number;
  readonly customers: readonly CustomerKey[];
  readonly orders: readonly OrderKey[];
  readonly events: readonly EventKey[];
}

export interface CustomerKey {
  readonly brand: string;
  readonly customer_id: string;
}

/** Looks customers up in the warehouse, where they are not held in memory. */
export interface CustomerIndex {
  /** So many customers are held. */
  size(): Promise<number>;
  /** Missing ones are left out; in the order of their keys. */
  customersOf(keys: readonly CustomerKey[]): Promise<readonly CustomerRecord[]>;
  /**
   * Customers who share something telling with somebody: an email address, a phone number, a name, a birth date with part
   * of the rest. What very many share is passed over.
   */
  customersLike(sought: SoughtPerson): Promise<FoundCustomers>;
}

/** Somebody in the forms in which customers are stored; null or empty: not known. */
export interface SoughtPerson {
  readonly email: string | null;
  readonly phone: string | null;
  /** ISO 8601. */
  readonly birthDate: string | null;
  readonly postalCode: string | null;
  /** Ways to write each name, in lower case; kana as katakana. */
  readonly families: readonly string[];
  readonly givens: readonly string[];
}

export interface FoundCustomers {
  readonly customers: readonly CustomerKey[];
  /** Whether the most telling thing that is known of them is shared by few enough to be looked at. */
  readonly isSelective: boolean;
}

export interface CustomerChanges {
  /** To be asked from the next time. */
  readonly version: number;
  /** Null: too many, or nobody knows which. */
  readonly customers: readonly CustomerKey[] | null;
}

/** A profile with the records that it holds. */
export interface HeldPerson {
  readonly id: ProfileId;
  readonly customers: readonly CustomerRecord[];
}

/** A record of an event other than an order. */
export type HeldEvent = {
  readonly [Entity in EventEntity]: {
    readonly entity: Entity;
    readonly at: Instant;
    readonly record: RecordOf[Entity];
  };
}[EventEntity];

/** An event other than an order, by its own number. */
export interface EventKey {
  readonly entity: EventEntity;
  readonly brand: string;
  readonly id: string;
}

export interface OrderKey {
  readonly brand: string;
  readonly order_id: string;
}

export interface UpsertEffect<Row> {
  /** The import that brings the rows: what they replace is kept, so that it can be taken back. */
  readonly importId?: string;
  /** The fields of a row that say nothing: where the row is held already, they stay as they are. */
  readonly keptFields?: (row: Row) => readonly string[];
}

export interface ProfileLink {
  readonly brand: string;
  readonly customer_id: string;
  readonly profile_id: ProfileId;
}

export interface OrderWithLines extends OrderRecord {
  readonly lines: readonly (OrderLineRecord & { readonly product: ProductRecord | null })[];
}
