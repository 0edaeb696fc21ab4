import { profileId } from '../../../core/profiles/profile.ts';
import { checkDomain } from '../domains.ts';
import { newestMatches, runDueJob } from '../matching/job.ts';
import { byId, countMergedAway } from '../matching/merging-preview.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** Counts over all groups of the newest job: the sample is the whole. */
export const getAutoMergingPreview: Operation<'GetAutoMergingPreview'> = async (
  { DomainName, Consolidation, MinAllowedConfidenceScoreForMerging = 0 },
  context,
) => {
  checkDomain(context, DomainName);
  await runDueJob(context, DomainName);
  const groups = (newestMatches(context, DomainName)?.document.Matches ?? []).filter(
    ({ ConfidenceScore }) => ConfidenceScore >= MinAllowedConfidenceScoreForMerging,
  );
  const ids = groups.flatMap(({ ProfileIds }) => ProfileIds.map(profileId));
  const profiles = byId(await checkProfileDomain(context, DomainName).getProfiles(ids));
  const merged = groups.map(({ ProfileIds }) =>
    countMergedAway(
      ProfileIds.flatMap((id) => profiles.get(profileId(id)) ?? []),
      Consolidation.MatchingAttributesList,
    ),
  );
  return {
    DomainName,
    NumberOfMatchesInSample: groups.length,
    NumberOfProfilesInSample: ids.length,
    NumberOfProfilesWillBeMerged: merged.reduce((total, count) => total + count, 0),
  };
};
