import { DESCRIBING_FIELDS } from '../../core/records/named-products.ts';
import { KEPT, keptText } from '../staging.ts';
import { TYPED } from './complete-rows.ts';
import { quoted } from './sql-text.ts';

/** The orders of flat purchases: an order is what its first row says, its total else the sum of the lines held of it. */
export function ordersOfPurchases(orders: string, lines: string, brand: string): string {
  return `SELECT o.* REPLACE (coalesce(o.total, held.amount) AS total) FROM (${orders}) AS o
    SEMI JOIN (SELECT min(place) AS place FROM (${lines}) GROUP BY order_id) USING (place)
    LEFT JOIN (SELECT order_id, CAST(sum(amount) AS BIGINT) AS amount FROM order_line
      WHERE brand = ${quoted(brand)} GROUP BY order_id) AS held ON o.order_id = held.order_id`;
}

/**
 * The products that purchases name; the last row with a name says what one is. What is known of a product already stays
 * as it is: the purchase only names it.
 */
export function productsOfPurchases(lines: string, brand: string): string {
  const known = `t.product_id IN (SELECT product_id FROM product WHERE brand = ${quoted(brand)})`;
  return `SELECT t.place, ${quoted(brand)} AS brand, t.product_id, t.product_name, t.category, t.unit_price AS price,
      CAST(NULL AS DATE) AS released_on, CAST(NULL AS VARCHAR) AS attributes,
      CASE WHEN ${known} THEN ${quoted(keptText(DESCRIBING_FIELDS))} END AS ${KEPT}
    FROM ${TYPED} AS t SEMI JOIN (SELECT place FROM (${lines})) USING (place)
    WHERE t.product_name IS NOT NULL AND t.product_id IS NOT NULL`;
}
