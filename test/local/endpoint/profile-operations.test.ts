import {
  AddProfileKeyCommand,
  BadRequestException,
  BatchGetProfileCommand,
  CreateProfileCommand,
  CustomerProfilesClient,
  DeleteProfileCommand,
  DeleteProfileKeyCommand,
  DeleteProfileObjectCommand,
  ListProfileObjectsCommand,
  MergeProfilesCommand,
  PutProfileObjectCommand,
  ResourceNotFoundException,
  SearchProfilesCommand,
  UpdateProfileCommand,
} from '@aws-sdk/client-customer-profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEndpoint } from '../../../functions/local/endpoint/endpoint.ts';
import { type Listening, listen } from '../../../functions/local/endpoint/listen.ts';
import { countingIds, NOBODY, openFixture, tickingClock } from '../../duckdb/profiles/fixture.ts';

const DomainName = 'club';
let listening: Listening;
let client: CustomerProfilesClient;

beforeAll(async () => {
  const { store, database } = await openFixture();
  const endpoint = createEndpoint({
    profiles: store,
    database,
    clock: tickingClock(),
    ids: countingIds(),
  });
  listening = await listen(endpoint);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new CustomerProfilesClient({ endpoint: listening.url, region: 'us-east-1', credentials });
});
afterAll(async () => {
  client.destroy();
  await listening.close();
});

async function create(fields: object): Promise<string> {
  const { ProfileId } = await client.send(new CreateProfileCommand({ DomainName, ...fields }));
  return ProfileId ?? '';
}

async function put(ObjectTypeName: string, object: object): Promise<string> {
  const command = new PutProfileObjectCommand({ DomainName, ObjectTypeName, Object: JSON.stringify(object) });
  return (await client.send(command)).ProfileObjectUniqueKey ?? '';
}

async function search(KeyName: string, ...Values: string[]) {
  return (await client.send(new SearchProfilesCommand({ DomainName, KeyName, Values }))).Items ?? [];
}

async function get(...ProfileIds: string[]) {
  return client.send(new BatchGetProfileCommand({ DomainName, ProfileIds }));
}

