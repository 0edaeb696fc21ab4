import type { LocalizedText } from './language.ts';

/** A brand is a set of object types in the one domain; its id is the prefix of their names: ASCII, `[a-z][a-z0-9_]*`. */
export interface Brand {
  readonly id: string;
  readonly label: LocalizedText;
  /** Position in field precedence when two brands confirmed a value at the same moment: lower wins. */
  readonly precedence: number;
}

export const BRAND_ID = /^[a-z][a-z0-9_]{0,30}$/;
