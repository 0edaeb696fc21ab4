import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateIdentities } from '../../functions/steps/evaluate-identities.ts';
import { keepApart } from '../../functions/steps/keep-apart.ts';
import { previewIdentities } from '../../functions/steps/preview-identities.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import {
  groupsNow,
  type IdentitiesOutside,
  identitiesOutside,
  importText,
  publishPopulation,
  stateNow,
} from './identities-outside.ts';

let outside: IdentitiesOutside;
beforeEach(async () => {
  outside = await identitiesOutside();
  await publishPopulation(HOUSEHOLDS, outside);
});
afterEach(() => outside.database.close());

/** Enough for merges of two and of three records. */
const HOUSEHOLDS = 24;

const request = { by: 'test' };

describe('the preview', () => {
  it('names who would merge and why, and writes nothing', async () => {
    const before = await stateNow(outside);
    const preview = await previewIdentities({}, outside);
    const merges = preview.proposals.filter(({ band }) => band === 'merge');
    expect(preview.records).toBe(await outside.records.count('customer'));
    expect(merges.length).toBeGreaterThan(20);
    for (const { records, explanations } of merges) {
      expect(records.length).toBeGreaterThan(1);
      expect(explanations[0]?.reasons.length).toBeGreaterThan(3);
    }
    expect(await stateNow(outside)).toEqual(before);
    expect(await outside.journal.entries()).toEqual([]);
  });
});

describe('resolving', () => {
  it('merges the people that are one, and hardly anyone else', async () => {
    const large = await identitiesOutside();
    const truth = await publishPopulation(40, large);
    const { stored: before } = await evaluateIdentities({ truth, most: 0 }, large);
    expect(before).toMatchObject({ recall: 0, precision: 1 });
    const run = await resolveIdentities(request, large);
    const { stored } = await evaluateIdentities({ truth, most: 0 }, large);
    expect(stored.precision).toBeGreaterThan(0.97);
    expect(stored.recall).toBeGreaterThan(0.9);
    expect(run.people).toBe((await groupsNow(large)).length);
    expect(run.profilesMerged).toBe(truth.size - run.people);
    large.database.close();
  });

  it('puts the objects of all brands under one profile, and tells the journal', async () => {
    const run = await resolveIdentities(request, outside);
    const [entry] = await outside.journal.entries({ runId: run.runId });
    expect(entry).toMatchObject({ by: 'test', undoneAt: null });
    const main = entry?.before.main.profile.id;
    const links = await outside.records.links();
    for (const record of entry?.records ?? []) {
      expect(links.find(({ brand, customer_id }) => `${brand}:${customer_id}` === record)?.profile_id).toBe(main);
    }
    const [snapshot] = await outside.profiles.snapshots(main === undefined ? [] : [main]);
    expect(snapshot?.objects).toHaveLength(entry?.records.length ?? 0);
    expect(snapshot?.profile.fields).toEqual(entry?.before.fieldsAfter);
  });

  it('keeps the profile of whoever was registered first', async () => {
    const header = 'customer_id,last_name,first_name,birth_date,phone,email,registered_at';
    const person = '佐久間,千尋,1979-03-02,090-7777-1234,chihiro.sakuma@example.com';
    await importText('acme/joined.csv', `${header}\nnew1,${person},2024-05-01`, outside);
    await importText('zeta/joined.csv', `${header}\nold1,${person},2019-05-01`, outside);
    await publishRecords(outside);
    const profileOf = async (id: string) =>
      (await outside.records.links()).find(({ customer_id }) => customer_id === id)?.profile_id;
    const older = await profileOf('old1');
    await resolveIdentities(request, outside);
    expect([await profileOf('old1'), await profileOf('new1')]).toEqual([older, older]);
  });

  it('merges nothing new when it runs again', async () => {
    await resolveIdentities(request, outside);
    const before = await stateNow(outside);
    expect(await resolveIdentities(request, outside)).toMatchObject({ merges: 0, profilesMerged: 0 });
    expect(await stateNow(outside)).toEqual(before);
  });

  it('keeps nothing of a unit of work that is killed, and the next run comes to the same end', async () => {
    const whole = await identitiesOutside();
    await publishPopulation(HOUSEHOLDS, whole);
    await resolveIdentities(request, whole);
    const before = await stateNow(outside);
    const link = async (): Promise<void> => {
      throw new Error('killed');
    };
    const records = {
      read: outside.records.read.bind(outside.records),
      links: () => outside.records.links(),
      link,
    };
    await expect(resolveIdentities(request, { ...outside, records })).rejects.toThrow('killed');
    expect(await stateNow(outside)).toEqual(before);
    expect(await outside.journal.entries()).toEqual([]);
    await resolveIdentities(request, outside);
    expect(await groupsNow(outside)).toEqual(await groupsNow(whole));
    whole.database.close();
  });

  it('merges only the proposals that are named', async () => {
    const preview = await previewIdentities({}, outside);
    const [first] = preview.proposals;
    const only = first === undefined ? [] : [first.id];
    expect(await resolveIdentities({ ...request, only }, outside)).toMatchObject({ merges: 1 });
    await expect(resolveIdentities({ ...request, only: ['nobody'] }, outside)).rejects.toThrow(
      'there is no proposal "nobody"',
    );
  });
});

