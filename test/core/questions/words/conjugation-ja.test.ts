import { describe, expect, test } from 'vitest';
import { affirmativeForms } from '../../../../functions/core/questions/words/conjugation-ja.ts';

describe('affirmative forms of Japanese verbs', () => {
  test.each([
    [
      '届く',
      'godan',
      [
        '届く',
        '届いた',
        '届いて',
        '届きました',
        '届いている',
        '届いてる',
        '届いてきた',
        '届かれた',
        '届いたことがある',
      ],
    ],
    ['出す', 'godan', ['出した', '出して', '出します', '出された', '出されている']],
    ['済む', 'godan', ['済んだ', '済んで', '済んでいる', '済みました']],
    ['受ける', 'ichidan', ['受けた', '受けて', '受けている', '受けました', '受けられた', '受けてくれた']],
    ['発生する', 'suru', ['発生した', '発生して', '発生しました', '発生された', '発生している']],
    ['来る', 'kuru', ['来た', '来て', '来てます', '来られた', '来ています']],
    ['くる', 'kuru', ['きた', 'きて', 'きてます', 'こられた']],
  ] as const)('%s is inflected', (verb, inflected, forms) => {
    expect(affirmativeForms(verb, inflected)).toEqual(expect.arrayContaining([...forms]));
  });

  test('denials are not among them', () => {
    expect(affirmativeForms('届く', 'godan').filter((form) => /ない|ません|ず$/u.test(form))).toEqual([]);
  });
});
