import type { Database } from '../../duckdb/database.ts';

const ORDERS_PER_CUSTOMER = 5;

/** A number from 0 to below `limit` that the seed settles. */
const anyOf = (limit: number, seed: string): string => `CAST(hash(${seed}) % ${limit} AS BIGINT)`;

/** Customers of three brands, a third of whom are known to two; orders thin out over three years. */
export async function makePopulation(size: number, database: Database): Promise<void> {
  const brand = `['tsumugi', 'hoshizora', 'lumiere']`;
  const statements = [
    `INSERT INTO product (brand, product_id, product_name, category)
     SELECT brand, 'P' || number, 'product ' || number, 'category ' || number % 12
     FROM (SELECT unnest(${brand}) AS brand), range(200) AS products(number)`,
    `INSERT INTO customer (brand, customer_id, registered_at, ok_to_call, ok_to_email, attention_customer, gender, state, birth_date)
     SELECT ${brand}[1 + (person + copy) % 3], 'C' || person, TIMESTAMP '2023-01-01' + to_hours(person % 26000),
       [true, false, NULL][1 + ${anyOf(3, 'person, copy')}], [true, false, NULL][1 + ${anyOf(3, 'copy, person')}], ${anyOf(50, 'person')} = 0,
       ['female', 'male', NULL][1 + ${anyOf(3, 'person, 7')}], ['東京都', '大阪府', '北海道', '福岡県'][1 + ${anyOf(4, 'person, 8')}],
       DATE '1950-01-01' + CAST(${anyOf(20000, 'person, 9')} AS INTEGER)
     FROM range($1) AS people(person), range(2) AS copies(copy) WHERE copy = 0 OR person % 3 = 0`,
    `INSERT INTO customer_profile SELECT brand, customer_id, md5(customer_id) FROM customer`,
    `INSERT INTO sales_order (brand, order_id, customer_id, ordered_at, status, channel, total)
     SELECT ${brand}[1 + (number % $1 + if(number % $1 % 3 = 0, number // $1 % 2, 0)) % 3], 'O' || number, 'C' || number % $1,
       TIMESTAMP '2026-06-30' - to_minutes(CAST(1576800 * pow(${anyOf(100000, 'number')} / 1e5, 2) AS BIGINT)),
       if(${anyOf(20, 'number, 1')} = 0, 'returned', 'completed'), ['web', 'store', 'app'][1 + ${anyOf(3, 'number, 2')}],
       1000 + ${anyOf(30000, 'number, 3')}
     FROM range($1 * ${ORDERS_PER_CUSTOMER}) AS orders(number)`,
    `INSERT INTO order_line (brand, order_id, line_number, product_id, quantity, amount)
     SELECT brand, order_id, 1, 'P' || ${anyOf(200, 'order_id')}, 1 + ${anyOf(3, 'order_id, 1')}, total FROM sales_order`,
  ];
  for (const statement of statements) await database.write(statement, statement.includes('$1') ? [size] : []);
}
