import { domainAnswer } from '../domain-answer.ts';
import { domainStats } from '../domain-stats.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const getDomain: Operation<'GetDomain'> = async ({ DomainName: name }, context) => {
  const stored = checkDomain(context, name);
  const { profiles } = await checkProfileDomain(context, name).counts();
  return { ...domainAnswer(stored), Stats: await domainStats(context.database, name, profiles) };
};
