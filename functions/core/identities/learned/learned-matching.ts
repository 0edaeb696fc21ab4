import type { Column } from '../column.ts';
import { usualShare } from '../frequencies.ts';
import type { Matching } from '../matching.ts';
import type { ClassSizes, LevelShares } from '../model.ts';
import type { PreparedRecords } from '../prepared.ts';
import { type ColumnKeys, factKeys } from './value-keys.ts';

/**
 * What a matching has taught, without its records: plain data that can be kept as JSON, and by which later records are
 * compared with single ones of these. Counts of one are left out: most phone numbers and addresses are nobody else's.
 */
export interface LearnedMatching {
  readonly version: typeof LEARNED_VERSION;
  /** So many records taught it. */
  readonly records: number;
  /** The comparisons, as a check that both sides compare alike. */
  readonly comparisons: readonly { readonly fact: string; readonly levels: number }[];
  readonly model: {
    readonly pairs: number;
    readonly expected: ClassSizes;
    readonly m: LevelShares;
    readonly h: LevelShares;
    readonly u: LevelShares;
  };
  readonly lexicon: {
    readonly families: readonly string[];
    readonly sounds: readonly (readonly [name: string, sounds: readonly string[]])[];
    readonly asFamily: readonly (readonly [name: string, count: number])[];
    readonly asGiven: readonly (readonly [name: string, count: number])[];
  };
  /** Records that have a value, by fact of `PreparedRecords`; other columns by their field. */
  readonly present: Readonly<Record<string, number>>;
  /** Phone numbers and addresses that too many share, as `factKeys` writes them. */
  readonly crowded: { readonly phone: readonly string[]; readonly email: readonly string[] };
  /** By fact of a comparison. */
  readonly frequencies: Readonly<Record<string, { readonly value: LearnedCounts; readonly sound?: LearnedCounts }>>;
}

/** How often the values of a fact occur. */
export interface LearnedCounts {
  readonly usual: number;
  readonly ofGroups: readonly [number, number];
  /** Of values that more than one record has. */
  readonly counts: readonly (readonly [key: string, count: number])[];
}

/** Of the form, not of what is in it: what was kept in another form is of no use. */
export const LEARNED_VERSION = 1;

export function learnedOf({ prepared, model, persons }: Matching): LearnedMatching {
  const { pairs, expected, m, h, u, definitions } = model;
  const { families, sounds, asFamily, asGiven } = prepared.reader.lexicon;
  return {
    version: LEARNED_VERSION,
    records: persons.length,
    comparisons: definitions.map(({ fact, levels }) => ({ fact, levels: levels.length })),
    model: { pairs, expected, m, h, u },
    lexicon: { families: [...families], sounds: [...sounds], asFamily: [...asFamily], asGiven: [...asGiven] },
    present: Object.fromEntries(columnsOf(prepared).map(([name, { present }]) => [name, present])),
    crowded: {
      phone: crowdedOf(factKeys(prepared, 'PhoneNumber')?.value),
      email: crowdedOf(factKeys(prepared, 'EmailAddress')?.value),
    },
    frequencies: Object.fromEntries(
      definitions.flatMap(({ fact }) => {
        const keys = factKeys(prepared, fact);
        if (keys === null) return [];
        const { value, sound } = keys;
        return [[fact, { value: countsOf(value), ...(sound === undefined ? {} : { sound: countsOf(sound) }) }]];
      }),
    ),
  };
}

/** The columns of records by name, others by their field. */
export function columnsOf(records: PreparedRecords): readonly (readonly [name: string, column: Column<unknown>])[] {
  const { family, given, birthDate, gender, phone, email, street, postalCode, city, state, others } = records;
  return [
    ...Object.entries({ family, given, birthDate, gender, phone, email, street, postalCode, city, state }),
    ...others,
  ];
}

/** Every value came with a record: who has none left was taken out. */
function crowdedOf(keys: ColumnKeys | undefined): readonly string[] {
  if (keys === undefined) return [];
  const { counts, distinct } = keys.column;
  const crowded: string[] = [];
  for (let value = 0; value < distinct; value++) if (counts[value] === 0) crowded.push(keys.keyOf(value));
  return crowded;
}

function countsOf({ column, keyOf, groupOf }: ColumnKeys): LearnedCounts {
  const byKey = new Map<string, number>();
  const ofGroups = new Float64Array(2);
  for (let value = 0; value < column.distinct; value++) {
    const count = column.counts[value] ?? 0;
    if (count === 0) continue;
    const key = keyOf(value);
    byKey.set(key, (byKey.get(key) ?? 0) + count);
    ofGroups[groupOf(value)] = (ofGroups[groupOf(value)] ?? 0) + count;
  }
  return {
    usual: usualShare(Float64Array.from(byKey.values()), ofGroups),
    ofGroups: [ofGroups[0] ?? 0, ofGroups[1] ?? 0],
    counts: [...byKey].filter(([, count]) => count > 1),
  };
}
