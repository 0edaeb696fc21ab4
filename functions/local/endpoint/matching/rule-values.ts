import { ADDRESS_FIELDS } from '../../../core/profiles/fields.ts';
import { normalizeKeyValue } from '../../../core/profiles/key-value.ts';
import type { ContentType } from '../../../core/profiles/object-type.ts';
import type { FieldPath, ProfileFields } from '../../../core/profiles/profile.ts';

/** Which profile fields stand for an attribute type, and whether one may meet another (AttributeTypesSelector). */
export interface FieldSelection {
  readonly model: 'ONE_TO_ONE' | 'MANY_TO_MANY';
  readonly Address: readonly string[];
  readonly PhoneNumber: readonly string[];
  readonly EmailAddress: readonly string[];
}

export const DEFAULT_SELECTION: FieldSelection = {
  model: 'ONE_TO_ONE',
  Address: ['Address'],
  PhoneNumber: ['PhoneNumber'],
  EmailAddress: ['EmailAddress'],
};

/** The reference names fields that profiles do not have. */
const ADDRESS_SPELLINGS: Readonly<Record<string, string>> = {
  BusinessAddress: 'Address',
  MaillingAddress: 'MailingAddress',
};

const NAMES: ReadonlySet<string> = new Set(['FirstName', 'MiddleName', 'LastName', 'BusinessName']);

/** The values by which a profile can meet another on one attribute of a rule; none: it meets nobody. */
export function valuesOfAttribute(attribute: string, fields: ProfileFields, selection: FieldSelection): string[] {
  const found = readAttribute(attribute, fields, selection);
  const values = found.flatMap(({ field, contentType, text }) => {
    const value = text === undefined ? null : normalizeKeyValue(contentType, text);
    if (value === null) return [];
    return selection.model === 'ONE_TO_ONE' ? `${field}=${value}` : value;
  });
  return [...new Set(values)];
}

interface Read {
  readonly field: string;
  readonly contentType: ContentType;
  readonly text: string | undefined;
}

function readAttribute(attribute: string, fields: ProfileFields, selection: FieldSelection): Read[] {
  if (attribute === 'PhoneNumber') return selection.PhoneNumber.map((field) => read(field, 'PHONE_NUMBER', fields));
  if (attribute === 'EmailAddress') return selection.EmailAddress.map((field) => read(field, 'EMAIL_ADDRESS', fields));
  const part = /^Address\.(\w+)$/.exec(attribute)?.[1];
  if (part !== undefined) return addressesOf(selection).map((address) => readAddress(address, part, fields));
  if (attribute === 'Gender')
    return [{ ...read('Gender', 'STRING', fields), text: fields.Gender ?? fields.GenderString }];
  return [read(attribute, NAMES.has(attribute) ? 'NAME' : 'STRING', fields)];
}

function read(field: FieldPath, contentType: ContentType, fields: ProfileFields): Read {
  return { field, contentType, text: fields[field] };
}

function addressesOf({ Address }: FieldSelection): string[] {
  const known: readonly string[] = ADDRESS_FIELDS;
  return Address.map((name) => ADDRESS_SPELLINGS[name] ?? name).filter((name) => known.includes(name));
}

/** `Address.Address` is the lines of an address together. */
function readAddress(address: string, part: string, fields: ProfileFields): Read {
  if (part !== 'Address') return read(`${address}.${part}`, 'STRING', fields);
  const lines = ['Address1', 'Address2', 'Address3', 'Address4'].flatMap((line) => fields[`${address}.${line}`] ?? []);
  return { field: address, contentType: 'STRING', text: lines.length === 0 ? undefined : lines.join(' ') };
}
