import { describe, expect, it } from 'vitest';
import { understand } from '../../../../functions/core/questions/understand.ts';
import { plainlyPut, putOtherwise } from '../../../../functions/core/questions/usual/put-otherwise.ts';
import { contextOf } from '../asking.ts';

describe('a question with the same words put otherwise', () => {
  it.each([
    ['the 3 worst-selling products since April', 'the 3 worst selling products since April'],
    ['上半期の注文件数をブランドで比較したい。4月から9月ね', '上半期の注文件数をブランドで比較したい'],
    ['What were sales last month?', null],
    ['先月の売上は、今月より多い？', null],
  ])('is plain where nothing of its meaning changes: %s', (question, put) => {
    expect(plainlyPut(question, contextOf(question))).toBe(put);
  });

  it.each([
    ['先月の売上、つむぎ ほしぞらゲームス', '先月の売上、つむぎとほしぞらゲームス'],
    ['つむぎの注文金額の中央値、今期だといくら？', '今期のつむぎの注文金額の中央値、いくら?'],
    ['this year how many orders came from Tsumugi?', 'how many orders came from Tsumugi this year?'],
  ])('is offered with values joined, and with its period in front or behind: %s', (question, put) => {
    expect(putOtherwise(question, contextOf(question))).toContain(put);
  });

  it('is answered and said where it is plain, and asked back where it is put otherwise', () => {
    const plain = '上半期の注文件数をブランドで比較したい。4月から9月ね';
    expect(understand(plain, contextOf(plain))).toMatchObject({
      kind: 'plan',
      readings: [{ ja: '「上半期の注文件数をブランドで比較したい」と読みました' }, {}],
    });
    const otherwise = '先月の売上、つむぎ ほしぞらゲームス';
    const read = understand(otherwise, contextOf(otherwise));
    expect(read.kind === 'refusal' ? read.perhaps?.map(({ question }) => question) : []).toEqual([
      '先月の売上、つむぎとほしぞらゲームス',
    ]);
  });

  it('stays refused where the data does not hold what is asked', () => {
    const question = 'the best-selling products in stock last month, last month';
    expect(understand(question, contextOf(question))).toMatchObject({ kind: 'refusal', why: { kind: 'not-held' } });
  });
});
