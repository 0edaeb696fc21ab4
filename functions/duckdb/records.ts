import type { DuckDBValue } from '@duckdb/node-api';
import { EVENT_ENTITIES, type EventEntity } from '../core/profiles/event-objects.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { withConsents } from '../core/records/consents.ts';
import {
  type CustomerRecord,
  ENTITIES,
  type EntityName,
  type FieldValue,
  type OrderRecord,
  type RecordOf,
} from '../core/records/entities.ts';
import type { Instant } from '../core/time.ts';
import type {
  CustomerChanges,
  CustomerKey,
  HeldEvent,
  HeldPerson,
  OrderWithLines,
  ProfileLink,
  RecordFilter,
  RecordWarehouse,
  TakenBackRecords,
  UpsertCount,
  UpsertEffect,
} from '../steps/ports.ts';
import { changedFacts } from './changed-facts.ts';
import { customerChanges, customersTakenBackWith, noteCustomers } from './customer-changes.ts';
import type { Database } from './database.ts';
import { meteredProfiles, newestEvent } from './event-figures.ts';
import { dropOutdatedLookUps, linksOfProfiles } from './look-ups.ts';
import { joinLines, productsOf } from './orders-with-lines.ts';
import { customersOfKeys, peopleOf } from './people.ts';
import { LINKS, PUBLISHED } from './published-tables.ts';
import { columnsOf, recordFrom, selectList, tableDefinition } from './record-columns.ts';
import { type HeldRows, heldRows, rowsBetween, rowsOfKeys, rowsOfValues, whereAll } from './record-filter.ts';
import { versionTables } from './record-versions.ts';
import { upsertRows } from './staging.ts';
import { forgetUnheld, takeBack } from './take-back.ts';
import { textList } from './text-list.ts';

const ROWS_PER_PAGE = 20_000;

/** The brands' typed records in DuckDB; tables and columns are those of ENTITIES. */
export class DuckDbRecords implements RecordWarehouse {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbRecords> {
    await database.run(async () => {
      for (const { name } of Object.values(ENTITIES)) {
        for (const statement of [tableDefinition(name), ...versionTables(name)]) await database.write(statement);
      }
      for (const { table, columns } of [LINKS, PUBLISHED]) {
        const definitions = columns.map(({ name, staged }) => `${name} ${staged} NOT NULL`);
        await database.write(`CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(', ')})`);
      }
      await dropOutdatedLookUps(database);
    });
    return new DuckDbRecords(database);
  }

