import type { Meanings } from '../core/meanings.ts';
import { profileId } from '../core/profiles/profile.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import type { BoughtItems } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { textList } from './text-list.ts';

const BOUGHT = `SELECT DISTINCT p.profile_id, l.brand || ': ' || coalesce(i.category, l.product_id) AS item
  FROM order_line AS l
  JOIN sales_order AS o USING (brand, order_id)
  JOIN customer_profile AS p ON p.brand = o.brand AND p.customer_id = o.customer_id
  LEFT JOIN product AS i ON i.brand = l.brand AND i.product_id = l.product_id
  WHERE coalesce(o.status, 'completed') IN (SELECT unnest($3::VARCHAR[])) AND coalesce(i.category, l.product_id) IS NOT NULL`;

/** Pairs as columns of numbers: names cross over once each. */
export async function readBoughtItems(
  database: Database,
  { salesStatuses }: Meanings,
  { runId, segment }: { readonly runId: string; readonly segment: SegmentName },
): Promise<BoughtItems> {
  const {
    id: ids = [],
    person = [],
    name: items = [],
    item = [],
    member = [],
  } = await database.readColumns(
    `WITH bought AS MATERIALIZED (${BOUGHT}),
       people AS (SELECT profile_id, row_number() OVER (ORDER BY profile_id) - 1 AS place FROM bought GROUP BY profile_id),
       items AS (SELECT item, row_number() OVER (ORDER BY item) - 1 AS place FROM bought GROUP BY item)
     SELECT
       (SELECT list(profile_id ORDER BY place) FROM people) AS id,
       (SELECT list(item ORDER BY place) FROM items) AS name,
       (SELECT list(m.profile_id IS NOT NULL ORDER BY place) FROM people LEFT JOIN segment_member AS m
          ON m.profile_id = people.profile_id AND m.run_id = $1 AND m.segment = $2) AS member,
       list(people.place::INTEGER ORDER BY people.place, items.place) AS person,
       list(items.place::INTEGER ORDER BY people.place, items.place) AS item
     FROM bought JOIN people USING (profile_id) JOIN items USING (item)`,
    [runId, segment, textList(salesStatuses)],
  );
  return {
    ids: elements(ids).map((id) => profileId(String(id))),
    items: elements(items).map(String),
    isMember: Uint8Array.from(elements(member), Number),
    person: Int32Array.from(elements(person), Number),
    item: Int32Array.from(elements(item), Number),
  };
}

/** Of the one list in a column of one row; none where nobody has bought. */
function elements([list]: readonly unknown[]): readonly unknown[] {
  return typeof list === 'object' && list !== null && 'items' in list && Array.isArray(list.items) ? list.items : [];
}
