import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkTagged, putTags } from '../tagging.ts';

const MAX_TAGS = 50;

export const tagResource: Operation<'TagResource'> = async ({ resourceArn, tags }, context) => {
  const tagged = checkTagged(context, resourceArn);
  const united = { ...tagged.tags, ...tags };
  if (Object.keys(united).length > MAX_TAGS) throw new BadRequest(`a resource has at most ${MAX_TAGS} tags`);
  await putTags(context, tagged, united);
  return {};
};
