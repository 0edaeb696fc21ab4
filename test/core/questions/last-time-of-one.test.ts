import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../functions/core/questions/normalize-question.ts';
import { saidOfOne } from '../../../functions/core/questions/reading/said-of-one.ts';

const read = (question: string): string => saidOfOne(asTyped(question), true).text;

describe('the last time of the customer on the line', () => {
  it.each([
    ['最後に来店したのはいつ、どの店？', 'この方の店舗での最後の購入はいつ'],
    ['前回いらしたのはいつ', 'この方の最後の購入はいつ'],
    ['先月買った商品の名前を教えて', '先月買った商品を教えて'],
    ['Was the last issue resolved?', 'was the last contact resolved?'],
  ])('is said in many ways: %s', (question, as) => expect(read(question).toLowerCase()).toBe(as));

  it.each([
    ['3年前の調査', '3年前の調査'],
    ['先月の商品の名前', '先月の商品の名前'],
  ])('is none of another time: %s', (question, as) => expect(read(question)).toBe(as));
});

describe('the records of the customer on the line', () => {
  it.each([
    ['この人の名寄せされている元のレコードは？', 'この方の会員番号は'],
    ['Which accounts belong to this person?', "this customer's customer number?"],
    ['ルミエールのアカウントはお持ちでしょうか', 'この方はルミエールに登録していますか'],
  ])('are asked for in many ways: %s', (question, as) => expect(read(question)).toBe(as));

  it.each([
    '名寄せした人数は',
    'アカウントについての問い合わせは何件ありますか',
  ])('are not what else is asked: %s', (question) => expect(read(question)).toBe(question));
});
