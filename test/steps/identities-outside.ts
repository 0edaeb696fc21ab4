import { DuckDbJournal } from '../../functions/duckdb/journal.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import type { Clock } from '../../functions/steps/ports.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { population } from '../core/identities/population.ts';
import { csvFile, importOutside } from './import-outside.ts';

/** What resolving needs, on a database of its own. */
export async function identitiesOutside(clock?: Clock) {
  const outside = await importOutside(':memory:', clock);
  return { ...outside, journal: await DuckDbJournal.open(outside.database) };
}

export type IdentitiesOutside = Awaited<ReturnType<typeof identitiesOutside>>;
type ImportOutside = Parameters<typeof importCsv>[1];

const COLUMNS = [
  'customer_id',
  'last_name',
  'first_name',
  'last_name_kana',
  'first_name_kana',
  'birth_date',
  'phone',
  'email',
  'address1',
];
const FIELDS = [
  'LastName',
  'FirstName',
  'LastNameKana',
  'FirstNameKana',
  'BirthDate',
  'PhoneNumber',
  'EmailAddress',
  'Address.Address1',
];

/** Two brands' customers of some households, published; gives who is who by record id. */
export async function publishPopulation(
  households: number,
  outside: ImportOutside & Parameters<typeof publishRecords>[0],
): Promise<ReadonlyMap<string, string>> {
  const { records, truth } = population(households, 31);
  const people = new Map<string, string>();
  for (const brand of ['acme', 'zeta']) {
    const own = records.filter(({ id }) => id.startsWith(brand[0] ?? '') || (brand === 'zeta' && id.startsWith('b')));
    const rows = own.map(({ id, fields }) => [id, ...FIELDS.map((field) => fields[field] ?? '')].join(','));
    for (const { id } of own) people.set(`${brand}:${id}`, truth.get(id) ?? '');
    await importText(`${brand}/customers.csv`, [COLUMNS.join(','), ...rows].join('\n'), outside);
  }
  await publishRecords(outside);
  return people;
}

export async function importText(name: string, text: string, outside: ImportOutside): Promise<void> {
  await importCsv({ files: [csvFile(name, `${text}\n`)] }, outside);
}

/** Which records are one person now: groups of record ids, whatever their profile is called. */
export async function groupsNow(outside: IdentitiesOutside): Promise<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { brand, customer_id, profile_id } of await outside.records.links()) {
    groups.set(profile_id, [...(groups.get(profile_id) ?? []), `${brand}:${customer_id}`]);
  }
  return [...groups.values()].map((ids) => ids.toSorted().join(' ')).toSorted();
}

/** Everything that a merge and its undo may touch: links, and each profile with its fields, keys and objects. */
export async function stateNow(outside: IdentitiesOutside): Promise<unknown> {
  const links = (await outside.records.links()).toSorted((a, b) =>
    `${a.brand}${a.customer_id}` < `${b.brand}${b.customer_id}` ? -1 : 1,
  );
  const ids = [...new Set(links.map((link) => link.profile_id))].toSorted();
  const snapshots = await outside.profiles.snapshots(ids);
  const profiles = snapshots.map(({ profile, keys, objects }) => ({
    id: profile.id,
    fields: profile.fields,
    keys: keys.map((key) => JSON.stringify(key)).toSorted(),
    objects: objects.map(({ objectType, uniqueKey, profileId, source }) => ({
      objectType,
      uniqueKey,
      profileId,
      source,
    })),
  }));
  return { links, profiles };
}
