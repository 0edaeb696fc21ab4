import type { AttributesOfProfile } from '../core/attributes/definition.ts';
import type { Brand } from '../core/brands.ts';
import type {
  AttributeView,
  CandidateView,
  ConsentView,
  CustomerLookup,
  CustomerView,
  GoldenField,
  MergeView,
  OrderView,
  RecordView,
  SegmentView,
} from '../core/contract.ts';
import type { LocalizedText } from '../core/language.ts';
import { type Consent, combineConsents } from '../core/meanings.ts';
import { PROFILE_PATH_OF, type SharedCustomerField } from '../core/profiles/customer-paths.ts';
import { displayName } from '../core/profiles/display-name.ts';
import { goldenRecord } from '../core/profiles/golden-record.ts';
import type { Profile } from '../core/profiles/profile.ts';
import { type CustomerRecord, ENTITIES } from '../core/records/entities.ts';
import { readSegments } from '../core/segments/readings.ts';
import { type Instant, isoFromInstant } from '../core/time.ts';
import { findCustomer } from './find-customer.ts';
import type {
  AttributeWarehouse,
  BrandBook,
  Journal,
  MergeEntry,
  OrderWithLines,
  ProfileStore,
  RecordWarehouse,
} from './ports.ts';
import { brandLabel, viewEvent } from './view-event.ts';

export interface ViewOutside {
  readonly profiles: Pick<ProfileStore, 'findProfiles'>;
  readonly brands: Pick<BrandBook, 'list'>;
  readonly records: Pick<RecordWarehouse, 'customersOf' | 'ordersOf' | 'eventsOf'>;
  readonly journal: Pick<Journal, 'entries'>;
  readonly attributes: Pick<AttributeWarehouse, 'attributesOf' | 'describeAttributes'>;
}

/** Who is behind a phone number, an email address or an id: everything held of one person, or the people to choose from. */
export async function viewCustomer(text: string, asOf: Instant, outside: ViewOutside): Promise<CustomerLookup> {
  return viewFound(await findCustomer(text, outside), text, asOf, outside);
}

/** Who holds a value of a key, likewise. */
export async function viewCustomerOfKey(
  keyName: string,
  value: string,
  asOf: Instant,
  outside: ViewOutside,
): Promise<CustomerLookup> {
  return viewFound(await outside.profiles.findProfiles(keyName, [value]), value, asOf, outside);
}

async function viewFound(
  profiles: readonly Profile[],
  searched: string,
  asOf: Instant,
  outside: ViewOutside,
): Promise<CustomerLookup> {
  const [only] = profiles;
  if (only === undefined) return { found: 'none', searched };
  if (profiles.length > 1) return { found: 'several', candidates: await viewCandidates(profiles, outside) };
  return { found: 'one', customer: await viewProfile(only, asOf, outside) };
}

const EVENTS_SHOWN = 100;

async function viewProfile(profile: Profile, asOf: Instant, outside: ViewOutside): Promise<CustomerView> {
  const brands = await outside.brands.list();
  const records = await outside.records.customersOf(profile.id);
  const orders = await outside.records.ordersOf(profile.id);
  const events = await outside.records.eventsOf(profile.id, EVENTS_SHOWN);
  const merges = await outside.journal.entries({ profileId: profile.id });
  const attributes = await outside.attributes.attributesOf(profile.id);
  return {
    profileId: profile.id,
    displayName: displayName(profile.fields),
    displayNameKana: joined([profile.fields['Attributes.LastNameKana'], profile.fields['Attributes.FirstNameKana']]),
    attention: records.some((record) => record.attention_customer === true),
    golden: viewGolden(records, brands),
    records: records.map((record) => viewRecord(record, brands)),
    merges: merges.map(viewMerge),
    segments: viewSegments(attributes),
    attributes: viewAttributes(attributes, outside),
    orders: orders.map((order) => viewOrder(order, brands)),
    events: events.map((event) => viewEvent(event, brands)),
    consent: {
      call: viewConsent(records, brands, (record) => record.ok_to_call),
      email: viewConsent(records, brands, (record) => record.ok_to_email),
    },
    asOf: isoFromInstant(asOf),
  };
}

async function viewCandidates(profiles: readonly Profile[], outside: ViewOutside): Promise<readonly CandidateView[]> {
  return Promise.all(
    profiles.map(async (profile) => ({
      profileId: profile.id,
      displayName: displayName(profile.fields),
      brands: [...new Set((await outside.records.customersOf(profile.id)).map((record) => record.brand))],
      birthDate: profile.fields.BirthDate ?? null,
      city: profile.fields['Address.City'] ?? null,
    })),
  );
}

