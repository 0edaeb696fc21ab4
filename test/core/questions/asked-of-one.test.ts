import { describe, expect, it } from 'vitest';
import { read } from './asking.ts';

const plan = (question: string) => {
  const understanding = read(question, { customerOnLine: true });
  return understanding.kind === 'plan' ? understanding.plan : understanding.kind;
};

describe('a question about the customer on the line, put together of known parts', () => {
  it.each([
    ['お客様が直近でお買い物された日を確認したいです', 'この方の最後の購入は？'],
    ['購入の最終日を見たいです、このお客様の', 'この方の最後の購入は？'],
    ['つむぎの最新のお買い上げ品は何でしょうか', 'この方がつむぎで最後に買った商品は？'],
    ['過去すべての購入額を足すといくらですか', 'この方はいくら買いましたか'],
    ['お客様からの返品記録が残っているか確認して', 'この方は返品したことがありますか'],
    ['お客様宛にメールを出してよいか確認してください', 'この方にメールを送っていいですか'],
    ['こちらからお電話を差し上げても大丈夫な方ですか', 'この方に電話していいですか'],
    ['こちらから電話をかけても構わないお客様ですか', 'この方に電話していいですか'],
    ['お客様が直近でご連絡くださった際のご用件は何でしょうか', 'この方の最後の問い合わせは？'],
    ['このお客さんが引っかかるセグメントはどれとどれ？', 'この方はどのセグメントに入っていますか'],
    ['彼の会員等級が知りたい', 'この方の会員ランクは？'],
    ['このお客様がアカウントを作ったのはいつですか', 'この方はいつ登録しましたか'],
    ['一番値の張ったお買い上げ品は何でしょうか', 'この方が買った中で一番高い商品は？'],
    ["Tell me the date of this customer's latest purchase", 'what was the last purchase of this customer?'],
    ["What do all of this shopper's purchases add up to?", 'how much has this customer spent?'],
    ['has there been even one return by this customer', 'has this customer ever returned anything?'],
    [
      "I'd like to know what the newest contact from this customer was about",
      'what was the last contact of this customer?',
    ],
    ['Which of our segments does this person come under?', 'which segments is this customer in?'],
    ['Tell me if we have the go-ahead to telephone this shopper', 'may we call this customer?'],
    ['Show the enrolment date of this customer', 'when did this customer register?'],
    ['When did she last return something?', 'last 1 return of this customer'],
  ])('is read as it is usually asked: %s', (question, usual) => {
    expect(plan(question)).toEqual(plan(usual));
    expect(plan(usual)).toHaveProperty('scope', 'customer');
  });

  it.each([
    '初めて買ったお客様は何人',
    '最後に買った会員さんは何人',
    'メールで最後に問い合わせたのはいつですか、このお客様',
    '最後の購入から今日までの日数の推移',
    'how many customers registered last month?',
  ])('is never read of this customer where a word says something else: %s', (question) => {
    const read = plan(question);
    expect(typeof read === 'string' || read.scope === 'everyone' || read.filters.length > 0).toBe(true);
  });

  it.each([
    '最後に買った会員さんのスリーサイズを確認したい',
    '返品の合計金額を確認したいです、このお客様の',
    'Has this customer reached out since the latest checkout?',
    'average number of articles per checkout of this shopper by hand',
  ])('is refused where something in it is no part: %s', (question) => {
    expect(plan(question)).not.toHaveProperty('subject');
  });
});
