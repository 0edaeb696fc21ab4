/** The outside, as the steps need it: interfaces only. Adapters live in `duckdb`, `aws` and `local`. */
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import type { AttributeDescription, AttributesOfProfile } from '../core/attributes/definition.ts';
import type { Brand } from '../core/brands.ts';
import type { PairExplanation } from '../core/identities/explanation.ts';
import type { EventEntity } from '../core/profiles/event-objects.ts';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import type {
  Json,
  JsonObject,
  Profile,
  ProfileFields,
  ProfileId,
  ProfileObject,
  ProfileSnapshot,
} from '../core/profiles/profile.ts';
import type { PublishedTable } from '../core/published-tables.ts';
import type { Catalog } from '../core/questions/catalog.ts';
import type { CatalogValues } from '../core/questions/catalog-sources.ts';
import type { Plan } from '../core/questions/plan.ts';
import type { QuestionContext, Understanding } from '../core/questions/understand.ts';
import type { AgreedMapping } from '../core/records/agreed-mapping.ts';
import type {
  CustomerRecord,
  EntityName,
  OrderLineRecord,
  OrderRecord,
  ProductRecord,
  RecordOf,
} from '../core/records/entities.ts';
import type { Mapping } from '../core/records/mapping.ts';
import type { Omission, QuarantinedRow, Rejection } from '../core/records/rejection.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import type { ClusterRun } from '../core/segments/clusters/cluster-run.ts';
import type { Labels } from '../core/segments/clusters/points.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import type { MovedPeople } from '../core/segments/movement.ts';
import type { StrategyCase } from '../core/segments/strategies/strategy-case.ts';
import type { Instant } from '../core/time.ts';
import type { DecodedText } from './decode-text.ts';
import type { Delimiter } from './delimiter.ts';
import type { MisshapenRow } from './read-table.ts';
import type { TextEncodingName } from './text-encoding.ts';

export type { DecodedText, Delimiter, TextEncodingName };

/** The wall clock, for what is recorded about the work itself. What the business calls "now" is an argument (`asOf`). */
export interface Clock {
  now(): Instant;
}

/** Fresh identifiers: 32 lower-case hexadecimal digits. */
export interface Ids {
  next(): string;
}

/** Where long work says how far it is. `total` is null while it is unknown. */
export interface Progress {
  report(event: ProgressEvent): void;
}

export interface ProgressEvent {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
}

/** All or nothing: what `work` writes through any adapter of the same store lands together, or not at all. */
export interface UnitOfWork {
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** Files by key (`imports/2026/…csv`): a folder here, a bucket there. */
export interface ObjectStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  list(prefix: string): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
}

/** Where files go that need not fit into memory, each whole or not at all. */
export interface FileShelf {
  putFile(key: string, file: LocalFile): Promise<void>;
}

/** One Customer Profiles domain. Every implementation passes `test/contracts/profile-store.ts`. */
export interface ProfileStore {
  /** Makes the domain and its object types what they must be; repeating it changes nothing. */
  prepare(objectTypes: readonly ObjectTypeDefinition[]): Promise<void>;
  /** One outcome per object, in order. The same unique key again overwrites the object. */
  putObjects(objectType: string, objects: readonly JsonObject[]): Promise<readonly PutOutcome[]>;
  /** Profiles that hold this value of a key (`_phone`, `_email`, `_profileId`, or an object type's own key). */
  findProfiles(keyName: string, values: readonly string[]): Promise<readonly Profile[]>;
  /** Profiles of many single-field key values at once: value → profile ids. Absent values are left out. */
  resolveKeys(keyName: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly ProfileId[]>>;
  /** Missing ids are left out. */
  getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]>;
  listObjects(id: ProfileId, objectType: string): Promise<readonly ProfileObject[]>;
  /** Sets the named fields; an empty text removes a field; fields not named stay. */
  updateProfiles(updates: readonly ProfileUpdate[]): Promise<void>;
  /** Everything that a merge of this profile would change. */
  snapshot(id: ProfileId): Promise<ProfileSnapshot>;
  /** The same for many at once, in order: one reading instead of one for each. */
  snapshots(ids: readonly ProfileId[]): Promise<readonly ProfileSnapshot[]>;
  /** Moves all keys and objects to `main` and deletes `merged`; `fieldSources` names the profile whose value wins per field. */
  mergeProfiles(merge: ProfileMerge): Promise<void>;
  /**
   * Takes a merge back. Objects that arrived since go where their own keys say; fields changed since stay changed.
   * The service gives restored profiles new ids, the embedded store the old ones: old id → id now.
   */
  restoreProfiles(before: MergedState): Promise<ReadonlyMap<ProfileId, ProfileId>>;
  /** Takes objects away, with the values and keys that they gave their profiles; of each its UNIQUE key is read. Absent ones are left out. */
  deleteObjects(objectType: string, objects: readonly JsonObject[]): Promise<void>;
  /** With all of their keys and objects. Missing ids are left out. */
  deleteProfiles(ids: readonly ProfileId[]): Promise<void>;
}

