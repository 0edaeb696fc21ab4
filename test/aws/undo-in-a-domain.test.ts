import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AwsProfileStore } from '../../functions/aws/profile-store.ts';
import { recordId } from '../../functions/core/identities/customer-person.ts';
import { placeCases } from '../../functions/steps/place-cases.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { type EndpointFixture, openEndpoint } from '../local/endpoint/fixture.ts';
import { groupsNow, type IdentitiesOutside, identitiesOutside, importText } from '../steps/identities-outside.ts';

/** The service cannot undo: a profile that is made again has another id. */
let endpoint: EndpointFixture;
let outside: Omit<IdentitiesOutside, 'profiles'> & { readonly profiles: AwsProfileStore };
beforeEach(async () => {
  endpoint = await openEndpoint();
  const { client, clock } = endpoint;
  outside = { ...(await identitiesOutside()), profiles: new AwsProfileStore(client, { domainName: 'club', clock }) };
});
afterEach(async () => {
  outside.database.close();
  await endpoint.close();
  expect(endpoint.faults).toEqual([]);
});

const HEADER = 'customer_id,last_name,first_name,birth_date,phone,email,registered_at';
const CHIHIRO = '佐久間,千尋,1979-03-02,090-7777-1234,chihiro.sakuma@example.com';

/** Each brand's record is older than those before it, so that the profile of the last one is kept. */
async function arrive(brand: string, year: number): Promise<string> {
  const row = `${HEADER}\n${brand}1,${CHIHIRO},${year}-01-01`;
  await importText(`${brand}/customers.csv`, row, outside as unknown as IdentitiesOutside);
  await publishRecords(outside);
  return (await outside.records.links({ brand }))[0]?.profile_id ?? '';
}

async function fieldsByRecord(): Promise<unknown> {
  const links = await outside.records.links();
  const profiles = await outside.profiles.getProfiles(links.map(({ profile_id }) => profile_id));
  return links
    .map((link) => [recordId(link), profiles.find(({ id }) => id === link.profile_id)?.fields] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe('merges that build on one another, in a domain of the service', () => {
  it('are all taken back, though profiles come back under other ids', async () => {
    const zeta = await arrive('zeta', 2021);
    await arrive('acme', 2020);
    const apart = await fieldsByRecord();
    await resolveIdentities({ by: 'test' }, outside);
    await arrive('nova', 2019);
    await resolveIdentities({ by: 'test' }, outside);
    expect(await groupsNow(outside as unknown as IdentitiesOutside)).toHaveLength(1);
    const [first, second] = await outside.journal.entries();
    await undoRun(second?.runId ?? '', outside);
    const [moved] = await placeCases([{ caseId: 'c1', customer: zeta }], outside);
    expect(moved).toMatchObject({
      place: 'moved',
      belongsTo: [(await outside.records.links({ brand: 'zeta' }))[0]?.profile_id],
    });
    await undoMerge(first?.id ?? '', outside);
    const people = await groupsNow(outside as unknown as IdentitiesOutside);
    expect(people).toEqual(['acme:acme1', 'nova:nova1', 'zeta:zeta1']);
    expect(await fieldsByRecord()).toEqual(expect.arrayContaining(apart as unknown[]));
  });
});
