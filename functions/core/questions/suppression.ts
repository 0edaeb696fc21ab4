import type { Json } from '../profiles/profile.ts';

/** A result before it is told: which columns hold figures, and how many people stand behind each row. */
export interface GroupedFigures {
  readonly rows: readonly (readonly Json[])[];
  /** Positions of the columns that must not be told of a small group. */
  readonly figures: readonly number[];
  /** Per row, the sizes of the groups that its figures speak of: all of them must be large enough. */
  readonly sizes: readonly (readonly number[])[];
  /** Per row, what is left of a larger group without this one: it could be found by subtraction. */
  readonly remainders: readonly (readonly number[])[];
  /** True when the rows are disjoint parts of one whole that can be asked for. */
  readonly parts: boolean;
}

export interface Suppressed {
  readonly rows: readonly (readonly Json[])[];
  readonly hidden: number;
}

/**
 * Hides the figures of groups smaller than `smallest`, and of groups that would give a smaller one away: by subtraction
 * from a larger group, or because only one part of a whole is hidden (then the next smallest part is hidden too).
 */
export function suppressSmallGroups(
  { rows, figures, sizes, remainders, parts }: GroupedFigures,
  smallest: number,
): Suppressed {
  const small = rows.map(
    (_, index) =>
      (sizes[index] ?? []).some((size) => size < smallest) ||
      (remainders[index] ?? []).some((rest) => rest > 0 && rest < smallest),
  );
  const hidden = new Set(small.flatMap((isSmall, index) => (isSmall ? [index] : [])));
  if (parts && rows.length > 1 && hidden.size > 0) {
    const order = rows
      .map((_, index) => index)
      .filter((index) => !hidden.has(index))
      .sort((one, other) => smallestOf(sizes[one]) - smallestOf(sizes[other]) || one - other);
    while (order.length > 0 && (hidden.size < 2 || together(hidden, sizes) < smallest)) {
      const next = order.shift();
      if (next !== undefined) hidden.add(next);
    }
  }
  const told = rows.map((row, index) =>
    hidden.has(index) ? row.map((value, column) => (figures.includes(column) ? null : value)) : row,
  );
  return { rows: told, hidden: hidden.size };
}

function smallestOf(sizes: readonly number[] | undefined): number {
  return Math.min(...(sizes ?? [0]));
}

/** What the hidden parts are together: the whole minus the parts that are told. */
function together(hidden: ReadonlySet<number>, sizes: readonly (readonly number[])[]): number {
  return [...hidden].reduce((sum, index) => sum + smallestOf(sizes[index]), 0);
}
