import {
  BadRequestException,
  CreateCalculatedAttributeDefinitionCommand,
  CreateSegmentDefinitionCommand,
  CreateSegmentEstimateCommand,
  DeleteSegmentDefinitionCommand,
  type Dimension,
  GetSegmentDefinitionCommand,
  GetSegmentEstimateCommand,
  GetSegmentMembershipCommand,
  ListSegmentDefinitionsCommand,
  ResourceNotFoundException,
  type SegmentGroup,
} from '@aws-sdk/client-customer-profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileId } from '../../../functions/core/profiles/profile.ts';
import { MEMBER, NOBODY, PURCHASE } from '../../duckdb/profiles/fixture.ts';
import { type EndpointFixture, NOW, openEndpoint } from './fixture.ts';

const DomainName = 'club';
let endpoint: EndpointFixture;
const ids = new Map<string, ProfileId>();

/** ken: Osaka, 3 purchases; yui: Tokyo, 1 purchase; rin: Tokyo, none. */
beforeAll(async () => {
  endpoint = await openEndpoint();
  const { store, client } = endpoint;
  await store.prepare([MEMBER, PURCHASE]);
  await store.putObjects('member', [
    { id: 'ken', last: '田中', city: '大阪市' },
    { id: 'yui', last: '佐藤', city: '港区' },
    { id: 'rin', last: '鈴木', city: '港区' },
  ]);
  await store.putObjects(
    'purchase',
    ['ken', 'ken', 'ken', 'yui'].map((member, n) => ({ id: `${n}`, member })),
  );
  for (const [id, [profile]] of await store.resolveKeys('_memberId', ['ken', 'yui', 'rin']))
    ids.set(id, profile ?? NOBODY);
  await store.updateProfiles([{ id: idOf('rin'), fields: { 'Attributes.tier': 'gold', 'Attributes.home': '港区' } }]);
  await client.send(
    new CreateCalculatedAttributeDefinitionCommand({
      DomainName,
      CalculatedAttributeName: 'purchases',
      AttributeDetails: { Attributes: [{ Name: 'id' }], Expression: '{purchase.id}' },
      Statistic: 'COUNT',
      UseHistoricalData: true,
    }),
  );
});
afterAll(async () => {
  expect(endpoint.faults).toEqual([]);
  await endpoint.close();
});

function idOf(member: string): ProfileId {
  return ids.get(member) ?? NOBODY;
}

let made = 0;
async function create(SegmentGroups: SegmentGroup): Promise<string> {
  made += 1;
  const SegmentDefinitionName = `segment-${made}`;
  const command = { DomainName, SegmentDefinitionName, DisplayName: 'A segment', SegmentGroups };
  await endpoint.client.send(new CreateSegmentDefinitionCommand(command));
  return SegmentDefinitionName;
}

async function membersOf(SegmentGroups: SegmentGroup): Promise<string[]> {
  const SegmentDefinitionName = await create(SegmentGroups);
  const command = { DomainName, SegmentDefinitionName, ProfileIds: [...ids.values()] };
  const { Profiles = [] } = await endpoint.client.send(new GetSegmentMembershipCommand(command));
  return [...ids.keys()].filter(
    (member) => Profiles.find((each) => each.ProfileId === idOf(member))?.QueryResult === 'PRESENT',
  );
}

const inCity = (...Values: string[]): Dimension => ({
  ProfileAttributes: { Address: { City: { DimensionType: 'INCLUSIVE', Values } } },
});
const purchases = (DimensionType: 'GREATER_THAN' | 'EQUAL', value: string): Dimension => ({
  CalculatedAttributes: { purchases: { DimensionType, Values: [value] } },
});

