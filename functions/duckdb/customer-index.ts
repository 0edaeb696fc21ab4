import type { DuckDBValue } from '@duckdb/node-api';
import type { CustomerRecord } from '../core/records/entities.ts';
import type { CustomerIndex, CustomerKey, FoundCustomers, SoughtPerson } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { customersOfKeys } from './people.ts';
import { textList } from './text-list.ts';

/** As of the blocks of a matching: values that more records share say too little of one to compare them all. */
const LARGEST_BLOCK = 100;

interface Key {
  readonly needs: readonly (keyof SoughtPerson)[];
  readonly condition: string;
}

const SAME_FAMILY = '(lower(last_name) IN (SELECT unnest($families)) OR last_name_kana IN (SELECT unnest($families)))';
/** Both names in columns of their own, in either order, or in one column with or without a space. */
const SAME_NAME = `(
  (lower(last_name) IN (SELECT unnest($families)) AND lower(first_name) IN (SELECT unnest($givens)))
  OR (lower(first_name) IN (SELECT unnest($families)) AND lower(last_name) IN (SELECT unnest($givens)))
  OR (last_name_kana IN (SELECT unnest($families)) AND first_name_kana IN (SELECT unnest($givens)))
  OR lower(full_name) IN (SELECT unnest($wholes)) OR full_name_kana IN (SELECT unnest($wholes)))`;

/** The most selective first. */
const KEYS: readonly Key[] = [
  { needs: ['email'], condition: 'email = $email' },
  { needs: ['phone'], condition: 'phone = $phone' },
  { needs: ['families', 'givens', 'birthDate'], condition: `birth_date = CAST($birthDate AS DATE) AND ${SAME_NAME}` },
  { needs: ['families', 'givens', 'postalCode'], condition: `postal_code = $postalCode AND ${SAME_NAME}` },
  { needs: ['families', 'givens'], condition: SAME_NAME },
  {
    needs: ['birthDate', 'postalCode'],
    condition: 'birth_date = CAST($birthDate AS DATE) AND postal_code = $postalCode',
  },
  { needs: ['birthDate', 'families'], condition: `birth_date = CAST($birthDate AS DATE) AND ${SAME_FAMILY}` },
  { needs: ['postalCode', 'families'], condition: `postal_code = $postalCode AND ${SAME_FAMILY}` },
  { needs: ['birthDate'], condition: 'birth_date = CAST($birthDate AS DATE)' },
];

/** The warehouse's customers, looked up without an index: a reading of a few columns for each key. */
export class DuckDbCustomerIndex implements CustomerIndex {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async size(): Promise<number> {
    const [row] = await this.#database.read('SELECT count(*) AS customers FROM customer');
    return Number(row?.customers);
  }

  async customersOf(keys: readonly CustomerKey[]): Promise<readonly CustomerRecord[]> {
    return keys.length === 0 ? [] : customersOfKeys(this.#database, keys);
  }

  async customersLike(sought: SoughtPerson): Promise<FoundCustomers> {
    return customersLike(this.#database, sought);
  }
}

async function customersLike(database: Database, sought: SoughtPerson): Promise<FoundCustomers> {
  const keys = KEYS.filter(({ needs }) => needs.every((name) => (sought[name]?.length ?? 0) > 0));
  if (keys.length === 0) return { customers: [], isSelective: false };
  const parameters: DuckDBValue[] = [];
  const placeOf = new Map<string, string>();
  const values: Readonly<Record<string, DuckDBValue>> = {
    ...sought,
    families: textList(sought.families),
    givens: textList(sought.givens),
    wholes: textList(wholesOf(sought)),
  };
  const bound = (condition: string): string =>
    condition.replace(/\$(\w+)/g, (_, name: string) => {
      const place =
        placeOf.get(name) ?? `$${parameters.push(values[name] ?? null)}${LISTS.has(name) ? '::VARCHAR[]' : ''}`;
      placeOf.set(name, place);
      return place;
    });
  const parts = keys.map(
    ({ condition }, at) =>
      `(SELECT ${at} AS key, brand, customer_id FROM customer WHERE ${bound(condition)} LIMIT ${LARGEST_BLOCK + 1})`,
  );
  const rows = await database.read(parts.join(' UNION ALL '), parameters);
  const blocks = keys.map((_, at) => rows.filter(({ key }) => Number(key) === at));
  const small = blocks.filter((block) => block.length <= LARGEST_BLOCK).flat();
  const customers = new Map(
    small.map((row) => [
      `${row.brand}:${row.customer_id}`,
      { brand: String(row.brand), customer_id: String(row.customer_id) },
    ]),
  );
  return { customers: [...customers.values()], isSelective: (blocks[0]?.length ?? 0) <= LARGEST_BLOCK };
}

const LISTS: ReadonlySet<string> = new Set(['families', 'givens', 'wholes']);

function wholesOf({ families, givens }: SoughtPerson): readonly string[] {
  return families.flatMap((family) =>
    givens.flatMap((given) => [
      `${family} ${given}`,
      `${family}${given}`,
      `${given} ${family}`,
      `${family}\u3000${given}`,
    ]),
  );
}
