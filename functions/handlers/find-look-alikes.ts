import { type ApiReply, answerRequest, requireAdmin } from '../aws/api.ts';
import { AwsStores } from '../aws/store.ts';
import { findLookAlikesOf, lookAlikesQuery } from '../steps/find-look-alikes.ts';

const stores = new AwsStores(process.env);

/** `GET /api/segments/{segment}/look-alikes`, for admins: who else buys what a segment's members buy. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ role, path, query }) => {
    requireAdmin(role);
    const { most } = lookAlikesQuery.parse(query);
    return findLookAlikesOf({ segment: path.segment ?? '', most }, await stores.read());
  });
}
