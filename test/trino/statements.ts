import type { CompiledQuery } from '../../functions/sql/compile.ts';
import type { ParameterValue } from '../../functions/sql/plan.ts';

export interface TrinoResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

interface Page {
  readonly nextUri?: string;
  readonly columns?: TrinoResult['columns'];
  readonly data?: readonly (readonly unknown[])[];
  readonly error?: { readonly message: string };
}

/** Statements of one catalog and schema of a Trino server, by its HTTP protocol. */
export class Trino {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, catalog: string, schema: string) {
    this.#url = url;
    this.#headers = { 'X-Trino-User': 'test', 'X-Trino-Catalog': catalog, 'X-Trino-Schema': schema };
  }

  /** Values in the order of the placeholders, as Athena takes them: as literals. */
  async query({ sql, parameters }: CompiledQuery): Promise<TrinoResult> {
    if (parameters.length === 0) return this.run(sql);
    return this.run(`EXECUTE IMMEDIATE ${quoted(sql)} USING ${parameters.map(literal).join(', ')}`);
  }

  /** Throws the server's message. */
  async run(sql: string): Promise<TrinoResult> {
    let page = await this.#page(`${this.#url}/v1/statement`, { method: 'POST', body: sql });
    const rows: (readonly unknown[])[] = [...(page.data ?? [])];
    let columns = page.columns ?? [];
    while (page.nextUri !== undefined) {
      page = await this.#page(page.nextUri, {});
      rows.push(...(page.data ?? []));
      columns = page.columns ?? columns;
    }
    return { columns, rows };
  }

  async #page(uri: string, init: RequestInit): Promise<Page> {
    const response = await fetch(uri, { ...init, headers: this.#headers });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const page = (await response.json()) as Page;
    if (page.error !== undefined) throw new Error(page.error.message);
    return page;
  }
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function literal(value: ParameterValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isInteger(value)) return `${value}E0`;
  return String(value);
}
