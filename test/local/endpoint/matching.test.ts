import {
  BadRequestException,
  GetAutoMergingPreviewCommand,
  GetIdentityResolutionJobCommand,
  GetMatchesCommand,
  GetSimilarProfilesCommand,
  ListIdentityResolutionJobsCommand,
  ListRuleBasedMatchesCommand,
  ResourceNotFoundException,
  type RuleBasedMatchingRequest,
  UpdateDomainCommand,
} from '@aws-sdk/client-customer-profiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileId } from '../../../functions/core/profiles/profile.ts';
import { instant, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';
import type { ProfileDomain } from '../../../functions/duckdb/profiles/domain.ts';
import { type EndpointFixture, NOW, openEndpoint } from './fixture.ts';

const DomainName = 'club';
let endpoint: EndpointFixture;
let domain: ProfileDomain;
beforeEach(async () => {
  endpoint = await openEndpoint();
  await endpoint.store.prepare([]);
  const found = endpoint.store.domains.get(DomainName);
  if (found === null) throw new Error('no domain');
  domain = found;
});
afterEach(async () => {
  expect(endpoint.faults).toEqual([]);
  await endpoint.close();
});

async function matchBy(levels: string[][], more: Partial<RuleBasedMatchingRequest> = {}): Promise<ProfileId[][]> {
  const RuleBasedMatching = { Enabled: true, MatchingRules: levels.map((Rule) => ({ Rule })), ...more };
  await endpoint.client.send(new UpdateDomainCommand({ DomainName, RuleBasedMatching }));
  const { MatchIds = [] } = await endpoint.client.send(new ListRuleBasedMatchesCommand({ DomainName }));
  return Promise.all(MatchIds.map(async (id) => ((await similar('_matchId', id)).ProfileIds ?? []) as ProfileId[]));
}

function similar(SearchKey: string, SearchValue: string) {
  return endpoint.client.send(
    new GetSimilarProfilesCommand({ DomainName, MatchType: 'RULE_BASED_MATCHING', SearchKey, SearchValue }),
  );
}

describe('rule-based matching', () => {
  it('brings together profiles that are equal in all attributes of a level, in any spelling', async () => {
    const a = await domain.createProfile({ PhoneNumber: '090-1234-5678', LastName: 'Sato' });
    const b = await domain.createProfile({ PhoneNumber: '+819012345678', LastName: 'SATO' });
    await domain.createProfile({ PhoneNumber: '+819012345678', LastName: 'Suzuki' });
    await domain.createProfile({ LastName: 'Sato' });
    expect(await matchBy([['PhoneNumber', 'LastName']])).toEqual([[a, b]]);
    expect(await similar('_profileId', b)).toMatchObject({
      ProfileIds: [a, b],
      RuleLevel: 1,
      MatchType: 'RULE_BASED_MATCHING',
    });
  });

  it('goes down the levels as far as allowed, and tells the weakest that a group needed', async () => {
    const a = await domain.createProfile({ EmailAddress: 'a@example.com', 'Attributes.no': '1' });
    const b = await domain.createProfile({ EmailAddress: 'A@example.com', 'Attributes.no': '2' });
    const c = await domain.createProfile({ 'Attributes.no': '2' });
    const levels = [['EmailAddress'], ['Attributes.no']];
    expect(await matchBy(levels)).toEqual([[a, b, c]]);
    expect((await similar('profileId', a)).RuleLevel).toBe(2);
    expect(await matchBy(levels, { MaxAllowedRuleLevelForMatching: 1 })).toEqual([[a, b]]);
    await expect(similar('_profileId', c)).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(similar('colour', c)).rejects.toBeInstanceOf(BadRequestException);
  });

  it('lets one field meet another only when it is told so', async () => {
    const a = await domain.createProfile({ EmailAddress: 'a@example.com' });
    const b = await domain.createProfile({ BusinessEmailAddress: 'a@example.com' });
    const EmailAddress = ['EmailAddress', 'BusinessEmailAddress'];
    const by = (AttributeMatchingModel: 'ONE_TO_ONE' | 'MANY_TO_MANY') =>
      matchBy([['EmailAddress']], { AttributeTypesSelector: { AttributeMatchingModel, EmailAddress } });
    expect(await by('ONE_TO_ONE')).toEqual([]);
    expect(await by('MANY_TO_MANY')).toEqual([[a, b]]);
  });

  it('compares addresses by part and as a whole', async () => {
    const address = { 'Address.Address1': '芝公園 4-2-8', 'Address.PostalCode': '105-0011' };
    const a = await domain.createProfile(address);
    const b = await domain.createProfile({ ...address, 'Address.City': '港区' });
    await domain.createProfile({ 'Address.PostalCode': '105-0011' });
    expect(await matchBy([['Address.Address', 'Address.PostalCode']])).toEqual([[a, b]]);
  });

  it('says nothing of a value that more than 500 profiles share', async () => {
    for (let n = 0; n < 501; n += 1)
      await domain.createProfile({ PhoneNumber: '03-0000-0000', LastName: n < 2 ? 'Sato' : `N${n}` });
    expect(await matchBy([['PhoneNumber']])).toEqual([]);
    expect(await matchBy([['PhoneNumber', 'LastName']])).toHaveLength(1);
  });

  it('is refused where it is not enabled', async () => {
    const list = new ListRuleBasedMatchesCommand({ DomainName });
    await expect(endpoint.client.send(list)).rejects.toBeInstanceOf(BadRequestException);
  });
});

describe('the identity resolution job', () => {
  const people = Array.from({ length: 30 }, (_, n) => ({
    LastName: ['佐藤', '鈴木', '高橋', '田中', '伊藤'][n % 5] ?? '',
    FirstName: ['太郎', '花子', '一郎', '美咲', '健', '愛'][n % 6] ?? '',
    BirthDate: `19${60 + n}-0${1 + (n % 9)}-1${n % 10}`,
    PhoneNumber: `+8190${String(10_000_000 + n * 7919)}`,
    EmailAddress: `person${n}@example.com`,
  }));

  async function enable(more: object = {}): Promise<ProfileId[]> {
    const ids: ProfileId[] = [];
    for (const person of people) ids.push(await domain.createProfile(person));
    const twin = await domain.createProfile({ ...people[0], EmailAddress: 'other@example.com' });
    await endpoint.client.send(new UpdateDomainCommand({ DomainName, Matching: { Enabled: true, ...more } }));
    return [ids[0] ?? twin, twin];
  }

  it('runs when matching is enabled, and finds who is one person', async () => {
    const pair = await enable();
    const {
      Matches = [],
      PotentialMatches,
      MatchGenerationDate,
    } = await endpoint.client.send(new GetMatchesCommand({ DomainName }));
    expect(PotentialMatches).toBe(1);
    expect(MatchGenerationDate).toEqual(new Date(NOW));
    expect(Matches[0]?.ProfileIds?.toSorted()).toEqual(pair.toSorted());
    expect(Matches[0]?.ConfidenceScore).toBeGreaterThan(0.8);
    const command = {
      DomainName,
      MatchType: 'ML_BASED_MATCHING',
      SearchKey: '_profileId',
      SearchValue: pair[1],
    } as const;
    const answer = await endpoint.client.send(new GetSimilarProfilesCommand(command));
    expect(answer).toMatchObject({ MatchId: Matches[0]?.MatchId, ConfidenceScore: Matches[0]?.ConfidenceScore });
    expect(answer.RuleLevel).toBeUndefined();
  });

  it('runs again when its weekly time has passed, and not before', async () => {
    const { client, clock } = endpoint;
    await enable({ JobSchedule: { DayOfTheWeek: 'MONDAY', Time: '03:00' } });
    const jobs = async () =>
      (await client.send(new ListIdentityResolutionJobsCommand({ DomainName }))).IdentityResolutionJobsList ?? [];
    expect(await jobs()).toMatchObject([
      {
        Status: 'COMPLETED',
        JobStats: { NumberOfProfilesReviewed: 31, NumberOfMatchesFound: 1, NumberOfMergesDone: 0 },
      },
    ]);
    // NOW is a Sunday.
    clock.at = instant(NOW + MILLISECONDS_PER_DAY);
    expect(await jobs()).toHaveLength(1);
    clock.at = instant(NOW + MILLISECONDS_PER_DAY + 4 * 3_600_000);
    const [newest, ...older] = await jobs();
    expect(newest?.JobStartTime).toEqual(new Date(clock.at));
    expect(older).toHaveLength(1);
    const get = new GetIdentityResolutionJobCommand({ DomainName, JobId: newest?.JobId });
    expect(await client.send(get)).toMatchObject({ JobId: newest?.JobId, Status: 'COMPLETED' });
    const unknown = new GetIdentityResolutionJobCommand({ DomainName, JobId: '0'.repeat(32) });
    await expect(client.send(unknown)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });

  it('tells beforehand how many profiles automatic merging would take away', async () => {
    await enable();
    const preview = (attributes: string[], least?: number) =>
      endpoint.client.send(
        new GetAutoMergingPreviewCommand({
          DomainName,
          Consolidation: { MatchingAttributesList: [['EmailAddress'], attributes] },
          ConflictResolution: { ConflictResolvingModel: 'RECENCY' },
          MinAllowedConfidenceScoreForMerging: least,
        }),
      );
    expect(await preview(['PhoneNumber', 'BirthDate'])).toMatchObject({
      NumberOfMatchesInSample: 1,
      NumberOfProfilesInSample: 2,
      NumberOfProfilesWillBeMerged: 1,
    });
    expect((await preview(['PhoneNumber', 'MiddleName'])).NumberOfProfilesWillBeMerged).toBe(0);
    expect((await preview(['PhoneNumber'], 1)).NumberOfMatchesInSample).toBe(0);
  });

  it('does not run where matching is not enabled', async () => {
    const answer = await endpoint.client.send(new GetMatchesCommand({ DomainName }));
    expect(answer).toMatchObject({ PotentialMatches: 0, Matches: [] });
    const { IdentityResolutionJobsList } = await endpoint.client.send(
      new ListIdentityResolutionJobsCommand({ DomainName }),
    );
    expect(IdentityResolutionJobsList).toEqual([]);
  });
});
