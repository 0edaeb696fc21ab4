import type { Profile, ProfileId } from '../../../core/profiles/profile.ts';
import { type FieldSelection, valuesOfAttribute } from './rule-values.ts';

/** Profiles that matching rules find to be one person. */
export interface RuleGroup {
  readonly profileIds: readonly ProfileId[];
  /** The weakest level that was needed to bring the group together; 1 is the strictest. */
  readonly level: number;
}

/** A value shared by more profiles says nothing (Administrator Guide: cardinality). */
const MOST_PROFILES_OF_A_VALUE = 500;

/**
 * Groups profiles by rules, level by level: all attributes of a level must be equal. Groups are closed over levels (A meets B, B meets C),
 * and carry the weakest level that they needed. In the order of the profiles.
 */
export function groupByRules(
  profiles: readonly Profile[],
  levels: readonly (readonly string[])[],
  selection: FieldSelection,
): readonly RuleGroup[] {
  const groups = new Groups(profiles.length);
  for (const [index, attributes] of levels.entries()) {
    for (const members of sharersOf(profiles, attributes, selection)) groups.unite(members, index + 1);
  }
  return groups.list().map(({ members, level }) => ({
    profileIds: members.flatMap((member) => profiles[member]?.id ?? []),
    level,
  }));
}

/** Indexes of profiles that are equal in every attribute of a level. */
function sharersOf(
  profiles: readonly Profile[],
  attributes: readonly string[],
  selection: FieldSelection,
): readonly (readonly number[])[] {
  const values = profiles.map(({ fields }) =>
    attributes.map((attribute) => valuesOfAttribute(attribute, fields, selection)),
  );
  const counts = attributes.map((_, position) => countValues(values, position));
  const sharers = new Map<string, number[]>();
  for (const [index, ofProfile] of values.entries()) {
    const isTelling = ofProfile.some((each, position) =>
      each.some((value) => (counts[position]?.get(value) ?? 0) <= MOST_PROFILES_OF_A_VALUE),
    );
    if (!isTelling) continue;
    for (const combination of combinationsOf(ofProfile)) {
      const key = JSON.stringify(combination);
      const known = sharers.get(key);
      if (known === undefined) sharers.set(key, [index]);
      else known.push(index);
    }
  }
  return [...sharers.values()].filter((members) => members.length > 1);
}

function countValues(
  values: readonly (readonly (readonly string[])[])[],
  position: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ofProfile of values) {
    for (const value of ofProfile[position] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** One value of each attribute, in every way. An attribute without a value leaves none. */
function combinationsOf(values: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return values.reduce<readonly (readonly string[])[]>(
    (combinations, ofAttribute) =>
      combinations.flatMap((combination) => ofAttribute.map((value) => [...combination, value])),
    [[]],
  );
}

/** Groups of numbers that grow together; each remembers the last level that made it grow. */
class Groups {
  readonly #parent: number[];
  readonly #level = new Map<number, number>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  unite([first = 0, ...others]: readonly number[], level: number): void {
    for (const other of others) {
      const [one, two] = [this.#root(first), this.#root(other)];
      if (one === two) continue;
      this.#parent[Math.max(one, two)] = Math.min(one, two);
      this.#level.set(Math.min(one, two), level);
    }
  }

  list(): readonly { readonly members: readonly number[]; readonly level: number }[] {
    const members = new Map<number, number[]>();
    for (const index of this.#parent.keys()) {
      const root = this.#root(index);
      const known = members.get(root);
      if (known === undefined) members.set(root, [index]);
      else known.push(index);
    }
    return [...members]
      .filter(([, group]) => group.length > 1)
      .map(([root, group]) => ({ members: group, level: this.#level.get(root) ?? 1 }));
  }

  #root(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[index] = root;
    return root;
  }
}
