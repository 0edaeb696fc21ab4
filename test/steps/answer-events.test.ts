import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { answerQuestion, type QuestionAsked } from '../../functions/steps/answer-question.ts';
import { happenings } from '../questions/event-reference.ts';
import { AS_OF, makeWorld, type OpenWorld, openWorld, personId } from '../questions/world.ts';

const ADMIN = { role: 'admin' } as const;

const asker =
  (opened: OpenWorld) =>
  (question: string, who: QuestionAsked['asker'] = ADMIN): Promise<Answer> =>
    answerQuestion({ question, asker: who, asOf: AS_OF }, opened.outside);

describe('questions about contacts, activity on sites and surveys', () => {
  let opened: OpenWorld;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    opened = await openWorld(makeWorld(5, 40));
    ask = asker(opened);
  });
  afterAll(() => opened.database.close());

  /** Somebody to whom the most happened. */
  const busiest = (kind: 'contact' | 'survey' | 'web') => {
    const rows = happenings(opened.world).filter((happening) => happening.kind === kind);
    const counts = new Map<string, number>();
    for (const { person } of rows) counts.set(person, (counts.get(person) ?? 0) + 1);
    const [person = ''] = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    const own = rows.filter((happening) => happening.person === person);
    return { person, own: own.sort((one, other) => (one.day < other.day ? 1 : -1)) };
  };
  const onLine = (person: string): QuestionAsked['asker'] => ({
    role: 'agent',
    customer: personId(Number.parseInt(person, 16)),
  });

  it.each([
    ['この方の最後の問い合わせはいつ？', '直近の問い合わせは'],
    ['when did she last contact us?', 'The last contact was on '],
  ])('tells the last contact of the customer on the line: %s', async (question, beginning) => {
    const { person, own } = busiest('contact');
    const answer = await ask(question, onLine(person));
    expect(answer).toMatchObject({ outcome: 'answered' });
    expect(answer.text).toContain(beginning);
    expect(answer.rows.map(([day]) => day)).toEqual([own[0]?.day]);
  });

  it.each([
    'この方の問い合わせ履歴',
    '問い合わせたことはある？',
    'contact history of this customer',
  ])('lists the contacts of the customer on the line, newest first: %s', async (question) => {
    const { person, own } = busiest('contact');
    const { rows } = await ask(question, onLine(person));
    expect(rows.map(([day]) => day)).toEqual(own.map(({ day }) => day));
  });

  it('tells what the customer answered to surveys', async () => {
    const { person, own } = busiest('survey');
    const answer = await ask('アンケートの評価は？', onLine(person));
    expect(answer.text).toContain('このお客様について');
    expect(answer.rows).toHaveLength(own.length);
    expect(answer.columns.map(({ name }) => name)).toEqual(['day', 'brand', 'survey', 'survey_score']);
  });

  it('tells what the customer last did on the site', async () => {
    const { person, own } = busiest('web');
    const { rows } = await ask('この方が最後に見たページは？', onLine(person));
    expect(rows.map(([day]) => day)).toEqual([own[0]?.day]);
  });

  it.each([
    'この方の閲覧履歴',
    'What has she been looking at on the website?',
  ])('lists what the customer did on the site, newest first: %s', async (question) => {
    const { person, own } = busiest('web');
    const { rows } = await ask(question, onLine(person));
    expect(rows.map(([day]) => day)).toEqual(own.slice(0, 50).map(({ day }) => day));
  });

  it('says that nothing is held of a customer to whom nothing happened', async () => {
    const known = new Set(happenings(opened.world).map(({ kind, person }) => `${kind} ${person}`));
    const quiet = opened.world.links.find(({ profile_id }) => !known.has(`contact ${profile_id}`));
    expect((await ask('この方の問い合わせ履歴', onLine(quiet?.profile_id ?? ''))).text).toBe(
      '問い合わせ履歴の記録はありません。',
    );
  });

  it('tells agents of no group smaller than five people', async () => {
    for (const question of ['都道府県別の問い合わせ件数', '問い合わせ内容別の問い合わせ件数', 'アンケート別の回答数']) {
      const [all, told] = [await ask(question), await ask(question, { role: 'agent' })];
      const people = new Map<string, Set<string>>();
      expect(told.rows).toHaveLength(all.rows.length);
      for (const happening of happenings(opened.world).filter(({ kind }) => kind === 'contact'))
        people.set(
          happening.fields.contact_topic ?? '不明',
          (people.get(happening.fields.contact_topic ?? '不明') ?? new Set()).add(happening.person),
        );
      if (question.startsWith('問い合わせ内容'))
        for (const [topic, figure] of told.rows)
          if ((people.get(String(topic))?.size ?? 0) < 5) expect(figure).toBeNull();
    }
  });

  it('never gives a zero for what a brand does not record', async () => {
    expect(await ask('ほしぞらの問い合わせ件数')).toMatchObject({ outcome: 'refused' });
    expect(await ask('つむぎの問い合わせ件数')).toMatchObject({ outcome: 'answered' });
  });

  it('groups only by what the thing has', async () => {
    for (const question of ['商品別の問い合わせ件数', 'クレームの売上', '問い合わせ内容別の売上', '店舗別の閲覧数'])
      expect((await ask(question)).outcome, question).toBe('refused');
  });
});

describe('a store without contacts, site activity and surveys', () => {
  let opened: OpenWorld;
  beforeAll(async () => {
    opened = await openWorld({
      ...makeWorld(5, 10),
      events: { contacts: [], webEvents: [], answers: [], consents: [] },
    });
  });
  afterAll(() => opened.database.close());

  it.each([
    ['問い合わせは何件？', '「問い合わせ」の記録がデータに1件もありません'],
    ['how many customers never contacted us?', 'The data holds no support contacts at all'],
    ['アンケートの平均点', '「アンケートの回答」の記録がデータに1件もありません'],
    ['page views by month', 'The data holds no activity on sites and in apps at all'],
    ['顧客満足度は？', '「顧客満足度」の記録はデータにありません'],
    ['クレームは何件？', 'データにない'],
  ])('says so instead of counting nothing: %s', async (question, text) => {
    const answer = await asker(opened)(question);
    expect(answer).toMatchObject({ outcome: 'refused', rows: [] });
    expect(answer.text).toContain(text);
  });
});
