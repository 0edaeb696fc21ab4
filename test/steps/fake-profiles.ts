import type { Profile, ProfileFields, ProfileId } from '../../functions/core/profiles/profile.ts';
import { instant } from '../../functions/core/time.ts';
import type { ProfileStore, ProfileUpdate } from '../../functions/steps/ports.ts';

/** The part of a profile store that writing back needs, in memory; remembers what was written. */
export class FakeProfiles implements Pick<ProfileStore, 'getProfiles' | 'updateProfiles'> {
  readonly #fields: Map<ProfileId, ProfileFields>;
  readonly written: ProfileUpdate[] = [];

  constructor(ids: readonly ProfileId[]) {
    this.#fields = new Map(ids.map((id) => [id, { FirstName: '花子' }]));
  }

  fieldsOf(id: ProfileId): ProfileFields | undefined {
    return this.#fields.get(id);
  }

  async getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]> {
    return ids.flatMap((id) => {
      const fields = this.#fields.get(id);
      return fields === undefined ? [] : [{ id, fields, createdAt: instant(0), updatedAt: instant(0) }];
    });
  }

  async updateProfiles(updates: readonly ProfileUpdate[]): Promise<void> {
    this.written.push(...updates);
    for (const { id, fields } of updates) {
      const held = this.#fields.get(id);
      if (held === undefined) throw new Error(`no such profile: ${id}`);
      const merged = Object.entries({ ...held, ...fields }).filter(([, value]) => value !== '');
      this.#fields.set(id, Object.fromEntries(merged));
    }
  }
}
