import type { Instant } from '../time.ts';
import { type Accessor, compileAccessor } from './accessor.ts';
import { isFieldPath } from './fields.ts';
import { normalizeKeyValue } from './key-value.ts';
import type { ContentType, ObjectTypeDefinition, StandardIdentifier } from './object-type.ts';
import type { FieldPath, JsonObject, ProfileFields, ProfileKey } from './profile.ts';
import { parseTimestamp } from './timestamp-format.ts';

/** The keys of one object, in the order of their definition; values normalised, one per field. */
export interface KeysOfObject {
  /** Identifies the object among those of its type; null when a field of it is missing. */
  readonly unique: ProfileKey | null;
  /** Finds the profile: PROFILE keys without SECONDARY. */
  readonly primary: readonly ProfileKey[];
  /** Finds the profile when no primary key did. */
  readonly secondary: readonly ProfileKey[];
  /** Kept on the profile, so that it is found by them: all but LOOKUP_ONLY and NEW_ONLY. */
  readonly stored: readonly ProfileKey[];
  /** NEW_ONLY: kept only on a profile that this object created. */
  readonly storedWhenNew: readonly ProfileKey[];
}

/** The field that says when the source last changed the object. */
const TIMESTAMP_FIELD = 'sourceLastUpdatedTimestamp';
const TARGET_PREFIX = '_profile.';

interface ReadField {
  readonly name: string;
  readonly path: FieldPath | null;
  readonly contentType: ContentType;
  readonly read: Accessor;
}

interface ReadKey {
  readonly name: string;
  readonly fields: readonly ReadField[];
  readonly identifiers: ReadonlySet<StandardIdentifier>;
}

interface Reading {
  readonly fields: readonly ReadField[];
  readonly keys: readonly ReadKey[];
  readonly timestamp: Accessor | null;
}

/** What an object of this type says of the profile. */
export function profileFieldsOf(objectType: ObjectTypeDefinition, object: JsonObject): ProfileFields {
  const fields: Record<FieldPath, string> = {};
  for (const { path, read } of readingOf(objectType).fields) {
    const value = path === null ? null : read(object);
    if (path !== null && value !== null) fields[path] = value;
  }
  return fields;
}

/** What is taken from an object when the profile that it creates would otherwise be empty: first e-mail, first phone. */
export function inferredFieldsOf(objectType: ObjectTypeDefinition, object: JsonObject): ProfileFields {
  const fields: Record<FieldPath, string> = {};
  const first = (contentType: ContentType): string | undefined => {
    const found = readingOf(objectType).fields.find((field) => field.contentType === contentType && field.read(object));
    return found?.read(object) ?? undefined;
  };
  const email = first('EMAIL_ADDRESS');
  if (email !== undefined) fields.EmailAddress = email;
  const phone = first('PHONE_NUMBER');
  if (phone !== undefined) fields.PhoneNumber = phone;
  return fields;
}

/** Whether objects of this type can set fields of a profile at all. */
export function describesProfile(objectType: ObjectTypeDefinition): boolean {
  return objectType.allowProfileCreation || readingOf(objectType).fields.some((field) => field.path !== null);
}

export function keysOf(objectType: ObjectTypeDefinition, object: JsonObject): KeysOfObject {
  let unique: ProfileKey | null = null;
  const primary: ProfileKey[] = [];
  const secondary: ProfileKey[] = [];
  const stored: ProfileKey[] = [];
  const storedWhenNew: ProfileKey[] = [];
  for (const { name, fields, identifiers } of readingOf(objectType).keys) {
    const values = valuesOf(fields, object);
    if (values === null) continue;
    const key: ProfileKey = { name, values };
    if (identifiers.has('UNIQUE')) unique ??= key;
    if (identifiers.has('PROFILE')) (identifiers.has('SECONDARY') ? secondary : primary).push(key);
    if (identifiers.has('NEW_ONLY')) storedWhenNew.push(key);
    else if (!identifiers.has('LOOKUP_ONLY')) stored.push(key);
  }
  return { unique, primary, secondary, stored, storedWhenNew };
}

/** When the source last confirmed the object; null when it does not say, or not in the format that its type states. */
export function confirmedAtOf(objectType: ObjectTypeDefinition, object: JsonObject): Instant | null {
  const text = readingOf(objectType).timestamp?.(object) ?? null;
  if (text === null) return null;
  return parseTimestamp(objectType.sourceLastUpdatedTimestampFormat ?? '', text);
}

/** Whether objects of this type say when the source last changed them; if not, the time of ingestion stands in. */
export function hasSourceTimestamp(objectType: ObjectTypeDefinition): boolean {
  return readingOf(objectType).timestamp !== null;
}

function valuesOf(fields: readonly ReadField[], object: JsonObject): readonly string[] | null {
  const values: string[] = [];
  for (const { read, contentType } of fields) {
    const text = read(object);
    const value = text === null ? null : normalizeKeyValue(contentType, text);
    if (value === null) return null;
    values.push(value);
  }
  return values.length === 0 ? null : values;
}

const readings = new WeakMap<ObjectTypeDefinition, Reading>();

/** An object type compiled once: millions of objects are read by it. */
function readingOf(objectType: ObjectTypeDefinition): Reading {
  const known = readings.get(objectType);
  if (known !== undefined) return known;
  const reading = compile(objectType);
  readings.set(objectType, reading);
  return reading;
}

function compile(objectType: ObjectTypeDefinition): Reading {
  const fields = Object.entries(objectType.fields).map(([name, field]): ReadField => {
    const target = field.target?.startsWith(TARGET_PREFIX) ? field.target.slice(TARGET_PREFIX.length) : '';
    return {
      name,
      path: isFieldPath(target) ? target : null,
      contentType: field.contentType ?? 'STRING',
      read: compileAccessor(field.source ?? `_source.${name}`),
    };
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  const keys = Object.entries(objectType.keys).flatMap(([name, instances]) =>
    instances.map(
      ({ standardIdentifiers, fieldNames }): ReadKey => ({
        name,
        fields: fieldNames.flatMap((fieldName) => byName.get(fieldName) ?? []),
        identifiers: new Set(standardIdentifiers),
      }),
    ),
  );
  return { fields, keys, timestamp: byName.get(TIMESTAMP_FIELD)?.read ?? null };
}
