import { describe, expect, it } from 'vitest';
import {
  foldCharacters,
  foldDiacritics,
  foldName,
  scriptOf,
} from '../../../../functions/core/identities/normalisation/characters.ts';

describe('characters for comparison', () => {
  it.each([
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['渡邉', '渡辺'],
    ['渡邊', '渡辺'],
    ['齋藤', '斉藤'],
    ['齊藤', '斉藤'],
    ['斎藤', '斉藤'],
    ['濵田', '浜田'],
    ['廣瀨', '広瀬'],
    ['澤田', '沢田'],
    ['𠮷田', '吉田'],
    ['神谷', '神谷'],
  ])('folds the variant kanji of %s', (written, compared) => {
    expect(foldCharacters(written)).toBe(compared);
  });

  it.each([
    ['ﾀｶﾊｼ', 'タカハシ'],
    ['たかはし', 'タカハシ'],
    ['ＴＡＲＯ', 'taro'],
    ['O’Brien', 'obrien'],
    ['Jean-Luc', 'jean luc'],
    ['José', 'jose'],
    ['أَحْمَد', 'احمد'],
    ['فاطمة', 'فاطمه'],
    ['  Anna   Maria ', 'anna maria'],
  ])('folds width, kana, case, marks and punctuation of the name %s', (written, compared) => {
    expect(foldName(written)).toBe(compared);
  });

  it('keeps the voicing marks of kana', () => {
    expect(foldName('ガンダ')).toBe('ガンダ');
    expect(foldDiacritics('Ełżbieta Straße')).toBe('Elzbieta Strasse');
  });

  it('tells scripts apart', () => {
    expect([scriptOf('山田'), scriptOf('ヤマダ'), scriptOf('さくら'), scriptOf('Yamada'), scriptOf('Иван')]).toEqual([
      'kanji',
      'kana',
      'kana',
      'latin',
      'other',
    ]);
  });
});
