import type { Instant } from '../time.ts';

/** The service's profile id: 32 lower-case hexadecimal digits. */
export type ProfileId = string & { readonly __unit: 'profile id' };

export function profileId(text: string): ProfileId {
  if (!/^[0-9a-f]{32}$/.test(text)) throw new RangeError(`not a profile id: ${text}`);
  return text as ProfileId;
}

/**
 * A field of the standard profile by its dotted path, in the service's own words:
 * `FirstName`, `Address.PostalCode`, `Attributes.rfm_score`.
 */
export type FieldPath = string;

/** A profile's fields, flat: path → value. An absent path has no value; every value is text, as on the wire. */
export type ProfileFields = Readonly<Record<FieldPath, string>>;

export interface Profile {
  readonly id: ProfileId;
  readonly fields: ProfileFields;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What a brand's system knows of something, as it was ingested. */
export interface ProfileObject {
  readonly objectType: string;
  /** The service's own key of the object (opaque). */
  readonly uniqueKey: string;
  readonly profileId: ProfileId;
  readonly source: JsonObject;
  readonly ingestedAt: Instant;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Everything that a merge changes of one profile; enough to put it back. */
export interface ProfileSnapshot {
  readonly profile: Profile;
  readonly keys: readonly ProfileKey[];
  readonly objects: readonly ProfileObject[];
  /** Absent where the store cannot tell (the service); what differs from the objects then counts as set. */
  readonly overrides?: ProfileOverrides;
}

/** What was said of a profile itself, not through its objects. */
export interface ProfileOverrides {
  /** Fields set through the API. */
  readonly set: ProfileFields;
  /** Fields that an earlier merge or a removal decided against the objects; an empty text: no value. */
  readonly decided: ProfileFields;
  readonly addedKeys: readonly ProfileKey[];
}

/** A searchable key: the name is global to the domain, one value per field of a composite key. */
export interface ProfileKey {
  readonly name: string;
  readonly values: readonly string[];
}
