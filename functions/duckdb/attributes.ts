import type { DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';
import { ATTRIBUTE_TYPES } from '../core/attributes/attribute-types.ts';
import { ATTRIBUTES, attributeNamed } from '../core/attributes/catalog.ts';
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import type {
  AttributeDescription,
  AttributesOfProfile,
  AttributeUnit,
  AttributeValue,
} from '../core/attributes/definition.ts';
import type { Meanings } from '../core/meanings.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { type Instant, instant } from '../core/time.ts';
import { nextAttributesPlan } from '../sql/attributes.ts';
import { compile } from '../sql/compile.ts';
import { DUCKDB } from '../sql/dialects/duckdb.ts';
import type { AttributeWarehouse, FigureColumns } from '../steps/ports.ts';
import { STAGED_ATTRIBUTES, stageAttributes } from './attribute-stages.ts';
import type { Database, SqlRow } from './database.ts';
import { indexLookUps } from './look-ups.ts';
import { inRange, profileRanges } from './profile-ranges.ts';

const ROWS_PER_PAGE = 20_000;
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

  /** In temporary tables first, a part of the people at a time: memory does not grow with their number. */
  async computeAttributes(asOf: Instant): Promise<{ readonly profiles: number }> {
    return this.#database.runStaged(
      (connection) => stageAttributes(connection, asOf, this.#meanings),
      async (cutpoints, connection) => {
        this.#database.noteChange({});
        await this.#database.write('DELETE FROM profile_attribute');
        const request = { asOf, meanings: this.#meanings, cutpoints };
        const plan = compile(nextAttributesPlan('scored', STAGED_ATTRIBUTES, request), 'duckdb');
        const profiles = await this.#database.write(
          `INSERT INTO profile_attribute (profile_id, as_of, ${NAMES.join(', ')})
           SELECT profile_id, ${stored(`$${plan.parameters.length + 1}`, 'instant')}, ${NAMES.join(', ')}
           FROM (${plan.sql})`,
          [...plan.parameters, asOf],
        );
        await this.#database.write('DELETE FROM attribute_run');
        await this.#database.write(`INSERT INTO attribute_run VALUES (${stored('$1', 'instant')}, $2)`, [
          asOf,
          JSON.stringify(cutpoints),
        ]);
        await connection.run(`DROP TABLE ${STAGED_ATTRIBUTES}`);
        return { profiles };
      },
    );
  }

  async quickenLookUps(): Promise<void> {
    await indexLookUps(this.#database);
  }

  async attributesOf(id: ProfileId): Promise<AttributesOfProfile | null> {
    const [row] = await this.#database.read(`${SELECT_VALUES} WHERE profile_id = $1`, [id]);
    return row === undefined ? null : attributesFrom(row);
  }

  async cutpoints(): Promise<Cutpoints> {
    const [row] = await this.#database.read('SELECT cutpoints FROM attribute_run');
    return row === undefined ? {} : cutpointsText.parse(JSON.parse(String(row.cutpoints)));
  }

  async computedAsOf(): Promise<Instant | null> {
    const [row] = await this.#database.read('SELECT CAST(epoch_ms(as_of) AS DOUBLE) AS as_of FROM attribute_run');
    return row === undefined ? null : instant(Number(row.as_of));
  }

  async putAttributes(id: ProfileId, { asOf, values }: AttributesOfProfile): Promise<void> {
    await this.#database.run(async () => {
      this.#database.noteChange({});
      await this.#database.write('DELETE FROM profile_attribute WHERE profile_id = $1', [id]);
      const placeholders = ATTRIBUTES.map(({ unit }, index) => stored(`$${index + 3}`, unit));
      await this.#database.write(
        `INSERT INTO profile_attribute (${COLUMNS.join(', ')}) VALUES ($1, ${stored('$2', 'instant')}, ${placeholders.join(', ')})`,
        [id, asOf, ...NAMES.map((name) => values[name] ?? null)],
      );
    });
  }

  async removeAttributes(id: ProfileId): Promise<void> {
    await this.#database.run(async () => {
      this.#database.noteChange({});
      await this.#database.write('DELETE FROM profile_attribute WHERE profile_id = $1', [id]);
    });
  }

  async *attributeRows(
    names: readonly string[] = NAMES,
  ): AsyncIterable<readonly (AttributesOfProfile & { readonly id: ProfileId })[]> {
    const selected = ['profile_id', read('as_of', 'instant'), ...names.map((name) => read(name, unitOf(name)))];
    const [count] = await this.#database.read('SELECT count(*)::DOUBLE AS people FROM profile_attribute');
    for (const range of profileRanges(Number(count?.people ?? 0), ROWS_PER_PAGE)) {
      const { sql, parameters } = inRange(range);
      const columns = await this.#database.readColumns(
        `SELECT ${selected.join(', ')} FROM profile_attribute WHERE ${sql} ORDER BY profile_id`,
        parameters,
      );
      const rows = rowsFrom(columns, names);
      if (rows.length > 0) yield rows;
    }
  }

  async sampleAttributes(most: number): Promise<readonly AttributesOfProfile[]> {
    const [count] = await this.#database.read('SELECT count(*)::DOUBLE AS people FROM profile_attribute');
    const step = Math.max(1, Math.ceil(Number(count?.people ?? 0) / most));
    const rows = await this.#database.read(`${SELECT_VALUES} WHERE rowid % $1 = 0 ORDER BY profile_id`, [step]);
    return rows.map(attributesFrom);
  }

  async figuresOfBuyers(names: readonly string[]): Promise<FigureColumns> {
    const selected = names.map((name) => read(name, unitOf(name)));
    const { profile_id: ids = [], ...columns } = await this.#database.readColumns(
      `SELECT profile_id, ${selected.join(', ')} FROM profile_attribute WHERE order_count > 0 ORDER BY profile_id`,
    );
    return {
      ids: ids.map((id) => profileId(String(id))),
      columns: names.map((name) =>
        Float64Array.from(columns[name] ?? [], (value) => (typeof value === 'number' ? value : Number.NaN)),
      ),
    };
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

const unitOf = (name: string): AttributeUnit => attributeNamed(name).unit;

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

function rowsFrom(
  { profile_id: ids = [], as_of: moments = [], ...columns }: Readonly<Record<string, readonly DuckDBValue[]>>,
  names: readonly string[],
): readonly (AttributesOfProfile & { readonly id: ProfileId })[] {
  return ids.map((id, at) => {
    const values: Record<string, AttributeValue> = {};
    for (const name of names) values[name] = attributeValue(columns[name]?.[at]);
    return { id: profileId(String(id)), asOf: instant(Number(moments[at])), values };
  });
}

function attributesFrom(row: SqlRow): AttributesOfProfile {
  const values = NAMES.map((name): [string, AttributeValue] => [name, attributeValue(row[name])]);
  return { asOf: instant(Number(row.as_of)), values: Object.fromEntries(values) };
}

function attributeValue(value: SqlRow[string] | undefined): AttributeValue {
  // Adding zero turns −0 into 0.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
