import type { Profile, ProfileId } from '../../../core/profiles/profile.ts';

/**
 * How many profiles automatic merging would take away from one match group: criteria in their order, each on the result of the one before;
 * all attributes of a criterion must be there and equal. A profile made by merging has the values of all in it.
 */
export function countMergedAway(group: readonly Profile[], criteria: readonly (readonly string[])[]): number {
  let persons: readonly (readonly Profile[])[] = group.map((profile) => [profile]);
  for (const attributes of criteria) persons = mergeBy(persons, attributes);
  return group.length - persons.length;
}

function mergeBy(
  persons: readonly (readonly Profile[])[],
  attributes: readonly string[],
): readonly (readonly Profile[])[] {
  const merged: (readonly Profile[])[] = [];
  for (const person of persons) {
    const at = merged.findIndex((other) => attributes.every((attribute) => isShared(attribute, person, other)));
    const other = merged[at];
    if (other === undefined) merged.push(person);
    else merged[at] = [...other, ...person];
  }
  return merged;
}

function isShared(attribute: string, one: readonly Profile[], other: readonly Profile[]): boolean {
  const values = new Set(one.flatMap(({ fields }) => fields[attribute] ?? []));
  return other.some(({ fields }) => values.has(fields[attribute] ?? ''));
}

/** Profiles by id, to look the members of groups up. */
export function byId(profiles: readonly Profile[]): ReadonlyMap<ProfileId, Profile> {
  return new Map(profiles.map((profile) => [profile.id, profile]));
}
