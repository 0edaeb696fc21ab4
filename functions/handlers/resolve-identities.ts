import { maybeStageRules } from '../aws/stage-rules.ts';
import { AwsStores } from '../aws/store.ts';
import { type ResolveRun, resolveIdentities } from '../steps/resolve-identities.ts';

const stores = new AwsStores(process.env);
const rules = maybeStageRules(process.env);

/** A task of the pipeline: records that are surely one person become one profile. */
export async function handler(): Promise<ResolveRun> {
  return stores.change((store) => resolveIdentities({ by: 'pipeline', rules }, store));
}