export type PutOutcome = { readonly stored: string } | { readonly rejected: string };

export interface ProfileUpdate {
  readonly id: ProfileId;
  readonly fields: ProfileFields;
}

export interface ProfileMerge {
  readonly main: ProfileId;
  readonly merged: readonly ProfileId[];
  readonly fieldSources: Readonly<Record<string, ProfileId>>;
}

export interface MergedState {
  readonly main: ProfileSnapshot;
  readonly merged: readonly ProfileSnapshot[];
  /** The fields of `main` right after the merge: what differs from them now was changed since. */
  readonly fieldsAfter: ProfileFields;
}

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
  customersOf(id: ProfileId): Promise<readonly CustomerRecord[]>;
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

/** Rows that imports did not take in, or not whole, to be mended and imported alone. */
export interface Quarantine {
  /** Call it in the unit of work of the import. */
  keep(importId: string, rows: readonly QuarantinedRow[]): Promise<void>;
  /** In batches, by line. */
  rows(importId: string): AsyncIterable<readonly QuarantinedRow[]>;
  forget(importId: string): Promise<void>;
}

/** A file on this machine, which can be read again. */
export interface LocalFile {
  readonly path: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** The warehouse's tables as files for others. */
export interface TableFiles {
  /** Runs `work` on a table as a Parquet file on this machine, which is gone afterwards. */
  asParquet<T>(table: PublishedTable, work: (file: LocalFile) => Promise<T>): Promise<T>;
}

/** Whole files at once, by sets. Every implementation does what `loadRows` does row by row. */
export interface TableLoader {
  /**
   * Inserts a file's rows and calls `land` with what they were, in one unit of work: what `land` writes comes with them.
   * Null, with nothing written and `land` not called: the file has something that only the careful reader can tell of.
   * Throws InvalidInputError for bytes that are no text.
   */
  load<T>(table: TableToLoad, land: (loaded: LoadedTable) => Promise<T>): Promise<T | null>;
}

export interface TableToLoad {
  readonly importId: string;
  readonly file: LocalFile;
  readonly brand: string;
  readonly mapping: Mapping;
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** The line of the first row of data. */
  readonly dataLine: number;
  /** Told from time to time which share of the work is done, 0 to 1. */
  reportShare(share: number): void;
  /** The file's text, decoded from its beginning. */
  decoded(): DecodedText;
  /** What is said of a row of another number of cells than the header's; null where it is no problem. */
  rejectMisshapen(row: { readonly line: number; readonly text: string }): MisshapenRow | null;
}

export interface LoadedRows {
  /** Rows of the file, rejected ones included. */
  readonly rows: number;
  /** Of the entity's records; of a flat purchase file its lines. Repeated keys count once. */
  readonly counts: UpsertCount;
  readonly rejected: number;
  /** By line; the first thousand. All of them are in quarantine. */
  readonly rejections: readonly Rejection[];
  /** Rows that were taken in without a value. */
  readonly incomplete: number;
  /** By line; the first thousand. */
  readonly omissions: readonly Omission[];
}

export interface LoadedTable extends LoadedRows {
  readonly encoding: TextEncodingName;
}

export interface UpsertCount {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface ProfileLink {
  readonly brand: string;
  readonly customer_id: string;
  readonly profile_id: ProfileId;
}

export interface OrderWithLines extends OrderRecord {
  readonly lines: readonly (OrderLineRecord & { readonly product: ProductRecord | null })[];
}

/** Merges and what was before them. */
export interface Journal {
  append(...entries: readonly MergeEntry[]): Promise<void>;
  find(id: string): Promise<MergeEntry | null>;
  /** Oldest first. */
  entries(filter?: {
    readonly runId?: string;
    /** Behind this profile, however long ago. */
    readonly profileId?: ProfileId;
    /** In which one of these was merged into another, undone ones too. */
    readonly merged?: readonly ProfileId[];
  }): Promise<readonly MergeEntry[]>;
  markUndone(id: string, at: Instant): Promise<void>;
  /** Names profiles by their new ids in the merges that stand, so that they can still be taken back. */
  renameProfiles(ids: ReadonlyMap<ProfileId, ProfileId>): Promise<void>;
  /** Pairs of record ids (`<brand>:<customer id>`) that a person declared not the same; they stay apart. */
  keepApart(pairs: readonly (readonly [string, string])[]): Promise<void>;
  keptApart(): Promise<readonly (readonly [string, string])[]>;
}

export interface MergeEntry {
  readonly id: string;
  readonly runId: string;
  readonly at: Instant;
  /** Who or what merged: `rules`, `learned`, or a user. */
  readonly by: string;
  readonly before: MergedState;
  /** Record ids (`<brand>:<customer id>`) that became one person. */
  readonly records: readonly string[];
  readonly explanations: readonly PairExplanation[];
  readonly undoneAt: Instant | null;
}

/** Attributes of everyone, computed in sets and kept by run. */
export interface AttributeWarehouse {
  /** Computes every product attribute for every profile as of a moment and keeps the values as the current run. */
  computeAttributes(asOf: Instant): Promise<{ readonly profiles: number }>;
  /** Null before the first run or for an unknown profile. */
  attributesOf(id: ProfileId): Promise<AttributesOfProfile | null>;
  /** The limits between the fifths of the population, as of the current run; empty before the first. */
  cutpoints(): Promise<Cutpoints>;
  /** The moment of the current run; null before the first. */
  computedAsOf(): Promise<Instant | null>;
  /** Replaces one profile's values between runs. */
  putAttributes(id: ProfileId, attributes: AttributesOfProfile): Promise<void>;
  /** Values of the current run, of all attributes or of those named, in batches in the order of the ids. */
  attributeRows(
    names?: readonly string[],
  ): AsyncIterable<readonly (AttributesOfProfile & { readonly id: ProfileId })[]>;
  /** Everyone's values of the current run, or a regular part of them where there are more than so many. */
  sampleAttributes(most: number): Promise<readonly AttributesOfProfile[]>;
  /** Numbers of the current run as columns, of everyone who ever bought, in the order of the ids. NaN: no value. */
  figuresOfBuyers(names: readonly string[]): Promise<FigureColumns>;
  describeAttributes(): readonly AttributeDescription[];
}

export interface FigureColumns {
  readonly ids: readonly ProfileId[];
  /** In the order of the names. */
  readonly columns: readonly Float64Array[];
}

/** Customers grouped by their figures, by segment run. */
export interface ClusterWarehouse {
  /** Keeps what a run found, and who is in which cluster: a label a profile, −1 for none. Again replaces it. */
  keepClusters(
    run: ClusterRun,
    members: { readonly ids: readonly ProfileId[]; readonly labels: Labels },
  ): Promise<void>;
  /** Null for a run that has none. */
  clustersOfRun(runId: string): Promise<ClusterRun | null>;
  /** The newest run that has clusters; null before the first. */
  newestClusters(): Promise<ClusterRun | null>;
  /** Replaces one profile's cluster in a run; null: in none. */
  putCluster(id: ProfileId, held: { readonly runId: string; readonly cluster: SegmentName | null }): Promise<void>;
  /** The cluster of a profile in the newest run that has clusters, and the run; null for who is in none. */
  clusterOf(id: ProfileId): Promise<{ readonly runId: string; readonly cluster: SegmentName } | null>;
}

/** Segment membership of everyone, by run. */
export interface SegmentWarehouse {
  /** Evaluates every segment on the current attributes and keeps the membership as a run. */
  assignSegments(runId: string, asOf: Instant): Promise<readonly SegmentSize[]>;
  segmentsOf(id: ProfileId): Promise<{ readonly asOf: Instant; readonly segments: readonly SegmentName[] } | null>;
  /** Replaces one profile's membership in the newest run; without a run nothing is kept. */
  putSegments(id: ProfileId, segments: readonly SegmentName[]): Promise<void>;
  /** Runs, oldest first. */
  segmentRuns(): Promise<readonly SegmentRun[]>;
  /** How many have each segment as their primary one; null: are in none. */
  primarySizes(runId: string): Promise<ReadonlyMap<SegmentName | null, number>>;
  /** Who is where in two runs, by the parts of the lifecycle: only pairs that someone makes. */
  lifecycleMoves(from: string, to: string): Promise<readonly MovedPeople[]>;
  /** Who is in a segment in the second run and was not in the first: how many, and the first of them by id. */
  newMembers(
    segment: SegmentName,
    runs: { readonly from: string; readonly to: string },
    most: number,
  ): Promise<{ readonly people: number; readonly ids: readonly ProfileId[] }>;
  /** What everyone has bought (categories by brand; products where they have none), and who is in a segment of a run. */
  purchasedItems(runId: string, segment: SegmentName): Promise<BoughtItems>;
  memberships(
    runId: string,
  ): AsyncIterable<readonly { readonly id: ProfileId; readonly segments: readonly SegmentName[] }[]>;
}

export interface BoughtItems {
  readonly ids: readonly ProfileId[];
  readonly items: readonly string[];
  /** By the ids. */
  readonly isMember: Uint8Array;
  /** Each pair once: places in `ids` and in `items`. */
  readonly person: Int32Array;
  readonly item: Int32Array;
}

/** What can be done with customers of a kind: cases, each with its source. */
export interface StrategyShelf {
  cases(): Promise<readonly StrategyCase[]>;
}

export interface SegmentSize {
  readonly segment: SegmentName;
  readonly size: number;
}

export interface SegmentRun {
  readonly runId: string;
  readonly asOf: Instant;
  /** Everyone who was looked at. */
  readonly people: number;
  readonly sizes: readonly SegmentSize[];
}

/** What people have agreed that brands' columns mean. */
export interface MappingShelf {
  find(brand: string, kind: RowKind): Promise<AgreedMapping | null>;
}

/** When the sources last changed the records that arrived alone, so that what comes late undoes nothing. */
export interface ArrivalBook {
  /** By the record's key, joined by `:`; unknown ones are left out. */
  changedAt(entity: EntityName, keys: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  note(entity: EntityName, changes: ReadonlyMap<string, Instant>): Promise<void>;
}

/** What an import did with one file; by content, so that the same bytes are recognised under another name. */
export interface ImportLedger {
  /** The newest import of these bytes that stands and is whole. */
  find(contentDigest: string, brand: string): Promise<ImportEntry | null>;
  /** The newest import of these bytes of which a part is still to come. */
  unfinished(contentDigest: string, brand: string): Promise<ImportEntry | null>;
  byId(importId: string): Promise<ImportEntry | null>;
  /** Anew, or again with another report. */
  record(entry: ImportEntry): Promise<void>;
  entries(): Promise<readonly ImportEntry[]>;
}

export interface ImportEntry {
  readonly id: string;
  readonly contentDigest: string;
  readonly at: Instant;
  /** What the import reported (`ImportView`), as JSON. */
  readonly report: JsonObject;
}

/** The data behind questions: what can be named in them, and figures by plan. Read-only. */
export interface QuestionWarehouse {
  /** Values that a question can name; personal data is not among them. */
  values(): Promise<CatalogValues>;
  /** Throws QuestionTooLargeError when the time is over. Rows beyond the limit are cut off (`truncated`). */
  run(request: QuestionRun, limits: QuestionLimits): Promise<QuestionResult>;
}

export interface QuestionRun {
  readonly plan: Plan;
  readonly asOf: Instant;
  readonly catalog: Pick<Catalog, 'brands' | 'prefectureSpellings'>;
  /** Whether the result tells the people behind each group (`people_behind`): needed to hide small ones. */
  readonly countsPeople: boolean;
  /** The customer on the line, for plans of that scope. */
  readonly customer: ProfileId | null;
}

export interface QuestionLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

export interface QuestionResult {
  readonly columns: readonly string[];
  /** JSON values: counts and yen as numbers, days as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly Json[])[];
  readonly truncated: boolean;
  readonly sql: string;
}

/** Words → plan. What comes back is checked against the catalog and the asker's scope, whoever made it. */
export interface Language {
  understand(question: string, context: QuestionContext): Promise<Understanding>;
}
