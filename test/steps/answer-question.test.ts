import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { EMPTY_PLAN } from '../../functions/core/questions/plan.ts';
import { type AnswerOutside, answerQuestion, type QuestionAsked } from '../../functions/steps/answer-question.ts';
import type { QuestionRun } from '../../functions/steps/ports.ts';
import { verifiedQuestions } from '../questions/verified-questions.ts';
import { AS_OF, makeWorld, type OpenWorld, openWorld, personId, type World } from '../questions/world.ts';

const WORLD: World = makeWorld(7, 60);
const CUSTOMER = personId(3);
let opened: OpenWorld;
beforeAll(async () => {
  opened = await openWorld(WORLD);
});
afterAll(() => opened.database.close());

type Asker = QuestionAsked['asker'];
const ADMIN: Asker = { role: 'admin' };
const AGENT: Asker = { role: 'agent' };
const ON_LINE: Asker = { role: 'agent', customer: CUSTOMER };

function ask(question: string, asker: Asker = ADMIN, outside: AnswerOutside = opened.outside): Promise<Answer> {
  return answerQuestion({ question, asker, asOf: AS_OF }, outside);
}

const ordersOf = (customer: string) => {
  const mine = new Set(
    WORLD.links
      .filter(({ profile_id }) => profile_id === customer)
      .map(({ brand, customer_id }) => `${brand}:${customer_id}`),
  );
  return WORLD.orders.filter(({ brand, customer_id }) => mine.has(`${brand}:${customer_id}`));
};

/** The only literals in the SQL of questions: words of the dialect. */
const OUR_LITERALS = ["'UTC'", "'day'", "'week'", "'month'", "'quarter'", "'year'", "'1970-01-01'", "'2099-12-31'"];

/** The SQL without our own constants: the years in which a zone keeps its clocks, and how far it is ahead. */
function withoutOurs(sql: string): string {
  return OUR_LITERALS.reduce((text, literal) => text.replaceAll(literal, ''), sql).replace(/to_minutes\(\d+\)/g, '');
}

describe('two figures in one question', () => {
  it.each([
    'この方の注文は何件で、合計はいくら？',
    'この方の注文は何件で、売上はいくら？',
  ])('are both answered for the customer on the line: %s', async (question) => {
    const answer = await ask(question, ON_LINE);
    const [count, sales] = [await ask('この方の注文件数は？', ON_LINE), await ask('この方の売上は？', ON_LINE)];
    const figure = ({ text }: Answer): string => /[\d,]+(?=件|円)/.exec(text)?.[0] ?? 'no figure';
    expect(answer.text).toContain(`注文件数は${figure(count)}件、売上は${figure(sales)}円です`);
  });
});

describe('the records that became the customer on the line', () => {
  it('are told by brand and number, all or those of one brand', async () => {
    const mine = WORLD.links.filter(({ profile_id }) => profile_id === CUSTOMER);
    const answer = await ask('この方の会員番号は', ON_LINE);
    for (const { customer_id } of mine) expect(answer.text).toContain(customer_id);
    expect(answer.rows).toHaveLength(mine.length);
    const tsumugi = await ask('What is her member number at Tsumugi?', ON_LINE);
    expect(tsumugi.rows).toHaveLength(mine.filter(({ brand }) => brand === 'tsumugi').length);
  });
});

describe('the customer on the line beside peers', () => {
  it('has the figure that a question of their group has', async () => {
    const age = /(\d+)歳/.exec((await ask('この方は何歳ですか', ON_LINE)).text)?.[1] ?? '';
    const decade = `${age.slice(0, -1)}0代`;
    const everyone = await ask(`${decade}の人の一人あたりの購入金額`);
    const beside = await ask('この方の購入金額は同じ年代のお客様の平均と比べてどうですか', ON_LINE);
    const figure = /([\d,]+)円/.exec(everyone.text)?.[1] ?? 'no figure';
    expect(beside.text).toContain(`${figure}円`);
  });
});

