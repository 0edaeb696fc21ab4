import { wordsOf } from './dictionary.ts';

/** Asking to be told or shown somebody. */
export const TELLING_PEOPLE: ReadonlySet<string> = new Set(
  wordsOf(`
    教えて, おしえて, 教えてください, 教えて下さい, 教えてほしい, 教えてもらえますか, 教えていただけますか, 教えてくれますか, 知りたい, 知りたいです, 見せて, 見せてください,
    見たい, 見たいです, 表示して, 表示してください, 挙げて, 挙げてください, 抜き出して, 示して, 示してください, 取得して`),
);
