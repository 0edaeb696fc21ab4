import type { Brand } from '../brands.ts';
import {
  type CustomerRecord,
  ENTITIES,
  type OrderLineRecord,
  type OrderRecord,
  objectTypeName,
} from '../records/entities.ts';
import { isoFromInstant } from '../time.ts';
import { BRAND_FLAGS, brandFlagPath, PROFILE_PATH_OF } from './customer-paths.ts';
import { personalName } from './display-name.ts';
import { eventObjectTypes } from './event-objects.ts';
import { confirmedAt } from './golden-record.ts';
import type { ContentType, ObjectTypeDefinition, ObjectTypeField } from './object-type.ts';
import type { JsonObject } from './profile.ts';
import { customerKeyName, ISO_FORMAT, objectFrom } from './record-object.ts';

/** The key of a brand's orders. */
export function orderKeyName(brand: string): string {
  return `_${brand}OrderId`;
}

/** What a brand puts into the domain: customers, who become profiles, and orders and events, which join them. */
export function brandObjectTypes(brand: Brand): readonly ObjectTypeDefinition[] {
  return [customerObjectType(brand), orderObjectType(brand), ...eventObjectTypes(brand)];
}

function customerObjectType(brand: Brand): ObjectTypeDefinition {
  const fields: Record<string, ObjectTypeField> = {
    customer_id: { source: '_source.customer_id', contentType: 'STRING' },
    sourceLastUpdatedTimestamp: { source: '_source.confirmed_at', contentType: 'STRING' },
    name: { source: '_source.name', contentType: 'NAME' },
    name_kana: { source: '{{_source.last_name_kana}} {{_source.first_name_kana}}', contentType: 'NAME' },
  };
  for (const [name, path] of Object.entries(PROFILE_PATH_OF)) {
    fields[name] = {
      source: `_source.${name}`,
      target: `_profile.${path}`,
      contentType: contentTypes[name] ?? 'STRING',
    };
  }
  for (const flag of BRAND_FLAGS) {
    fields[flag] = { source: `_source.${flag}`, target: `_profile.${brandFlagPath(brand.id, flag)}` };
  }
  const index = (fieldName: string) => ({ standardIdentifiers: [], fieldNames: [fieldName] });
  return {
    name: objectTypeName(brand.id, 'customer'),
    description: `Customers of ${brand.label.en}`,
    allowProfileCreation: true,
    sourceLastUpdatedTimestampFormat: ISO_FORMAT,
    fields,
    keys: {
      [customerKeyName(brand.id)]: [{ standardIdentifiers: ['UNIQUE', 'PROFILE'], fieldNames: ['customer_id'] }],
      // Look-ups only: a shared phone or address must not join people; that is for identity resolution to decide.
      _phone: [index('phone')],
      _email: [index('email')],
      _fullName: ['name', 'name_kana', 'full_name', 'full_name_kana'].map(index),
    },
  };
}

const contentTypes: Readonly<Partial<Record<string, ContentType>>> = {
  phone: 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS',
  last_name: 'NAME',
  first_name: 'NAME',
  full_name: 'NAME',
  last_name_kana: 'NAME',
  first_name_kana: 'NAME',
  full_name_kana: 'NAME',
};

function orderObjectType(brand: Brand): ObjectTypeDefinition {
  return {
    name: objectTypeName(brand.id, 'order'),
    description: `Orders of ${brand.label.en}, with their lines`,
    allowProfileCreation: false,
    sourceLastUpdatedTimestampFormat: ISO_FORMAT,
    fields: {
      order_id: { source: '_source.order_id', contentType: 'STRING' },
      customer_id: { source: '_source.customer_id', contentType: 'STRING' },
      sourceLastUpdatedTimestamp: { source: '_source.ordered_at', contentType: 'STRING' },
      status: { source: '_source.status', contentType: 'STRING' },
      channel: { source: '_source.channel', contentType: 'STRING' },
      total: { source: '_source.total', contentType: 'NUMBER' },
    },
    keys: {
      [orderKeyName(brand.id)]: [{ standardIdentifiers: ['UNIQUE'], fieldNames: ['order_id'] }],
      [customerKeyName(brand.id)]: [{ standardIdentifiers: ['PROFILE'], fieldNames: ['customer_id'] }],
    },
  };
}

/**
 * The object of a customer as it is ingested: the record without empty fields, times in ISO 8601, flags yes or no; with
 * `name` (in the order in which it is said) to search by, and `confirmed_at` to survive by.
 */
export function customerObject(record: CustomerRecord): JsonObject {
  const confirmed = confirmedAt(record);
  const name = personalName({ LastName: record.last_name ?? '', FirstName: record.first_name ?? '' });
  return {
    ...objectFrom(ENTITIES.customer.fields, record),
    ...(name === '' ? {} : { name }),
    ...(confirmed === null ? {} : { confirmed_at: isoFromInstant(confirmed) }),
  };
}

/** The object of an order as it is ingested: its lines in `lines`, by line number. */
export function orderObject(order: OrderRecord, lines: readonly OrderLineRecord[]): JsonObject {
  const sorted = [...lines].sort((left, right) => left.line_number - right.line_number);
  return {
    ...objectFrom(ENTITIES.order.fields, order),
    lines: sorted.map((line) => {
      const { brand: _brand, order_id: _order, ...own } = objectFrom(ENTITIES.orderLine.fields, line);
      return own;
    }),
  };
}
