import { type FieldState, fieldsOf, layerFields, orNone, strongestFirst } from './field-state.ts';
import { mergeUnitOf } from './fields.ts';
import type { FieldPath, ProfileFields, ProfileId } from './profile.ts';

export interface MergingProfile {
  readonly id: ProfileId;
  readonly state: FieldState;
}

/**
 * The fields of several profiles as one (MergeProfiles): united, the main profile winning, then the others in order;
 * `sources` names the profile whose value is taken for a field, even if it has none there. An address is one field;
 * `sources` may name it whole (`Address`) or by part (`Address.City`); parts that are not named go with those that are.
 */
export function mergeStates(
  main: MergingProfile,
  merged: readonly MergingProfile[],
  sources: Readonly<Record<FieldPath, ProfileId>>,
): FieldState {
  const all = [main, ...merged].map((profile) => ({ ...profile, fields: fieldsOf(profile.state) }));
  const layers = all.flatMap(({ state }) => state.layers).sort(strongestFirst);
  const below = layerFields(layers);
  const set: Record<FieldPath, string> = {};
  const decided: Record<FieldPath, string> = {};
  const winnerOfUnit = new Map<FieldPath, (typeof all)[number] | undefined>();
  for (const path of new Set(
    all.flatMap(({ fields, state }) => [...Object.keys(fields), ...Object.keys(state.decided)]),
  )) {
    const unit = mergeUnitOf(path);
    const source = sources[path] ?? sources[unit] ?? namedForPartsOf(unit, sources);
    if (!winnerOfUnit.has(unit))
      winnerOfUnit.set(
        unit,
        all.find(({ fields }) => hasUnit(fields, unit)),
      );
    const winner = source === undefined ? winnerOfUnit.get(unit) : all.find(({ id }) => id === source);
    const value = winner?.fields[path];
    if (value !== undefined && winner?.state.set[path] === value) set[path] = value;
    else if (below[path] !== value) decided[path] = value ?? '';
  }
  return { layers, set: orNone(set), decided: orNone(decided) };
}

/**
 * The fields of the main profile when a merge is taken back: as before it, but what was set, removed or decided since
 * stays. `now` and `after`: the state now, and the fields right after the merge. The same object when nothing changed.
 */
export function unmergedState(before: FieldState, now: FieldState, after: ProfileFields): FieldState {
  const shown = fieldsOf(now);
  const set: Record<FieldPath, string> = { ...before.set };
  const decided: Record<FieldPath, string> = { ...before.decided };
  let isChanged = false;
  for (const path of Object.keys({ ...shown, ...after })) {
    const isDecidedSince = now.set[path] !== undefined || now.decided[path] !== undefined || set[path] !== undefined;
    if (shown[path] === after[path] || !isDecidedSince) continue;
    isChanged = true;
    delete set[path];
    delete decided[path];
    if (now.set[path] !== undefined) set[path] = now.set[path];
    else if (now.decided[path] !== undefined) decided[path] = now.decided[path];
  }
  return isChanged ? { layers: before.layers, set: orNone(set), decided: orNone(decided) } : before;
}

/** The one profile that is named for the parts of an address; undefined when there are several, or none. */
function namedForPartsOf(unit: FieldPath, sources: Readonly<Record<FieldPath, ProfileId>>): ProfileId | undefined {
  if (unit.includes('.')) return undefined;
  const named = new Set(
    Object.keys(sources)
      .filter((path) => path.startsWith(`${unit}.`))
      .map((path) => sources[path]),
  );
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

function hasUnit(fields: ProfileFields, unit: FieldPath): boolean {
  if (fields[unit] !== undefined) return true;
  if (unit.includes('.')) return false;
  return Object.keys(fields).some((path) => path.startsWith(`${unit}.`));
}
