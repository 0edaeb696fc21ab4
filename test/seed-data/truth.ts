import { BRANDS, BROKEN_ID, generatedFiles, rowsOf } from './generated-files.ts';

/** A customer row with what the truth says of it, under the names that all brands share. */
export interface TrueRecord {
  readonly brand: (typeof BRANDS)[number];
  readonly id: string;
  readonly person: string;
  readonly noise: readonly string[];
  /** As written: every name column of the brand. */
  readonly name: string;
  /** Katakana columns, where the brand has them. */
  readonly kana: string;
  readonly phone: string;
  /** National digits. */
  readonly digits: string;
  readonly email: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly address: string;
}

const COLUMNS = {
  tsumugi: { name: [1, 2], kana: [3, 4], phone: 7, email: 8, birthDate: 5, gender: 6, address: [9, 10, 11, 12] },
  hoshizora: { name: [2, 3], kana: [], phone: 5, email: 4, birthDate: 6, gender: 7, address: [9] },
  lumiere: { name: [1], kana: [], phone: 3, email: 2, birthDate: 6, gender: 7, address: [4, 5] },
} as const;

/** In the order of the truth file. */
export async function trueRecords(customers: number, seed: number): Promise<readonly TrueRecord[]> {
  const files = await generatedFiles({ customers, seed });
  const rows = new Map<string, readonly string[]>();
  for (const brand of BRANDS)
    for (const row of rowsOf(files, `${brand}/customers.csv`))
      if (!BROKEN_ID.test(row[0] ?? '')) rows.set(`${brand}:${row[0]}`, row);
  return rowsOf(files, 'truth.csv').map(([source = '', id = '', person = '', noise = '']) => {
    const brand = source as TrueRecord['brand'];
    return { brand, id, person, noise: noise.split('|'), ...cellsOf(brand, rows.get(`${brand}:${id}`) ?? []) };
  });
}

function cellsOf(brand: TrueRecord['brand'], row: readonly string[]) {
  const columns = COLUMNS[brand];
  const text = (places: readonly number[]): string =>
    places
      .map((place) => row[place] ?? '')
      .join(' ')
      .trim();
  const phone = row[columns.phone] ?? '';
  return {
    name: text(columns.name),
    kana: text(columns.kana),
    phone,
    digits: phone
      .normalize('NFKC')
      .replace(/^\+81[-\s]*(\(0\))?/, '0')
      .replace(/\D/g, ''),
    email: row[columns.email] ?? '',
    birthDate: row[columns.birthDate] ?? '',
    gender: row[columns.gender] ?? '',
    address: text(columns.address),
  };
}
