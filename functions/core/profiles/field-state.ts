import type { Instant } from '../time.ts';
import type { FieldPath, ProfileFields } from './profile.ts';

/** What one object says of the profile. */
export interface Layer {
  readonly objectType: string;
  readonly uniqueKey: string;
  readonly fields: ProfileFields;
  /** When the source confirmed it; null: it does not say, and counts as older than any that does. */
  readonly confirmedAt: Instant | null;
  /** The object type's SourcePriority: lower wins; absent is lowest. */
  readonly priority: number;
}

/**
 * Where a profile's fields come from. Objects compete by SourcePriority, then by the newest confirmation; what was set
 * through the API is protected from them; what a merge decided holds until an object says something new.
 */
export interface FieldState {
  readonly layers: readonly Layer[];
  /** Set by CreateProfile and UpdateProfile. */
  readonly set: ProfileFields;
  /** Decided against the layers by a merge, or by removing a value (an empty text: no value). */
  readonly decided: ProfileFields;
}

export const NO_FIELDS: ProfileFields = Object.freeze({});
export const LOWEST_PRIORITY = Number.MAX_SAFE_INTEGER;

/** The fields that the profile shows. */
export function fieldsOf(state: FieldState): ProfileFields {
  const fields = layerFields(state.layers);
  if (state.set === NO_FIELDS && state.decided === NO_FIELDS) return fields;
  const shown: Record<FieldPath, string> = { ...fields, ...state.decided, ...state.set };
  for (const path of Object.keys(state.decided)) if (shown[path] === '') delete shown[path];
  return shown;
}

/** An empty text removes a field, as in UpdateProfile; other values are set and protected from then on. */
export function withFields(state: FieldState, changes: ProfileFields): FieldState {
  const set: Record<FieldPath, string> = { ...state.set };
  const decided: Record<FieldPath, string> = { ...state.decided };
  const below = layerFields(state.layers);
  for (const [path, value] of Object.entries(changes)) {
    delete decided[path];
    delete set[path];
    if (value !== '') set[path] = value;
    else if (below[path] !== undefined) decided[path] = '';
  }
  return { layers: state.layers, set: orNone(set), decided: orNone(decided) };
}

/** An object that is new, or comes again: decisions about fields of which it says something else than before end. */
export function withLayer(state: FieldState, layer: Layer): FieldState {
  const before = state.layers.find((each) => isSameObject(each, layer));
  const others = before === undefined ? state.layers : state.layers.filter((each) => each !== before);
  const layers = [...others, layer].sort(strongestFirst);
  return { layers, set: state.set, decided: undecided(state.decided, before?.fields ?? NO_FIELDS, layer.fields) };
}

/** An object that is gone takes its values along, also those that a decision had held. */
export function withoutLayer(state: FieldState, object: { objectType: string; uniqueKey: string }): FieldState {
  const gone = state.layers.find((each) => isSameObject(each, object));
  if (gone === undefined) return state;
  const decided = Object.entries(state.decided).filter(([path, value]) => gone.fields[path] !== value);
  return {
    layers: state.layers.filter((each) => each !== gone),
    set: state.set,
    decided: orNone(Object.fromEntries(decided)),
  };
}

/** Layers in the order in which they win. */
export function strongestFirst(left: Layer, right: Layer): number {
  if (left.priority !== right.priority) return left.priority - right.priority;
  if (left.confirmedAt !== right.confirmedAt) {
    return (right.confirmedAt ?? Number.NEGATIVE_INFINITY) - (left.confirmedAt ?? Number.NEGATIVE_INFINITY);
  }
  const leftName = `${left.objectType} ${left.uniqueKey}`;
  const rightName = `${right.objectType} ${right.uniqueKey}`;
  if (leftName === rightName) return 0;
  return leftName < rightName ? -1 : 1;
}

/** The fields that the objects alone would show; `layers` in the order in which they win. */
export function layerFields(layers: readonly Layer[]): ProfileFields {
  const [only] = layers;
  if (only === undefined) return NO_FIELDS;
  if (layers.length === 1) return only.fields;
  return Object.assign({}, ...layers.map((layer) => layer.fields).reverse());
}

/** Empty maps are one and the same, so that a million profiles do not hold two each. */
export function orNone(fields: ProfileFields): ProfileFields {
  for (const _path in fields) return fields;
  return NO_FIELDS;
}

export function isSameObject(
  left: { objectType: string; uniqueKey: string },
  right: { objectType: string; uniqueKey: string },
): boolean {
  return left.uniqueKey === right.uniqueKey && left.objectType === right.objectType;
}

function undecided(decided: ProfileFields, before: ProfileFields, after: ProfileFields): ProfileFields {
  if (decided === NO_FIELDS) return decided;
  return orNone(Object.fromEntries(Object.entries(decided).filter(([path]) => before[path] === after[path])));
}
