import type { DuckDBConnection } from '@duckdb/node-api';
import { TYPED } from './complete-rows.ts';
import { quoted } from './sql-text.ts';

/** The orders of flat purchases: an order is what its first row says, its total else the sum of its lines. */
export async function ordersOfPurchases(connection: DuckDBConnection, orders: string, lines: string): Promise<string> {
  const table = 'purchased_order';
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS
     SELECT o.* REPLACE (coalesce(o.total, f.amount) AS total) FROM ${orders} AS o
     JOIN (SELECT min(place) AS place, CAST(sum(amount) AS BIGINT) AS amount FROM ${lines} GROUP BY order_id) AS f
       USING (place)`,
  );
  return table;
}

/** The products that purchases name and the catalogue does not know yet; the last row with a name says what one is. */
export async function productsOfPurchases(connection: DuckDBConnection, lines: string, brand: string): Promise<string> {
  const table = 'purchased_product';
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS
     SELECT t.place, ${quoted(brand)} AS brand, t.product_id, t.product_name, t.category, t.unit_price AS price,
       CAST(NULL AS DATE) AS released_on, CAST(NULL AS VARCHAR) AS attributes
     FROM ${TYPED} AS t SEMI JOIN ${lines} USING (place)
     WHERE t.product_name IS NOT NULL AND t.product_id IS NOT NULL
       AND t.product_id NOT IN (SELECT product_id FROM product WHERE brand = ${quoted(brand)})`,
  );
  return table;
}

export const PURCHASED: readonly string[] = ['purchased_order', 'purchased_product'];
