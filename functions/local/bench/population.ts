import { brandObjectTypes } from '../../core/profiles/brand-objects.ts';
import type { Database } from '../../duckdb/database.ts';
import type { Store } from '../store.ts';

const BRANDS = `['tsumugi', 'hoshizora', 'lumiere']`;
const MOST_ORDERS = 60;
/** Minutes: makes five orders a customer on average. */
const PAUSE = 90_000;
/** Three years. */
const MINUTES = 1_576_800;

/** A number from 0 to below `limit` that the seed settles. */
const anyOf = (limit: number, seed: string): string => `CAST(hash(${seed}) % ${limit} AS BIGINT)`;
/** Above 0, at most 1. */
const share = (seed: string): string => `((1 + ${anyOf(100_000, seed)}) / 1e5)`;
const exponential = (seed: string): string => `(-ln(${share(seed)}))`;

/**
 * Customers of three brands, a third of whom are known to two. They buy at rates of their own, leave after any
 * purchase with chances of their own and spend around means of their own (as BG/NBD and Gamma-Gamma suppose); some have not
 * bought yet. Five orders each on average, over three years.
 */
export async function makePopulation(size: number, database: Database): Promise<void> {
  const statements = [
    `INSERT INTO product (brand, product_id, product_name, category)
     SELECT brand, 'P' || number, 'product ' || number, 'category ' || number % 12
     FROM (SELECT unnest(${BRANDS}) AS brand), range(200) AS products(number)`,
    `INSERT INTO customer (brand, customer_id, registered_at, ok_to_call, ok_to_email, attention_customer, gender, state, birth_date)
     SELECT ${BRANDS}[1 + (person + copy) % 3], 'C' || person, TIMESTAMP '2023-01-01' + to_hours(person % 26000),
       [true, false, NULL][1 + ${anyOf(3, 'person, copy')}], [true, false, NULL][1 + ${anyOf(3, 'copy, person')}], ${anyOf(50, 'person')} = 0,
       ['female', 'male', NULL][1 + ${anyOf(3, 'person, 7')}], ['東京都', '大阪府', '北海道', '福岡県'][1 + ${anyOf(4, 'person, 8')}],
       DATE '1950-01-01' + CAST(${anyOf(20_000, 'person, 9')} AS INTEGER)
     FROM range($1) AS people(person), range(2) AS copies(copy) WHERE copy = 0 OR person % 3 = 0`,
    `INSERT INTO customer_profile SELECT brand, customer_id, md5(customer_id) FROM customer`,
    `INSERT INTO sales_order (brand, order_id, customer_id, ordered_at, status, channel, total)
     SELECT ${BRANDS}[1 + (person + if(person % 3 = 0, place % 2, 0)) % 3], 'O' || person || '-' || place, 'C' || person,
       TIMESTAMP '2026-06-30' - to_minutes(CAST(age - passed AS BIGINT)),
       if(${anyOf(20, 'person, place, 2')} = 0, 'returned', 'completed'), ['web', 'store', 'app'][1 + ${anyOf(3, 'person, place, 3')}],
       CAST(100 + 3000 / (${exponential('person, 4')} + ${exponential('person, 5')} + ${exponential('person, 8')})
         * (${exponential('person, place, 6')} + ${exponential('person, place, 7')}) AS BIGINT)
     FROM (
       SELECT person, place, age, pause * sum(if(place = 0, 0, ${exponential('person, place, 1')}))
         OVER (PARTITION BY person ORDER BY place) AS passed
       FROM (
         SELECT person, unnest(range(CAST(least(${MOST_ORDERS}, 1 + ln(${share('person, 3')}) / ln(1 - leaves)) AS BIGINT))) AS place, age, pause
         FROM (
           SELECT person, ${MINUTES} * (1.1 * ${share('person, 2')} - 0.1) AS age, 1 - pow(${share('person, 9')}, 1 / 3.0) + 1e-6 AS leaves,
             ${PAUSE} / (${exponential('person, 1')} + ${exponential('person, 10')}) AS pause
           FROM range($1) AS people(person))))
     WHERE passed <= age`,
    `INSERT INTO order_line (brand, order_id, line_number, product_id, quantity, amount)
     SELECT brand, order_id, 1, 'P' || ${anyOf(200, 'order_id')}, 1 + ${anyOf(3, 'order_id, 1')}, total FROM sales_order`,
  ];
  for (const statement of statements) await database.write(statement, statement.includes('$1') ? [size] : []);
}

/** The population's customers as profiles of the store's domain, as publishing leaves them; their earlier orders stay in the warehouse. */
export async function makeProfiles({ database, brands, profiles }: Store): Promise<void> {
  for (const [precedence, id] of ['tsumugi', 'hoshizora', 'lumiere'].entries())
    await brands.put({ id, label: { ja: id, en: id }, precedence });
  await profiles.prepare((await brands.list()).flatMap(brandObjectTypes));
  const domain = profiles.domainName;
  await database.write(
    `INSERT INTO profile (domain, profile_id, created_at, updated_at)
     SELECT $1, profile_id, 0, 0 FROM (SELECT DISTINCT profile_id FROM customer_profile)`,
    [domain],
  );
  await database.write(
    `INSERT INTO profile_object (domain, object_type, unique_key, profile_id, source, fields, keys, ingested_at)
     SELECT $1, brand || '_customer',
       to_base64(from_hex(sha256(json_array($1, brand || '_customer', customer_id)::VARCHAR))), profile_id,
       json_object('customer_id', customer_id), json_object('Address.State', state, 'GenderString', gender),
       json_array(json_array('_' || brand || 'CustomerId', customer_id)), 0
     FROM customer JOIN customer_profile USING (brand, customer_id)`,
    [domain],
  );
}
