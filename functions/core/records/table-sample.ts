/** The beginning of a file, from which its mapping is inferred. */
export interface TableSample {
  /** The file's name; a hint at its rows, nothing more. */
  readonly name: string;
  readonly headers: readonly string[];
  /** A few hundred rows are plenty. */
  readonly samples: readonly (readonly string[])[];
}
