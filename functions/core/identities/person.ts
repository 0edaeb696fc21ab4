import type { FieldPath } from '../profiles/profile.ts';

/**
 * A record to be matched: what one source says of one person, by standard profile field
 * (`FirstName`, `LastName`, `Name` for a whole name in one column, `FirstNameKana`, `LastNameKana`, `BirthDate`,
 * `Gender`, `PhoneNumber`, `EmailAddress`, `Address.*`, `Attributes.*`). Values are raw text as in the source.
 */
export interface PersonRecord {
  /** Unique among the records that are matched together. */
  readonly id: string;
  /** The file or brand it comes from. */
  readonly source: string;
  readonly fields: Readonly<Partial<Record<FieldPath, string>>>;
}
