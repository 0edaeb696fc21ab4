import { profileId } from '../../../core/profiles/profile.ts';
import { checkDefinition } from '../documents.ts';
import type { Operation } from '../operation.ts';
import { profileAnswer } from '../profile-answer.ts';
import { checkProfileDomain } from '../profile-domain.ts';
import { segmentGroupsOf } from '../segment-definition.ts';
import { segmentEvaluator } from '../segment-evaluation.ts';

/** Computed when it is asked for. Members come with their profile. */
export const getSegmentMembership: Operation<'GetSegmentMembership'> = async (
  { DomainName, SegmentDefinitionName: name, ProfileIds },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  const { document } = checkDefinition(context, DomainName, 'segment', name);
  const evaluate = segmentEvaluator(segmentGroupsOf(document.SegmentGroups ?? {}), domain, context);
  const ids = [...new Set(ProfileIds)].map(profileId);
  const profiles = await domain.getProfiles(ids);
  const isMember = await evaluate(profiles);
  const missing = ids.filter((id) => !profiles.some((profile) => profile.id === id));
  return {
    SegmentDefinitionName: name,
    Profiles: profiles.map((profile, index) =>
      isMember[index]
        ? { ProfileId: profile.id, QueryResult: 'PRESENT' as const, Profile: profileAnswer(profile) }
        : { ProfileId: profile.id, QueryResult: 'ABSENT' as const },
    ),
    Failures: missing.map((id) => ({ ProfileId: id, Message: `profile ${id} does not exist`, Status: 404 })),
    LastComputedAt: new Date(context.clock.now()),
  };
};
