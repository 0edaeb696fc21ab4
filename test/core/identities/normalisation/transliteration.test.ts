import { describe, expect, it } from 'vitest';
import { nameScores } from '../../../../functions/core/identities/name-scores.ts';
import { foldName } from '../../../../functions/core/identities/normalisation/characters.ts';
import { transliterate } from '../../../../functions/core/identities/normalisation/transliteration.ts';

describe('names in Cyrillic and Greek letters', () => {
  it.each([
    ['Сергей Иванов', 'sergey ivanov'],
    ['Ксения Борщёва', 'kseniya borshcheva'],
    ['Юлія Кравчук', 'yuliya kravchuk'],
    ['Ђорђе Њиљић', 'djordje njiljic'],
    ['Γιώργος Χατζής', 'giorgos chatzis'],
    ['Ευάγγελος Ρούσσου', 'evangelos roussou'],
    ['Μπάμπης', 'bampis'],
  ])('are compared as they are written in Latin ones: %s', (written, compared) => {
    expect(foldName(written)).toBe(compared);
  });

  it('leave every other script as it is', () => {
    for (const text of ['山田 太郎', 'ヤマダ', 'josé', 'محمد']) expect(transliterate(text)).toBe(text);
  });

  it('speak for one person with the Latin spelling, not for another name', () => {
    const [same, other] = nameScores([
      ['Сергей Иванов', 'Sergey Ivanov'],
      ['Сергей Иванов', 'Boris Orlov'],
    ]);
    expect(same?.weight).toBeGreaterThan(10);
    expect(other?.weight).toBeLessThan(0);
  });
});
