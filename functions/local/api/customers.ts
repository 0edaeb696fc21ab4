import { Hono } from 'hono';
import type { CustomerLookup, SearchProgressView } from '../../core/contract.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { contactId, searchRequest } from '../../core/profiles/customer-requests.ts';
import { viewChosen } from '../../steps/choose-customer.ts';
import { searchCustomers } from '../../steps/search-customers.ts';
import { viewCustomer } from '../../steps/view-customer.ts';
import type { Store } from '../store.ts';
import type { SimulatedContacts } from '../workspace/contacts.ts';
import type { SessionVariables } from './sessions.ts';

/**
 * `GET ?phone=|email=|profile=|id=|contact=`, or `?chosen=` with a contact for which an agent has chosen: who this is, and
 * everything held of them. `GET /search`: how far everyone is prepared for searches; `POST /search {"given": {field: value}}`: who it may be by what a caller says of himself.
 */
export function customerRoutes(store: Store, contacts: SimulatedContacts): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .get('/', async (context) => {
      const { phone, email, profile, id, contact, chosen } = context.req.query();
      if (chosen !== undefined)
        return context.json<CustomerLookup>(await viewChosen(contactId.parse(chosen), await store.asOf(), store));
      const searched =
        phone ?? email ?? profile ?? id ?? (contact === undefined ? undefined : await endpointOf(contact, contacts));
      if (searched === undefined || searched.trim() === '') {
        throw new InvalidInputError('the request names nobody', {
          remedy: 'Give phone, email, profile, id, contact or chosen.',
        });
      }
      return context.json<CustomerLookup>(await viewCustomer(searched, await store.asOf(), store));
    })
    .get('/search', (context) => context.json<SearchProgressView>({ preparing: store.base.preparing }))
    .post('/search', async (context) => {
      const { given } = searchRequest.parse(await context.req.json().catch(() => null));
      return context.json(await searchCustomers(given, store));
    });
}

async function endpointOf(contactId: string, contacts: SimulatedContacts): Promise<string> {
  const contact = (await contacts.list()).find((candidate) => candidate.contactId === contactId);
  if (contact === undefined) throw new InvalidInputError(`there is no contact ${contactId}`);
  return contact.customerEndpoint;
}
