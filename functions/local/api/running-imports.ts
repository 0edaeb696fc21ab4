import type { RunningImportView } from '../../core/contract.ts';
import type { Clock, Progress } from '../../steps/ports.ts';
import { type Pace, paceOf } from '../pace.ts';

/** The imports that this server is at, and how far they are. */
export class RunningImports {
  readonly #clock: Clock;
  readonly #running = new Set<{ view: RunningImportView }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  list(): readonly RunningImportView[] {
    return [...this.#running].map(({ view }) => view);
  }

  /** Does the work with a progress of its own, which is listed until the work ends. */
  async follow<T>(file: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const entry: { view: RunningImportView } = {
      view: { file, step: 'waiting', done: 0, total: null, unit: '', ...UNKNOWN },
    };
    let pace = paceOf(this.#clock);
    this.#running.add(entry);
    const report: Progress['report'] = ({ step, done, total, unit }) => {
      if (step !== entry.view.step) pace = paceOf(this.#clock);
      entry.view = { file, step, done, total, unit, ...pace({ done, total }) };
    };
    try {
      return await work({ report });
    } finally {
      this.#running.delete(entry);
    }
  }
}

const UNKNOWN: Pace = { perSecond: null, secondsLeft: null };
