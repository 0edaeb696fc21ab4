import type { DuckDBConnection } from '@duckdb/node-api';

const MILLISECONDS_BETWEEN_LOOKS = 250;

/** Which share of a load is done: of phases whose shares of the time are known, within each as the engine tells. */
export class LoadProgress {
  readonly #connection: DuckDBConnection;
  readonly #report: (share: number) => void;
  #done = 0;
  #told = 0;

  constructor(connection: DuckDBConnection, report: (share: number) => void) {
    this.#connection = connection;
    this.#report = report;
  }

  /** Runs a phase of the load that takes about so large a share of its time. */
  async phase<T>(share: number, work: () => Promise<T>): Promise<T> {
    await this.#connection.run('SET enable_progress_bar = true');
    await this.#connection.run('SET enable_progress_bar_print = false');
    const looking = setInterval(() => this.#look(share), MILLISECONDS_BETWEEN_LOOKS);
    try {
      return await work();
    } finally {
      clearInterval(looking);
      this.#done += share;
      this.#tell(this.#done);
    }
  }

  /** The engine counts each statement from zero, and tells -1 between them. */
  #look(share: number): void {
    const { percentage } = this.#connection.progress;
    this.#tell(this.#done + (share * Math.max(0, percentage)) / 100);
  }

  /** Progress never goes back. */
  #tell(share: number): void {
    this.#told = Math.min(1, Math.max(this.#told, share));
    this.#report(this.#told);
  }
}
