import { type ApiReply, answerRequest } from '../aws/api.ts';
import { AwsStores } from '../aws/store.ts';
import { InvalidInputError } from '../core/errors.ts';
import { viewCustomer } from '../steps/view-customer.ts';

const stores = new AwsStores(process.env);

/** `GET /api/customer?phone=|email=|profile=|id=`: who this is, and everything held of them. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ query }) => {
    const searched = query.phone ?? query.email ?? query.profile ?? query.id ?? '';
    if (searched.trim() === '') {
      throw new InvalidInputError('the request names nobody', { remedy: 'Give phone, email, profile or id.' });
    }
    const store = await stores.read();
    return viewCustomer(searched, await store.asOf(), store);
  });
}
