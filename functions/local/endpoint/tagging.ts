import type { Definition } from '../../duckdb/definitions.ts';
import { placeOfArn } from './arn.ts';
import { ResourceNotFound } from './errors.ts';
import type { OperationContext } from './operation.ts';

/** What an ARN names. Throws BadRequest for one that cannot be read, ResourceNotFound for one that names nothing. */
export function checkTagged({ definitions }: OperationContext, arn: string): Definition {
  const { domain, kind, name } = placeOfArn(arn);
  const found = definitions.get(domain, kind, name);
  if (found === null) throw new ResourceNotFound('the ARN names nothing that exists');
  return found;
}

/** Tags are no change of the resource itself: it keeps its time of update. */
export async function putTags(
  { definitions }: OperationContext,
  tagged: Definition,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  await definitions.put({ ...tagged, tags, at: tagged.lastUpdatedAt });
}
