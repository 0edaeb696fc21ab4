import { segmentArn } from '../arn.ts';
import { toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { InputOf, Operation, OperationContext } from '../operation.ts';
import { sourceSegmentsOf } from '../segment-definition.ts';
import { answeredTags } from '../tags.ts';

/** Idempotent in the model: the same definition again is answered as the first time, another one under its name is refused. */
export const createSegmentDefinition: Operation<'CreateSegmentDefinition'> = async (input, context) => {
  const { DomainName: domain, SegmentDefinitionName: name, Tags = {}, ...members } = input;
  checkDomain(context, domain);
  checkQuery(input, context);
  const document = toDocument(members);
  const known = context.definitions.get(domain, 'segment', name);
  if (known !== null && JSON.stringify(known.document) !== JSON.stringify(document))
    throw new BadRequest(`segment definition ${name} already exists in domain ${domain} with another content`);
  const stored = typed<'segment'>(
    known ??
      (await context.definitions.put({ domain, kind: 'segment', name, document, tags: Tags, at: context.clock.now() })),
  );
  return {
    SegmentDefinitionName: name,
    DisplayName: stored.document.DisplayName,
    Description: stored.document.Description,
    CreatedAt: new Date(stored.createdAt),
    SegmentDefinitionArn: segmentArn(domain, name),
    Tags: answeredTags(stored),
  };
};

/** Source segments must exist before the segments built on them, so that no circle can be made. */
function checkQuery(input: InputOf<'CreateSegmentDefinition'>, context: OperationContext): void {
  if (input.SegmentSqlQuery !== undefined) throw new BadRequest('not emulated: segments by SegmentSqlQuery');
  if (input.SegmentGroups === undefined) throw new BadRequest('SegmentGroups or SegmentSqlQuery must be given');
  for (const source of sourceSegmentsOf(input.SegmentGroups)) {
    if (context.definitions.get(input.DomainName, 'segment', source) === null)
      throw new BadRequest(`source segment ${source} does not exist in domain ${input.DomainName}`);
  }
}