describe('segment membership', () => {
  it('reads standard, custom and calculated attributes', async () => {
    const one = (dimension: Dimension) => membersOf({ Groups: [{ Dimensions: [dimension] }] });
    expect(await one(inCity('港区', '京都市'))).toEqual(['yui', 'rin']);
    expect(await one({ ProfileAttributes: { LastName: { DimensionType: 'BEGINS_WITH', Values: ['田'] } } })).toEqual([
      'ken',
    ]);
    expect(
      await one({ ProfileAttributes: { Attributes: { tier: { DimensionType: 'INCLUSIVE', Values: ['gold'] } } } }),
    ).toEqual(['rin']);
    expect(await one(purchases('GREATER_THAN', '1'))).toEqual(['ken']);
    expect(await one(inCity('{{_profile.Attributes.home}}'))).toEqual(['rin']);
    expect(await one({ CalculatedAttributes: { unknown: { DimensionType: 'EQUAL', Values: ['1'] } } })).toEqual([]);
  });

  it('joins dimensions, groups and source segments', async () => {
    const tokyo = await create({ Groups: [{ Dimensions: [inCity('港区')] }] });
    const SourceSegments = [{ SegmentDefinitionName: tokyo }];
    const buyers = purchases('GREATER_THAN', '0');
    expect(await membersOf({ Include: 'ALL', Groups: [{ SourceSegments, Dimensions: [buyers] }] })).toEqual(['yui']);
    expect(await membersOf({ Include: 'ALL', Groups: [{ SourceSegments, SourceType: 'NONE' }] })).toEqual(['ken']);
    expect(await membersOf({ Include: 'ANY', Groups: [{ Dimensions: [buyers] }, { SourceSegments }] })).toEqual([
      'ken',
      'yui',
      'rin',
    ]);
    expect(await membersOf({ Include: 'NONE', Groups: [{ Dimensions: [buyers] }] })).toEqual(['rin']);
    expect(
      await membersOf({ Groups: [{ Type: 'ANY', Dimensions: [inCity('大阪市'), purchases('EQUAL', '1')] }] }),
    ).toEqual(['ken', 'yui']);
  });

  it('answers members with their profile, and unknown profiles as failures', async () => {
    const SegmentDefinitionName = await create({ Groups: [{ Dimensions: [inCity('大阪市')] }] });
    const command = { DomainName, SegmentDefinitionName, ProfileIds: [idOf('ken'), idOf('yui'), NOBODY] };
    const answer = await endpoint.client.send(new GetSegmentMembershipCommand(command));
    expect(answer).toMatchObject({
      SegmentDefinitionName,
      Profiles: [
        { ProfileId: idOf('ken'), QueryResult: 'PRESENT', Profile: { LastName: '田中', Address: { City: '大阪市' } } },
        { ProfileId: idOf('yui'), QueryResult: 'ABSENT' },
      ],
      Failures: [{ ProfileId: NOBODY, Status: 404 }],
      LastComputedAt: new Date(NOW),
    });
  });

  it('is counted by an estimate', async () => {
    const SegmentQuery = { Groups: [{ Dimensions: [inCity('港区')] }] };
    const { EstimateId, StatusCode } = await endpoint.client.send(
      new CreateSegmentEstimateCommand({ DomainName, SegmentQuery }),
    );
    expect(StatusCode).toBe(200);
    const estimate = await endpoint.client.send(new GetSegmentEstimateCommand({ DomainName, EstimateId }));
    expect(estimate).toMatchObject({ DomainName, EstimateId, Status: 'SUCCEEDED', Estimate: '2' });
    const unknown = new GetSegmentEstimateCommand({ DomainName, EstimateId: 'unknown' });
    await expect(endpoint.client.send(unknown)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });
});

describe('segment definitions', () => {
  it('are read as they were made, listed and deleted', async () => {
    const SegmentGroups = {
      Include: 'ANY',
      Groups: [{ Type: 'ALL', Dimensions: [inCity('港区')] }],
    } as const satisfies SegmentGroup;
    const name = await create({ ...SegmentGroups, Groups: [...SegmentGroups.Groups] });
    const get = new GetSegmentDefinitionCommand({ DomainName, SegmentDefinitionName: name });
    expect(await endpoint.client.send(get)).toMatchObject({
      SegmentDefinitionName: name,
      DisplayName: 'A segment',
      SegmentGroups,
      SegmentDefinitionArn: `arn:aws:profile:local:000000000000:domains/club/segment-definitions/${name}`,
      SegmentType: 'CLASSIC',
    });
    const { Items = [] } = await endpoint.client.send(
      new ListSegmentDefinitionsCommand({ DomainName, MaxResults: 500 }),
    );
    expect(Items.map(({ SegmentDefinitionName }) => SegmentDefinitionName)).toContain(name);
    const remove = () =>
      endpoint.client.send(new DeleteSegmentDefinitionCommand({ DomainName, SegmentDefinitionName: name }));
    await remove();
    await remove();
    await expect(endpoint.client.send(get)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });

  it('may be made again as they are, and not otherwise', async () => {
    const make = (DisplayName: string) =>
      endpoint.client.send(
        new CreateSegmentDefinitionCommand({
          DomainName,
          SegmentDefinitionName: 'again',
          DisplayName,
          SegmentGroups: { Groups: [] },
        }),
      );
    const first = await make('Again');
    expect((await make('Again')).CreatedAt).toEqual(first.CreatedAt);
    await expect(make('Other')).rejects.toBeInstanceOf(BadRequestException);
  });

  it('stay while another segment starts from them', async () => {
    const source = await create({ Groups: [] });
    await create({ Groups: [{ SourceSegments: [{ SegmentDefinitionName: source }] }] });
    const remove = new DeleteSegmentDefinitionCommand({ DomainName, SegmentDefinitionName: source });
    await expect(endpoint.client.send(remove)).rejects.toBeInstanceOf(BadRequestException);
  });

  it('need groups, of one kind of dimension each, and sources that exist', async () => {
    const make = (SegmentGroups?: SegmentGroup, SegmentSqlQuery?: string) =>
      endpoint.client.send(
        new CreateSegmentDefinitionCommand({
          DomainName,
          SegmentDefinitionName: 'wrong',
          DisplayName: 'Wrong',
          SegmentGroups,
          SegmentSqlQuery,
        }),
      );
    const both = { ...inCity('港区'), ...purchases('EQUAL', '1') } as Dimension;
    await expect(make()).rejects.toThrow('SegmentGroups or SegmentSqlQuery must be given');
    await expect(make({ Groups: [{ Dimensions: [both] }] })).rejects.toThrow('exactly one of');
    await expect(make({ Groups: [{ SourceSegments: [{ SegmentDefinitionName: 'unknown' }] }] })).rejects.toThrow(
      'does not exist',
    );
    await expect(make(undefined, 'SELECT 1')).rejects.toThrow('not emulated');
  });
});
