import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MatchedArrivalView } from '../../functions/core/contract.ts';
import { refreshEveryone } from '../../functions/local/pipeline.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { keepApart } from '../../functions/steps/keep-apart.ts';
import { matchArrivals, resolveArrivals } from '../../functions/steps/match-arrivals.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { takeRecords } from '../../functions/steps/take-records.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { whoIsThis } from '../../functions/steps/who-is-this.ts';
import { csvFile } from './import-outside.ts';

const HEAD = 'customer_id,last_name,first_name,birth_date,phone,email';
const HANAKO = '髙橋,花子,1980-01-02,090-1234-5670,hana812@example.jp';
const KEN = 'Suzuki,Ken,1975-07-07,080-9999-1111,ken77@example.jp';

let store: Store;
beforeEach(async () => {
  store = await openStore({ data: ':memory:' });
  await importLines('acme', [`a1,${HANAKO}`, `a2,${KEN}`]);
  await refreshEveryone(store);
});
afterEach(() => store.close());

async function importLines(brand: string, lines: readonly string[]): Promise<string> {
  const [view] = await importCsv(
    { files: [csvFile(`${brand}/customers.csv`, `${[HEAD, ...lines].join('\n')}\n`)] },
    store,
  );
  await publishRecords(store);
  return view?.id ?? '';
}

const valuesOf = (line: string): Record<string, string> => {
  const cells = line.split(',');
  return Object.fromEntries(HEAD.split(',').map((name, at) => [name, cells[at] ?? '']));
};
const arriving = (line: string, brand = 'zeta') => ({ brand, kind: 'customer', values: valuesOf(line) });
const take = async (...lines: readonly string[]) =>
  takeRecords(
    lines.map((line) => arriving(line)),
    store,
  );

async function profileOf(record: string): Promise<string> {
  const [brand = '', customer = ''] = record.split(':');
  const [link] = await store.records.links({ brand, customers: [customer] });
  return link?.profile_id ?? '';
}

const told = (views: readonly MatchedArrivalView[]) =>
  views.map(({ matches }) => matches?.map(({ band, records }) => [band, ...records.map(({ id }) => id)]));
const foundBy = async (given: Record<string, string>): Promise<readonly string[]> =>
  (await whoIsThis({ given }, store)).people.flatMap(({ records }) => records.map(({ id }) => id));

describe('a customer record that arrives alone', () => {
  it('is told whom it matches, and why, and nothing is merged', async () => {
    const views = await matchArrivals(await take(`z1,${HANAKO.replace('髙', '高')}`), store);
    expect(told(views)).toEqual([[['merge', 'acme:a1']]]);
    const [match] = views[0]?.matches ?? [];
    expect(match).toMatchObject({ profileId: await profileOf('acme:a1'), displayName: '髙橋 花子' });
    expect(match?.probability).toBeGreaterThan(0.99);
    expect(match?.explanations).toMatchObject([{ left: 'acme:a1', right: 'zeta:z1' }]);
    expect(match?.explanations[0]?.reasons.every(({ finding }) => finding.ja !== '' && finding.en !== '')).toBe(true);
    expect(await store.journal.entries()).toEqual([]);
    expect(await profileOf('zeta:z1')).not.toBe(await profileOf('acme:a1'));
  });

  it('matches nobody where it is like nobody, and only customers that were taken are matched', async () => {
    const order = {
      brand: 'zeta',
      kind: 'order',
      values: { order_id: 'o1', customer_id: 'z1', ordered_at: '2026-01-01', total: 9 },
    };
    const taken = await takeRecords([arriving('z1,Zwingli,Anna,1901-01-31,,'), order, {}], store);
    expect(told(await matchArrivals(taken, store))).toEqual([[], undefined, undefined]);
  });

  it('finds records that arrived a moment before it, and changed ones as they are now', async () => {
    await matchArrivals(await take(`z1,${HANAKO}`), store);
    expect(told(await matchArrivals(await take(`z2,${HANAKO}`), store))[0]).toHaveLength(2);
    await take('z1,Zwingli,Anna,1901-01-31,080-1111-2222,anna1901@example.ch');
    expect(told(await matchArrivals(await take(`z2,${HANAKO}`), store))).toEqual([[['merge', 'acme:a1']]]);
    expect(await foundBy({ last_name: 'Zwingli', first_name: 'Anna', email: 'anna1901@example.ch' })).toEqual([
      'zeta:z1',
    ]);
  });
});

