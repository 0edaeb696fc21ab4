import { z } from 'zod';
import { ATTRIBUTE_TYPES } from '../core/attributes/attribute-types.ts';
import { ATTRIBUTES } from '../core/attributes/catalog.ts';
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import type {
  AttributeDescription,
  AttributesOfProfile,
  AttributeUnit,
  AttributeValue,
} from '../core/attributes/definition.ts';
import { type BuyerHistories, fitPopulationModel } from '../core/attributes/lifetime/population-model.ts';
import type { Meanings } from '../core/meanings.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { type Instant, instant } from '../core/time.ts';
import { attributesPlan, cutpointsPlan, historiesPlan } from '../sql/attributes.ts';
import { compile } from '../sql/compile.ts';
import { DUCKDB } from '../sql/dialects/duckdb.ts';
import { cutpointsFrom } from '../sql/scores.ts';
import type { AttributeWarehouse } from '../steps/ports.ts';
import type { Database, SqlRow } from './database.ts';

const ROWS_PER_PAGE = 20_000;
/** More people do not make the parameters of the model noticeably surer. */
const PEOPLE_FITTED = 50_000;
const NAMES = ATTRIBUTES.map(({ name }) => name);
const COLUMNS = ['profile_id', 'as_of', ...NAMES];

const cutpointsText = z.record(z.string(), z.array(z.number()));

/** Attributes of everyone in DuckDB: `profile_attribute`, one row a profile, and the run that they belong to. */
export class DuckDbAttributes implements AttributeWarehouse {
  readonly #database: Database;
  readonly #meanings: Meanings;

  private constructor(database: Database, meanings: Meanings) {
    this.#database = database;
    this.#meanings = meanings;
  }

  static async open(database: Database, meanings: Meanings): Promise<DuckDbAttributes> {
    await database.run(async () => {
      await database.write(
        'CREATE TABLE IF NOT EXISTS attribute_run (as_of TIMESTAMP NOT NULL, cutpoints VARCHAR NOT NULL)',
      );
      await prepareValues(database);
    });
    return new DuckDbAttributes(database, meanings);
  }

  async computeAttributes(asOf: Instant): Promise<{ readonly profiles: number }> {
    return this.#database.run(async () => {
      const model = await this.#fitModel(asOf);
      const limits = compile(cutpointsPlan(asOf, this.#meanings, model), 'duckdb');
      const [row] = await this.#database.read(limits.sql, limits.parameters);
      const cutpoints = { ...cutpointsFrom(row ?? {}), ...model };
      const plan = compile(attributesPlan({ asOf, meanings: this.#meanings, cutpoints }), 'duckdb');
      await this.#database.write('DELETE FROM profile_attribute');
      const profiles = await this.#database.write(
        `INSERT INTO profile_attribute (profile_id, as_of, ${NAMES.join(', ')})
         SELECT profile_id, ${stored(`$${plan.parameters.length + 1}`, 'instant')}, ${NAMES.join(', ')} FROM (${plan.sql})
         ORDER BY profile_id`,
        [...plan.parameters, asOf],
      );
      await this.#database.write('DELETE FROM attribute_run');
      await this.#database.write(`INSERT INTO attribute_run VALUES (${stored('$1', 'instant')}, $2)`, [
        asOf,
        JSON.stringify(cutpoints),
      ]);
      return { profiles };
    });
  }

