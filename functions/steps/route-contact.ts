import type { RoutedContact } from '../core/routes/connect-event.ts';
import { maybeContactKey } from '../core/routes/contact-key.ts';
import { type ContactRoute, contactRoute, type PersonLookup } from '../core/routes/contact-route.ts';
import type { ProfileStore } from './ports.ts';

export interface RouteOutside {
  readonly profiles: Pick<ProfileStore, 'findProfiles'>;
  /** Told when the store fails; the contact goes on with the default. */
  readonly lookupFailed?: (error: unknown) => void;
}

/**
 * Contact → person → what the flow branches on. It never throws: a flow needs an answer, so a store that fails gives
 * the safe default with `reason` lookup-failed.
 */
export async function routeContact(contact: RoutedContact, outside: RouteOutside): Promise<ContactRoute> {
  return contactRoute(await lookUpPerson(contact.endpoint, outside), contact.locale);
}

async function lookUpPerson(endpoint: string, outside: RouteOutside): Promise<PersonLookup> {
  const key = maybeContactKey(endpoint);
  if (key === null) return { found: 'none', why: 'no-endpoint' };
  try {
    const [only, ...others] = await outside.profiles.findProfiles(key.keyName, [key.value]);
    if (only === undefined) return { found: 'none', why: 'no-profile' };
    return others.length > 0 ? { found: 'several' } : { found: 'one', profile: only };
  } catch (error) {
    outside.lookupFailed?.(error);
    return { found: 'none', why: 'lookup-failed' };
  }
}
