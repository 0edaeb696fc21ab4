import { segmentArn } from '../arn.ts';
import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { answeredTags } from '../tags.ts';

export const getSegmentDefinition: Operation<'GetSegmentDefinition'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  const stored = checkDefinition(context, input.DomainName, 'segment', input.SegmentDefinitionName);
  return {
    ...stored.document,
    SegmentDefinitionName: stored.name,
    SegmentDefinitionArn: segmentArn(stored.domain, stored.name),
    CreatedAt: new Date(stored.createdAt),
    Tags: answeredTags(stored),
    SegmentType: 'CLASSIC',
  };
};
