import { type ApiReply, answerRequest } from '../aws/api.ts';
import { AwsStores } from '../aws/store.ts';
import { searchRequest } from '../core/profiles/customer-requests.ts';
import { searchCustomers } from '../steps/search-customers.ts';

const stores = new AwsStores(process.env);

/** `POST /api/customer/search {"given": {field: value}}`: who it may be by what a caller says of himself. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ body }) =>
    searchCustomers(searchRequest.parse(body).given, await stores.read()),
  );
}
