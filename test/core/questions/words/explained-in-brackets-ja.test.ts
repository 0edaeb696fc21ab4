import { describe, expect, it } from 'vitest';
import { explainedInBrackets } from '../../../../functions/core/questions/words/explained-in-brackets-ja.ts';
import { shopsAndGoods } from '../../../../functions/core/questions/words/shops-and-goods-ja.ts';

describe('what stands in brackets', () => {
  it.each([
    ['2026年上期(1~6月)の売上', '2026年1月から6月の売上'],
    ['今期(4月始まり)の売上', '今期の売上'],
    ['まとめ買い(1注文で3点以上)の比率', '3点以上の注文の比率'],
    ['常連(5回以上購入した人)の平均年齢', '5回以上購入した人の平均年齢'],
  ])('is what is meant: %s', (said, read) => {
    expect(explainedInBrackets(said)).toBe(read);
  });
});

describe('shops and goods', () => {
  it.each([
    ['店舗は何曜日が一番売れる', '店頭は何曜日が一番売れる'],
    [
      '店舗でしか買わない人とオンラインでしか買わない人、それぞれ何人',
      '店頭だけで買った人とオンラインだけで買った人はそれぞれ何人',
    ],
    ['どの店舗が一番売れる', 'どの店舗が一番売れる'],
  ])('are told as they are read: %s', (said, read) => {
    expect(shopsAndGoods(said)).toBe(read);
  });
});
