import type { Instant } from '../../core/time.ts';

/** The wall clock, for what is recorded about the work itself. What the business calls "now" is an argument (`asOf`). */
export interface Clock {
  now(): Instant;
}

/** Fresh identifiers: 32 lower-case hexadecimal digits. */
export interface Ids {
  next(): string;
}

/** Where long work says how far it is. `total` is null while it is unknown. */
export interface Progress {
  report(event: ProgressEvent): void;
}

export interface ProgressEvent {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
}

/** All or nothing: what `work` writes through any adapter of the same store lands together, or not at all. */
export interface UnitOfWork {
  run<T>(work: () => Promise<T>): Promise<T>;
}
