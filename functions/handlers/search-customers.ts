import { type ApiReply, answerRequest } from '../aws/api.ts';
import { maybeStageRules } from '../aws/stage-rules.ts';
import { AwsStores } from '../aws/store.ts';
import { searchRequest } from '../core/profiles/customer-requests.ts';
import { LearnedBase } from '../steps/learned-people.ts';
import { searchCustomers } from '../steps/search-customers.ts';

const stores = new AwsStores(process.env);
const base = new LearnedBase(maybeStageRules(process.env));

/** `POST /api/customer/search {"given": {field: value}}`: who it may be by what a caller says of himself. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ body }) => {
    const { given } = searchRequest.parse(body);
    const store = await stores.read();
    return searchCustomers(given, { ...store, known: () => base.upToDate(store) });
  });
}
