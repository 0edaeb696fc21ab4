import {
  CreateDomainCommand,
  type CustomerProfilesClient,
  GetDomainCommand,
  GetProfileObjectTypeCommand,
  PutProfileObjectTypeCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-customer-profiles';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import { objectTypeFromWire, wireFromObjectType } from '../core/profiles/wire-object-type.ts';

/** The longest that the service keeps data. */
const MAX_EXPIRATION_DAYS = 1098;

/** Makes the domain where there is none, and its object types what they must be; what is right already is left alone. */
export async function prepareDomain(
  client: CustomerProfilesClient,
  DomainName: string,
  objectTypes: readonly ObjectTypeDefinition[],
): Promise<void> {
  if ((await orNull(client.send(new GetDomainCommand({ DomainName })))) === null)
    await client.send(new CreateDomainCommand({ DomainName, DefaultExpirationDays: MAX_EXPIRATION_DAYS }));
  // One at a time: the service allows one definition a second.
  for (const type of objectTypes) await prepareType(client, DomainName, type);
}

async function prepareType(
  client: CustomerProfilesClient,
  DomainName: string,
  type: ObjectTypeDefinition,
): Promise<void> {
  const names = { DomainName, ObjectTypeName: type.name };
  const existing = await orNull(client.send(new GetProfileObjectTypeCommand(names)));
  const wanted = wireFromObjectType(type);
  if (existing !== null && canonical(wireFromObjectType(objectTypeFromWire(type.name, existing))) === canonical(wanted))
    return;
  // The model's enums are closed, the definition's texts are not: the service refuses what it does not know.
  const input = { ...names, ...wanted } as PutProfileObjectTypeCommand['input'];
  await client.send(new PutProfileObjectTypeCommand(input));
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
}

/** JSON with sorted names: two definitions are the same when this is. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
