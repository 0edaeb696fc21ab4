import { type Column, idOf } from './column.ts';
import type { ComparisonDefinition } from './comparison.ts';
import type { NameValue, PreparedRecords } from './prepared.ts';

/**
 * Log2 of how much rarer than usual the shared value is: added to the weight of levels that have a frequency. Zero is
 * usual.
 */
export interface FrequencyAdjuster {
  /** `level` is the number of the level that the pair reached in the comparison at `comparison`. */
  adjustment(comparison: number, level: number, left: number, right: number): number;
}

/** Shares of the records' values: how common each is, and how common a shared value is on average (Σf²/Σf). */
interface Shares {
  shareOf(index: number): number;
  readonly usual: number;
}

const RAREST = 6;
const COMMONEST = -9;

/** Reads the frequencies of the records' own values (Winkler 1988; the value-specific u of Fellegi and Sunter). */
export function frequencyAdjuster(
  records: PreparedRecords,
  definitions: readonly ComparisonDefinition[],
): FrequencyAdjuster {
  const byComparison = definitions.map((definition) => {
    const shares = sharesOf(records, definition);
    return [
      null,
      ...definition.levels.map((level) => (level.frequency === undefined ? null : (shares[level.frequency] ?? null))),
    ];
  });
  return {
    adjustment: (comparison, level, left, right) => {
      const shares = byComparison[comparison]?.[level];
      if (shares === null || shares === undefined) return 0;
      const share = Math.max(shares.shareOf(left), shares.shareOf(right));
      if (share === 0) return 0;
      return Math.min(RAREST, Math.max(COMMONEST, Math.log2(shares.usual / share)));
    },
  };
}

function sharesOf(
  records: PreparedRecords,
  definition: ComparisonDefinition,
): { readonly value?: Shares; readonly sound?: Shares } {
  switch (definition.fact) {
    case 'familyName':
      return nameShares(records.family);
    case 'givenName':
      return nameShares(records.given);
    case 'birthDate':
      return { value: columnShares(records.birthDate) };
    case 'PhoneNumber':
      return { value: columnShares(records.phone) };
    case 'EmailAddress':
      return { value: columnShares(records.email) };
    case 'area':
      return { value: columnShares(records.postalCode), sound: columnShares(records.city) };
    default: {
      const column = records.texts.get(definition.fact);
      return column === undefined ? {} : { value: columnShares(column) };
    }
  }
}

/**
 * A name is as common as it is among the names of its script: Latin spellings are not rare where most records are in
 * kanji.
 */
function nameShares(column: Column<NameValue>): { readonly value: Shares; readonly sound: Shares } {
  return {
    value: keyShares(
      column,
      (name) => name.written,
      (name) => (name.script === 'latin' ? 1 : 0),
    ),
    sound: keyShares(
      column,
      (name) => name.allSounds[0] ?? name.written,
      () => 0,
    ),
  };
}

function columnShares(column: Column<unknown>): Shares {
  return keyShares(
    column,
    (_value, id) => String(id),
    () => 0,
  );
}

/** Shares of the keys within their group; the usual share is weighed by the pairs of each group. */
function keyShares<Value>(
  column: Column<Value>,
  keyOf: (value: Value, id: number) => string,
  groupOf: (value: Value) => number,
): Shares {
  const numbers = new Map<string, number>();
  const keyCounts: number[] = [];
  const groupCounts: number[] = [];
  const keys = column.values.map((value, id) => {
    const text = `${groupOf(value)} ${keyOf(value, id)}`;
    const key = numbers.get(text) ?? numbers.size;
    numbers.set(text, key);
    const group = groupOf(value);
    const count = column.counts[id] ?? 0;
    keyCounts[key] = (keyCounts[key] ?? 0) + count;
    groupCounts[group] = (groupCounts[group] ?? 0) + count;
    return { key, group };
  });
  const samePairs = keyCounts.reduce((sum, count) => sum + count ** 2, 0);
  const allPairs = groupCounts.reduce((sum, count = 0) => sum + count ** 2, 0);
  return {
    usual: samePairs / Math.max(1, allPairs),
    shareOf: (index) => {
      const found = keys[idOf(column, index)];
      return found === undefined ? 0 : (keyCounts[found.key] ?? 0) / Math.max(1, groupCounts[found.group] ?? 0);
    },
  };
}
