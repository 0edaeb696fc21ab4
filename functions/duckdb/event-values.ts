import type { EventDimension, EventValues } from '../core/questions/catalog-sources.ts';
import type { EventEntity } from '../core/questions/event-entities.ts';
import type { Database } from './database.ts';

const TABLES: Readonly<Record<EventEntity, string>> = {
  contact: 'support_contact',
  'web-event': 'web_event',
  survey: 'survey_answer',
  consent: 'consent',
};

const COLUMNS: Readonly<Record<EventDimension, readonly [entity: EventEntity, column: string]>> = {
  contact_channel: ['contact', 'channel'],
  contact_topic: ['contact', 'topic'],
  contact_outcome: ['contact', 'outcome'],
  event_type: ['web-event', 'event_type'],
  device: ['web-event', 'device'],
  survey: ['survey', 'survey'],
};

/** Beyond this they are no kinds of something, and not part of the catalog. */
const MOST_KINDS = 500;

/** What can be named of contacts, events on the site and survey answers, and which brands hold any. */
export async function readEventValues(database: Pick<Database, 'read'>): Promise<EventValues> {
  const distinct = async (entity: EventEntity, column: string): Promise<readonly string[]> => {
    const rows = await database.read(
      `SELECT DISTINCT ${column} AS value FROM ${TABLES[entity]} WHERE ${column} IS NOT NULL AND customer_id IS NOT NULL ORDER BY 1 LIMIT ${MOST_KINDS}`,
    );
    return rows.map((row) => String(row.value));
  };
  const read = async <Key extends string>(
    keys: readonly (readonly [Key, EventEntity, string])[],
  ): Promise<Record<Key, readonly string[]>> => {
    const found: [Key, readonly string[]][] = [];
    for (const [key, entity, column] of keys) found.push([key, await distinct(entity, column)]);
    return Object.fromEntries(found) as Record<Key, readonly string[]>;
  };
  const goods = await database.read(
    `SELECT DISTINCT product_name AS product, category FROM (SELECT DISTINCT brand, product_id FROM web_event WHERE customer_id IS NOT NULL)
     JOIN product USING (brand, product_id) ORDER BY ALL`,
  );
  const named = (column: string): readonly string[] => [
    ...new Set(goods.flatMap((row) => (row[column] === null ? [] : [String(row[column])]))),
  ];
  return {
    goods: { product: named('product'), category: named('category') },
    brands: await read((Object.keys(TABLES) as EventEntity[]).map((entity) => [entity, entity, 'brand'] as const)),
    values: await read((Object.keys(COLUMNS) as EventDimension[]).map((name) => [name, ...COLUMNS[name]] as const)),
  };
}
