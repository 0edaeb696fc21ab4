import type { Json } from '../profiles/profile.ts';

/** Groups of a result, and how many people stand behind each of them. */
export interface GroupSizes {
  /** Per group, what it is grouped by: one value a dimension, and the period. */
  readonly groups: readonly (readonly Json[])[];
  /** Per dimension, whether the same people may stand behind several of its values. */
  readonly recurring: readonly boolean[];
  /** Per group, the sizes that its figures speak of: all of them must be large enough. */
  readonly sizes: readonly (readonly number[])[];
  /** Per group, by how many people it differs from others that can be asked for: these are found by subtraction. */
  readonly remainders: readonly (readonly number[])[];
}

/**
 * Which groups must not be told: those smaller than `smallest`, and those that would give a smaller one away, by subtraction
 * from a larger group, or because only one part of a total is hidden (then the next smallest part is hidden too).
 */
export function smallGroups(
  { groups, recurring, sizes, remainders }: GroupSizes,
  smallest: number,
): ReadonlySet<number> {
  const hidden = new Set(
    groups.flatMap((_, at) =>
      (sizes[at] ?? []).some((size) => size < smallest) ||
      (remainders[at] ?? []).some((rest) => rest > 0 && rest < smallest)
        ? [at]
        : [],
    ),
  );
  const lines = linesOf(groups, recurring);
  // What is hidden in one line stands in another line too, of which a single part may then be missing.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const line of lines) hideWithin(line, hidden, sizes, smallest);
  }
  return hidden;
}

interface Line {
  readonly parts: readonly number[];
  readonly recurring: boolean;
}

/** Groups that differ in one dimension only: together they are a total that can be asked for. */
function linesOf(groups: GroupSizes['groups'], recurring: GroupSizes['recurring']): readonly Line[] {
  const lines = new Map<string, { parts: number[]; recurring: boolean }>();
  for (const [at, labels] of groups.entries())
    for (const dimension of labels.keys()) {
      const key = JSON.stringify([dimension, labels.filter((_, other) => other !== dimension)]);
      const line = lines.get(key) ?? { parts: [], recurring: recurring[dimension] === true };
      line.parts.push(at);
      lines.set(key, line);
    }
  return [...lines.values()].filter(({ parts }) => parts.length > 1);
}

/** No single hidden part, and none that are few people together, can be found from the total of a line. */
function hideWithin(line: Line, hidden: Set<number>, sizes: GroupSizes['sizes'], smallest: number): void {
  const missing = line.parts.filter((at) => hidden.has(at));
  if (missing.length === 0) return;
  const shown = line.parts
    .filter((at) => !hidden.has(at))
    .sort((one, other) => smallestOf(sizes[one]) - smallestOf(sizes[other]) || one - other);
  while (missing.length < 2 || peopleOf(missing, line, sizes) < smallest) {
    const next = shown.shift();
    if (next === undefined) return;
    hidden.add(next);
    missing.push(next);
  }
}

/** At least so many people stand behind several parts. */
function peopleOf(parts: readonly number[], { recurring }: Line, sizes: GroupSizes['sizes']): number {
  const each = parts.map((at) => smallestOf(sizes[at]));
  return recurring ? Math.max(...each) : each.reduce((sum, size) => sum + size, 0);
}

function smallestOf(sizes: readonly number[] | undefined): number {
  return Math.min(...(sizes ?? [0]));
}
