import type { DictionaryEntry } from './dictionary.ts';

/** `VIPに新しく入った`: the adverb stands inside. */
const NEWLY_IN = ['新しく', '新たに', '新規に', '新規で', '今回', '今回新しく', '今回新たに', '初めて'].flatMap(
  (newly) =>
    [
      '入った',
      '入りました',
      'なった',
      'なりました',
      '加わった',
      '加わりました',
      '移った',
      '移行した',
      '昇格した',
      '上がった',
      '変わった',
      '転じた',
    ].map((moved) => `に${newly}${moved}`),
);

/** Ways into a segment that are put together. */
export const MOVEMENTS: readonly DictionaryEntry[] = [{ meaning: { kind: 'moved', way: 'into' }, words: NEWLY_IN }];
