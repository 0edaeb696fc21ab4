import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** How Japanese ends a list of which nothing holds, and what stands between its items. */
export const NEITHER_ENDS = wordsOf(`
  でもない, でもなく, でもなくて, でもありません, にも入っていない, にも入ってない, にも属さない, にも属していない, にも該当しない, にも該当しません, にも当てはまらない, にもあてはまらない, にも当てはまりません, にも住んでいない, にも住んでない, にもいない, にも属しません, にも入っていません,
  にも含まれない, も除く, も除いた, も除いて`);
export const ALSO_BETWEEN: readonly string[] = ['でも', 'にも', 'も'];

export const NEITHER: readonly DictionaryEntry[] = [
  { meaning: { kind: 'except' }, words: NEITHER_ENDS },
  entry({ kind: 'neither' }, `neither, neither of`),
  entry({ kind: 'nor' }, `nor, nor in, nor from, nor are, nor in the`),
];
