import { EVENT_TABLES } from '../core/records/entities.ts';
import { type Instant, instant } from '../core/time.ts';
import type { Database } from './database.ts';

/** What the service counts for billing: see `RecordWarehouse.meteredProfiles`. */
export async function meteredProfiles(database: Database): Promise<number> {
  const counted = EVENT_TABLES.map(
    ({ table }) => `SELECT brand, customer_id, count(*) AS objects FROM ${table} GROUP BY ALL`,
  );
  const [row] = await database.read(
    `WITH happened AS (
         SELECT brand, customer_id, sum(objects) AS objects FROM (${counted.join(' UNION ALL ')}) GROUP BY ALL),
       profiles AS (
         SELECT sum(1 + coalesce(happened.objects, 0)) AS objects FROM customer
         LEFT JOIN customer_profile AS link USING (brand, customer_id) LEFT JOIN happened USING (brand, customer_id)
         GROUP BY coalesce(link.profile_id, brand || ':' || customer_id))
     SELECT CAST(coalesce(sum(greatest(1, ceil(objects / 100))), 0) AS DOUBLE) AS profiles FROM profiles`,
  );
  return Number(row?.profiles);
}

/** When the newest order or other event happened; null where there is none. */
export async function newestEvent(database: Database): Promise<Instant | null> {
  const newest = EVENT_TABLES.map(({ table, at }) => `SELECT max(${at}) AS newest FROM ${table}`);
  const [row] = await database.read(
    `SELECT CAST(epoch_ms(max(newest)) AS DOUBLE) AS newest FROM (${newest.join(' UNION ALL ')})`,
  );
  return typeof row?.newest === 'number' ? instant(row.newest) : null;
}
