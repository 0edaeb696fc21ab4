import { profileId } from '../core/profiles/profile.ts';
import { withConsents } from '../core/records/consents.ts';
import type { CustomerRecord, EntityName, RecordOf } from '../core/records/entities.ts';
import type { CustomerKey, HeldPerson } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { linksOfProfiles } from './look-ups.ts';
import { recordFrom, selectList } from './record-columns.ts';
import { type HeldRows, rowsOfKeys } from './record-filter.ts';

/** Who holds some customers: see `RecordWarehouse.peopleOf`. */
export async function peopleOf(database: Database, keys: readonly CustomerKey[]): Promise<readonly HeldPerson[]> {
  if (keys.length === 0) return [];
  const own = rowsOfKeys('customer_profile', 'customer_id', keys);
  const holders = await database.read(`SELECT DISTINCT profile_id FROM ${own.from}`, own.parameters);
  const all = linksOfProfiles(holders.map((row) => profileId(String(row.profile_id))));
  const links = await database.read(`SELECT profile_id, brand, customer_id FROM ${all.from}`, all.parameters);
  const personOf = new Map(links.map((row) => [`${row.brand}:${row.customer_id}`, String(row.profile_id)]));
  const customers = await customersOfKeys(
    database,
    links.map((row) => ({ brand: String(row.brand), customer_id: String(row.customer_id) })),
  );
  const people = new Map<string, CustomerRecord[]>();
  for (const customer of customers) {
    const person = personOf.get(`${customer.brand}:${customer.customer_id}`) ?? '';
    people.set(person, [...(people.get(person) ?? []), customer]);
  }
  return [...people].map(([id, held]) => ({ id: profileId(id), customers: held }));
}

/** With what their consents say, in the order of their keys. */
export async function customersOfKeys(
  database: Database,
  keys: readonly CustomerKey[],
): Promise<readonly CustomerRecord[]> {
  const [customers, consents] = await Promise.all([
    recordsIn(
      database,
      'customer',
      rowsOfKeys('customer', 'customer_id', keys),
      'ORDER BY held.brand, held.customer_id',
    ),
    recordsIn(database, 'consent', rowsOfKeys('consent', 'customer_id', keys), ''),
  ]);
  return withConsents(customers, consents);
}

async function recordsIn<Entity extends EntityName>(
  database: Database,
  entity: Entity,
  { from, parameters }: HeldRows,
  order: string,
): Promise<readonly RecordOf[Entity][]> {
  const rows = await database.read(`SELECT ${selectList(entity)} FROM ${from} ${order}`, parameters);
  return rows.map((row) => recordFrom(entity, row));
}
