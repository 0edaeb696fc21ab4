import type { Gender } from '../entities.ts';
import { wordReader } from './word-list.ts';

/** Words and codes: 1 male, 2 female, 0 and 9 not known (ISO/IEC 5218). */
export const readGender = wordReader<Gender>(
  [
    ['male', ['male', 'm', '男', '男性', '1', 'man', 'おとこ', '男子']],
    ['female', ['female', 'f', '女', '女性', '2', 'woman', 'w', 'おんな', '女子']],
    ['other', ['other', 'x', 'その他', 'nonbinary', 'non binary', 'ノンバイナリー', '3', 'diverse']],
    [null, ['0', '9', 'u', 'unknown', '不明', '無回答', '回答しない', '未回答', 'not specified', 'prefer not to say']],
  ],
  (known) => ({
    ja: '性別として読めません。男・女・その他で書くか、空にしてください。',
    en: `Not a gender. Write one of ${known}, or leave it empty.`,
  }),
);
