import { matchFilesOf, matchJob } from '../aws/match-job.ts';
import { maybeStageRules } from '../aws/stage-rules.ts';
import { AwsStores } from '../aws/store.ts';
import { type MergedGroups, mergeMatchGroups } from '../steps/merge-match-groups.ts';
import { readMatchGroups } from '../steps/read-match-groups.ts';

const stores = new AwsStores(process.env);
const rules = maybeStageRules(process.env);

/** After a job of AWS Entity Resolution (`{"jobId"}`): the people it found become one profile each. The same job again changes nothing. */
export async function handler(event: unknown): Promise<MergedGroups> {
  const { jobId } = matchJob.parse(event);
  const groups = await readMatchGroups(await matchFilesOf(jobId, stores.objects));
  return stores.change((store) => mergeMatchGroups(groups, { by: 'entity-resolution', rules }, store));
}
