import { type FieldState, fieldsOf } from '../../core/profiles/field-state.ts';
import type { Profile, ProfileFields, ProfileId, ProfileKey } from '../../core/profiles/profile.ts';
import { standardKeyFieldsDiffer, standardKeysOf } from '../../core/profiles/standard-keys.ts';
import type { Instant } from '../../core/time.ts';
import { encodeKeyValues, KeyIndex } from './key-index.ts';
import { KeyTally } from './key-tally.ts';

/** A profile as it is held in memory. Only `ProfileMemory` changes it. */
export interface HeldProfile {
  readonly id: ProfileId;
  readonly createdAt: Instant;
  updatedAt: Instant;
  state: FieldState;
  /** Keys added by hand; they are in the tally as well. */
  addedKeys: readonly ProfileKey[];
  readonly keys: KeyTally;
}

export interface NewProfile {
  readonly id: ProfileId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly state: FieldState;
  readonly addedKeys?: readonly ProfileKey[];
}

/** The profiles of a domain and the index by which they are found. Objects' sources stay in the file. */
export class ProfileMemory {
  readonly #profiles = new Map<ProfileId, HeldProfile>();
  readonly #index = new KeyIndex();

  get size(): number {
    return this.#profiles.size;
  }

  get(id: ProfileId): HeldProfile | undefined {
    return this.#profiles.get(id);
  }

  all(): Iterable<HeldProfile> {
    return this.#profiles.values();
  }

  /** Profiles that hold the key, by an object, by hand, or (predefined names) through their fields. */
  find(name: string, encodedValues: string): readonly ProfileId[] {
    return this.#index.find(name, encodedValues);
  }

  insert({ id, createdAt, updatedAt, state, addedKeys = [] }: NewProfile): HeldProfile {
    const profile: HeldProfile = { id, createdAt, updatedAt, state, addedKeys: [], keys: new KeyTally() };
    this.#profiles.set(id, profile);
    for (const { name, values } of standardKeysOf(fieldsOf(state))) this.#index.add(name, encodeKeyValues(values), id);
    for (const key of addedKeys) this.addKey(profile, key);
    return profile;
  }

  remove(profile: HeldProfile): void {
    this.#profiles.delete(profile.id);
    profile.keys.forEach((name, value) => {
      this.#index.remove(name, value, profile.id);
    });
    for (const { name, values } of standardKeysOf(fieldsOf(profile.state))) {
      this.#index.remove(name, encodeKeyValues(values), profile.id);
    }
  }

  setState(profile: HeldProfile, state: FieldState): void {
    const before = fieldsOf(profile.state);
    const after = fieldsOf(state);
    profile.state = state;
    if (standardKeyFieldsDiffer(before, after)) this.#reindexFields(profile, before, after);
  }

  /** One more holder of the key on this profile. */
  holdKey(profile: HeldProfile, { name, values }: ProfileKey, count = 1): void {
    const value = encodeKeyValues(values);
    if (profile.keys.add(name, value, count)) this.#index.add(name, value, profile.id);
  }

  /** One holder fewer. */
  releaseKey(profile: HeldProfile, { name, values }: ProfileKey): void {
    const value = encodeKeyValues(values);
    if (!profile.keys.remove(name, value)) return;
    const isStandard = standardKeysOf(fieldsOf(profile.state)).some(
      (key) => key.name === name && encodeKeyValues(key.values) === value,
    );
    if (!isStandard) this.#index.remove(name, value, profile.id);
  }

  addKey(profile: HeldProfile, key: ProfileKey): void {
    if (profile.addedKeys.some((held) => isSameKey(held, key))) return;
    profile.addedKeys = [...profile.addedKeys, key];
    this.holdKey(profile, key);
  }

  /** Takes back an addition by hand; whether there was one. */
  dropAddedKey(profile: HeldProfile, key: ProfileKey): boolean {
    const kept = profile.addedKeys.filter((held) => !isSameKey(held, key));
    if (kept.length === profile.addedKeys.length) return false;
    profile.addedKeys = kept;
    this.releaseKey(profile, key);
    return true;
  }

  #reindexFields(profile: HeldProfile, before: ProfileFields, after: ProfileFields): void {
    const keys = standardKeysOf(after);
    for (const key of standardKeysOf(before)) {
      const value = encodeKeyValues(key.values);
      if (!keys.some((kept) => isSameKey(kept, key)) && !profile.keys.has(key.name, value)) {
        this.#index.remove(key.name, value, profile.id);
      }
    }
    for (const { name, values } of keys) this.#index.add(name, encodeKeyValues(values), profile.id);
  }
}

export function isSameKey(left: ProfileKey, right: ProfileKey): boolean {
  return left.name === right.name && encodeKeyValues(left.values) === encodeKeyValues(right.values);
}

export function profileFrom(held: HeldProfile): Profile {
  return { id: held.id, fields: fieldsOf(held.state), createdAt: held.createdAt, updatedAt: held.updatedAt };
}