describe('answering', () => {
  it('states the definition, the filters, the rows, the freshness and how it was computed', async () => {
    const answer = await ask('つむぎの先月の売上');
    expect(answer.evidence?.definitions[0]?.ja).toContain('返品・キャンセルを除く');
    expect(answer.evidence?.filters.map(({ ja }) => ja)).toEqual([
      '期間: 2026年9月1日〜2026年9月30日',
      'ブランド: つむぎ',
    ]);
    expect(answer.evidence).toMatchObject({ asOf: '2026-10-30T15:30:00.000Z', rowCount: expect.any(Number) });
    expect(answer.evidence?.howComputed.en).toContain('sales');
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it('says that a figure is about everyone when a customer is on the line', async () => {
    expect((await ask('売上は？', ON_LINE)).text).toMatch(/^（このお客様ではなく全員について）/);
    expect((await ask('total sales?', ON_LINE)).text).toMatch(/^\(about everyone, not this customer alone\)/);
    expect((await ask('この方の売上は？', ON_LINE)).text).not.toContain('全員');
    expect((await ask('売上は？')).text).not.toContain('全員');
  });

  it('answers in the language of the question unless told otherwise', async () => {
    expect((await ask('sales by brand')).text).toMatch(/^Sales by brand/);
    expect(
      (await answerQuestion({ question: 'sales by brand', locale: 'ja', asker: ADMIN, asOf: AS_OF }, opened.outside))
        .text,
    ).toContain('ブランド別の売上');
  });

  it('shows the SQL to admins only, and no value of a question is ever in it', async () => {
    const all = [...verifiedQuestions('./answered-ja.jsonl'), ...verifiedQuestions('./answered-en.jsonl')];
    // Every third: the verified questions themselves are asked, all of them, in a test of their own.
    for (const { question } of all.filter((_, index) => index % 3 === 0)) {
      const { evidence, plan } = await ask(question);
      const values = [...JSON.stringify(plan).matchAll(/"values":\[([^\]]*)\]/g)].flatMap(
        (match) => JSON.parse(`[${match[1]}]`) as string[],
      );
      // A day of the week is one digit; parameters have numbers.
      for (const value of values.filter((text) => text.length > 1))
        expect(withoutOurs(evidence?.sql ?? '').replaceAll(/\$\d+/g, '$')).not.toContain(value);
      for (const [literal] of (evidence?.sql ?? '').matchAll(/'[^']*'/g)) expect(OUR_LITERALS).toContain(literal);
    }
    expect((await ask('売上', AGENT)).evidence?.sql).toBeNull();
  });

  it('ranks within each group as it ranks the group alone', async () => {
    const { rows } = await ask('ブランド別に売上トップ2の商品');
    for (const brand of ['つむぎ', 'ほしぞらゲームス', 'ルミエール']) {
      const own = rows.filter(([name]) => name === brand).map((row) => row.slice(1));
      expect(own).toEqual((await ask(`${brand}の売上トップ2の商品`)).rows);
    }
  });

  it('gives equal answers twenty times', async () => {
    for (const question of ['月別の売上', 'top 5 products by sales', 'VIPの割合', '3回以上購入した人は何人']) {
      const first = await ask(question);
      for (let again = 0; again < 19; again++) expect(await ask(question)).toEqual(first);
    }
  });

  it('suggests next questions that are answered when they are asked next', async () => {
    for (const question of ['売上', 'ブランド別の顧客数', 'sales last month', '東京の顧客数']) {
      const previous = await ask(question);
      for (const next of previous.suggestions)
        expect(
          (await answerQuestion({ question: next, asker: ADMIN, asOf: AS_OF, previous }, opened.outside)).outcome,
          `${question} → ${next}`,
        ).toBe('answered');
    }
  });

  it('reads a choice behind the answer that the question asked back had followed, and what leans on it behind the first choice', async () => {
    const behind = (question: string, previous: Answer): Promise<Answer> =>
      answerQuestion({ question, asker: ADMIN, asOf: AS_OF, previous }, opened.outside);
    const asked = await behind('そのうちへろっと女性だけだと？', await ask('9月のつむぎの売上は？'));
    expect(asked.outcome).toBe('asked-back');
    expect(asked.text).toContain('は除く');
    const [choice] = asked.choices;
    const chosen = await behind(choice?.question ?? '', asked);
    expect(chosen.evidence?.filters.map(({ ja }) => ja)).toEqual([
      '期間: 2026年9月1日〜2026年9月30日',
      'ブランド: つむぎ',
      '性別: 女性',
    ]);
    const leaning = await behind('そのうち男性だけだと？', asked);
    expect(leaning.outcome).toBe('answered');
    expect(leaning.text).toContain(`前の質問を「${choice?.label.ja}」と読み、その続きとして答えます`);
    expect(leaning.evidence?.filters.map(({ ja }) => ja)).toContain('性別: 男性');
  });
});

describe('the customer on the line', () => {
  it('is no hindrance to a meaning of everyone that was offered and chosen', async () => {
    const asked = await ask('人気の商品は？', ON_LINE);
    expect(asked.choices.length).toBeGreaterThan(1);
    for (const { question } of asked.choices) {
      const chosen = await answerQuestion({ question, asker: ON_LINE, asOf: AS_OF, previous: asked }, opened.outside);
      expect(chosen.outcome, question).toBe('answered');
    }
  });

  it('is who the agent may ask about', async () => {
    const completed = ordersOf(CUSTOMER).filter(({ status }) => (status ?? 'completed') === 'completed');
    expect(await ask('この方の注文件数は？', ON_LINE)).toMatchObject({
      outcome: 'answered',
      rows: [[completed.length]],
    });
    const newest = [...completed].sort((one, other) => other.ordered_at - one.ordered_at)[0];
    const last = await ask('What was her last purchase?', ON_LINE);
    expect(last.rows.map((row) => row[2])).toContain(newest?.order_id);
  });

  it('is nobody else: the id comes from the asker and never from the question', async () => {
    const seen: QuestionRun[] = [];
    const outside: AnswerOutside = {
      ...opened.outside,
      questions: {
        values: () => opened.outside.questions.values(),
        run: (request, limits) => {
          seen.push(request);
          return opened.outside.questions.run(request, limits);
        },
      },
    };
    await ask('この方の電話番号', ON_LINE, outside);
    await ask(`${personId(9)} の電話番号`, ON_LINE, outside);
    expect(seen.map(({ customer }) => customer)).toEqual([CUSTOMER]);
  });

  it.each([
    'この方の返品は？',
    'この方はどのブランドで買っていますか',
    'この方のセグメントとその理由',
    'いつからのお客様ですか？この方',
    'この方に電話していいですか',
    'この方の年齢',
    'この方のよく買うカテゴリ',
    'この方が買った商品',
    'what is his email address?',
    'how much has she spent in total?',
    'この方の累計売上',
  ])('answers %s', async (question) => expect((await ask(question, ON_LINE)).outcome).toBe('answered'));

  it('says why the customer is in a segment', async () => {
    const answer = await ask('この方のセグメントは？', ON_LINE);
    expect(answer.columns.map(({ name }) => name)).toEqual(['segment', 'since', 'why']);
    for (const [, , why] of answer.rows) expect(String(why).length).toBeGreaterThan(0);
  });
});

describe('what agents are told of others', () => {
  const GROUPED = [
    '都道府県別の顧客数',
    '年代別・性別の顧客数',
    'customers by age group and prefecture',
    'VIPの都道府県別の人数',
    '月別の購入者数',
    '商品別の購入者数',
    'セグメント別の顧客数',
    'シャツを買った人の年代別の人数',
    '年代別のリピーター数',
    '今月の商品別の売上',
    '電話許諾別の顧客数',
    '東京以外の顧客数',
    '要注意ではない顧客は何人',
    '要注意の顧客は何人',
    'ブランド別の返品件数',
  ];

  it.each(GROUPED)('%s: no figure of fewer than five people', async (question) => {
    const admin = await ask(question, ADMIN);
    const agent = await ask(question, AGENT);
    expect(agent.outcome).toBe('answered');
    const people = await peopleBehind(question);
    const named = (row: Answer['rows'][number]): string => JSON.stringify(row.slice(0, labels(admin)));
    const small = new Set(admin.rows.filter((_, index) => (people[index] ?? 0) < 5).map(named));
    for (const row of agent.rows)
      if (small.has(named(row))) expect(row.slice(labels(admin)).every((figure) => figure === null)).toBe(true);
    expect(agent.rows.map(named).toSorted()).toEqual(admin.rows.map(named).toSorted());
    const shown = agent.rows.filter((row) => row.at(-1) !== null).map(named);
    // No place among others tells what is hidden.
    if (!question.startsWith('月別')) expect(agent.rows.slice(0, shown.length).map(named)).toEqual(shown);
  });

  const labels = (answer: Answer): number => answer.columns.filter(({ unit }) => unit === 'text').length;

  /** Column `people_behind` of the rows of the question, as an admin's query gives it. */
  async function peopleBehind(question: string): Promise<readonly number[]> {
    let people: readonly number[] = [];
    const questions: AnswerOutside['questions'] = {
      values: () => opened.outside.questions.values(),
      run: async (request, limits) => {
        const result = await opened.outside.questions.run({ ...request, countsPeople: true }, limits);
        people = result.rows.map((row) => Number(row[result.columns.indexOf('people_behind')]));
        return result;
      },
    };
    await ask(question, ADMIN, { ...opened.outside, questions });
    return people;
  }

  it('hides what subtraction would tell: everyone but a few', async () => {
    const attention = WORLD.customers
      .filter(({ attention_customer }) => attention_customer === true)
      .map(({ brand, customer_id }) => `${brand}:${customer_id}`);
    const flagged = new Set(
      WORLD.links
        .filter(({ brand, customer_id }) => attention.includes(`${brand}:${customer_id}`))
        .map(({ profile_id }) => profile_id),
    ).size;
    expect(flagged).toBeGreaterThan(0);
    expect(flagged).toBeLessThan(5);
    expect((await ask('要注意の顧客は何人', AGENT)).rows).toEqual([[null]]);
    expect((await ask('要注意ではない顧客は何人', AGENT)).rows).toEqual([[null]]);
    expect((await ask('要注意ではない顧客は何人', ADMIN)).rows).toEqual([[60 - flagged]]);
  });

  it.each([
    'VIPの一覧',
    '売上トップ10の顧客',
    'list of customers in Tokyo',
    '一番買っている人は誰？',
    'what is the largest order?',
    '全員の電話番号',
  ])('refuses %s', async (question) => {
    expect(await ask(question, ON_LINE)).toMatchObject({ outcome: 'refused', rows: [] });
  });
});

describe('whatever understands', () => {
  const withPlan = (plan: unknown): AnswerOutside => ({
    ...opened.outside,
    language: {
      understand: async () => ({ kind: 'plan', plan: plan as typeof EMPTY_PLAN, readings: [], choices: [] }),
    },
  });

  it('passes the same gate: a malformed plan is refused', async () => {
    expect((await ask('x', ADMIN, withPlan({ measures: ['sales'] }))).outcome).toBe('refused');
    expect((await ask('x', ADMIN, withPlan({ ...EMPTY_PLAN, sql: 'SELECT 1' }))).outcome).toBe('refused');
  });

  it('passes the same gate: a plan beyond the asker is refused', async () => {
    const list = {
      ...EMPTY_PLAN,
      subject: 'list',
      measures: [{ name: 'sales', attribute: null }],
      dimensions: ['customer'],
      limit: 10,
    };
    expect((await ask('x', AGENT, withPlan(list))).outcome).toBe('refused');
    expect((await ask('x', ADMIN, withPlan(list))).outcome).toBe('answered');
  });
});
