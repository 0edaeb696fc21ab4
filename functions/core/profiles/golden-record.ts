import type { Brand } from '../brands.ts';
import type { CustomerRecord } from '../records/entities.ts';
import type { Instant } from '../time.ts';
import { PROFILE_PATH_OF, type SharedCustomerField, SURVIVAL_GROUPS } from './customer-paths.ts';
import { JAPANESE } from './display-name.ts';
import { mergeUnitOf } from './fields.ts';
import type { FieldPath } from './profile.ts';

/** A record that stands behind a value. `confirmedAt`: when the brand last changed, or else registered, the record. */
export interface GoldenSource {
  readonly brand: string;
  readonly customerId: string;
  readonly confirmedAt: Instant | null;
}

/** The surviving value of a field; the record that it was taken from first, then those that say the same. */
export interface GoldenValue {
  readonly value: string;
  readonly sources: readonly GoldenSource[];
}

/**
 * One person out of several brands' records: per field the newest confirmed value, at the same moment the brand of
 * lower precedence number, then the smaller customer id. An address, and a name, survive whole from one record; of names,
 * those written in Japanese come before those in Latin letters (docs/decisions/0006-names-in-their-own-script.md).
 * Fields without a value in any record are absent.
 */
export function goldenRecord(
  records: readonly CustomerRecord[],
  brands: readonly Brand[],
): Readonly<Record<FieldPath, GoldenValue>> {
  const ordered = [...records].sort(newestFirst(brands));
  const golden: Record<FieldPath, GoldenValue> = {};
  for (const { group, winner } of winnersOf(ordered)) {
    for (const field of group) {
      const value = winner[field];
      if (value !== null) golden[PROFILE_PATH_OF[field]] = { value, sources: sourcesOf(field, value, winner, ordered) };
    }
  }
  return golden;
}

/**
 * The record that each field of the golden record is taken from, in the words of MergeProfiles' FieldSourceProfileIds: an
 * address is one field, and what survives together is named together, also where that record has no value.
 */
export function survivingRecords(
  records: readonly CustomerRecord[],
  brands: readonly Brand[],
): Readonly<Record<FieldPath, CustomerRecord>> {
  const winners = winnersOf([...records].sort(newestFirst(brands)));
  return Object.fromEntries(
    winners.flatMap(({ group, winner }) => group.map((field) => [mergeUnitOf(PROFILE_PATH_OF[field]), winner])),
  );
}

function winnersOf(
  ordered: readonly CustomerRecord[],
): readonly { readonly group: readonly SharedCustomerField[]; readonly winner: CustomerRecord }[] {
  return SURVIVAL_GROUPS.flatMap((group) => {
    const known = ordered.filter((record) => group.some((field) => record[field] !== null));
    const winner = known.find((record) => isWrittenInJapanese(record, group)) ?? known[0];
    return winner === undefined ? [] : { group, winner };
  });
}

/** A name in Latin letters is how a form spelled it: it never replaces the same person's name as it is written in Japanese. */
function isWrittenInJapanese(record: CustomerRecord, group: readonly SharedCustomerField[]): boolean {
  return group.includes('last_name') && JAPANESE.test(`${record.last_name ?? ''}${record.first_name ?? ''}`);
}

/** When the brand last said that its record is right: its last change, or else its registration. */
export function confirmedAt(record: CustomerRecord): Instant | null {
  return record.updated_at ?? record.registered_at;
}

function newestFirst(brands: readonly Brand[]): (left: CustomerRecord, right: CustomerRecord) => number {
  const precedence = new Map(brands.map((brand) => [brand.id, brand.precedence]));
  const rank = (record: CustomerRecord): number => precedence.get(record.brand) ?? Number.MAX_SAFE_INTEGER;
  return (left, right) =>
    (confirmedAt(right) ?? Number.NEGATIVE_INFINITY) - (confirmedAt(left) ?? Number.NEGATIVE_INFINITY) ||
    rank(left) - rank(right) ||
    compareText(left.brand, right.brand) ||
    compareText(left.customer_id, right.customer_id);
}

function sourcesOf(
  field: SharedCustomerField,
  value: string,
  winner: CustomerRecord,
  ordered: readonly CustomerRecord[],
): readonly GoldenSource[] {
  const agreeing = ordered.filter((record) => record !== winner && record[field] === value);
  return [winner, ...agreeing].map((record) => ({
    brand: record.brand,
    customerId: record.customer_id,
    confirmedAt: confirmedAt(record),
  }));
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
