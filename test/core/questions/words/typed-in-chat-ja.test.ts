import { describe, expect, it } from 'vitest';
import { deedsInPlain } from '../../../../functions/core/questions/words/deeds-in-plain-ja.ts';
import { figuresOfTwo } from '../../../../functions/core/questions/words/figures-of-two-ja.ts';
import { saidOnce } from '../../../../functions/core/questions/words/glosses-ja.ts';
import { partsOfFigures } from '../../../../functions/core/questions/words/parts-of-figures-ja.ts';
import { periodsCompared } from '../../../../functions/core/questions/words/periods-compared-ja.ts';
import { asWrittenCalmly } from '../../../../functions/core/questions/words/typed-in-chat-ja.ts';

describe('Japanese as people type it', () => {
  it.each([
    ['ごめん急ぎ！昨日の注文件数おねがい🙏', '昨日の注文件数おねがい'],
    ['カーディガンの購入者、人数よろ', 'カーディガンの購入者、人数'],
    ['京都の会員さんて何人くらいおるん', '京都の会員さんって何人くらいいる'],
    ['売上の推移を教えて', '売上の推移を教えて'],
  ])('is written with time: %s', (typed, written) => {
    expect(asWrittenCalmly(typed)).toBe(written);
  });

  it.each([
    [saidOnce, '九州7県の顧客数', '九州の顧客数'],
    [saidOnce, '昨年度の下期(10~3月)の売上', '昨年度の下期の売上'],
    [saidOnce, '今年の売上(概算)', '今年の売上(概算)'],
    [periodsCompared, '4/29~5/6の売上を去年と今年で', '去年4月29日から5月6日と今年4月29日から5月6日の売上を比べて'],
    [figuresOfTwo, '年代×性別のクロス集計で購入者数を', '年代別・性別の購入者数を'],
    [
      figuresOfTwo,
      'アプリ注文のキャンセル率とオンライン注文のキャンセル率',
      'アプリとオンラインのキャンセル率を比べて',
    ],
    [figuresOfTwo, '梅田店と心斎橋店(ルミエール)の購入者数', '梅田店とルミエールの心斎橋店の購入者数'],
    [partsOfFigures, '一回の注文で3点以上買った件数', '3点以上買った注文の件数'],
    [deedsInPlain, 'DLCは一本も買っていない人', 'DLCは買っていない人'],
    [deedsInPlain, '誕生日未登録の顧客数', '年代が不明の顧客数'],
    [partsOfFigures, '北海道の人は札幌店でいくら買っていますか', '北海道の人の札幌店での売上は'],
  ])('says the same in usual words', (read, said, usual) => {
    expect(read(said)).toBe(usual);
  });
});
