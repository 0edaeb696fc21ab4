import { CustomerProfilesClient } from '@aws-sdk/client-customer-profiles';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import { ENV_DOMAIN_NAME, requireVariable } from './environment.ts';
import { AwsProfileStore } from './profile-store.ts';
import { wallClock } from './wall-clock.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The domain of this deployment. Whoever reads objects names their types. */
export function openProfiles(
  environment: Environment,
  objectTypes: readonly ObjectTypeDefinition[] = [],
): AwsProfileStore {
  const domainName = requireVariable(ENV_DOMAIN_NAME, environment);
  return new AwsProfileStore(new CustomerProfilesClient({}), { domainName, objectTypes, clock: wallClock });
}

/** A flow waits 5 seconds for the hook: the domain gets two tries of two seconds, then the default is answered. */
export function openProfilesForFlows(environment: Environment): AwsProfileStore {
  const client = new CustomerProfilesClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000 },
  });
  return new AwsProfileStore(client, {
    domainName: requireVariable(ENV_DOMAIN_NAME, environment),
    clock: wallClock,
  });
}
