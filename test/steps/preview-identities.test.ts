import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MatchingRule } from '../../functions/core/identities/rules.ts';
import { previewIdentities } from '../../functions/steps/preview-identities.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import {
  type IdentitiesOutside,
  identitiesOutside,
  importText,
  publishPopulation,
  stateNow,
} from './identities-outside.ts';

let outside: IdentitiesOutside;
beforeEach(async () => {
  outside = await identitiesOutside();
  await publishPopulation(16, outside);
});
afterEach(() => outside.database.close());

const NAMES: readonly MatchingRule[] = [{ attributes: ['LastName', 'FirstName'] }];

describe('what a run would change of the people as they are', () => {
  it('is what the run then does, and nothing afterwards', async () => {
    const { difference, people } = await previewIdentities({}, outside);
    const run = await resolveIdentities({ by: 'test' }, outside);
    expect(difference).toMatchObject({ added: run.profilesMerged, grown: 0, removed: 0, apart: [] });
    expect(run.people).toBe(people);
    const again = await previewIdentities({}, outside);
    expect(again.difference).toEqual({ added: 0, grown: 0, removed: 0, apart: [] });
  });

  it('tells what other rules would add, and which merges would not be made without them', async () => {
    const own = await previewIdentities({}, outside);
    const others = await previewIdentities({ rules: NAMES }, outside);
    expect(others.difference.added).toBeGreaterThan(own.difference.added);
    await resolveIdentities({ by: 'test', rules: NAMES }, outside);
    const before = await stateNow(outside);
    const { difference } = await previewIdentities({}, outside);
    expect(difference.removed).toBe(others.difference.added - own.difference.added);
    const [standing] = difference.apart;
    expect(standing?.parts.map((part) => part.length)).toEqual([1, 1]);
    expect(standing?.explanations[0]?.probability).toBeLessThan(0.8);
    expect(await stateNow(outside)).toEqual(before);
    for (const { merges } of difference.apart) await undoMerge(merges.at(-1) ?? '', outside);
    expect((await previewIdentities({}, outside)).difference).toMatchObject({ added: 0, removed: 0 });
  });

  it('does not count what a person decided', async () => {
    const { proposals } = await previewIdentities({}, outside);
    const review = proposals.find(({ band }) => band === 'review') ?? proposals.find(({ band }) => band === 'leave');
    await resolveIdentities({ by: 'somebody', only: [review?.id ?? ''] }, outside);
    await resolveIdentities({ by: 'test' }, outside);
    expect((await previewIdentities({}, outside)).difference).toMatchObject({ removed: 0, apart: [] });
  });

  it('tells of people of several records who get more', async () => {
    await resolveIdentities({ by: 'test' }, outside);
    const [entry] = await outside.journal.entries();
    const [known] = await outside.records.customersOf(entry?.before.main.profile.id ?? ('' as never));
    const row = [known?.last_name, known?.first_name, known?.birth_date, known?.phone, known?.email];
    const cells = row.map((cell) => cell ?? '').join(',');
    const header = 'customer_id,last_name,first_name,birth_date,phone,email';
    await importText('nova/customers.csv', `${header}\nn1,${cells}`, outside);
    await publishRecords(outside);
    expect((await previewIdentities({}, outside)).difference).toMatchObject({ added: 1, grown: 1, removed: 0 });
  });
});
