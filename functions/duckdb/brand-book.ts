import type { Brand } from '../core/brands.ts';
import type { BrandBook } from '../steps/ports.ts';
import type { Database } from './database.ts';

/** The brands that the store knows, in DuckDB, in their order of precedence. */
export class DuckDbBrandBook implements BrandBook {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbBrandBook> {
    await database.write(
      `CREATE TABLE IF NOT EXISTS brand (
         brand VARCHAR PRIMARY KEY, label_ja VARCHAR NOT NULL, label_en VARCHAR NOT NULL, precedence INTEGER NOT NULL)`,
    );
    return new DuckDbBrandBook(database);
  }

  async list(): Promise<readonly Brand[]> {
    const rows = await this.#database.read(
      'SELECT brand, label_ja, label_en, precedence FROM brand ORDER BY precedence, brand',
    );
    return rows.map((row) => ({
      id: String(row.brand),
      label: { ja: String(row.label_ja), en: String(row.label_en) },
      precedence: Number(row.precedence),
    }));
  }

  async put(brand: Brand): Promise<void> {
    await this.#database.write('INSERT OR REPLACE INTO brand VALUES ($1, $2, $3, $4)', [
      brand.id,
      brand.label.ja,
      brand.label.en,
      brand.precedence,
    ]);
  }
}
