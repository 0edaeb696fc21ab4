import type { Brand } from '../brands.ts';
import { ENTITIES, type EntityDefinition, type FieldType, objectTypeName, type RecordOf } from '../records/entities.ts';
import type { ContentType, ObjectTypeDefinition, ObjectTypeField } from './object-type.ts';
import type { JsonObject } from './profile.ts';
import { customerKeyName, ISO_FORMAT, objectFrom } from './record-object.ts';

/** How the records of one kind of event become objects that join their customer. */
interface EventObjects {
  /** Of all objects of the kind. */
  readonly description: string;
  /** The name of the key that an event's own number is, beside the brand's name. */
  readonly keyName: string;
}

const EVENT_OBJECTS = {
  webEvent: { description: 'Web events', keyName: 'EventId' },
  supportContact: { description: 'Support contacts', keyName: 'ContactId' },
  surveyAnswer: { description: 'Survey answers', keyName: 'AnswerId' },
  consent: { description: 'Consents', keyName: 'ConsentId' },
} as const satisfies Partial<Record<keyof RecordOf, EventObjects>>;

/** An entity that happens to a customer, beside orders. */
export type EventEntity = keyof typeof EVENT_OBJECTS;

export const EVENT_ENTITIES: readonly EventEntity[] = Object.keys(EVENT_OBJECTS) as EventEntity[];

/** The object types of a brand's events. */
export function eventObjectTypes(brand: Brand): readonly ObjectTypeDefinition[] {
  return EVENT_ENTITIES.map((entity) => eventObjectType(brand, entity));
}

function eventObjectType(brand: Brand, entity: EventEntity): ObjectTypeDefinition {
  const { description, keyName }: EventObjects = EVENT_OBJECTS[entity];
  const { fields: definitions, at = '' }: EntityDefinition = ENTITIES[entity];
  const fields: Record<string, ObjectTypeField> = {};
  for (const [name, { type }] of Object.entries(definitions)) {
    if (name === 'brand' || type === 'attributes') continue;
    fields[name] = { source: `_source.${name}`, contentType: contentTypeOf(type) };
  }
  fields.sourceLastUpdatedTimestamp = { source: `_source.${at}`, contentType: 'STRING' };
  return {
    name: objectTypeName(brand.id, entity),
    description: `${description} of ${brand.label.en}`,
    allowProfileCreation: false,
    sourceLastUpdatedTimestampFormat: ISO_FORMAT,
    fields,
    keys: {
      [`_${brand.id}${keyName}`]: [{ standardIdentifiers: ['UNIQUE'], fieldNames: [numberOf(entity)] }],
      [customerKeyName(brand.id)]: [{ standardIdentifiers: ['PROFILE'], fieldNames: ['customer_id'] }],
    },
  };
}

const NUMBERS: readonly FieldType[] = ['yen', 'integer', 'duration', 'score'];

function contentTypeOf(type: FieldType): ContentType {
  return NUMBERS.includes(type) ? 'NUMBER' : 'STRING';
}

/** The object of an event as it is ingested, and its id within the brand. */
export function eventObject<Entity extends EventEntity>(
  entity: Entity,
  record: RecordOf[Entity],
): { readonly id: string; readonly object: JsonObject } {
  const object = objectFrom(ENTITIES[entity].fields, record);
  return { id: String(object[numberOf(entity)]), object };
}

/** What finds an event's object in the domain. */
export function eventObjectKey(entity: EventEntity, id: string): Readonly<Record<string, string>> {
  return { [numberOf(entity)]: id };
}

/** The field that is an event's own number: its key within the brand. */
function numberOf(entity: EventEntity): string {
  return ENTITIES[entity].key[1];
}
