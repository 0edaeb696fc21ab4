/** One measured figure. `anchor` is what the same machine took for the yardstick in the same run. */
export interface BenchLine {
  readonly bench: string;
  readonly size: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly anchor?: number;
}

/** A benchmark prints figures with sizes; it never passes or fails by the clock. */
export interface Bench {
  readonly name: string;
  readonly description: string;
  readonly defaultSize: number;
  run(size: number, emit: (line: Omit<BenchLine, 'bench' | 'size'>) => void): Promise<void>;
}
