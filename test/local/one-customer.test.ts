import {
  CustomerProfilesClient,
  GetCalculatedAttributeForProfileCommand,
  GetSegmentMembershipCommand,
  ListSegmentDefinitionsCommand,
  SearchProfilesCommand,
} from '@aws-sdk/client-customer-profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  AnswerView,
  ContactView,
  CustomerLookup,
  CustomerView,
  SessionView,
} from '../../functions/core/contract.ts';
import { MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { runCommandLine } from '../../functions/local/command-line.ts';
import { DEFAULT_DOMAIN } from '../../functions/local/store.ts';
import { type Product, SHORTLY_AFTER_THE_DATA, startProduct } from '../browser/product.ts';

describe('one customer, asked for in every way', () => {
  let product: Product;
  let token: string;
  let contact: ContactView;
  let viewed: CustomerView;

  beforeAll(async () => {
    product = await startProduct();
    token = (await post<SessionView>('/api/session', { role: 'agent', user: 'test' })).token;
    const contacts = await get<ContactView[]>('/api/contacts');
    const identified = contacts.find(({ attributes }) => attributes.found === 'one' && attributes.segment === 'vip');
    if (identified === undefined) throw new Error('the simulated contacts have no VIP');
    contact = identified;
    const lookup = await get<CustomerLookup>(`/api/customer?phone=${encodeURIComponent(contact.customerEndpoint)}`);
    if (lookup.found !== 'one') throw new Error(`found ${lookup.found}`);
    viewed = lookup.customer;
  });
  afterAll(() => product.close());

  it('is the same profile for the flow, the widget and the SDK, whatever the notation of the number', async () => {
    expect(contact.attributes.profile_id).toBe(viewed.profileId);
    const national = contact.customerEndpoint.replace('+81', '0').replace(/^(\d{3})(\d{4})/, '$1-$2-');
    for (const value of [contact.customerEndpoint, national]) {
      const { Items } = await client().send(
        new SearchProfilesCommand({ DomainName: DEFAULT_DOMAIN, KeyName: '_phone', Values: [value] }),
      );
      expect(Items?.map(({ ProfileId }) => ProfileId)).toEqual([viewed.profileId]);
    }
  });

  it('has the same figures in the widget, on the profile, in an answer and on the command line', async () => {
    const completed = viewed.orders.filter(({ status }) => status === 'completed');
    const sales = completed.reduce((sum, { total }) => sum + (total ?? 0), 0);
    expect(completed.length).toBeGreaterThan(1);

    expect(attributeOf('lifetime_sales_yen')).toBe(sales);
    expect(attributeOf('order_count')).toBe(completed.length);

    const { Items } = await client().send(
      new SearchProfilesCommand({ DomainName: DEFAULT_DOMAIN, KeyName: '_profileId', Values: [viewed.profileId] }),
    );
    expect(Items?.[0]?.Attributes).toMatchObject({
      lifetime_sales_yen: String(sales),
      order_count: String(completed.length),
      primary_segment: viewed.segments.find(({ primary }) => primary)?.name,
    });

    for (const [question, expected] of [
      ['この方の売上合計は？', sales],
      ['How many orders has this customer placed?', completed.length],
    ] as const) {
      const answer = await post<AnswerView>('/api/questions', { question, customer: viewed.profileId });
      expect(answer.outcome, question).toBe('answered');
      expect(answer.rows.flat(), question).toContain(expected);
    }

    const printed = await command(
      'ask',
      'この方の売上合計は？',
      '--as',
      'agent',
      '--customer',
      contact.customerEndpoint,
      '--json',
    );
    expect((JSON.parse(printed) as { rows: unknown[][] }).rows.flat()).toContain(sales);
    const shown = JSON.parse(await command('customer', contact.customerEndpoint, '--json')) as CustomerLookup;
    expect(shown).toEqual({ found: 'one', customer: viewed });
  });

  it('is in the same segments for the service’s own definitions as for the widget', async () => {
    const { Items = [] } = await client().send(new ListSegmentDefinitionsCommand({ DomainName: DEFAULT_DOMAIN }));
    expect(Items.map(({ SegmentDefinitionName }) => SegmentDefinitionName).toSorted()).toEqual(
      viewed.segments.map(({ name }) => name).toSorted(),
    );
    for (const { name, member } of viewed.segments) {
      const { Profiles = [] } = await client().send(
        new GetSegmentMembershipCommand({
          DomainName: DEFAULT_DOMAIN,
          SegmentDefinitionName: name,
          ProfileIds: [viewed.profileId],
        }),
      );
      expect(Profiles[0]?.QueryResult, name).toBe(member ? 'PRESENT' : 'ABSENT');
    }
  });

  it('has the figures of the service’s own calculated attributes, brand by brand', async () => {
    const yearAgo = SHORTLY_AFTER_THE_DATA - 365 * MILLISECONDS_PER_DAY;
    for (const brand of new Set(viewed.orders.map((order) => order.brand))) {
      const { Value } = await client().send(
        new GetCalculatedAttributeForProfileCommand({
          DomainName: DEFAULT_DOMAIN,
          ProfileId: viewed.profileId,
          CalculatedAttributeName: `${brand}_orders_365d`,
        }),
      );
      const recent = viewed.orders.filter(
        (order) => order.brand === brand && order.status === 'completed' && Date.parse(order.orderedAt) > yearAgo,
      );
      expect(Number(Value ?? 0), brand).toBe(recent.length);
    }
  });

  it('is several brands’ records, and says of every merge why', () => {
    expect(new Set(viewed.records.map(({ id }) => id)).size).toBe(viewed.records.length);
    if (viewed.records.length < 2) return expect(viewed.merges).toEqual([]);
    const explained = viewed.merges.flatMap(({ explanations }) =>
      explanations.flatMap(({ left, right }) => [left, right]),
    );
    for (const { id } of viewed.records) expect(explained).toContain(id);
    return undefined;
  });

  function attributeOf(attribute: string): unknown {
    return viewed.attributes.find(({ name }) => name === attribute)?.value;
  }

  async function command(...argv: string[]): Promise<string> {
    const lines: string[] = [];
    const say = (line: string): number => lines.push(line);
    const context = {
      cwd: '/',
      out: say,
      err: say,
      progress: { report: () => undefined },
      store: async () => product.store,
    };
    expect(await runCommandLine(argv, context), lines.join('\n')).toBe(0);
    return lines.join('\n');
  }

  function client(): CustomerProfilesClient {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    return new CustomerProfilesClient({ endpoint: product.origin, region: 'us-east-1', credentials });
  }

  async function get<T>(path: string): Promise<T> {
    return (
      await fetch(`${product.origin}${path}`, { headers: { authorization: `Bearer ${token}` } })
    ).json() as Promise<T>;
  }

  async function post<T>(path: string, body: unknown): Promise<T> {
    const headers = {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    return (
      await fetch(`${product.origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    ).json() as Promise<T>;
  }
});
