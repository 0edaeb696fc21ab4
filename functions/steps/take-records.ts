import type { TakenRecordView } from '../core/contract.ts';
import { recordId } from '../core/identities/customer-person.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import { type ArrivedRecord, arrivedRecord } from '../core/records/arrived-record.ts';
import { ENTITIES, type EntityName } from '../core/records/entities.ts';
import { maskedValue } from '../core/records/masked-value.ts';
import type { RowRecords } from '../core/records/parse-row.ts';
import type { Rejection } from '../core/records/rejection.ts';
import { type Instant, instant } from '../core/time.ts';
import { type ArrivedRow, openArrivalReader } from './arrived-rows.ts';
import type { ArrivalBook, BrandBook, CustomerKey, ImportLedger, RecordWarehouse, UnitOfWork } from './ports.ts';
import { PUBLISHED_KINDS, type PublishedKind, type PublishOutside, publishCustomers } from './publish-records.ts';
import { sinkFor } from './record-sink.ts';
import { type RefreshCustomerOutside, refreshCustomer } from './refresh-customer.ts';
import { registerBrand } from './register-brand.ts';

export type TakeOutside = PublishOutside &
  RefreshCustomerOutside & {
    readonly records: Pick<RecordWarehouse, 'upsert' | 'sumOfLines' | 'customersOfOrders'>;
    readonly arrivals: ArrivalBook;
    readonly ledger: Pick<ImportLedger, 'entries'>;
    readonly brands: BrandBook;
    readonly database: UnitOfWork;
    /** What "now" means for attributes and segments. */
    asOf(): Promise<Instant>;
  };

/**
 * Takes records that arrive alone (as `arrivedRecord` reads them), by the mapping and validation of files, and brings the customers behind them up to
 * date at once: objects in the domain, attributes, segments. Arriving again changes nothing; what a source changed
 * earlier than what is held (`changedAt`, of customers also their `updated_at`) is passed over; what a record says
 * nothing of stays. What became of each, in order; one that is rejected hinders no other. They land together, in one
 * unit of work: a commit waits for the disk.
 */
export async function takeRecords(
  arrived: readonly unknown[],
  outside: TakeOutside,
): Promise<readonly TakenRecordView[]> {
  return outside.database.run(() => takeTogether(arrived, outside));
}

async function takeTogether(arrived: readonly unknown[], outside: TakeOutside): Promise<readonly TakenRecordView[]> {
  const read = await openArrivalReader(outside);
  const views: TakenRecordView[] = [];
  const concerned = new Map<string, Concerned>();
  for (const given of arrived) {
    const parsed = arrivedRecord.safeParse(given);
    if (!parsed.success) {
      views.push({ outcome: 'rejected', entity: null, record: null, problems: parsed.error.issues.map(malformed) });
      continue;
    }
    const record = parsed.data;
    const arrival = await read(record);
    if ('rejection' in arrival) {
      views.push({ outcome: 'rejected', entity: arrival.kind, record: null, problems: [problemOf(arrival.rejection)] });
      continue;
    }
    const { kind, rows } = arrival;
    const isTaken = await take(record, rows, outside);
    const problems = rows.flatMap(({ omissions }) => omissions.map(problemOf));
    const customer = rows[0]?.records.customer;
    const told = { entity: kind, record: customer === undefined ? null : recordId(customer), problems };
    views.push({ outcome: isTaken ? 'taken' : 'superseded', ...told });
    for (const key of await customersBehind(rows, outside)) {
      const kinds = concerned.get(recordId(key))?.kinds ?? [];
      concerned.set(recordId(key), { key, kinds: [...kinds, ...kindsOf(rows)] });
    }
  }
  await refresh([...concerned.values()], outside);
  return views;
}

/** A record of another shape than `arrivedRecord`; its values are not quoted. */
function malformed({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }) {
  const column = path.length === 0 ? null : path.map(String).join('.');
  return {
    column,
    value: null,
    reason: {
      ja: `レコードの形が正しくありません：${message}`,
      en: `The record is not of the right shape: ${message}`,
    },
  };
}

function problemOf({ column, value, reason }: Omit<Rejection, 'line'>): TakenRecordView['problems'][number] {
  return { column, value: value === null ? null : maskedValue(value), reason };
}

/** False, and nothing is written, where something newer is held. */
async function take(record: ArrivedRecord, rows: readonly ArrivedRow[], outside: TakeOutside): Promise<boolean> {
  const [first] = rows;
  if (first === undefined) return false;
  if (!(await isNews(record, first, outside))) return false;
  await registerBrand(record.brand, outside.brands);
  for (const row of rows) {
    const sink = sinkFor(row.kind, { importId: null, isKnownProduct: row.isKnownProduct }, outside.records);
    await sink.add(row);
    await sink.close();
  }
  return true;
}