describe('a customer record that is resolved when it arrives', () => {
  it('is merged with whom it certainly is, through the journal, and everything follows', async () => {
    const before = await profileOf('acme:a1');
    const [view] = await resolveArrivals(await take(`z1,${HANAKO}`), 'someone', store);
    const id = await profileOf('zeta:z1');
    expect(id).toBe(await profileOf('acme:a1'));
    expect(view?.merged).toMatchObject({ profileId: id });
    const [entry] = await store.journal.entries();
    expect(entry).toMatchObject({
      id: view?.merged?.mergeId,
      runId: view?.merged?.runId,
      by: 'someone',
      records: expect.arrayContaining(['acme:a1', 'zeta:z1']),
      undoneAt: null,
    });
    expect(entry?.explanations.length).toBeGreaterThan(0);
    const gone = [entry?.before.merged[0]?.profile.id ?? ('' as never)][0] as never;
    expect(await store.attributes.attributesOf(gone)).toBeNull();
    expect((await store.segments.segmentsOf(gone))?.segments ?? []).toEqual([]);
    expect(await store.attributes.attributesOf(id as never)).not.toBeNull();
    await undoRun(view?.merged?.runId ?? '', store);
    expect(await profileOf('acme:a1')).toBe(before);
    expect(await profileOf('zeta:z1')).not.toBe(before);
  });

  it('leaves alone whom a person keeps apart from it', async () => {
    await take(`z1,${HANAKO}`);
    await keepApart(['acme:a1', 'zeta:z1'], store);
    const [view] = await resolveArrivals(await take(`z1,${HANAKO}`), 'someone', store);
    expect([view?.matches, view?.merged]).toEqual([[], undefined]);
  });

  it('makes one run of all that arrives together', async () => {
    const views = await resolveArrivals(await take(`z1,${HANAKO}`, `z2,${KEN}`, `z3,${HANAKO}`), 'someone', store);
    const run = views[0]?.merged?.runId;
    // The third is one person with the first by the time it is its turn.
    expect(views.map(({ merged }) => merged?.runId)).toEqual([run, run, undefined]);
    expect(await profileOf('zeta:z3')).toBe(await profileOf('acme:a1'));
    expect(await store.records.peopleOf([{ brand: 'zeta', customer_id: 'z3' }])).toMatchObject([
      { customers: [{ customer_id: 'a1' }, { customer_id: 'z1' }, { customer_id: 'z3' }] },
    ]);
    expect(await store.journal.entries()).toHaveLength(2);
  });
});

describe('who this is', () => {
  it('tells records of one person as one, whatever has happened to the store since', async () => {
    const given = { name: '高橋花子', birth_date: '1980-01-02', phone: '09012345670' };
    expect(await foundBy(given)).toEqual(['acme:a1']);
    const id = await importLines('zeta', [`z1,${HANAKO}`]);
    expect((await whoIsThis({ given }, store)).people).toHaveLength(2);
    await resolveIdentities({ by: 'pipeline' }, store);
    const { people, known } = await whoIsThis({ given }, store);
    expect([known, people.map(({ records }) => records.map((record) => record.id))]).toEqual([
      3,
      [['acme:a1', 'zeta:z1']],
    ]);
    await rollBackImport(id, store);
    expect(await foundBy(given)).toEqual(['acme:a1']);
  });

  it('answers for a record that is held, with its own person left out', async () => {
    await importLines('zeta', [`z1,${HANAKO}`, `z2,${HANAKO}`]);
    const before = await whoIsThis({ record: 'zeta:z1' }, store);
    expect(before).toMatchObject({ record: 'zeta:z1', profileId: await profileOf('zeta:z1') });
    expect(before.people).toHaveLength(2);
    await resolveIdentities({ by: 'pipeline' }, store);
    expect((await whoIsThis({ record: 'zeta:z1' }, store)).people).toEqual([]);
  });

  it('refuses what it cannot answer', async () => {
    await expect(whoIsThis({ record: 'zeta:z9' }, store)).rejects.toThrow('there is no record "zeta:z9"');
    await expect(whoIsThis({ given: { birth_date: 'some day' } }, store)).rejects.toThrow('birth_date');
    await expect(whoIsThis({ given: { name: '-' } }, store)).rejects.toThrow('nothing of this can be');
    await expect(whoIsThis({ given: { shoe: '27' } }, store)).rejects.toThrow('no field that is compared');
  });
});