describe('records that a person told apart', () => {
  it('are not merged by later runs, and are not proposed again', async () => {
    const [first] = (await previewIdentities({}, outside)).proposals;
    const records = (first?.records ?? []).map(({ brand, customer_id }) => `${brand}:${customer_id}`);
    const { pairs } = await keepApart(records, outside);
    expect(pairs).toHaveLength((records.length * (records.length - 1)) / 2);
    const { proposals } = await previewIdentities({}, outside);
    expect(proposals.map(({ id }) => id)).not.toContain(first?.id);
    await resolveIdentities({ ...request, minimum: 'review' }, outside);
    const together = (await groupsNow(outside)).filter((group) => records.every((id) => group.split(' ').includes(id)));
    expect(together).toEqual([]);
  });

  it('must be there, and must not be one person already', async () => {
    await expect(keepApart(['acme:a0.0', 'acme:nobody'], outside)).rejects.toThrow('there is no record "acme:nobody"');
    await resolveIdentities(request, outside);
    const [entry] = await outside.journal.entries();
    await expect(keepApart(entry?.records ?? [], outside)).rejects.toThrow('are one person already');
  });
});

describe('taking a merge back', () => {
  it('restores profiles, keys, objects and links, and the next run does not merge the pair again', async () => {
    const before = await stateNow(outside);
    const apart = await groupsNow(outside);
    await resolveIdentities(request, outside);
    const merged = await groupsNow(outside);
    const entries = await outside.journal.entries();
    for (const { id } of entries) await undoMerge(id, outside);
    expect(await stateNow(outside)).toEqual(before);
    expect(await resolveIdentities(request, outside)).toMatchObject({ merges: 0 });
    expect(await groupsNow(outside)).toEqual(apart);
    expect(merged).not.toEqual(apart);
  });

  it('takes a whole run back, after which it may be made again', async () => {
    const before = await stateNow(outside);
    const first = await resolveIdentities(request, outside);
    const merged = await groupsNow(outside);
    const undone = await undoRun(first.runId, outside);
    expect(undone.merges).toHaveLength(first.merges);
    expect(await stateNow(outside)).toEqual(before);
    const second = await resolveIdentities(request, outside);
    expect(await groupsNow(outside)).toEqual(merged);
    await expect(undoRun(first.runId, outside)).rejects.toThrow('was undone before');
    await expect(undoRun('nothing', outside)).rejects.toThrow('there is no run "nothing"');
    const [entry] = await outside.journal.entries({ runId: second.runId });
    const [known] = await outside.records.customersOf(entry?.before.main.profile.id ?? ('' as never));
    const row = [known?.last_name, known?.first_name, known?.birth_date, known?.phone, known?.email];
    const cells = row.map((cell) => cell ?? '').join(',');
    const header = 'customer_id,last_name,first_name,birth_date,phone,email';
    await importText('nova/customers.csv', `${header}\nn1,${cells}`, outside);
    await publishRecords(outside);
    const third = await resolveIdentities(request, outside);
    await expect(undoRun(second.runId, outside)).rejects.toThrow(`of run ${third.runId} builds on it`);
    await undoRun(third.runId, outside);
    await undoRun(second.runId, outside);
    expect((await outside.journal.keptApart()).length).toBe(0);
  });

  it('refuses a merge that is unknown, that was undone, or that another builds on', async () => {
    await resolveIdentities(request, outside);
    const first = (await outside.journal.entries()).find(
      ({ records }) => records.length === 2 && records.some((id) => id.startsWith('acme:')),
    );
    const copied = first?.records.find((id) => id.startsWith('acme:'))?.slice('acme:'.length) ?? '';
    const customers = await outside.records.customersOf(first?.before.main.profile.id ?? ('' as never));
    const known = customers.find(({ customer_id }) => customer_id === copied);
    const row = [known?.last_name, known?.first_name, known?.birth_date, known?.phone, known?.email].map(
      (cell) => cell ?? '',
    );
    await importText(
      'nova/customers.csv',
      `customer_id,last_name,first_name,birth_date,phone,email\nn1,${row.join(',')}`,
      outside,
    );
    await publishRecords(outside);
    await resolveIdentities(request, outside);
    const second = (await outside.journal.entries()).at(-1);
    expect(second?.records).toContain('nova:n1');
    await expect(undoMerge(first?.id ?? '', outside)).rejects.toThrow(`merge ${second?.id} builds on it`);
    await undoMerge(second?.id ?? '', outside);
    await expect(undoMerge(second?.id ?? '', outside)).rejects.toThrow('was undone before');
    await expect(undoMerge('nothing', outside)).rejects.toThrow('there is no merge "nothing"');
    await expect(undoMerge(first?.id ?? '', outside)).resolves.toMatchObject({ mergeId: first?.id });
  });
});
