/** The outside, as the steps need it: interfaces only, by what they are about. Adapters live in `duckdb`, `aws` and `local`. */
export type { DecodedText } from './decode-text.ts';
export type { Delimiter } from './delimiter.ts';
export type * from './ports/files.ts';
export type * from './ports/imports.ts';
export type * from './ports/journal.ts';
export type * from './ports/matching.ts';
export type * from './ports/profiles.ts';
export type * from './ports/questions.ts';
export type * from './ports/records.ts';
export type * from './ports/runtime.ts';
export type * from './ports/segments.ts';
export type { TextEncodingName } from './text-encoding.ts';
