import {
  BadRequestException,
  BatchGetCalculatedAttributeForProfileCommand,
  CreateCalculatedAttributeDefinitionCommand,
  type CreateCalculatedAttributeDefinitionCommandInput,
  DeleteCalculatedAttributeDefinitionCommand,
  GetCalculatedAttributeDefinitionCommand,
  GetCalculatedAttributeForProfileCommand,
  ListCalculatedAttributeDefinitionsCommand,
  ListCalculatedAttributesForProfileCommand,
  ResourceNotFoundException,
  UpdateCalculatedAttributeDefinitionCommand,
} from '@aws-sdk/client-customer-profiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileId as Id } from '../../../functions/core/profiles/profile.ts';
import { instant, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';
import { MEMBER, NOBODY, PURCHASE } from '../../duckdb/profiles/fixture.ts';
import { type EndpointFixture, NOW, openEndpoint } from './fixture.ts';

const DomainName = 'club';
const CalculatedAttributeName = 'spent';
let endpoint: EndpointFixture;
let ProfileId: Id;

beforeEach(async () => {
  endpoint = await openEndpoint();
  const { store } = endpoint;
  await store.prepare([
    MEMBER,
    { ...PURCHASE, fields: { ...PURCHASE.fields, amount: { source: '_source.price.yen' } } },
  ]);
  await store.putObjects('member', [{ id: 'm', last: '山田' }]);
  const purchase = (id: string, yen: number, days: number) => ({
    id,
    member: 'm',
    price: { yen },
    bought: new Date(NOW - days * MILLISECONDS_PER_DAY).toISOString(),
  });
  await store.putObjects('purchase', [purchase('a', 100, 100), purchase('b', 20, 20), purchase('c', 3, 3)]);
  ProfileId = (await store.resolveKeys('_memberId', ['m'])).get('m')?.[0] ?? NOBODY;
});
afterEach(async () => {
  expect(endpoint.faults).toEqual([]);
  await endpoint.close();
});

function create(change: Partial<CreateCalculatedAttributeDefinitionCommandInput> = {}) {
  const input: CreateCalculatedAttributeDefinitionCommandInput = {
    DomainName,
    CalculatedAttributeName,
    AttributeDetails: { Attributes: [{ Name: 'amount' }], Expression: '{purchase.amount}' },
    Statistic: 'SUM',
    UseHistoricalData: true,
    ...change,
  };
  return endpoint.client.send(new CreateCalculatedAttributeDefinitionCommand(input));
}

async function value(): Promise<string | undefined> {
  const get = new GetCalculatedAttributeForProfileCommand({ DomainName, ProfileId, CalculatedAttributeName });
  return (await endpoint.client.send(get)).Value;
}

const LAST_30_DAYS = {
  Value: 30,
  Unit: 'DAYS',
  TimestampSource: '{purchase.bought}',
  TimestampFormat: 'ISO_8601',
} as const;

describe('calculated attribute definitions', () => {
  it('are made, read, listed, changed and deleted', async () => {
    const { client, clock } = endpoint;
    await create({ DisplayName: 'Spent', Conditions: { Range: LAST_30_DAYS }, Tags: { a: 'b' } });
    const get = new GetCalculatedAttributeDefinitionCommand({ DomainName, CalculatedAttributeName });
    expect(await client.send(get)).toMatchObject({
      CalculatedAttributeName,
      DisplayName: 'Spent',
      Statistic: 'SUM',
      Conditions: { Range: LAST_30_DAYS },
      Status: 'COMPLETED',
      Readiness: { ProgressPercentage: 100 },
      CreatedAt: new Date(NOW),
      Tags: { a: 'b' },
    });
    const { Items } = await client.send(new ListCalculatedAttributeDefinitionsCommand({ DomainName }));
    expect(Items).toMatchObject([{ CalculatedAttributeName, DisplayName: 'Spent', UseHistoricalData: true }]);
    clock.at = instant(NOW + 1000);
    const Conditions = { Range: { Value: 5, Unit: 'DAYS' as const } };
    await client.send(
      new UpdateCalculatedAttributeDefinitionCommand({ DomainName, CalculatedAttributeName, Conditions }),
    );
    expect(await client.send(get)).toMatchObject({
      DisplayName: 'Spent',
      Conditions: { Range: { ...LAST_30_DAYS, Value: 5 } },
      LastUpdatedAt: new Date(NOW + 1000),
    });
    expect(await value()).toBe('3');
    const remove = () =>
      client.send(new DeleteCalculatedAttributeDefinitionCommand({ DomainName, CalculatedAttributeName }));
    await remove();
    await expect(remove()).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(client.send(get)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });

  it.each<[string, Partial<CreateCalculatedAttributeDefinitionCommandInput>]>([
    ['an expression that cannot be read', { AttributeDetails: { Attributes: [{ Name: 'a' }], Expression: 'amount' } }],
    ['two object types', { AttributeDetails: { Attributes: [{ Name: 'a' }], Expression: '{a.x} + {b.y}' } }],
    ['no field', { AttributeDetails: { Attributes: [{ Name: 'a' }], Expression: '1 + 1' } }],
    ['an unknown statistic', { Statistic: 'MEDIAN' as 'SUM' }],
    ['an unknown format of time', { Conditions: { Range: { ...LAST_30_DAYS, TimestampFormat: 'RFC' } } }],
    ['an object count of zero', { Conditions: { ObjectCount: 0 } }],
    ['a filter without groups', { Filter: { Include: 'ALL', Groups: [] } }],
  ])('cannot have %s', async (_, change) => {
    await expect(create(change)).rejects.toBeInstanceOf(BadRequestException);
  });

  it('cannot be made twice, or be more than fifty', async () => {
    for (let n = 0; n < 50; n += 1) await create({ CalculatedAttributeName: `a${n}` });
    await expect(create({ CalculatedAttributeName: 'a0' })).rejects.toThrow('already exists');
    await expect(create({ CalculatedAttributeName: 'a50' })).rejects.toThrow('has 50');
  });

  it('keep their source of time', async () => {
    await create({ Conditions: { Range: LAST_30_DAYS } });
    const Conditions = { Range: { ...LAST_30_DAYS, TimestampSource: '{purchase.id}' } };
    const update = new UpdateCalculatedAttributeDefinitionCommand({ DomainName, CalculatedAttributeName, Conditions });
    await expect(endpoint.client.send(update)).rejects.toBeInstanceOf(BadRequestException);
  });
});

describe('calculated attribute values', () => {
  it('are computed from the fields of the objects that the profile has', async () => {
    await create();
    expect(await value()).toBe('123');
    await endpoint.store.putObjects('purchase', [{ id: 'd', member: 'm', price: { yen: '1000' } }]);
    expect(await value()).toBe('1123');
  });

  it('follow their range, filter and threshold', async () => {
    await create({
      Conditions: { Range: LAST_30_DAYS, Threshold: { Operator: 'GREATER_THAN', Value: '22' } },
      Filter: {
        Include: 'ALL',
        Groups: [{ Type: 'NONE', Dimensions: [{ Attributes: { id: { DimensionType: 'INCLUSIVE', Values: ['x'] } } }] }],
      },
    });
    expect(await value()).toBe('true');
  });

  it('have only what came after their definition when they do not use historical data', async () => {
    endpoint.clock.at = instant(NOW + 1000);
    await create({ UseHistoricalData: false });
    expect(await value()).toBeUndefined();
    endpoint.clock.at = instant(NOW + 2000);
    await endpoint.store.putObjects('purchase', [{ id: 'd', member: 'm', price: { yen: 7 } }]);
    expect(await value()).toBe('7');
  });

  it('come for many profiles at once, for another range when asked', async () => {
    await create({ DisplayName: 'Spent', Conditions: { Range: LAST_30_DAYS } });
    const batch = (ConditionOverrides?: { Range: { Start: number; End?: number; Unit: 'DAYS' } }) =>
      endpoint.client.send(
        new BatchGetCalculatedAttributeForProfileCommand({
          DomainName,
          CalculatedAttributeName,
          ProfileIds: [ProfileId, NOBODY],
          ConditionOverrides,
        }),
      );
    expect(await batch()).toMatchObject({
      CalculatedAttributeValues: [
        {
          ProfileId,
          Value: '23',
          DisplayName: 'Spent',
          IsDataPartial: 'false',
          LastObjectTimestamp: new Date(NOW - 3 * MILLISECONDS_PER_DAY),
        },
      ],
      Errors: [{ ProfileId: NOBODY, Code: 'ResourceNotFoundException' }],
    });
    const overridden = await batch({ Range: { Start: 150, End: 10, Unit: 'DAYS' } });
    expect(overridden.CalculatedAttributeValues?.[0]?.Value).toBe('120');
  });

  it('come all of one profile together, without a value where there is nothing to compute from', async () => {
    await create();
    const Attributes = [{ Name: 'x' }];
    await create({ CalculatedAttributeName: 'nothing', AttributeDetails: { Attributes, Expression: '{purchase.x}' } });
    const list = new ListCalculatedAttributesForProfileCommand({ DomainName, ProfileId });
    const { Items } = await endpoint.client.send(list);
    expect(Items).toMatchObject([
      { CalculatedAttributeName: 'spent', Value: '123' },
      { CalculatedAttributeName: 'nothing' },
    ]);
    expect(Items?.[1]?.Value).toBeUndefined();
  });

  it('are not there for unknown profiles and unknown names', async () => {
    await create();
    const of = (name: string, id: string) =>
      endpoint.client.send(
        new GetCalculatedAttributeForProfileCommand({ DomainName, ProfileId: id, CalculatedAttributeName: name }),
      );
    await expect(of('unknown', ProfileId)).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(of('spent', NOBODY)).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(of('spent', 'no id')).rejects.toBeInstanceOf(BadRequestException);
    const list = new ListCalculatedAttributesForProfileCommand({ DomainName, ProfileId: NOBODY });
    await expect(endpoint.client.send(list)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });
});
