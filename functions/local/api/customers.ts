import { Hono } from 'hono';
import type { CustomerLookup } from '../../core/contract.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { viewCustomer } from '../../steps/view-customer.ts';
import type { Store } from '../store.ts';
import type { SimulatedContacts } from '../workspace/contacts.ts';
import type { SessionVariables } from './sessions.ts';

/** `GET ?phone=|email=|profile=|id=|contact=`: who this is, and everything held of them. */
export function customerRoutes(store: Store, contacts: SimulatedContacts): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>().get('/', async (context) => {
    const { phone, email, profile, id, contact } = context.req.query();
    const searched =
      phone ?? email ?? profile ?? id ?? (contact === undefined ? undefined : await endpointOf(contact, contacts));
    if (searched === undefined || searched.trim() === '') {
      throw new InvalidInputError('the request names nobody', { remedy: 'Give phone, email, profile, id or contact.' });
    }
    return context.json<CustomerLookup>(await viewCustomer(searched, await store.asOf(), store));
  });
}

async function endpointOf(contactId: string, contacts: SimulatedContacts): Promise<string> {
  const contact = (await contacts.list()).find((candidate) => candidate.contactId === contactId);
  if (contact === undefined) throw new InvalidInputError(`there is no contact ${contactId}`);
  return contact.customerEndpoint;
}