  async upsert<Entity extends EntityName>(
    entity: Entity,
    rows: readonly RecordOf[Entity][],
    { keptFields, importId }: UpsertEffect<RecordOf[Entity]> = {},
  ): Promise<UpsertCount> {
    if (rows.length === 0) return { added: 0, changed: 0, unchanged: 0 };
    const { table, key } = ENTITIES[entity];
    return this.#database.changing(changedFacts(entity, rows), (connection) => {
      if (entity === 'customer') noteCustomers(this.#database, rows as readonly CustomerRecord[]);
      return upsertRows<Readonly<Record<string, FieldValue>> & RecordOf[Entity]>(
        connection,
        { table, key, columns: columnsOf(entity), writer: { entity, importId: importId ?? null } },
        rows,
        keptFields,
      );
    });
  }

  async *read<Entity extends EntityName>(
    entity: Entity,
    filter: RecordFilter = {},
  ): AsyncIterable<readonly RecordOf[Entity][]> {
    if (entity !== 'customer') return yield* this.#pages(entity, filter);
    for await (const page of this.#pages('customer', filter)) {
      const [first, last] = [page[0], page.at(-1)];
      if (first === undefined || last === undefined) return;
      const held = 'customers' in filter ? heldRows('consent', filter) : rowsBetween('consent', first, last);
      const consents = await this.#select('consent', `FROM ${held.from} ${whereAll(held.conditions)}`, held.parameters);
      // Of the entity that was asked for: the compiler does not see that it is this one.
      yield withConsents(page, consents) as readonly RecordOf[Entity][];
    }
  }

  async *#pages<Entity extends EntityName>(
    entity: Entity,
    filter: RecordFilter,
  ): AsyncIterable<readonly RecordOf[Entity][]> {
    const { table, key } = ENTITIES[entity];
    let last: readonly (string | number)[] | null = null;
    for (;;) {
      const { from, conditions, parameters } = heldRows(table, filter);
      if (last !== null) {
        const bound = last.map((value) => `$${parameters.push(value)}`);
        conditions.push(`(${key.map((name) => `held.${name}`).join(', ')}) > (${bound.join(', ')})`);
      }
      const where = whereAll(conditions);
      const order = key.map((name) => `held.${name}`).join(', ');
      const page = await this.#select(
        entity,
        `FROM ${from} ${where} ORDER BY ${order} LIMIT ${ROWS_PER_PAGE}`,
        parameters,
      );
      const end: Readonly<Record<string, FieldValue>> | undefined = page.at(-1);
      if (end === undefined) return;
      yield page;
      if (page.length < ROWS_PER_PAGE) return;
      last = key.map((name) => end[name] as string | number);
    }
  }

  async *readOrders(filter: RecordFilter & { readonly brand: string }): AsyncIterable<readonly OrderWithLines[]> {
    for await (const orders of this.read('order', filter)) {
      const ids = orders.map(({ order_id }) => order_id);
      if ('customers' in filter) {
        yield await this.#withLines(orders, rowsOfKeys('order_line', 'order_id', orders));
        continue;
      }
      yield await this.#withLines(orders, {
        from: 'order_line AS held',
        conditions: ['held.brand = $1', 'held.order_id BETWEEN $2 AND $3'],
        parameters: [filter.brand, ids[0] ?? '', ids.at(-1) ?? ''],
      });
    }
  }

  async customersOfOrders(brand: string, orderIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#database.read(
      'SELECT order_id, customer_id FROM sales_order WHERE brand = $1 AND order_id IN (SELECT unnest($2::VARCHAR[]))',
      [brand, textList(orderIds)],
    );
    return new Map(rows.map((row) => [String(row.order_id), String(row.customer_id)]));
  }

  async sumOfLines(brand: string, orderIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { from, parameters } = rowsOfKeys(
      'order_line',
      'order_id',
      orderIds.map((order_id) => ({ brand, order_id })),
    );
    const rows = await this.#database.read(
      `SELECT order_id, CAST(sum(amount) AS DOUBLE) AS amount FROM ${from} GROUP BY order_id`,
      parameters,
    );
    return new Map(rows.map((row) => [String(row.order_id), Number(row.amount)]));
  }

  async count(entity: EntityName, filter: { readonly brand?: string } = {}): Promise<number> {
    const { brand } = filter;
    const from = `SELECT count(*) AS rows FROM ${ENTITIES[entity].table}`;
    const [row] =
      brand === undefined
        ? await this.#database.read(from)
        : await this.#database.read(`${from} WHERE brand = $1`, [brand]);
    return Number(row?.rows);
  }

  async meteredProfiles(): Promise<number> {
    return meteredProfiles(this.#database);
  }

  async takeBack(importId: string): Promise<TakenBackRecords> {
    return this.#database.changing({ everything: true }, async (connection) => {
      noteCustomers(this.#database, await customersTakenBackWith(connection, importId));
      return takeBack(connection, importId);
    });
  }

  async forgetUnheld(): Promise<void> {
    await this.#database.changing({ everything: true }, forgetUnheld);
  }

  async link(links: readonly ProfileLink[]): Promise<void> {
    if (links.length === 0) return;
    await this.#database.changing({ customers: links }, async (connection) => {
      const { added } = await upsertRows(connection, LINKS, links);
      // A record that moves to another profile is the record that it was.
      if (added > 0) noteCustomers(this.#database, links);
    });
  }

  async customerChanges(since: number): Promise<CustomerChanges> {
    return customerChanges(this.#database, since);
  }

  async links(filter: RecordFilter = {}): Promise<readonly ProfileLink[]> {
    const { from, conditions, parameters } = heldRows('customer_profile', filter);
    const rows = await this.#database.read(
      `SELECT brand, customer_id, profile_id FROM ${from} ${whereAll(conditions)} ORDER BY brand, customer_id`,
      parameters,
    );
    return rows.map((row) => ({
      brand: String(row.brand),
      customer_id: String(row.customer_id),
      profile_id: profileId(String(row.profile_id)),
    }));
  }

  async customersOf(id: ProfileId): Promise<readonly CustomerRecord[]> {
    return customersOfKeys(this.#database, await this.#keysOf(id));
  }

  async peopleOf(customers: readonly CustomerKey[]): Promise<readonly HeldPerson[]> {
    return peopleOf(this.#database, customers);
  }

  async ordersOf(id: ProfileId): Promise<readonly OrderWithLines[]> {
    const { from, parameters } = rowsOfKeys('sales_order', 'customer_id', await this.#keysOf(id));
    const orders = await this.#select(
      'order',
      `FROM ${from} ORDER BY held.ordered_at DESC, held.brand, held.order_id`,
      parameters,
    );
    return this.#withLines(orders, rowsOfKeys('order_line', 'order_id', orders));
  }

  /** Looked up first: the large tables are then read by values, not by a join. */
  async #keysOf(id: ProfileId): Promise<readonly CustomerKey[]> {
    const { from, parameters } = linksOfProfiles([id]);
    const rows = await this.#database.read(`SELECT brand, customer_id FROM ${from}`, parameters);
    return rows.map((row) => ({ brand: String(row.brand), customer_id: String(row.customer_id) }));
  }

  async eventsOf(id: ProfileId, most: number): Promise<readonly HeldEvent[]> {
    const keys = await this.#keysOf(id);
    const ofEntity = async (entity: EventEntity): Promise<readonly HeldEvent[]> => {
      const { table, at, key } = ENTITIES[entity];
      const { from, parameters } = rowsOfKeys(table, 'customer_id', keys);
      const newest = `ORDER BY held.${at} DESC, held.brand, held.${key[1]} LIMIT ${most}`;
      const records = await this.#select(entity, `FROM ${from} ${newest}`, parameters);
      return records.map(
        (record: Readonly<Record<string, FieldValue>>) => ({ entity, at: record[at], record }) as HeldEvent,
      );
    };
    const events = (await Promise.all(EVENT_ENTITIES.map(ofEntity))).flat();
    return events.sort((left, right) => right.at - left.at).slice(0, most);
  }

  async newestEvent(): Promise<Instant | null> {
    return newestEvent(this.#database);
  }

  async published(objectType: string, wanted?: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { relation, parameters } =
      wanted === undefined
        ? { relation: 'published_object', parameters: [] }
        : rowsOfValues('published_object', 'object_key', wanted, 2);
    const { object_key: keys = [], digest: digests = [] } = await this.#database.readColumns(
      `SELECT object_key, digest FROM ${relation} AS marked WHERE object_type = $1`,
      [objectType, ...parameters],
    );
    return new Map(keys.map((key, row) => [String(key), String(digests[row])]));
  }

  async markPublished(objectType: string, digests: ReadonlyMap<string, string>): Promise<void> {
    if (digests.size === 0) return;
    const rows = [...digests].map(([object_key, digest]) => ({ object_type: objectType, object_key, digest }));
    await this.#database.withWriter((connection) => upsertRows(connection, PUBLISHED, rows));
  }

  /** Lines of other orders are left out. */
  async #withLines(orders: readonly OrderRecord[], held: HeldRows): Promise<readonly OrderWithLines[]> {
    const lines = await this.#select(
      'orderLine',
      `FROM ${held.from} ${whereAll(held.conditions)} ORDER BY held.brand, held.order_id, held.line_number`,
      held.parameters,
    );
    const { from, parameters } = rowsOfKeys('product', 'product_id', productsOf(lines));
    const products = await this.#select('product', `FROM ${from}`, parameters);
    return joinLines(orders, lines, products);
  }

  async #select<Entity extends EntityName>(
    entity: Entity,
    from: string,
    parameters: readonly DuckDBValue[],
  ): Promise<readonly RecordOf[Entity][]> {
    const rows = await this.#database.read(`SELECT ${selectList(entity)} ${from}`, parameters);
    return rows.map((row) => recordFrom(entity, row));
  }
}