describe('profiles through the unmodified SDK', () => {
  it('are made, read, changed and deleted', async () => {
    const ProfileId = await create({
      FirstName: '花子',
      LastName: '山田',
      Address: { City: '札幌市', PostalCode: '060-0001' },
      Attributes: { tier: 'gold' },
      EngagementPreferences: { Phone: [{ KeyName: '_phone', KeyValue: '+819012345678' }] },
    });
    await client.send(
      new UpdateProfileCommand({
        DomainName,
        ProfileId,
        LastName: '',
        Address: { City: '小樽市' },
        Attributes: { tier: '' },
      }),
    );
    expect((await get(ProfileId)).Profiles).toEqual([
      {
        ProfileId,
        FirstName: '花子',
        Address: { City: '小樽市', PostalCode: '060-0001' },
        EngagementPreferences: { Phone: [{ KeyName: '_phone', KeyValue: '+819012345678' }] },
      },
    ]);
    await client.send(new DeleteProfileCommand({ DomainName, ProfileId }));
    const { Profiles, Errors } = await get(ProfileId);
    expect(Profiles).toEqual([]);
    expect(Errors).toEqual([expect.objectContaining({ ProfileId, Code: 'ResourceNotFoundException' })]);
    const again = client.send(new DeleteProfileCommand({ DomainName, ProfileId }));
    await expect(again).rejects.toThrow(ResourceNotFoundException);
  });

  it('are searched by one key or several, with the keys that found them, in pages', async () => {
    const one = await create({ EmailAddress: 'one@example.com', PhoneNumber: '03-3234-0001' });
    const two = await create({ EmailAddress: 'two@example.com', PhoneNumber: '+81332340001' });
    const keys = {
      DomainName,
      KeyName: '_phone',
      Values: ['0332340001'],
      AdditionalSearchKeys: [{ KeyName: '_email', Values: ['TWO@example.com'] }],
    };
    const either = await client.send(new SearchProfilesCommand(keys));
    expect(either.Items?.map(({ ProfileId, FoundByItems }) => [ProfileId, FoundByItems?.length])).toEqual([
      [one, 1],
      [two, 2],
    ]);
    const both = await client.send(new SearchProfilesCommand({ ...keys, LogicalOperator: 'AND' }));
    expect(both.Items).toEqual([
      expect.objectContaining({
        ProfileId: two,
        FoundByItems: [
          { KeyName: '_phone', Values: ['0332340001'] },
          { KeyName: '_email', Values: ['TWO@example.com'] },
        ],
      }),
    ]);
    const first = await client.send(new SearchProfilesCommand({ ...keys, MaxResults: 1 }));
    const rest = await client.send(new SearchProfilesCommand({ ...keys, MaxResults: 1, NextToken: first.NextToken }));
    expect([first, rest].map((page) => page.Items?.map(({ ProfileId }) => ProfileId))).toEqual([[one], [two]]);
    expect(rest.NextToken).toBeUndefined();
  });

  it('take keys by hand and give them up', async () => {
    const ProfileId = await create({});
    const key = { DomainName, ProfileId, KeyName: 'loyalty', Values: ['L-1'] };
    expect(await client.send(new AddProfileKeyCommand(key))).toMatchObject({ KeyName: 'loyalty', Values: ['L-1'] });
    expect(await search('loyalty', 'L-1')).toHaveLength(1);
    await client.send(new DeleteProfileKeyCommand(key));
    expect(await search('loyalty', 'L-1')).toHaveLength(0);
    await expect(client.send(new DeleteProfileKeyCommand(key))).rejects.toThrow(ResourceNotFoundException);
    const own = client.send(new AddProfileKeyCommand({ ...key, KeyName: '_profileId', Values: [NOBODY] }));
    await expect(own).rejects.toThrow(BadRequestException);
  });

  it('hold the objects that are put, listed in pages and by key, until they are deleted', async () => {
    const member = await put('member', { id: 'M1', first: '花子', phone: '090-1234-5678' });
    const purchases = [
      await put('purchase', { id: 'P1', member: 'M1' }),
      await put('purchase', { id: 'P2', member: 'M1' }),
    ];
    const [profile] = await search('_memberId', 'M1');
    expect(profile).toMatchObject({ FirstName: '花子', PhoneNumber: '090-1234-5678' });
    const list = { DomainName, ProfileId: profile?.ProfileId, ObjectTypeName: 'purchase' };
    const first = await client.send(new ListProfileObjectsCommand({ ...list, MaxResults: 1 }));
    const rest = await client.send(
      new ListProfileObjectsCommand({ ...list, MaxResults: 1, NextToken: first.NextToken }),
    );
    const items = [...(first.Items ?? []), ...(rest.Items ?? [])];
    expect(items.map(({ ProfileObjectUniqueKey }) => ProfileObjectUniqueKey)).toEqual(purchases);
    expect(JSON.parse(items[1]?.Object ?? '')).toEqual({ id: 'P2', member: 'M1' });
    const ObjectFilter = { KeyName: '_purchaseId', Values: ['P2'] };
    const filtered = await client.send(new ListProfileObjectsCommand({ ...list, ObjectFilter }));
    expect(filtered.Items).toHaveLength(1);
    const one = { ...list, ObjectTypeName: 'member', ProfileObjectUniqueKey: member };
    await client.send(new DeleteProfileObjectCommand(one));
    await expect(client.send(new DeleteProfileObjectCommand(one))).rejects.toThrow(ResourceNotFoundException);
    expect((await get(profile?.ProfileId ?? '')).Profiles).toEqual([{ ProfileId: profile?.ProfileId }]);
  });

  it('are merged, the named profile giving a field, its address whole', async () => {
    const main = await create({
      FirstName: 'main',
      LastName: 'main',
      Address: { City: 'main' },
      Attributes: { a: '1' },
    });
    const merged = await create({ FirstName: 'merged', Address: { State: 'merged' }, Attributes: { a: '2', b: '2' } });
    const merge = { DomainName, MainProfileId: main, ProfileIdsToBeMerged: [merged] };
    const FieldSourceProfileIds = { LastName: merged, Address: merged, Attributes: { a: merged } };
    await client.send(new MergeProfilesCommand({ ...merge, FieldSourceProfileIds }));
    const { Profiles, Errors } = await get(main, merged);
    expect(Profiles).toEqual([
      { ProfileId: main, FirstName: 'main', Address: { State: 'merged' }, Attributes: { a: '2', b: '2' } },
    ]);
    expect(Errors).toHaveLength(1);
    await expect(client.send(new MergeProfilesCommand(merge))).rejects.toThrow(ResourceNotFoundException);
    const into = { ...merge, ProfileIdsToBeMerged: [main] };
    await expect(client.send(new MergeProfilesCommand(into))).rejects.toThrow(BadRequestException);
    const strange = {
      ...merge,
      ProfileIdsToBeMerged: [await create({})],
      FieldSourceProfileIds: { FirstName: NOBODY },
    };
    await expect(client.send(new MergeProfilesCommand(strange))).rejects.toThrow('FirstName');
  });

  it('are refused with the error of the service where the request cannot be met', async () => {
    const object = { DomainName, ObjectTypeName: 'member', Object: '{"id":"M2"}' };
    for (const [command, error] of [
      [new CreateProfileCommand({ DomainName: 'nowhere' }), ResourceNotFoundException],
      [new UpdateProfileCommand({ DomainName, ProfileId: NOBODY, FirstName: 'x' }), ResourceNotFoundException],
      [new PutProfileObjectCommand({ ...object, ObjectTypeName: 'nothing' }), ResourceNotFoundException],
      [new PutProfileObjectCommand({ ...object, Object: '[1]' }), BadRequestException],
      [new PutProfileObjectCommand({ ...object, Object: '{"id"' }), BadRequestException],
      [new PutProfileObjectCommand({ ...object, Object: '{"first":"x"}' }), BadRequestException],
      [
        new ListProfileObjectsCommand({ DomainName, ProfileId: NOBODY, ObjectTypeName: 'member' }),
        ResourceNotFoundException,
      ],
      [
        new SearchProfilesCommand({ DomainName, KeyName: '_phone', Values: ['1'], NextToken: 'x' }),
        BadRequestException,
      ],
    ] as const) {
      await expect(client.send(command as CreateProfileCommand)).rejects.toThrow(error);
    }
  });
});
