import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifiedQuestions } from '../../questions/verified-questions.ts';
import { catalogOf as catalogWith, planOf, read } from './asking.ts';

const QUESTIONS = [
  './answered-ja.jsonl',
  './answered-en.jsonl',
  './read-aloud.jsonl',
  './asked-back.jsonl',
  './refused.jsonl',
]
  .flatMap((file) => verifiedQuestions(file))
  .map(({ question }) => question);

/** An answer, or the next word that is asked back. */
function leadsToAnswer(question: string): boolean {
  const understanding = read(question);
  return understanding.kind === 'plan' || (understanding.kind === 'ask-back' && understanding.choices.length > 0);
}

describe('understanding', () => {
  it('gives the same reading twenty times', () => {
    for (const question of QUESTIONS.filter((_, index) => index % 20 === 0)) {
      const first = JSON.stringify(read(question));
      for (let again = 0; again < 19; again++) expect(JSON.stringify(read(question))).toBe(first);
    }
  });

  it('offers choices that are complete questions with an answer', () => {
    const offered = QUESTIONS.map((question) => read(question)).flatMap((understanding) =>
      understanding.kind === 'refusal' ? [] : understanding.choices,
    );
    expect(offered.length).toBeGreaterThan(10);
    for (const { question } of offered) expect(leadsToAnswer(question), question).toBe(true);
  });

  it('reads the expected value of an order as what is held of each person', () => {
    for (const question of ['休眠VIPの予想購入単価の中央値', '予測購入単価の中央値'])
      expect(planOf(question).measures).toEqual([{ name: 'attribute_median', attribute: 'expected_purchase_yen' }]);
  });

  it('tells of a later month beside the first one, which the cohorts are measured by', () => {
    for (const question of [
      '3か月後の継続率',
      '初回購入月ごとに、3か月後にも買っている人の割合',
      'retention after 3 months',
    ])
      expect(planOf(question)).toMatchObject({
        measures: [{ name: 'retention_rate' }, { name: 'buyers' }],
        filters: [{ field: 'months_since_first_purchase', op: 'in', values: ['00', '03'] }],
      });
  });

  it('splits a trend into the same periods of each group', () => {
    const previous = planOf('今年度の売上を月ごとに');
    for (const question of ['ブランド別に分けて', 'by brand', 'split it by brand'])
      expect(planOf(question, { previous })).toMatchObject({
        dimensions: ['brand'],
        time: { range: previous.time.range, grain: 'month' },
        order: null,
      });
  });

  it('never answers a question that holds a word it does not know, but where it says that it left its clause aside', () => {
    const words = ['ぴゃぱぽ', 'xyzzyq', '漢鵺', 'ヴォヴォ', 'qwrtpsd'];
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), fc.constantFrom(...words), fc.boolean(), (question, word, first) => {
        const understood = read(first ? `${word} ${question}` : `${question} ${word}`);
        if (understood.kind === 'plan') expect(understood.readings[0]?.ja).toMatch(`${word}`);
      }),
    );
  });

  it('tells the last weeks and months by whole ones', () => {
    expect(planOf('直近8週間の週別の注文数').time.range?.from).toBe('2026-09-07');
    expect(planOf('weekly orders of the last 8 weeks').time.range?.from).toBe('2026-09-07');
    expect(planOf('直近8週間の注文数').time.range?.from).toBe('2026-09-06');
  });

  it('reads full width, half width kana and capitals alike', () => {
    expect(planOf('２０２６年５月のｼｬﾂの売上')).toEqual(planOf('2026年5月のシャツの売上'));
    expect(planOf('SALES BY BRAND')).toEqual(planOf('sales by brand'));
  });

  it.each([
    ['先月の売上は？', '売上 先月', 'すみません、先月の売り上げを教えてください', '先月の売上高ってどれくらいですか'],
    ['ブランド別の顧客数', 'ブランドごとに顧客数を見せて', '顧客数をブランド別で', 'number of customers by brand'],
    [
      'sales last month',
      'What were the total sales last month?',
      'how much revenue did we have last month',
      "last month's sales",
      '先月の売上',
    ],
    [
      'シャツを買った人は何人',
      'シャツを購入した顧客数は？',
      'how many customers bought shirts',
      'number of customers who purchased shirts',
    ],
    [
      '3回以上購入した顧客は何人',
      '三回以上買った人の人数を教えて',
      'How many customers bought at least 3 times?',
      'number of customers with 3 or more orders',
    ],
  ])('reads %s like its paraphrases', (question, ...others) => {
    for (const other of others) expect(withoutOrder(other), other).toEqual(withoutOrder(question));
  });

  it('finds quoted names of the data even when they read like grammar', () => {
    const catalog = { products: ['売上', '先月の顧客'] };
    expect(read('商品「売上」の販売数量').kind).not.toBe('plan');
    expect(planOf('商品「売上」の販売数量', { catalog: catalogWith(catalog) }).filters).toEqual([
      { field: 'product', op: 'in', values: ['売上'] },
    ]);
  });

  it('lets no name of the data take a word of grammar away', () => {
    const hostile = catalogWith({
      products: ['売上', '先月', '顧客', 'sales', 'by brand', 'last month', 'の', '売上 先月', 'customers by brand'],
      categories: ['何人', 'VIP', 'total'],
    });
    for (const question of [
      '先月の売上',
      '売上 先月',
      '顧客は何人',
      'sales by brand last month',
      'customers by brand',
      'VIPは何人',
    ])
      expect(planOf(question, { catalog: hostile }), question).toEqual(planOf(question));
  });

  it('asks which name is meant when several fit', () => {
    expect(read('tanuki sales')).toMatchObject({
      kind: 'ask-back',
      choices: [{ question: 'Tanuki Kart sales' }, { question: 'Tanuki Kart Turbo sales' }],
    });
  });

  it('offers a choice that leads on to another one, and names people once', () => {
    expect(read('人気の休眠顧客')).toMatchObject({ kind: 'ask-back', choices: [{}, {}, {}] });
    expect(read('休眠リピーターは何人')).toMatchObject({
      kind: 'ask-back',
      choices: expect.arrayContaining([expect.objectContaining({ question: '離反のリピーターは何人' })]),
    });
    expect(read('連絡していい人は何人')).toMatchObject({
      choices: [
        { question: '電話OKの人は何人' },
        { question: 'メールOKの人は何人' },
        { question: '電話もメールもOKの人は何人' },
      ],
    });
  });

  it('tells of every month up to the one that is named, and of one month alone', () => {
    const months = (question: string): unknown =>
      planOf(question).filters.find(({ field }) => field === 'months_since_first_purchase');
    expect(months('2025年4月に初めて購入した方の3か月後までの継続率')).toMatchObject({
      values: ['00', '01', '02', '03'],
    });
    expect(months('2025年4月に初めて購入した方の3か月後の継続率')).toMatchObject({ values: ['00', '03'] });
  });

  it('says how it read a misspelt name', () => {
    expect(read('Pearl Earings sales')).toMatchObject({
      kind: 'plan',
      readings: [{ en: 'read “Pearl Earings” as “Pearl Earrings”' }],
    });
  });

  it('takes “she” and この方 for the customer on the line, and needs no name', () => {
    expect(planOf('この方の直近の購入は？', { customerOnLine: true })).toMatchObject({
      subject: 'facts',
      scope: 'customer',
      facts: [{ name: 'last_purchase' }],
    });
    expect(planOf('has she ever returned anything?', { customerOnLine: true })).toMatchObject({
      facts: [{ name: 'returned' }],
    });
    expect(planOf('この方の今年の売上', { customerOnLine: true })).toMatchObject({
      subject: 'figures',
      scope: 'customer',
      measures: [{ name: 'sales' }],
    });
  });

  it('does not answer for one customer what is asked of everyone', () => {
    expect(read('全員の電話番号を教えて', { customerOnLine: true }).kind).toBe('refusal');
    expect(planOf('売上は？', { customerOnLine: true }).scope).toBe('everyone');
  });

  it('refuses what is longer than a question', () => {
    expect(read('売上'.repeat(400)).kind).toBe('refusal');
    expect(read('').kind).toBe('refusal');
  });
});

function withoutOrder(question: string): unknown {
  const { chart: _chart, order: _order, ...meaning } = planOf(question);
  return meaning;
}
