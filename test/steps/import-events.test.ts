import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityName, RecordOf } from '../../functions/core/records/entities.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { csvFile, importOutside, type TestOutside } from './import-outside.ts';

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

async function importText(name: string, text: string) {
  const [view] = await importCsv({ files: [csvFile(name, text)] }, outside);
  if (view === undefined) throw new Error('no file');
  return view;
}

async function all<Entity extends EntityName>(entity: Entity): Promise<readonly RecordOf[Entity][]> {
  const rows: RecordOf[Entity][] = [];
  for await (const page of outside.records.read(entity)) rows.push(...page);
  return rows;
}

/** The objects of a type that the domain holds of a customer. */
async function objectsOf(customerId: string, objectType: string) {
  const [profile] = await outside.profiles.findProfiles('_acmeCustomerId', [customerId]);
  if (profile === undefined) return [];
  return (await outside.profiles.listObjects(profile.id, objectType)).map(({ source }) => source);
}

const CUSTOMERS = 'customer_id,last_name,first_name,phone\nc1,Lee,Ann,090-1111-2222\n';

describe('web events', () => {
  const EVENTS =
    'イベントID,会員番号,発生日時,イベント種別,ページ,商品コード\ne1,c1,2026-01-05 10:00:00,閲覧,/items/1,p1\ne2,,2026-01-05 10:01:00,検索,/search,\ne3,c1,2026-01-05 10:02:00,謎解き,/quiz,\n';

  it('are taken in with known types in one word, and others as they are', async () => {
    expect(await importText('acme/events.csv', EVENTS)).toMatchObject({ entity: 'webEvent', added: 3, rejected: 0 });
    expect(await all('webEvent')).toMatchObject([
      { event_id: 'e1', customer_id: 'c1', event_type: 'view', page: '/items/1', product_id: 'p1' },
      { event_id: 'e2', customer_id: null, event_type: 'search' },
      { event_id: 'e3', event_type: '謎解き' },
    ]);
    expect(await outside.records.newestEvent()).toBe(instantFromIso('2026-01-05T10:02:00+09:00'));
  });

  it('without ids are the same events when they are sent again', async () => {
    const text =
      'customer_id,timestamp,event,path\nc1,2026-01-05 10:00:00,view,/a\nc1,2026-01-05 10:00:00,view,/b\nc1,2026-01-05 10:00:00,view,/a\n';
    expect(await importText('acme/events.csv', text)).toMatchObject({ rows: 3, added: 2 });
    const overlapping = `${text}c1,2026-01-05 10:00:09,login,\n`;
    expect(await importText('acme/events.csv', overlapping)).toMatchObject({ added: 1, changed: 0, unchanged: 2 });
  });

  it('without a time or a type are rejected, with an unreadable product taken in without it', async () => {
    const text =
      'event_id,customer_id,event_time,event_type,sku\ne1,c1,,view,p1\ne2,c1,2026-01-05,,p1\ne3,c1,2026-01-05,view,1.23E+11\ne4,c1,2026-01-05,view,p1\n';
    const view = await importText('acme/events.csv', text);
    expect(view).toMatchObject({ added: 2, rejected: 2, incomplete: 1 });
    expect(view.rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, 'event_time'],
      [3, 'event_type'],
    ]);
  });

  it('join their customer in the domain, wait for one that is not there, and are nobody’s without one', async () => {
    await importText('acme/events.csv', EVENTS);
    expect(await publishRecords(outside)).toMatchObject({ published: 0, waiting: 2 });
    await importText('acme/customers.csv', CUSTOMERS);
    expect(await publishRecords(outside)).toMatchObject({ published: 3, waiting: 0, rejected: 0 });
    expect(await objectsOf('c1', 'acme_web_event')).toMatchObject([{ event_id: 'e1' }, { event_id: 'e3' }]);
    expect(await publishRecords(outside)).toMatchObject({ published: 0, unchanged: 3 });
  });

  it('count as objects in what the service meters', async () => {
    await importText('acme/customers.csv', CUSTOMERS);
    const rows = Array.from({ length: 250 }, (_, n) => `n${n},c1,2026-01-05 10:00:00,view`);
    await importText('acme/events.csv', `event_id,customer_id,event_time,event_type\n${rows.join('\n')}\n`);
    expect(await outside.records.meteredProfiles()).toBe(3);
  });
});

describe('support contacts', () => {
  const CONTACTS =
    '問合せ番号,会員番号,受付日時,チャネル,内容区分,対応結果,対応秒数,満足度\nk1,c1,2026-01-05 10:00,電話,返品,解決,5:12,4\nk2,c1,2026-01-06 11:00,LINE,配送,折返し,long,good\nk3,c1,soon,電話,配送,解決,1,1\nk4,,2026-01-07,店頭,配送,未解決,90,\n';

  it('are taken in, without a length or satisfaction that cannot be read; without a time they are rejected', async () => {
    const view = await importText('acme/contacts.csv', CONTACTS);
    expect(view).toMatchObject({ entity: 'supportContact', added: 3, rejected: 1, incomplete: 1 });
    expect(await all('supportContact')).toMatchObject([
      {
        contact_id: 'k1',
        channel: 'phone',
        topic: '返品',
        outcome: 'resolved',
        duration_seconds: 312,
        satisfaction: 4,
      },
      { contact_id: 'k2', channel: 'line', outcome: 'callback', duration_seconds: null, satisfaction: null },
      { contact_id: 'k4', customer_id: null, channel: 'store', outcome: 'unresolved', duration_seconds: 90 },
    ]);
  });

  it('keep what they had where a later row cannot be read, and change where it says something new', async () => {
    await importText('acme/contacts.csv', CONTACTS);
    const later = CONTACTS.replace('解決,5:12,4', '解決,forever,5');
    expect(await importText('acme/contacts.csv', later)).toMatchObject({ changed: 1, unchanged: 2 });
    expect((await all('supportContact'))[0]).toMatchObject({ duration_seconds: 312, satisfaction: 5 });
  });

  it('join their customer in the domain', async () => {
    await importText('acme/contacts.csv', CONTACTS);
    await importText('acme/customers.csv', CUSTOMERS);
    await publishRecords(outside);
    expect(await objectsOf('c1', 'acme_support_contact')).toMatchObject([
      { contact_id: 'k1', contacted_at: '2026-01-05T01:00:00.000Z', duration_seconds: 312 },
      { contact_id: 'k2' },
    ]);
  });
});

