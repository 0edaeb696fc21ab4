import type { CustomerFacts } from '../../functions/core/attributes/facts.ts';
import { type ProfileId, profileId } from '../../functions/core/profiles/profile.ts';
import type { Database } from '../../functions/duckdb/database.ts';
import type { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { PRODUCTS } from '../core/attributes/histories.ts';

/** The profile of the person at an index of the population. */
export const profileOf = (person: number): ProfileId => profileId((person + 1).toString(16).padStart(32, '0'));

/** Makes the warehouse hold this population and nothing else. */
export async function keepPopulation(
  people: readonly CustomerFacts[],
  database: Database,
  records: DuckDbRecords,
): Promise<void> {
  await database.run(async () => {
    for (const table of ['customer', 'product', 'sales_order', 'order_line', 'customer_profile']) {
      await database.write(`DELETE FROM ${table}`);
    }
    const orders = people.flatMap((person) => person.orders);
    await records.upsert('product', PRODUCTS);
    await records.upsert(
      'customer',
      people.flatMap((person) => person.records),
    );
    await records.upsert('order', orders);
    await records.upsert(
      'orderLine',
      orders.flatMap((order) => order.lines),
    );
    await records.link(
      people.flatMap((person, index) =>
        person.records.map(({ brand, customer_id }) => ({ brand, customer_id, profile_id: profileOf(index) })),
      ),
    );
  });
}