  async #fitModel(asOf: Instant): Promise<Cutpoints> {
    const [count] = await this.#database.read('SELECT CAST(count(*) AS DOUBLE) AS people FROM customer_profile');
    const step = Math.max(1, Math.ceil(Number(count?.people ?? 0) / PEOPLE_FITTED));
    const { sql, parameters } = compile(historiesPlan(asOf, this.#meanings, step), 'duckdb');
    const rows = await this.#database.read(sql, parameters);
    const days = (name: keyof BuyerHistories): Int32Array => Int32Array.from(rows, (row) => Number(row[name]));
    return fitPopulationModel({
      purchase_days: days('purchase_days'),
      lifetime_days: days('lifetime_days'),
      days_since_first_order: days('days_since_first_order'),
      lifetime_sales_yen: Float64Array.from(rows, (row) => Number(row.lifetime_sales_yen)),
    });
  }

  async attributesOf(id: ProfileId): Promise<AttributesOfProfile | null> {
    const [row] = await this.#database.read(`${SELECT_VALUES} WHERE profile_id = $1`, [id]);
    return row === undefined ? null : attributesFrom(row);
  }

  async cutpoints(): Promise<Cutpoints> {
    const [row] = await this.#database.read('SELECT cutpoints FROM attribute_run');
    return row === undefined ? {} : cutpointsText.parse(JSON.parse(String(row.cutpoints)));
  }

  async putAttributes(id: ProfileId, { asOf, values }: AttributesOfProfile): Promise<void> {
    await this.#database.run(async () => {
      await this.#database.write('DELETE FROM profile_attribute WHERE profile_id = $1', [id]);
      const placeholders = ATTRIBUTES.map(({ unit }, index) => stored(`$${index + 3}`, unit));
      await this.#database.write(
        `INSERT INTO profile_attribute (${COLUMNS.join(', ')}) VALUES ($1, ${stored('$2', 'instant')}, ${placeholders.join(', ')})`,
        [id, asOf, ...NAMES.map((name) => values[name] ?? null)],
      );
    });
  }

  async *attributeRows(): AsyncIterable<readonly (AttributesOfProfile & { readonly id: ProfileId })[]> {
    let after = '';
    for (;;) {
      const rows = await this.#database.read(
        `${SELECT_VALUES} WHERE profile_id > $1 ORDER BY profile_id LIMIT ${ROWS_PER_PAGE}`,
        [after],
      );
      if (rows.length === 0) return;
      yield rows.map((row) => ({ id: profileId(String(row.profile_id)), ...attributesFrom(row) }));
      after = String(rows.at(-1)?.profile_id);
    }
  }

  describeAttributes(): readonly AttributeDescription[] {
    return ATTRIBUTES;
  }
}

/** Values are derived: a table of other attributes than today's is made anew, empty. */
async function prepareValues(database: Database): Promise<void> {
  const definitions = ATTRIBUTES.map(({ name, unit }) => `${name} ${typeName(unit)}`);
  const existing = await database.read(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_name = 'profile_attribute' ORDER BY ordinal_position`,
  );
  const held = existing.slice(2).map((row) => `${row.name} ${row.type}`);
  if (existing.length > 0 && held.join() === definitions.join()) return;
  await database.write(
    `CREATE OR REPLACE TABLE profile_attribute (profile_id VARCHAR NOT NULL, as_of TIMESTAMP NOT NULL, ${definitions.join(', ')})`,
  );
  await database.write('DELETE FROM attribute_run');
}

const typeName = (unit: AttributeUnit): string => DUCKDB.typeNames[ATTRIBUTE_TYPES[unit]];

/** Numbers and moments are read as DOUBLE: exact for every yen and millisecond, and no bigint per value. */
function read(column: string, unit: AttributeUnit): string {
  if (unit === 'instant') return `CAST(epoch_ms(${column}) AS DOUBLE) AS ${column}`;
  return unit === 'text' || unit === 'flag' ? column : `CAST(${column} AS DOUBLE) AS ${column}`;
}

function stored(placeholder: string, unit: AttributeUnit): string {
  return unit === 'instant'
    ? `make_timestamp_ms(CAST(${placeholder} AS BIGINT))`
    : `CAST(${placeholder} AS ${typeName(unit)})`;
}

const SELECT_VALUES = `SELECT profile_id, ${[read('as_of', 'instant'), ...ATTRIBUTES.map(({ name, unit }) => read(name, unit))].join(', ')} FROM profile_attribute`;

function attributesFrom(row: SqlRow): AttributesOfProfile {
  const values = NAMES.map((name): [string, AttributeValue] => [name, attributeValue(row[name])]);
  return { asOf: instant(Number(row.as_of)), values: Object.fromEntries(values) };
}

function attributeValue(value: SqlRow[string] | undefined): AttributeValue {
  // Adding zero turns −0 into 0.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
