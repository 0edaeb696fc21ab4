import { ResourceNotFound } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** The service's templates are not public: there are none. */
export const getProfileObjectTypeTemplate: Operation<'GetProfileObjectTypeTemplate'> = async ({ TemplateId }) => {
  throw new ResourceNotFound(`template ${TemplateId} does not exist`);
};
