import type { Operation } from '../operation.ts';
import { checkTagged } from '../tagging.ts';
import { answeredTags } from '../tags.ts';

export const listTagsForResource: Operation<'ListTagsForResource'> = async ({ resourceArn }, context) => ({
  tags: answeredTags(checkTagged(context, resourceArn)),
});
