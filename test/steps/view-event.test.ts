import { afterEach, beforeEach, expect, it } from 'vitest';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { viewEvent } from '../../functions/steps/view-event.ts';
import { ACME, csvFile, importOutside, type TestOutside } from './import-outside.ts';

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

const FILES = [
  ['customers', 'customer_id,name,phone\nc1,Ann Lee,090-1111-2222\nc2,Bob Ray,090-3333-4444\n'],
  ['events', 'event_id,customer_id,event_time,event_type,page\ne1,c1,2026-01-01,view,/a\ne2,c2,2026-01-09,view,/b\n'],
  ['contacts', 'contact_id,customer_id,contacted_at,channel,topic,resolved\nk1,c1,2026-01-03,電話,返品,no\n'],
  ['surveys', 'answer_id,customer_id,answered_at,survey,score\na1,c1,2026-01-04,NPS,9\n'],
  ['consents', 'customer_id,channel,granted,decided_at\nc1,call,no,2026-01-02\n'],
] as const;

it('everything that happened to one person is told newest first, in words of both languages', async () => {
  await importCsv({ files: FILES.map(([name, text]) => csvFile(`acme/${name}.csv`, text)) }, outside);
  await publishRecords(outside);
  const [profile] = await outside.profiles.findProfiles('_acmeCustomerId', ['c1']);
  if (profile === undefined) throw new Error('no profile');
  const views = (await outside.records.eventsOf(profile.id, 100)).map((event) => viewEvent(event, [ACME]));
  expect(views.map(({ entity, id }) => [entity, id])).toEqual([
    ['surveyAnswer', 'a1'],
    ['supportContact', 'k1'],
    ['consent', 'c1:call:2026-01-01T15:00:00.000Z:no'],
    ['webEvent', 'e1'],
  ]);
  expect(views[1]).toMatchObject({
    ...{ label: { en: 'support contact' }, brandLabel: { ja: 'アクメ' }, at: '2026-01-02T15:00:00.000Z' },
    details: [
      { label: { ja: 'チャネル' }, value: { ja: '電話', en: 'phone' } },
      { label: { en: 'topic' }, value: { en: '返品' } },
      { label: { ja: '対応結果' }, value: { ja: '未解決', en: 'unresolved' } },
    ],
  });
  expect(views[2]?.details.map(({ value }) => value.ja)).toEqual(['電話', '不可']);
  expect(await outside.records.eventsOf(profile.id, 2)).toHaveLength(2);
});
