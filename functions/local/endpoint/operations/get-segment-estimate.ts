import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const getSegmentEstimate: Operation<'GetSegmentEstimate'> = async ({ DomainName, EstimateId }, context) => {
  checkDomain(context, DomainName);
  const { document } = checkDefinition(context, DomainName, 'segment-estimate', EstimateId);
  return { DomainName, EstimateId, Status: 'SUCCEEDED', Estimate: document.Estimate, StatusCode: 200 };
};
