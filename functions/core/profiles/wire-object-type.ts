import type { ContentType, ObjectTypeDefinition, ObjectTypeField, ObjectTypeKey } from './object-type.ts';

/** An object type in the members of PutProfileObjectType and GetProfileObjectType. */
export interface WireObjectType {
  readonly Description?: string | undefined;
  readonly AllowProfileCreation?: boolean | undefined;
  readonly ExpirationDays?: number | undefined;
  readonly SourceLastUpdatedTimestampFormat?: string | undefined;
  readonly SourcePriority?: number | undefined;
  readonly Fields?: Readonly<Record<string, WireField>> | undefined;
  readonly Keys?: Readonly<Record<string, readonly WireKey[]>> | undefined;
}

interface WireField {
  readonly Source?: string | undefined;
  readonly Target?: string | undefined;
  readonly ContentType?: string | undefined;
}

interface WireKey {
  readonly StandardIdentifiers?: readonly string[] | undefined;
  readonly FieldNames?: readonly string[] | undefined;
}

/** What PutProfileObjectType is asked for a definition. */
export function wireFromObjectType(definition: ObjectTypeDefinition): {
  Description: string;
  AllowProfileCreation: boolean;
  ExpirationDays?: number;
  SourceLastUpdatedTimestampFormat?: string;
  SourcePriority?: number;
  Fields: Record<string, { Source?: string; Target?: string; ContentType?: ContentType }>;
  Keys: Record<string, { StandardIdentifiers: string[]; FieldNames: string[] }[]>;
} {
  return {
    Description: definition.description,
    AllowProfileCreation: definition.allowProfileCreation,
    ...ifGiven('ExpirationDays', definition.expirationDays),
    ...ifGiven('SourceLastUpdatedTimestampFormat', definition.sourceLastUpdatedTimestampFormat),
    ...ifGiven('SourcePriority', definition.sourcePriority),
    Fields: mapValues(definition.fields, (field) => ({
      ...ifGiven('Source', field.source),
      ...ifGiven('Target', field.target),
      ...ifGiven('ContentType', field.contentType),
    })),
    Keys: mapValues(definition.keys, (keys) =>
      keys.map((key) => ({ StandardIdentifiers: [...key.standardIdentifiers], FieldNames: [...key.fieldNames] })),
    ),
  };
}

/** A definition out of what PutProfileObjectType was asked, or GetProfileObjectType answers. */
export function objectTypeFromWire(name: string, wire: WireObjectType): ObjectTypeDefinition {
  return {
    name,
    description: wire.Description ?? '',
    allowProfileCreation: wire.AllowProfileCreation ?? false,
    fields: mapValues(wire.Fields ?? {}, fieldFromWire),
    keys: mapValues(wire.Keys ?? {}, (keys) => keys.map(keyFromWire)),
    ...ifGiven('expirationDays', wire.ExpirationDays),
    ...ifGiven('sourceLastUpdatedTimestampFormat', wire.SourceLastUpdatedTimestampFormat),
    ...ifGiven('sourcePriority', wire.SourcePriority),
  };
}

const contentTypes: readonly ContentType[] = ['STRING', 'NUMBER', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'NAME'];

function fieldFromWire(field: WireField): ObjectTypeField {
  return {
    ...ifGiven('source', field.Source),
    ...ifGiven('target', field.Target),
    ...ifGiven(
      'contentType',
      contentTypes.find((contentType) => contentType === field.ContentType),
    ),
  };
}

function keyFromWire(key: WireKey): ObjectTypeKey {
  return { standardIdentifiers: key.StandardIdentifiers ?? [], fieldNames: key.FieldNames ?? [] };
}

function ifGiven<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  if (value === undefined) return {};
  const given: { [Key in Name]?: Value } = {};
  given[name] = value;
  return given;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
