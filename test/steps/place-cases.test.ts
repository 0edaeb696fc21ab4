import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileId } from '../../functions/core/profiles/profile.ts';
import { type PlaceOutside, placeCases } from '../../functions/steps/place-cases.ts';
import type { ProfileLink } from '../../functions/steps/ports.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import { type IdentitiesOutside, identitiesOutside, importText } from './identities-outside.ts';

const HEADER = 'customer_id,last_name,first_name,birth_date,phone,email,registered_at';
const CHIHIRO = '佐久間,千尋,1979-03-02,090-7777-1234,chihiro.sakuma@example.com';

let outside: IdentitiesOutside;
beforeEach(async () => {
  outside = await identitiesOutside();
});
afterEach(() => outside.database.close());

async function arrive(brand: string, since: string): Promise<void> {
  await importText(`${brand}/customers.csv`, `${HEADER}\n${brand}1,${CHIHIRO},${since}`, outside);
  await publishRecords(outside);
}

async function profileNow(brand: string): Promise<string> {
  return (await outside.records.links({ brand }))[0]?.profile_id ?? '';
}

const at = (caseId: string, customer: string) => ({ caseId, customer });

describe('a case', () => {
  it('is followed through every merge since, stays where its profile is, and comes back with the undo', async () => {
    await arrive('zeta', '2021-01-01');
    const zeta = await profileNow('zeta');
    await arrive('acme', '2020-01-01');
    const acme = await profileNow('acme');
    await resolveIdentities({ by: 'test' }, outside);
    await arrive('nova', '2019-01-01');
    const nova = await profileNow('nova');
    await resolveIdentities({ by: 'test' }, outside);
    const cases = [
      at('c1', zeta),
      at('c2', `arn:aws:profile:us-east-1:1:domains/d/profiles/${acme}`),
      at('c3', nova),
      at('c4', 'e'.repeat(32)),
    ];
    expect(await placeCases(cases, outside)).toEqual([
      { caseId: 'c1', profileId: zeta, place: 'moved', belongsTo: [nova], records: ['zeta:zeta1'] },
      {
        caseId: 'c2',
        profileId: acme,
        place: 'moved',
        belongsTo: [nova],
        records: expect.arrayContaining(['acme:acme1']),
      },
      { caseId: 'c3', profileId: nova, place: 'stays', belongsTo: [nova], records: [] },
      { caseId: 'c4', profileId: 'e'.repeat(32), place: 'unknown', belongsTo: [], records: [] },
    ]);
    for (const { id } of (await outside.journal.entries()).toReversed()) await undoMerge(id, outside);
    const places = (await placeCases(cases, outside)).map(({ place }) => place);
    expect(places).toEqual(['stays', 'stays', 'stays', 'unknown']);
  });

  it('has nowhere to go where the records of its profile were taken away', async () => {
    await arrive('acme', '2020-01-01');
    await arrive('zeta', '2021-01-01');
    const zeta = await profileNow('zeta');
    await resolveIdentities({ by: 'test' }, outside);
    const [, last] = await outside.ledger.entries();
    await rollBackImport(last?.id ?? '', outside);
    expect(await placeCases([at('c1', zeta)], outside)).toMatchObject([{ place: 'gone', belongsTo: [] }]);
  });

  it('is for somebody to place where the records of its profile are several people now', async () => {
    const [old, one, other] = ['a', 'b', 'c'].map((digit) => profileId(digit.repeat(32)));
    const object = (customer_id: string) => ({ objectType: 'acme_customer', source: { customer_id } });
    const link = (customer_id: string, id: typeof one): ProfileLink => ({
      brand: 'acme',
      customer_id,
      profile_id: id ?? profileId(''),
    });
    const fake = {
      profiles: { getProfiles: async () => [] },
      journal: {
        entries: async () => [{ before: { merged: [{ profile: { id: old }, objects: [object('1'), object('2')] }] } }],
      },
      records: { links: async () => [link('1', one), link('2', other)] },
    } as unknown as PlaceOutside;
    expect(await placeCases([at('c1', old ?? '')], fake)).toMatchObject([
      { place: 'parted', belongsTo: [one, other], records: ['acme:1', 'acme:2'] },
    ]);
  });

  it('must name a profile', async () => {
    await expect(placeCases([at('c1', 'Chihiro')], outside)).rejects.toThrow('case c1: "Chihiro" is no profile');
  });
});
