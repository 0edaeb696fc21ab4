/** Source of the vocabulary: Customer Profiles API, PutProfileObjectType. */
export type ContentType = 'STRING' | 'NUMBER' | 'PHONE_NUMBER' | 'EMAIL_ADDRESS' | 'NAME';

export type StandardIdentifier =
  | 'PROFILE'
  | 'UNIQUE'
  | 'SECONDARY'
  | 'LOOKUP_ONLY'
  | 'NEW_ONLY'
  | 'ASSET'
  | 'ORDER'
  | 'CASE'
  | (string & {});

export interface ObjectTypeField {
  /** A JSON accessor on `_source` (`_source.last_name`) or a macro (`{{_source.a}} {{_source.b}}`). */
  readonly source?: string;
  /** `_profile.LastName`, `_profile.Address.PostalCode`, `_profile.Attributes.x`; absent for a field that only feeds keys. */
  readonly target?: string;
  readonly contentType?: ContentType;
}

export interface ObjectTypeKey {
  readonly standardIdentifiers: readonly StandardIdentifier[];
  readonly fieldNames: readonly string[];
}

/** How objects of one type become part of profiles; deployed as it is by CloudFormation and by PutProfileObjectType. */
export interface ObjectTypeDefinition {
  readonly name: string;
  readonly description: string;
  readonly allowProfileCreation: boolean;
  readonly fields: Readonly<Record<string, ObjectTypeField>>;
  readonly keys: Readonly<Record<string, readonly ObjectTypeKey[]>>;
  readonly expirationDays?: number;
  /** Java SimpleDateFormat; needed when a field `sourceLastUpdatedTimestamp` exists. */
  readonly sourceLastUpdatedTimestampFormat?: string;
  readonly sourcePriority?: number;
}
