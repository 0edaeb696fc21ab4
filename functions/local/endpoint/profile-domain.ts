import type { ProfileDomain } from '../../duckdb/profiles/domain.ts';
import { ResourceNotFound } from './errors.ts';
import type { OperationContext } from './operation.ts';

/** The domain whose profiles an operation works on. Throws ResourceNotFound. */
export function checkProfileDomain({ domains }: Pick<OperationContext, 'domains'>, name: string): ProfileDomain {
  const domain = domains.get(name);
  if (domain === null) throw new ResourceNotFound(`domain ${name} does not exist`);
  return domain;
}

/** Throws ResourceNotFound. */
export function checkObjectType(domain: ProfileDomain, name: string): void {
  if (domain.objectTypes.get(name) === null)
    throw new ResourceNotFound(`object type ${name} does not exist in domain ${domain.name}`);
}