async function isNews(
  { changedAt }: ArrivedRecord,
  { kind, records }: ArrivedRow,
  { arrivals, records: held }: TakeOutside,
): Promise<boolean> {
  const entity = kind === 'purchase' ? 'order' : kind;
  const key = keyOf(entity, records);
  const { customer } = records;
  const changed = changedAt ?? customer?.updated_at ?? null;
  if (changed === null) return true;
  const known = [(await arrivals.changedAt(entity, [key])).get(key) ?? null];
  if (customer !== undefined) {
    const filter = { brand: customer.brand, customers: [customer.customer_id] };
    for await (const page of held.read('customer', filter)) known.push(...page.map(({ updated_at }) => updated_at));
  }
  if (known.some((newest) => newest !== null && newest > changed)) return false;
  await arrivals.note(entity, new Map([[key, instant(changed)]]));
  return true;
}

function keyOf(entity: EntityName, records: RowRecords): string {
  const record: Readonly<Record<string, unknown>> = records[entity] ?? {};
  return ENTITIES[entity].key.map((name) => String(record[name])).join(':');
}

/** Whom the rows are about; the customer of a line is that of its order. */
async function customersBehind(rows: readonly ArrivedRow[], outside: TakeOutside): Promise<readonly CustomerKey[]> {
  const keys: CustomerKey[] = [];
  for (const { records } of rows) {
    for (const record of Object.values(records)) {
      if (!('customer_id' in record) || record.customer_id === null) continue;
      keys.push({ brand: record.brand, customer_id: record.customer_id });
    }
    const { orderLine } = records;
    if (orderLine === undefined) continue;
    const { brand, order_id } = orderLine;
    const customer_id = (await outside.records.customersOfOrders(brand, [order_id])).get(order_id);
    if (customer_id !== undefined) keys.push({ brand, customer_id });
  }
  return keys;
}

/** A customer, and the kinds of their objects that what arrived belongs to. */
interface Concerned {
  readonly key: CustomerKey;
  readonly kinds: readonly PublishedKind[];
}

function kindsOf(rows: readonly ArrivedRow[]): readonly PublishedKind[] {
  const entities = rows.flatMap(({ records }) => Object.keys(records));
  // What consents say is part of the customer, and a customer who comes may have been waited for.
  if (entities.includes('customer') || entities.includes('consent')) return PUBLISHED_KINDS;
  return PUBLISHED_KINDS.filter(
    (kind) => entities.includes(kind) || (kind === 'order' && entities.includes('orderLine')),
  );
}

async function refresh(concerned: readonly Concerned[], outside: TakeOutside): Promise<void> {
  if (concerned.length === 0) return;
  let held = await profilesOf(concerned, outside);
  const groups = [...byKinds(concerned, held)];
  for (const { kinds, customers } of groups) await publishCustomers(customers, outside, kinds);
  // Only customers themselves come to a profile, or go to another.
  if (groups.some(({ kinds }) => kinds.includes('customer'))) held = await profilesOf(concerned, outside);
  const asOf = await outside.asOf();
  for (const id of new Set(held.values())) await refreshCustomer(id, asOf, outside);
}

/** Customers of whom the same is to be published: of those whom no profile holds yet, everything. */
function byKinds(
  concerned: readonly Concerned[],
  held: ReadonlyMap<string, ProfileId>,
): Iterable<{ readonly kinds: readonly PublishedKind[]; readonly customers: readonly CustomerKey[] }> {
  const groups = new Map<string, { kinds: readonly PublishedKind[]; customers: CustomerKey[] }>();
  for (const { key, kinds: arrived } of concerned) {
    const kinds = held.has(recordId(key)) ? PUBLISHED_KINDS.filter((kind) => arrived.includes(kind)) : PUBLISHED_KINDS;
    const group = groups.get(kinds.join()) ?? { kinds, customers: [] };
    group.customers.push(key);
    groups.set(kinds.join(), group);
  }
  return groups.values();
}

/** Which profiles hold the customers; those whom none holds are left out. */
async function profilesOf(
  concerned: readonly Concerned[],
  { records }: TakeOutside,
): Promise<ReadonlyMap<string, ProfileId>> {
  const held = new Map<string, ProfileId>();
  for (const { key } of concerned) {
    const links = await records.links({ brand: key.brand, customers: [key.customer_id] });
    for (const link of links) held.set(recordId(link), link.profile_id);
  }
  return held;
}
