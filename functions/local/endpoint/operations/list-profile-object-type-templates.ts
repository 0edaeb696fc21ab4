import type { Operation } from '../operation.ts';

/** The service's templates are not public: there are none. */
export const listProfileObjectTypeTemplates: Operation<'ListProfileObjectTypeTemplates'> = async () => ({ Items: [] });
