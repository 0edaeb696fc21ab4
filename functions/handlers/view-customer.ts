import { type ApiReply, answerRequest } from '../aws/api.ts';
import { AwsStores } from '../aws/store.ts';
import { InvalidInputError } from '../core/errors.ts';
import { contactId } from '../core/profiles/customer-requests.ts';
import { viewChosen } from '../steps/choose-customer.ts';
import { viewCustomer } from '../steps/view-customer.ts';

const stores = new AwsStores(process.env);

/** `GET /api/customer?phone=|email=|profile=|id=`, or `?chosen=|contact=` with a contact: who this is, and everything held of them. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ query }) => {
    const store = await stores.read();
    // Of a contact no more is known here than whom an agent has chosen for it.
    const contact = query.chosen ?? query.contact;
    if (contact !== undefined) return viewChosen(contactId.parse(contact), await store.asOf(), store);
    const searched = query.phone ?? query.email ?? query.profile ?? query.id ?? '';
    if (searched.trim() === '') {
      throw new InvalidInputError('the request names nobody', {
        remedy: 'Give phone, email, profile, id, contact or chosen.',
      });
    }
    return viewCustomer(searched, await store.asOf(), store);
  });
}
