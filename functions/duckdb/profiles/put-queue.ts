import type { JsonObject } from '../../core/profiles/profile.ts';
import type { PutOutcome } from '../../steps/ports.ts';
import type { Database } from '../database.ts';

interface Waiting {
  readonly objectType: string;
  readonly object: JsonObject;
  readonly resolve: (outcome: PutOutcome) => void;
  readonly reject: (error: unknown) => void;
}

type PutObjects = (objectType: string, objects: readonly JsonObject[]) => Promise<readonly PutOutcome[]>;

/** A commit waits for the disk: what arrives during one commit goes into the next together. Order is kept. */
export class PutQueue {
  readonly #database: Database;
  readonly #putObjects: PutObjects;
  #waiting: Waiting[] = [];
  #isDraining = false;

  constructor(database: Database, putObjects: PutObjects) {
    this.#database = database;
    this.#putObjects = putObjects;
  }

  /** Resolves when the object is in the file; inside a unit of work, with it. */
  async put(objectType: string, object: JsonObject): Promise<PutOutcome> {
    if (this.#database.isInUnitOfWork) {
      const [outcome] = await this.#putObjects(objectType, [object]);
      return outcome ?? { rejected: 'nothing was put' };
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ objectType, object, resolve, reject });
      if (!this.#isDraining) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
    }
    this.#isDraining = false;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#database.run(async () => {
        const all: PutOutcome[] = [];
        for (const run of runsOfOneType(batch)) {
          const objects = run.map(({ object }) => object);
          all.push(...(await this.#putObjects(run[0]?.objectType ?? '', objects)));
        }
        return all;
      });
      for (const [at, { resolve }] of batch.entries()) resolve(outcomes[at] ?? { rejected: 'nothing was put' });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

function runsOfOneType(batch: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const runs: Waiting[][] = [];
  for (const each of batch) {
    const last = runs.at(-1);
    if (last?.[0]?.objectType === each.objectType) last.push(each);
    else runs.push([each]);
  }
  return runs;
}