/** A brand's record as a person reads it. */
export function viewRecord(record: CustomerRecord, brands: readonly Brand[]): RecordView {
  return {
    id: `${record.brand}:${record.customer_id}`,
    brand: record.brand,
    brandLabel: brandLabel(record.brand, brands),
    customerId: record.customer_id,
    name: record.full_name ?? joined([record.last_name, record.first_name]),
    nameKana: record.full_name_kana ?? joined([record.last_name_kana, record.first_name_kana]),
    birthDate: record.birth_date,
    phone: record.phone,
    email: record.email,
    address: joined([
      record.postal_code === null ? null : `〒${record.postal_code}`,
      [record.state, record.city, record.address1].filter(Boolean).join(''),
      record.address2,
    ]),
    registeredAt: maybeIso(record.registered_at),
    updatedAt: maybeIso(record.updated_at),
  };
}

/** A journal entry as a person reads it. */
export function viewMerge(entry: MergeEntry): MergeView {
  return {
    id: entry.id,
    runId: entry.runId,
    at: isoFromInstant(entry.at),
    by: entry.by,
    records: entry.records,
    explanations: entry.explanations,
    undone: entry.undoneAt !== null,
  };
}

function viewGolden(records: readonly CustomerRecord[], brands: readonly Brand[]): readonly GoldenField[] {
  const golden = goldenRecord(records, brands);
  // The whole name says nothing beside its parts.
  const shown = Object.entries(golden).filter(
    ([path]) => path !== 'Attributes.FullName' || golden.LastName === undefined,
  );
  return shown.map(([path, field]) => ({
    path,
    label: labelOfPath(path),
    value: field.value,
    sources: field.sources.map((source) => ({
      brand: source.brand,
      customerId: source.customerId,
      confirmedAt: maybeIso(source.confirmedAt),
    })),
  }));
}

/** By membership, then by priority. */
export function viewSegments(attributes: AttributesOfProfile | null): readonly SegmentView[] {
  if (attributes === null) return [];
  const readings = readSegments(attributes.values, attributes.asOf);
  const members = readings.filter((reading) => reading.member);
  const primary = members.toSorted((a, b) => a.segment.priority - b.segment.priority)[0]?.segment.name;
  return readings
    .toSorted((a, b) => Number(b.member) - Number(a.member) || a.segment.priority - b.segment.priority)
    .map(({ segment, member, clauses, asOf }) => ({
      name: segment.name,
      label: segment.label,
      description: segment.description,
      member,
      primary: segment.name === primary,
      why: clauses,
      asOf: isoFromInstant(asOf),
    }));
}

function viewAttributes(attributes: AttributesOfProfile | null, outside: ViewOutside): readonly AttributeView[] {
  if (attributes === null) return [];
  return outside.attributes.describeAttributes().map(({ name, label, description, unit }) => ({
    name,
    label,
    description,
    unit,
    value: attributes.values[name] ?? null,
    asOf: isoFromInstant(attributes.asOf),
  }));
}

function viewOrder(order: OrderWithLines, brands: readonly Brand[]): OrderView {
  return {
    brand: order.brand,
    brandLabel: brandLabel(order.brand, brands),
    orderId: order.order_id,
    orderedAt: isoFromInstant(order.ordered_at),
    status: order.status ?? 'completed',
    channel: order.channel,
    total: order.total,
    lines: order.lines.map((line) => ({
      productId: line.product_id,
      productName: line.product?.product_name ?? null,
      category: line.product?.category ?? null,
      quantity: line.quantity,
      amount: line.amount,
    })),
  };
}

function viewConsent(
  records: readonly CustomerRecord[],
  brands: readonly Brand[],
  flagOf: (record: CustomerRecord) => boolean | null,
): ConsentView {
  const byBrand = [...new Set(records.map((record) => record.brand))].map((brand) => ({
    brand,
    brandLabel: brandLabel(brand, brands),
    consent: combineConsents(
      records.filter((record) => record.brand === brand).map((record) => consentOf(flagOf(record))),
    ),
  }));
  return { overall: combineConsents(byBrand.map((answer) => answer.consent)), byBrand };
}

function consentOf(flag: boolean | null): Consent {
  if (flag === null) return 'unknown';
  return flag ? 'yes' : 'no';
}

function labelOfPath(path: string): LocalizedText {
  return PATH_LABELS.get(path) ?? { ja: path, en: path };
}

const PATH_LABELS: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries(PROFILE_PATH_OF).map(([field, path]) => [
    path,
    ENTITIES.customer.fields[field as SharedCustomerField].label,
  ]),
);

function maybeIso(moment: Instant | null): string | null {
  return moment === null ? null : isoFromInstant(moment);
}

function joined(parts: readonly (string | null | undefined)[]): string | null {
  const text = parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
  return text === '' ? null : text;
}
