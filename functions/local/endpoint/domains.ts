import { type Definition, NO_DOMAIN } from '../../duckdb/definitions.ts';
import { ResourceNotFound } from './errors.ts';
import type { OperationContext } from './operation.ts';

/** Throws ResourceNotFound. */
export function checkDomain(context: Pick<OperationContext, 'definitions'>, name: string): Definition {
  const found = context.definitions.get(NO_DOMAIN, 'domain', name);
  if (found === null) throw new ResourceNotFound(`domain ${name} does not exist`);
  return found;
}
