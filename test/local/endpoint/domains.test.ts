import {
  BadRequestException,
  CreateDomainCommand,
  DeleteDomainCommand,
  DeleteDomainObjectTypeCommand,
  DeleteProfileObjectTypeCommand,
  GetDomainCommand,
  GetDomainObjectTypeCommand,
  GetProfileObjectTypeCommand,
  ListDomainObjectTypesCommand,
  ListTagsForResourceCommand,
  PutDomainObjectTypeCommand,
  PutProfileObjectCommand,
  PutProfileObjectTypeCommand,
  ResourceNotFoundException,
  SearchProfilesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateDomainCommand,
} from '@aws-sdk/client-customer-profiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wireFromObjectType } from '../../../functions/core/profiles/wire-object-type.ts';
import { instant } from '../../../functions/core/time.ts';
import { MEMBER, PURCHASE } from '../../duckdb/profiles/fixture.ts';
import { type EndpointFixture, NOW, openEndpoint } from './fixture.ts';

const DomainName = 'club';
let endpoint: EndpointFixture;
beforeEach(async () => {
  endpoint = await openEndpoint();
});
afterEach(async () => {
  expect(endpoint.faults).toEqual([]);
  await endpoint.close();
});

describe('a domain', () => {
  it('is made, read, changed and deleted', async () => {
    const { client, clock } = endpoint;
    const Matching = { Enabled: true, JobSchedule: { DayOfTheWeek: 'MONDAY', Time: '3:30' } } as const;
    const RuleBasedMatching = {
      Enabled: true,
      MatchingRules: [{ Rule: ['EmailAddress', 'Attributes.member_no'] }],
      MaxAllowedRuleLevelForMatching: 1,
    };
    const made = await client.send(
      new CreateDomainCommand({
        DomainName,
        DefaultExpirationDays: 366,
        DeadLetterQueueUrl: 'https://sqs.us-east-1.amazonaws.com/000000000000/dead',
        Matching,
        RuleBasedMatching,
        Tags: { stage: 'test' },
      }),
    );
    expect(made).toMatchObject({ DomainName, CreatedAt: new Date(NOW), Tags: { stage: 'test' } });
    clock.at = instant(NOW + 5000);
    await client.send(new UpdateDomainCommand({ DomainName, DefaultExpirationDays: 30, DeadLetterQueueUrl: '' }));
    const read = await client.send(new GetDomainCommand({ DomainName }));
    expect(read).toMatchObject({
      DefaultExpirationDays: 30,
      Matching,
      RuleBasedMatching: { ...RuleBasedMatching, Status: 'ACTIVE' },
      CreatedAt: new Date(NOW),
      LastUpdatedAt: new Date(NOW + 5000),
      Stats: { ProfileCount: 0, MeteringProfileCount: 0, ObjectCount: 0, TotalSize: 0 },
    });
    expect(read.DeadLetterQueueUrl).toBeUndefined();
    await client.send(new DeleteDomainCommand({ DomainName }));
    await expect(client.send(new GetDomainCommand({ DomainName }))).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(client.send(new DeleteDomainCommand({ DomainName }))).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    );
    await expect(client.send(new UpdateDomainCommand({ DomainName }))).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    );
  });

  it('refuses a name that is taken and rules that cannot be', async () => {
    const create = (RuleBasedMatching?: CreateDomainCommand['input']['RuleBasedMatching']) =>
      endpoint.client.send(new CreateDomainCommand({ DomainName, DefaultExpirationDays: 1, RuleBasedMatching }));
    const MatchingRules = [{ Rule: ['FavouriteColour'] }];
    await expect(create({ Enabled: true, MatchingRules })).rejects.toThrow(
      'matching rules cannot compare FavouriteColour',
    );
    const rules = { Enabled: true, MatchingRules: [{ Rule: ['EmailAddress'] }] };
    await expect(create({ ...rules, MaxAllowedRuleLevelForMatching: 2 })).rejects.toBeInstanceOf(BadRequestException);
    await expect(create({ ...rules, MaxAllowedRuleLevelForMerging: 1 })).rejects.toBeInstanceOf(BadRequestException);
    await create();
    await expect(create()).rejects.toBeInstanceOf(BadRequestException);
  });

  it('counts profiles as they are billed: one more from the hundred-and-first object on', async () => {
    const { client, store } = endpoint;
    await store.prepare([MEMBER, PURCHASE]);
    await store.putObjects('member', [{ id: 'a' }, { id: 'b' }]);
    const purchases = (member: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `${member}${n}`, member }));
    await store.putObjects('purchase', [...purchases('a', 99), ...purchases('b', 100)]);
    const { Stats } = await client.send(new GetDomainCommand({ DomainName }));
    expect(Stats).toMatchObject({ ProfileCount: 2, MeteringProfileCount: 3, ObjectCount: 201 });
    await store.putObjects('purchase', purchases('a', 200));
    const more = await client.send(new GetDomainCommand({ DomainName }));
    expect(more.Stats).toMatchObject({ MeteringProfileCount: 5, ObjectCount: 302 });
    expect(more.Stats?.TotalSize).toBeGreaterThan(Stats?.TotalSize ?? 0);
  });
});

