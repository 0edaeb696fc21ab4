import { type DictionaryEntry, wordsOf } from './dictionary.ts';

const each = (fronts: string, middles: string, ends: string): readonly string[] =>
  wordsOf(fronts).flatMap((front) =>
    wordsOf(middles).flatMap((middle) => ['', ...wordsOf(ends)].map((end) => front + middle + end)),
  );
const spaced = (fronts: string, middles: string, ends: string): readonly string[] =>
  wordsOf(fronts).flatMap((front) =>
    wordsOf(middles).flatMap((middle) => wordsOf(ends).map((end) => `${front} ${middle} ${end}`)),
  );

const PEOPLE_JA = '人, 方, お客様, お客さん, 顧客, 会員, 層, 客, グループ, 人たち';

/** `返品したことがある人とない人`, “those who contacted us and those who did not”: what is said is so of the ones and not of the others. */
export const CONTRAST_WORDS: readonly DictionaryEntry[] = [
  {
    meaning: { kind: 'contrast' },
    words: [
      ...each(
        'と, とは, 、, と、',
        'そうでない, そうではない, そうじゃない, それ以外, それ以外の, その他, その他の, 他の, ほかの, その他大勢の',
        PEOPLE_JA,
      ).filter((word) => !/(?:他の|ほかの)$/.test(word)),
      ...wordsOf('と, とは, と、').flatMap((front) =>
        wordsOf(
          'ない, していない, してない, しない, しなかった, なかった, いない, ではない, でない, じゃない, したことがない, したことのない, なし',
        ).flatMap((middle) => wordsOf(PEOPLE_JA).map((noun) => `${front}${middle}${noun}`)),
      ),
      ...wordsOf(
        'の有無で, の有無別, の有無別に, の有無別で, の有無によって, の有無による, の有無ごとに, の有無で分けて, 有無別, 有無別に, があるかないかで, したかどうかで, したかしないかで, したかしていないかで',
      ),
      ...spaced(
        'and, vs, vs., versus, or, than, against, to, with, compared with, compared to',
        'those who, people who, customers who, the ones who, those that, the people who, the customers who, ones who, who',
        "did not, didn't, do not, don't, have not, haven't, has not, hasn't, are not, aren't, were not, weren't, never did, never have, had not, hadn't, have never, had never",
      ),
      ...spaced(
        'and, vs, vs., versus, against, than, to, with, compared with, compared to, compare to, compare with',
        'everyone, everybody, all',
        'else, others, other customers, other people',
      ),
      ...wordsOf(
        'and the rest, and others, and the others, vs the rest, versus the rest, vs others, versus others, and those without, vs those without, versus those without, and those who are not, and those that are not, and without, versus without, vs without, compared with the rest, compared to the rest, compared with others, compared to others, and all the rest, and the remaining customers',
      ),
    ],
  },
];
