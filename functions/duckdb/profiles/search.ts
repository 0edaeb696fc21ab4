import { normalizeKeyValue } from '../../core/profiles/key-value.ts';
import type { ContentType } from '../../core/profiles/object-type.ts';
import type { Profile, ProfileId, ProfileKey } from '../../core/profiles/profile.ts';
import { PROFILE_ID_KEY } from '../../core/profiles/standard-keys.ts';
import { encodeKeyValues } from './key-index.ts';
import { type HeldProfile, type ProfileMemory, profileFrom } from './memory.ts';
import type { KeyShape, ObjectTypes } from './object-types.ts';

/** SearchProfiles: at least one key. */
export interface ProfileSearch {
  readonly keys: readonly ProfileKey[];
  readonly operator: 'AND' | 'OR';
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | null;
}

export interface FoundProfile {
  readonly profile: Profile;
  /** The keys that found it, as they were asked. */
  readonly foundBy: readonly ProfileKey[];
}

export interface FoundPage {
  readonly items: readonly FoundProfile[];
  readonly next: string | null;
}

/** In the order in which the profiles were created. */
export function searchProfiles(search: ProfileSearch, memory: ProfileMemory, objectTypes: ObjectTypes): FoundPage {
  const found = new Map<ProfileId, ProfileKey[]>();
  for (const key of search.keys) {
    for (const id of findByKey(key, memory, objectTypes)) {
      const keys = found.get(id);
      if (keys === undefined) found.set(id, [key]);
      else keys.push(key);
    }
  }
  const needed = search.operator === 'AND' ? search.keys.length : 1;
  const places = [...found]
    .filter(([, keys]) => keys.length >= needed)
    .flatMap(([id, foundBy]) => {
      const held = memory.get(id);
      return held === undefined ? [] : { held, foundBy, place: placeOf(held) };
    })
    .filter(({ place }) => !search.after || place > search.after)
    .sort((left, right) => (left.place < right.place ? -1 : 1));
  const items = places.slice(0, search.limit);
  return {
    items: items.map(({ held, foundBy }) => ({ profile: profileFrom(held), foundBy })),
    next: places.length > items.length ? (items.at(-1)?.place ?? null) : null,
  };
}

/** Profiles by one key. Several values are the fields of a composite key where the key has as many, else each counts. */
export function findByKey(
  { name, values }: ProfileKey,
  memory: ProfileMemory,
  objectTypes: ObjectTypes,
): readonly ProfileId[] {
  if (name === PROFILE_ID_KEY) return values.filter((value) => memory.get(value as ProfileId)) as ProfileId[];
  const ids = new Set<ProfileId>();
  for (const key of storedFormsOf({ name, values }, objectTypes)) {
    for (const id of memory.find(name, encodeKeyValues(key.values))) ids.add(id);
  }
  return [...ids];
}

/** The keys, in the form in which they are stored, that a name and values can mean. */
export function storedFormsOf({ name, values }: ProfileKey, objectTypes: ObjectTypes): readonly ProfileKey[] {
  const shapes = objectTypes.shapesOfKey(name);
  const composite = shapes.filter((shape) => shape.length > 1 && shape.length === values.length);
  if (composite.length > 0) return composite.flatMap((shape) => normalized(name, values, shape));
  const single: readonly KeyShape[] = shapes.length === 0 ? [['STRING']] : shapes.filter((shape) => shape.length === 1);
  return values.flatMap((value) => single.flatMap((shape) => normalized(name, [value], shape)));
}

function normalized(name: string, values: readonly string[], shape: KeyShape): readonly ProfileKey[] {
  const stored = values.map((value, at) => normalizeKeyValue(contentTypeAt(shape, at), value));
  return stored.every((value) => value !== null) ? [{ name, values: stored }] : [];
}

function contentTypeAt(shape: KeyShape, at: number): ContentType {
  return shape[at] ?? 'STRING';
}

/** Sorts by creation as text: milliseconds of any year up to 9999 have 15 digits. */
function placeOf({ createdAt, id }: HeldProfile): string {
  return `${String(Math.trunc(createdAt)).padStart(15, '0')}:${id}`;
}
