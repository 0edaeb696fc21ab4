/** Which rows of a table have changed since a version, by their keys as JSON; null: too many, or nobody knows which. */
export interface TableChanges {
  readonly version: number;
  readonly keys: readonly string[] | null;
}

/** So many changed rows are told one by one. */
const MOST_KEYS = 10_000;

/**
 * What has changed in a table since the file was opened, for whoever keeps a copy in memory: versions count the changes,
 * and the newest keys are remembered.
 */
export class ChangeLog {
  #version = 0;
  /** The changes after this version are remembered, each with its keys. */
  #oldest = 0;
  #keys = 0;
  #changes: (readonly string[])[] = [];

  /** Null: rows changed that are not named. */
  note(keys: readonly string[] | null): void {
    this.#version += 1;
    if (keys === null || keys.length > MOST_KEYS) {
      this.#changes = [];
      this.#keys = 0;
      this.#oldest = this.#version;
      return;
    }
    this.#changes.push(keys);
    this.#keys += keys.length;
    while (this.#keys > MOST_KEYS) {
      this.#keys -= this.#changes.shift()?.length ?? 0;
      this.#oldest += 1;
    }
  }

  since(version: number): TableChanges {
    if (version < this.#oldest) return { version: this.#version, keys: null };
    const changed = this.#changes.slice(version - this.#oldest).flat();
    return { version: this.#version, keys: [...new Set(changed)] };
  }
}
