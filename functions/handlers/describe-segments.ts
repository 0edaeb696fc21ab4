import { type ApiReply, answerRequest } from '../aws/api.ts';
import { AwsStores } from '../aws/store.ts';
import { describeSegments, NO_SEGMENTS } from '../steps/describe-segments.ts';

const stores = new AwsStores(process.env);

/** `GET /api/segments`: every segment and cluster of the newest run, with what others did with such customers. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async () => (await describeSegments(await stores.read())) ?? NO_SEGMENTS);
}
