import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { sourceSegmentsOf } from '../segment-definition.ts';

/** Idempotent in the model. A segment that others start from stays. */
export const deleteSegmentDefinition: Operation<'DeleteSegmentDefinition'> = async (
  { DomainName: domain, SegmentDefinitionName: name },
  context,
) => {
  checkDomain(context, domain);
  const dependent = context.definitions.list(domain, 'segment').items.find((item) => {
    const { SegmentGroups } = typed<'segment'>(item).document;
    return SegmentGroups !== undefined && sourceSegmentsOf(SegmentGroups).includes(name);
  });
  if (dependent !== undefined)
    throw new BadRequest(`segment definition ${dependent.name} starts from ${name}; delete it first`);
  const wasThere = await context.definitions.delete(domain, 'segment', name);
  return { Message: wasThere ? 'OK. The segment definition is deleted.' : 'OK. There was no such segment definition.' };
};
