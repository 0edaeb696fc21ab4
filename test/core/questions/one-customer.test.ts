import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { checkPlan } from '../../../functions/core/questions/guard.ts';
import { catalogOf, planOf, read, VALUES } from './asking.ts';

const ON_LINE = { customerOnLine: true };
const facts = (question: string) => planOf(question, ON_LINE).facts.map(({ name, attribute }) => attribute ?? name);

describe('what is asked of the customer on the line', () => {
  it.each([
    ['この方の直近3回の購入を教えて', 'last_purchase', 3],
    ['his last two orders please', 'last_purchase', 2],
    ['show me the 5 most recent orders of this customer', 'last_purchase', 5],
    ['購入履歴 直近5件', 'last_purchase', 5],
    ['最近3件の注文', 'last_purchase', 3],
    ['最初の3回の購入', 'first_purchase', 3],
    ['直近5件の問い合わせ', 'contacts', 5],
  ])('is as many of the newest as are named: %s', (question, fact, limit) => {
    expect(planOf(question, ON_LINE)).toMatchObject({
      subject: 'facts',
      scope: 'customer',
      limit,
      facts: [{ name: fact, attribute: null }],
    });
  });

  it.each([
    'このお客様についてまとめて',
    'この方について教えて',
    'tell me everything about this customer',
    'quick overview of the caller',
    'どんな人？',
    'summary please',
  ])('is everything at once: %s', (question) => {
    expect(facts(question)).toEqual([
      'customer_since',
      'brands',
      'last_purchase',
      'favourite_category',
      'lifetime_value_yen',
      'probability_lost',
      'segments',
      'consent',
      'last_contact',
      'surveys',
    ]);
  });

  it('is expected further ahead behind an answer of what is expected', () => {
    const previous = planOf('Is she likely to buy again in the next three months?', ON_LINE);
    const further = planOf('And over the next year?', { ...ON_LINE, previous });
    expect(further.facts.map(({ attribute }) => attribute)).toEqual(['expected_purchases_365d']);
  });

  it.each([
    'what was her last call about?',
    '前回の電話は何の件',
    'did she call back?',
  ])('is the newest contact of the way that is named: %s', (question) => {
    const { facts: told, filters } = planOf(question, ON_LINE);
    expect(told.map(({ name }) => name)).toEqual(['last_contact']);
    expect(filters).toEqual([{ field: 'contact_channel', op: 'in', values: ['phone'] }]);
  });

  it.each([
    ['一回のご注文で最高いくら使われていますか？', 'largest_purchase'],
    ["What's the most she has ever spent in one go?", 'largest_purchase'],
    ['直近の返品はいつ', 'returned'],
    ['When was her last cancellation?', 'cancelled'],
    ['これまで何について問い合わせてこられましたか？', 'contacts'],
    ['Which product pages did she look at most recently?', 'web_events'],
    ['Which segments is she in, and since when?', 'segments'],
    ['Why is she in her primary segment?', 'segments'],
  ])('is one of the things that happened, in any order of words: %s', (question, fact) => {
    expect(facts(question)).toEqual([fact]);
  });

  it.each([
    ['Has she ever contacted us about a delivery?', 'when was the latest one?'],
    ['Has she ever contacted us about a delivery?', 'is the latest one resolved?'],
  ])('is the newest of what was told: %s %s', (before, question) => {
    const previous = planOf(before, ON_LINE);
    const told = planOf(question, { ...ON_LINE, previous });
    expect(told.facts.map(({ name }) => name)).toEqual(['last_contact']);
    expect(told.filters).toEqual(previous.filters);
  });

  it('is expected so far ahead as is asked behind what is expected', () => {
    const previous = planOf('How many purchases do we expect from her in the next 90 days?', ON_LINE);
    const further = planOf('and over a year?', { ...ON_LINE, previous });
    expect(further.facts.map(({ attribute }) => attribute)).toEqual(['expected_purchases_365d']);
    const amount = planOf('And how much would each purchase be?', { ...ON_LINE, previous: further });
    expect(amount.facts.map(({ attribute }) => attribute)).toEqual(['expected_purchase_yen']);
  });

  it.each([
    'Did she return her last order?',
    '前回の注文は返品されましたか',
    'when did she last buy online?',
  ])('is not read by single words where others say more: %s', (question) => {
    const told = read(question, ON_LINE);
    expect(told.kind === 'plan' && told.plan.filters.length === 0).toBe(false);
  });

  it.each(['その時買ったものは', 'what did she buy then'])('is the order that was spoken of: %s', (question) => {
    const previous = planOf('最終購入から何日たってる', ON_LINE);
    expect(planOf(question, { ...ON_LINE, previous }).facts.map(({ name }) => name)).toEqual(['last_purchase']);
  });

  it.each([
    'did she refuse calls?',
    'has he declined emails?',
  ])('is no “yes” where the question supposes a refusal: %s', (question) => {
    expect(planOf(question, ON_LINE).whether).toBeNull();
  });

  it('is everything at once behind another question, too', () => {
    const previous = planOf('この方のよく買うブランドは？', ON_LINE);
    expect(planOf('どんな人？', { ...ON_LINE, previous })).toEqual(planOf('どんな人？', ON_LINE));
  });

  it.each([
    ['will this customer churn?', ['probability_lost']],
    ['離反しそうですか？', ['probability_lost']],
    ['Is she likely to buy again in the next three months?', ['expected_purchases_90d', 'probability_lost']],
    ['will he buy again within a year?', ['expected_purchases_365d', 'probability_lost']],
    ['この方は3か月以内にまた買ってくれそう？', ['expected_purchases_90d', 'probability_lost']],
    ['when is he likely to buy next?', ['expected_purchases_90d', 'average_interval_days', 'recency_days']],
    ['次いつ買ってくれそう？', ['expected_purchases_90d', 'average_interval_days', 'recency_days']],
    ['did her segment change since last time?', ['segment_changes']],
    ['この方はVIPじゃなくなったんですか？', ['segment_changes']],
    ['一番高い買い物は何？', ['largest_purchase']],
    ['what was her biggest order?', ['largest_purchase']],
    ['is he allowed to be phoned?', ['consent_call']],
    ['前回購入からどのくらい経ってます？', ['recency_days']],
  ])('is told as a fact: %s', (question, names) => {
    expect(facts(question)).toEqual(names);
  });

  it.each([
    ['VIPと女性の客単価を比べて', 'everyone', 2],
    ['how does average order value of women compare with everyone?', 'everyone', 2],
    ['この方の客単価は全体と比べてどう？', 'customer', null],
    ['ニットの購入回数はほかの人と比べてどう？', 'customer', null],
  ])('is of two groups where both are named, and of the customer where one is: %s', (question, scope, groups) => {
    const { populations, ...plan } = planOf(question, ON_LINE);
    expect(plan.scope).toBe(scope);
    expect(populations?.length ?? null).toBe(groups);
  });

  it('is nobody’s where nobody is on the line', () => {
    expect(read('直近3回の購入').kind).toBe('ask-back');
    expect(read('先月の売上についてまとめて')).toMatchObject({
      kind: 'plan',
      plan: { facts: [], measures: [{ name: 'sales' }] },
    });
  });

  it('has no changes of segments before the second run', () => {
    const scope = { role: 'agent', customerOnLine: true } as const;
    const plan = planOf('did her segment change?', ON_LINE);
    expect(checkPlan(plan, scope, catalogOf(), DEFAULT_MEANINGS)).toMatchObject({ allowed: true });
    expect(
      checkPlan(plan, scope, catalogOf({ segmentRuns: VALUES.segmentRuns.slice(1) }), DEFAULT_MEANINGS),
    ).toMatchObject({ allowed: false });
  });

  it.each([
    ['この方の年齢と最終購入日は？', ['last_purchase', 'age']],
    ['この方の年齢と性別を教えて', ['age', 'gender']],
    ['この方のセグメントと最終購入日', ['last_purchase', 'segments']],
    ['この方の最終購入日とLTV', ['last_purchase', 'attribute']],
    ['この方の好きなカテゴリとよく使うチャネルは', ['favourite_category', 'attribute']],
    ["what's her age and last purchase?", ['last_purchase', 'age']],
    ['この方の電話番号とメールの許諾', ['consent_email', 'phone']],
    ['how much is she expected to spend over the next year and her age?', ['attribute', 'attribute', 'age']],
  ])('tells everything that is asked of the customer at once: %s', (question, facts) => {
    expect(planOf(question, { customerOnLine: true }).facts.map(({ name }) => name)).toEqual(facts);
  });
});
