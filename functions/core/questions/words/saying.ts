/** The words of one language, by what they say of what is asked. */
export interface Saying<Part extends string, Told extends string> {
  readonly words: Readonly<Record<Part, readonly string[]>>;
  /** A pattern of what asks for something else in the same words. */
  readonly never: string;
  /** The question as which each is read. */
  readonly read: Readonly<Record<Told, string>>;
}
