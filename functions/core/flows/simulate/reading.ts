import type { Json, JsonObject } from '../../profiles/profile.ts';
import { referenceSteps, replaceReferences } from '../references.ts';
import type { ContactState } from './contact.ts';

/** The parameters with every JSONPath replaced by its value; what is not there is an empty text. */
export function resolveParameters(parameters: JsonObject, state: ContactState): JsonObject {
  const readable = readableData(state);
  const resolve = (value: Json): Json => {
    if (typeof value === 'string') return replaceReferences(value, (reference) => textAt(readable, reference));
    if (Array.isArray(value)) return value.map(resolve);
    return isJsonObject(value) ? mapValues(value, resolve) : value;
  };
  return mapValues(parameters, resolve);
}

/** What `$` stands for. */
function readableData(state: ContactState): JsonObject {
  const { contact } = state;
  return {
    Attributes: state.attributes,
    FlowAttributes: state.flowAttributes,
    External: state.external,
    LambdaInvocation: { ResultData: state.external },
    Customer: state.customer,
    StoredCustomerInput: state.storedInput,
    Channel: contact.channel,
    ContactId: contact.contactId,
    InitialContactId: contact.contactId,
    InitiationMethod: contact.direction === 'INBOUND' ? 'INBOUND' : 'OUTBOUND',
    LanguageCode: contact.languageCode,
    CustomerEndpoint: { Address: contact.customerEndpoint },
    SystemEndpoint: { Address: contact.systemEndpoint },
    Queue: { ARN: state.targetQueue, Name: state.targetQueue },
  };
}

/** Lists and objects cannot be read in a flow. */
function textAt(data: JsonObject, reference: string): string {
  let found: Json = data;
  for (const name of referenceSteps(reference)) {
    const inner: Json | undefined = isJsonObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    if (inner === undefined) return '';
    found = inner;
  }
  return found === null || typeof found === 'object' ? '' : String(found);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a map parameter; everything else is left out. */
export function textsOf(value: Json | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (typeof inner === 'string' ? [[name, inner]] : [])),
  );
}

/** A text parameter; null when it is absent or empty. */
export function maybeText(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
