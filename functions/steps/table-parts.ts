import { RECORDS_OF_PART } from '../core/identities/fact-ids.ts';
import type { PersonTableBuilder } from '../core/identities/person-table.ts';
import type { MatchingThread, MatchingThreads } from './ports.ts';

/** After so many records it is asked whether they are worth a thread: before the first part is full, since it takes time to start. */
const RECORDS_UNTIL_ASKED = 1 << 14;

/** Gives a thread the records of a table part by part while it is read. */
export class TableParts {
  thread: MatchingThread | null = null;
  readonly #builder: PersonTableBuilder;
  readonly #threads: Pick<MatchingThreads, 'begin'>;
  #given = 0;

  constructor(builder: PersonTableBuilder, threads: Pick<MatchingThreads, 'begin'>) {
    this.#builder = builder;
    this.#threads = threads;
  }

  /** To be called after each record. */
  giveFull(): void {
    if (this.#builder.length % RECORDS_UNTIL_ASKED === 0) this.thread ??= this.#threads.begin(this.#builder.length);
    if (this.#builder.length - this.#given === RECORDS_OF_PART) this.#give();
  }

  /** To be called when all is read. */
  giveRest(): void {
    if (this.#builder.length > this.#given) this.#give();
  }

  #give(): void {
    this.thread ??= this.#threads.begin(this.#builder.length);
    if (this.thread === null) return;
    this.thread.takePart(this.#builder.since(this.#given));
    this.#given = this.#builder.length;
  }
}
