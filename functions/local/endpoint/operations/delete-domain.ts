import { ResourceNotFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** With its profiles, objects and definitions. */
export const deleteDomain: Operation<'DeleteDomain'> = async ({ DomainName: name }, context) => {
  if (!(await context.domains.delete(name))) throw new ResourceNotFound(`domain ${name} does not exist`);
  return { Message: 'OK. The domain is deleted.' };
};
