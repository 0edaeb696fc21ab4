import type { Profile } from '../../../core/profiles/profile.ts';
import { toDocument } from '../documents.ts';
import { BadRequest } from '../errors.ts';
import type { Operation, OperationContext } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';
import { segmentGroupsOf } from '../segment-definition.ts';
import { type SegmentEvaluator, segmentEvaluator } from '../segment-evaluation.ts';

const PROFILES_AT_ONCE = 500;
/** Estimates are asked for once or twice: older ones are forgotten. */
const KEPT_ESTIMATES = 100;

/** Counts at once, so that the estimate is exact and ready when it is asked for. */
export const createSegmentEstimate: Operation<'CreateSegmentEstimate'> = async (
  { DomainName, SegmentQuery, SegmentSqlQuery },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  if (SegmentSqlQuery !== undefined) throw new BadRequest('not emulated: segments by SegmentSqlQuery');
  if (SegmentQuery === undefined) throw new BadRequest('SegmentQuery or SegmentSqlQuery must be given');
  const evaluate = segmentEvaluator(segmentGroupsOf(SegmentQuery), domain, context);
  const Estimate = String(await countMembers(domain.profiles(), evaluate));
  const EstimateId = context.ids.next();
  await keepEstimate(DomainName, EstimateId, { Estimate }, context);
  return { DomainName, EstimateId, StatusCode: 200 };
};

async function countMembers(profiles: AsyncIterable<Profile>, evaluate: SegmentEvaluator): Promise<number> {
  let count = 0;
  let batch: Profile[] = [];
  const countBatch = async (): Promise<void> => {
    count += (await evaluate(batch)).filter(Boolean).length;
    batch = [];
  };
  for await (const profile of profiles) {
    batch.push(profile);
    if (batch.length === PROFILES_AT_ONCE) await countBatch();
  }
  await countBatch();
  return count;
}

async function keepEstimate(
  domain: string,
  name: string,
  document: object,
  { definitions, clock }: OperationContext,
): Promise<void> {
  await definitions.put({ domain, kind: 'segment-estimate', name, document: toDocument(document), at: clock.now() });
  const { items } = definitions.list(domain, 'segment-estimate');
  for (const old of items.slice(0, -KEPT_ESTIMATES)) await definitions.delete(domain, 'segment-estimate', old.name);
}