describe('object types', () => {
  const put = (change: Partial<PutProfileObjectTypeCommand['input']>) =>
    endpoint.client.send(
      new PutProfileObjectTypeCommand({
        DomainName,
        ObjectTypeName: 'member',
        ...(wireFromObjectType(MEMBER) as Pick<
          PutProfileObjectTypeCommand['input'],
          'Description' | 'Fields' | 'Keys'
        >),
        ...change,
      }),
    );
  beforeEach(() => endpoint.store.prepare([]));

  it('come back as they were put', async () => {
    await put({ Tags: { a: 'b' } });
    const read = await endpoint.client.send(new GetProfileObjectTypeCommand({ DomainName, ObjectTypeName: 'member' }));
    expect(read).toMatchObject({ ...wireFromObjectType(MEMBER), Tags: { a: 'b' } });
  });

  it.each<[string, Partial<PutProfileObjectTypeCommand['input']>]>([
    ['a reserved name', { ObjectTypeName: '_profile' }],
    ['a template', { TemplateId: 'CTR' }],
    [
      'two UNIQUE keys',
      {
        Keys: {
          a: [{ StandardIdentifiers: ['UNIQUE'], FieldNames: ['id'] }],
          b: [{ StandardIdentifiers: ['UNIQUE'], FieldNames: ['id'] }],
        },
      },
    ],
    ['no UNIQUE key', { Keys: { a: [{ StandardIdentifiers: ['PROFILE'], FieldNames: ['id'] }] } }],
    ['UNIQUE with NEW_ONLY', { Keys: { a: [{ StandardIdentifiers: ['UNIQUE', 'NEW_ONLY'], FieldNames: ['id'] }] } }],
    ['a key on no field', { Keys: { a: [{ StandardIdentifiers: ['UNIQUE'], FieldNames: ['nothing'] }] } }],
    ['a field that profiles do not have', { Fields: { id: { Target: '_profile.Nickname' } } }],
    ['a timestamp without its format', { SourceLastUpdatedTimestampFormat: undefined }],
    [
      'only LOOKUP_ONLY profile keys',
      {
        Keys: {
          a: [{ StandardIdentifiers: ['UNIQUE'], FieldNames: ['id'] }],
          b: [{ StandardIdentifiers: ['PROFILE', 'LOOKUP_ONLY'], FieldNames: ['id'] }],
        },
      },
    ],
  ])('cannot have %s', async (_, change) => {
    await expect(put(change)).rejects.toBeInstanceOf(BadRequestException);
  });

  it('take their objects along when they are deleted', async () => {
    await put({});
    await endpoint.client.send(
      new PutProfileObjectCommand({ DomainName, ObjectTypeName: 'member', Object: '{"id":"1","last":"山田"}' }),
    );
    const { client } = endpoint;
    await client.send(new DeleteProfileObjectTypeCommand({ DomainName, ObjectTypeName: 'member' }));
    const search = new SearchProfilesCommand({ DomainName, KeyName: '_fullName', Values: ['山田'] });
    expect((await client.send(search)).Items).toEqual([]);
  });
});

describe('domain object types', () => {
  it('are put, read, listed and deleted', async () => {
    const { client, store } = endpoint;
    await store.prepare([]);
    const Fields = {
      sku: { Source: '_source.sku', Target: '_item.Id', ContentType: 'STRING', FeatureType: 'CATEGORICAL' },
    } as const;
    await client.send(
      new PutDomainObjectTypeCommand({ DomainName, ObjectTypeName: 'product', Description: 'goods', Fields }),
    );
    const read = await client.send(new GetDomainObjectTypeCommand({ DomainName, ObjectTypeName: 'product' }));
    expect(read).toMatchObject({ ObjectTypeName: 'product', Description: 'goods', Fields });
    const { Items } = await client.send(new ListDomainObjectTypesCommand({ DomainName }));
    expect(Items?.map(({ ObjectTypeName }) => ObjectTypeName)).toEqual(['product']);
    const remove = () => client.send(new DeleteDomainObjectTypeCommand({ DomainName, ObjectTypeName: 'product' }));
    await remove();
    await expect(remove()).rejects.toBeInstanceOf(ResourceNotFoundException);
  });
});

describe('tags', () => {
  it('are added, replaced and removed by ARN', async () => {
    const { client, store } = endpoint;
    await store.prepare([MEMBER]);
    for (const path of ['club', 'club/object-types/member']) {
      const resourceArn = `arn:aws:profile:ap-northeast-1:123456789012:domains/${path}`;
      await client.send(new TagResourceCommand({ resourceArn, tags: { a: '1', b: '2' } }));
      await client.send(new TagResourceCommand({ resourceArn, tags: { b: '3', 'c:d/e': '' } }));
      await client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a', 'x'] }));
      const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn }));
      expect(tags).toEqual({ b: '3', 'c:d/e': '' });
    }
    expect((await client.send(new GetDomainCommand({ DomainName }))).Tags).toEqual({ b: '3', 'c:d/e': '' });
  });

  it.each([
    ['arn:aws:profile:local:0:domains/nobody', ResourceNotFoundException],
    ['arn:aws:profile:local:0:domains/club/colours/red', BadRequestException],
    ['arn:aws:s3:::bucket', BadRequestException],
  ])('%s has none', async (resourceArn, expected) => {
    await endpoint.store.prepare([]);
    await expect(endpoint.client.send(new ListTagsForResourceCommand({ resourceArn }))).rejects.toBeInstanceOf(
      expected,
    );
  });
});
