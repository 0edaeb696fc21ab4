import { Hono } from 'hono';
import { choiceRequest, contactId, contactPointRequest } from '../../core/profiles/customer-requests.ts';
import { addContactPoint, chooseCustomer, forgetChoice } from '../../steps/choose-customer.ts';
import type { Store } from '../store.ts';
import type { SessionVariables } from './sessions.ts';

/**
 * Whom the agent has found behind a contact: `PUT /CONTACT/customer {"profile"}`, `DELETE` takes it back, and
 * `POST /CONTACT/customer/address {"address"}` lets a phone number or email address find that customer from now on.
 */
export function choiceRoutes(store: Store): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .put('/:contact/customer', async (context) => {
      const { profile } = choiceRequest.parse(await context.req.json().catch(() => null));
      return context.json(await chooseCustomer(contactId.parse(context.req.param('contact')), profile, store));
    })
    .delete('/:contact/customer', async (context) =>
      context.json(await forgetChoice(contactId.parse(context.req.param('contact')), store)),
    )
    .post('/:contact/customer/address', async (context) => {
      const { address } = contactPointRequest.parse(await context.req.json().catch(() => null));
      return context.json(await addContactPoint(contactId.parse(context.req.param('contact')), address, store));
    });
}
