import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maybeSoundOfLatin,
  soundOfKana,
  soundOfRomaji,
} from '../../../../functions/core/identities/normalisation/sound.ts';

describe('sounds', () => {
  it.each([
    ['サトウ', ['Sato', 'Satou', 'Satoh', 'SATŌ']],
    ['オオノ', ['Ono', 'Ohno', 'Oono']],
    ['シンイチ', ["Shin'ichi", 'Shinichi', 'Sinichi']],
    ['ジュンイチ', ['Junichi', 'Zyuniti', 'Jyunichi']],
    ['チヅコ', ['Chizuko', 'Tizuko', 'Chiduko']],
    ['ホンマ', ['Honma', 'Homma']],
    ['ハットリ', ['Hattori']],
    ['フジイ', ['Fujii', 'Huzii', 'Fuji']],
    ['ユウコ', ['Yuko', 'Yuuko', 'Yūko']],
  ])('%s sounds like each of its spellings', (kana, spellings) => {
    for (const spelling of spellings) expect(maybeSoundOfLatin(spelling)).toBe(soundOfKana(kana));
  });

  it('keeps different readings apart', () => {
    expect(soundOfKana('ユウコ')).not.toBe(soundOfKana('ヨウコ'));
    expect(soundOfKana('オノ')).not.toBe(soundOfKana('アノ'));
  });

  it('does not depend on a sign that is left out: texts without any spelling to turn are turned as all are', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aiueokstcnhmyrwgzdbpfjv'), maxLength: 12 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(soundOfRomaji(text)).toBe(soundOfRomaji(`${text}'`));
      }),
      { numRuns: 3_000, seed: 5 },
    );
  });

  it('reads no sound from a name that is not Japanese syllables', () => {
    expect(maybeSoundOfLatin('Robert')).toBeNull();
    expect(maybeSoundOfLatin('Smith')).toBeNull();
  });
});
