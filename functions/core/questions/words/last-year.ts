import { wordsOf } from './dictionary.ts';

/** Comparisons that name the year that they are with. */
export const AGAINST_LAST_YEAR = {
  en: wordsOf(`vs last year, versus last year, compared to last year, compared with last year, than last year`),
  ja: wordsOf(`
    前年に比べて, 昨年に比べて, 去年に比べて, 去年に比べ, 前年に比べ, 昨年に比べ, 前年と比べて, 昨年と比べて, 去年と比べて, 前年と比較して, 昨年と比較して, 前年と比べ, 昨年と比べ, 去年と比べ,
    前年より, 昨年より, 去年より`),
} as const;
