import type { Operation } from '../operation.ts';
import { checkTagged, putTags } from '../tagging.ts';

export const untagResource: Operation<'UntagResource'> = async ({ resourceArn, tagKeys }, context) => {
  const tagged = checkTagged(context, resourceArn);
  const kept = Object.entries(tagged.tags).filter(([key]) => !tagKeys.includes(key));
  await putTags(context, tagged, Object.fromEntries(kept));
  return {};
};
