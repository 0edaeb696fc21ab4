import { ROUTE_FALLBACK_EVENT } from '../aws/environment.ts';
import { openProfilesForFlows } from '../aws/profiles.ts';
import { routedContactFrom } from '../core/routes/connect-event.ts';
import type { ContactRoute } from '../core/routes/contact-route.ts';
import { routeContact } from '../steps/route-contact.ts';

const profiles = openProfilesForFlows(process.env);

/** The flow hook (InvokeLambdaFunction, STRING_MAP): who is on the contact, and what to do about it. */
export async function handler(event: unknown): Promise<ContactRoute> {
  return routeContact(routedContactFrom(event), { profiles, lookupFailed });
}

/** The error's name only: its message may hold the phone number. */
function lookupFailed(error: unknown): void {
  console.error(
    JSON.stringify({ event: ROUTE_FALLBACK_EVENT, error: error instanceof Error ? error.name : typeof error }),
  );
}
