import type { Column } from './column.ts';
import type { ComparisonDefinition } from './comparison.ts';
import type { PreparedRecords } from './prepared.ts';
import type { NameValue } from './values.ts';

/**
 * Log2 of how much rarer than usual the shared value is: added to the weight of levels that have a frequency. Zero is
 * usual.
 */
export interface FrequencyAdjuster {
  /** `level` is the number of the level that the pair reached in the comparison at `comparison`. */
  adjustment(comparison: number, level: number, left: number, right: number): number;
  /** What `adjustment` says is read from these; null where it is always zero. */
  maybeRarities(comparison: number, level: number): Rarities | null;
}

/** How rare the values of a column are, on the scale of `adjustment`. */
export interface Rarities {
  readonly ids: Int32Array;
  /** Value number → rarity. */
  readonly rarity: Float64Array;
}

/** The most that a rare value adds, in bits. */
export const RAREST = 6;
const COMMONEST = -9;

/** The rarities that the levels of a comparison can ask for. */
export type RaritiesOf = (definition: ComparisonDefinition) => { readonly value?: Rarities; readonly sound?: Rarities };

/** Reads the frequencies of the records' own values (Winkler 1988; the value-specific u of Fellegi and Sunter). */
export function frequencyAdjuster(
  records: PreparedRecords,
  definitions: readonly ComparisonDefinition[],
): FrequencyAdjuster {
  return adjusterOf(definitions, (definition) => raritiesOf(records, definition));
}

/** The same by rarities that are known already. */
export function adjusterOf(definitions: readonly ComparisonDefinition[], raritiesOf: RaritiesOf): FrequencyAdjuster {
  const byComparison = definitions.map((definition) => {
    const rarities = raritiesOf(definition);
    return [
      null,
      ...definition.levels.map(({ frequency }) => (frequency === undefined ? null : (rarities[frequency] ?? null))),
    ];
  });
  const maybeRarities = (comparison: number, level: number): Rarities | null =>
    byComparison[comparison]?.[level] ?? null;
  return {
    maybeRarities,
    adjustment: (comparison, level, left, right) => {
      const rarities = maybeRarities(comparison, level);
      return rarities === null ? 0 : adjustmentBy(rarities, left, right);
    },
  };
}

/** Of two records, by the rarities of one level: the commoner of their values counts. */
export function adjustmentBy({ ids, rarity }: Rarities, left: number, right: number): number {
  const one = rarity[ids[left] ?? -1] ?? Number.POSITIVE_INFINITY;
  const other = rarity[ids[right] ?? -1] ?? Number.POSITIVE_INFINITY;
  const rarer = one < other ? one : other;
  if (rarer === Number.POSITIVE_INFINITY) return 0;
  return rarer > RAREST ? RAREST : rarer < COMMONEST ? COMMONEST : rarer;
}

function raritiesOf(
  records: PreparedRecords,
  definition: ComparisonDefinition,
): { readonly value?: Rarities; readonly sound?: Rarities } {
  switch (definition.fact) {
    case 'familyName':
      return nameRarities(records.family);
    case 'givenName':
      return nameRarities(records.given);
    case 'birthDate':
      return { value: valueRarities(records.birthDate) };
    case 'PhoneNumber':
      return { value: valueRarities(records.phone) };
    case 'EmailAddress':
      return { value: valueRarities(records.email) };
    case 'area':
      return { value: valueRarities(records.postalCode), sound: valueRarities(records.city) };
    default: {
      const column = records.others.get(definition.fact);
      return column === undefined ? {} : { value: valueRarities(column) };
    }
  }
}

/**
 * A name is as common as it is among the names of its script: Latin spellings are not rare where most records are in
 * kanji.
 */
function nameRarities(column: Column<readonly NameValue[]>): { readonly value: Rarities; readonly sound: Rarities } {
  const groups = Int32Array.from(column.values, ({ script }) => (script === 'latin' ? 1 : 0));
  return {
    value: rarities(column, numbered(column.values.map(({ written }, id) => `${groups[id]} ${written}`)), groups),
    sound: rarities(
      column,
      numbered(column.values.map(({ allSounds, written }) => allSounds[0] ?? written)),
      groups.map(() => 0),
    ),
  };
}

function valueRarities({ ids, counts, distinct, present }: Column<unknown>): Rarities {
  const usual = usualShare(counts, [present]);
  const ofCount: number[] = [];
  const rarity = new Float64Array(distinct);
  for (let id = 0; id < distinct; id++) {
    const count = counts[id] ?? 0;
    const known = ofCount[count] ?? rarityOf(count, present, usual);
    if (count < COUNTS_KEPT) ofCount[count] = known;
    rarity[id] = known;
  }
  return { ids, rarity };
}

/** Rarities of counts below this are worked out once each: nearly all values are of so few records. */
const COUNTS_KEPT = 256;

function numbered(keys: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/**
 * Rarities of the keys within their group, against the usual share (Σf²/Σf), which is weighed by the pairs of each
 * group.
 */
function rarities(column: Column<unknown>, keys: Int32Array, groups: Int32Array): Rarities {
  const keyCounts = new Float64Array(keys.length);
  const groupCounts = new Float64Array(2);
  for (let id = 0; id < keys.length; id++) {
    const count = column.counts[id] ?? 0;
    keyCounts[keys[id] ?? 0] = (keyCounts[keys[id] ?? 0] ?? 0) + count;
    groupCounts[groups[id] ?? 0] = (groupCounts[groups[id] ?? 0] ?? 0) + count;
  }
  const usual = usualShare(keyCounts, groupCounts);
  const rarity = Float64Array.from(keys, (key, id) =>
    rarityOf(keyCounts[key] ?? 0, groupCounts[groups[id] ?? 0] ?? 0, usual),
  );
  return { ids: column.ids, rarity };
}

/** Σf²/Σf, weighed by the pairs of each group: the share that a key of a shared value has on average. */
export function usualShare(keyCounts: ArrayLike<number>, groupCounts: ArrayLike<number>): number {
  return sumOfSquares(keyCounts) / Math.max(1, sumOfSquares(groupCounts));
}

function sumOfSquares(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) sum += (counts[at] ?? 0) ** 2;
  return sum;
}

/** Log2 of how much rarer than usual a key is that so many records of a group have; infinite where none has it. */
export function rarityOf(count: number, ofGroup: number, usual: number): number {
  const share = count / Math.max(1, ofGroup);
  return share === 0 ? Number.POSITIVE_INFINITY : Math.log2(usual / share);
}