describe('survey answers', () => {
  const ANSWERS =
    '回答番号,会員番号,回答日時,アンケート名,評価,自由記述\na1,c1,2026-01-05,NPS,9,良い\na2,c1,2026-01-06,NPS,great,\na3,c1,2026-01-06,NPS,,ふつう\n';

  it('are taken in; a score that cannot be read rejects the row, since figures are made of scores', async () => {
    expect(await importText('acme/surveys.csv', ANSWERS)).toMatchObject({
      ...{ entity: 'surveyAnswer', added: 2, rejected: 1, incomplete: 0 },
      rejections: [{ line: 3, column: '評価' }],
    });
    expect(await all('surveyAnswer')).toMatchObject([
      { answer_id: 'a1', survey: 'NPS', score: 9, comment: '良い' },
      { answer_id: 'a3', score: null, comment: 'ふつう' },
    ]);
  });

  it('join their customer in the domain', async () => {
    await importText('acme/surveys.csv', ANSWERS);
    await importText('acme/customers.csv', CUSTOMERS);
    await publishRecords(outside);
    expect(await objectsOf('c1', 'acme_survey_answer')).toMatchObject([
      { answer_id: 'a1', score: 9 },
      { answer_id: 'a3' },
    ]);
  });
});

describe('consents', () => {
  const CONSENTS =
    '会員番号,同意区分,可否,同意日時,取得元\nc1,電話,可,2026-01-05,web\nc1,電話,不可,2026-02-05,コール\nc1,メール,可,2026-01-05,店頭\nc1,郵送,不可,2026-01-05,店頭\nc1,伝書鳩,可,2026-01-05,店頭\n';
  const FLAGGED = 'customer_id,last_name,first_name,phone,ok_to_call\nc1,Lee,Ann,090-1111-2222,yes\n';
  const NEWER = '会員番号,同意区分,可否,同意日時,取得元\nc1,電話,可,2026-03-05,web\n';
  const OLDER = '会員番号,同意区分,可否,同意日時,取得元\nc1,電話,可,2025-03-05,web\nc1,メール,不可,2025-03-05,web\n';

  const flags = async () => (await all('customer')).map(({ ok_to_call, ok_to_email }) => [ok_to_call, ok_to_email]);

  it('are the newest word on a customer’s flags; an unknown channel is rejected', async () => {
    await importText('acme/customers.csv', FLAGGED);
    expect(await flags()).toEqual([[true, null]]);
    expect(await importText('acme/consents.csv', CONSENTS)).toMatchObject({
      ...{ entity: 'consent', added: 4, rejected: 1 },
      rejections: [{ line: 6, column: '同意区分' }],
    });
    expect(await flags()).toEqual([[false, true]]);
    expect(await importText('acme/older.csv', OLDER)).toMatchObject({ added: 2 });
    expect(await flags()).toEqual([[false, true]]);
    await importText('acme/newer.csv', NEWER);
    expect(await flags()).toEqual([[true, true]]);
  });

  it('hold whatever file comes first, also before the customers and when those come again', async () => {
    const files = [
      ['acme/customers.csv', FLAGGED],
      ['acme/consents.csv', CONSENTS],
      ['acme/newer.csv', NEWER.replace('c1,電話,可', 'c1,電話,不可')],
      ['acme/older.csv', OLDER],
    ] as const;
    for (const turn of files.keys()) {
      const other = await importOutside();
      for (const [name, text] of [...files.slice(turn), ...files.slice(0, turn), files[0]]) {
        await importCsv({ files: [csvFile(name, `${text}\n`)] }, other);
      }
      const held: unknown[] = [];
      for await (const page of other.records.read('customer')) held.push(...page);
      expect(held).toMatchObject([{ ok_to_call: false, ok_to_email: true }]);
      other.database.close();
    }
  });

  it('change nothing when they are sent again', async () => {
    await importText('acme/consents.csv', CONSENTS);
    expect(await importText('acme/consents.csv', `${CONSENTS}c2,SMS,可,2026-01-05,web\n`)).toMatchObject({
      ...{ added: 1, changed: 0, unchanged: 4 },
    });
  });

  it('reach the domain with the customer’s profile, and as objects of their own', async () => {
    await importText('acme/consents.csv', CONSENTS);
    expect(await publishRecords(outside)).toMatchObject({ published: 0, waiting: 4 });
    await importText('acme/customers.csv', FLAGGED);
    await publishRecords(outside);
    const flagsOfProfile = async () => (await outside.profiles.findProfiles('_acmeCustomerId', ['c1']))[0]?.fields;
    expect(await flagsOfProfile()).toMatchObject({
      ...{ 'Attributes.acme_ok_to_call': 'no', 'Attributes.acme_ok_to_email': 'yes' },
    });
    expect(await objectsOf('c1', 'acme_consent')).toHaveLength(4);
    await importText('acme/newer.csv', NEWER);
    expect(await publishRecords(outside)).toMatchObject({ published: 2 });
    expect(await flagsOfProfile()).toMatchObject({ 'Attributes.acme_ok_to_call': 'yes' });
  });
});
