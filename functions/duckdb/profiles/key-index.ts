import type { ProfileId, ProfileKey } from '../../core/profiles/profile.ts';

/** A key's values as one text; the separator occurs in no value. */
export function encodeKeyValues(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : values.join('\u001f');
}

export function decodeKey(name: string, encoded: string): ProfileKey {
  return { name, values: encoded.split('\u001f') };
}

/** Key → profiles, in memory. Most values belong to one profile, which is held without a set of its own. */
export class KeyIndex {
  readonly #byName = new Map<string, Map<string, ProfileId | Set<ProfileId>>>();

  add(name: string, value: string, id: ProfileId): void {
    const values = this.#valuesOf(name);
    const held = values.get(value);
    if (held === undefined) values.set(value, id);
    else if (typeof held !== 'string') held.add(id);
    else if (held !== id) values.set(value, new Set([held, id]));
  }

  remove(name: string, value: string, id: ProfileId): void {
    const values = this.#valuesOf(name);
    const held = values.get(value);
    if (held === id) values.delete(value);
    if (held === undefined || typeof held === 'string') return;
    held.delete(id);
    const [last] = held;
    if (held.size === 1 && last !== undefined) values.set(value, last);
  }

  find(name: string, value: string): readonly ProfileId[] {
    const held = this.#byName.get(name)?.get(value);
    if (held === undefined) return [];
    return typeof held === 'string' ? [held] : [...held];
  }

  #valuesOf(name: string): Map<string, ProfileId | Set<ProfileId>> {
    let values = this.#byName.get(name);
    if (values === undefined) {
      values = new Map();
      this.#byName.set(name, values);
    }
    return values;
  }
}
