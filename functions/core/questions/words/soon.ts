import { wordsOf } from './dictionary.ts';

interface SoonWords {
  /** A time that is counted from something: how many (`count`) of what (`unit`). */
  readonly length: RegExp;
  readonly units: readonly {
    readonly words: readonly string[];
    readonly unit: 'day' | 'month';
    readonly each: number;
  }[];
  /** Particles that end what belongs to the days. */
  readonly ends: readonly string[];
}

/** `90日以内`, “within three months”: how soon something followed. */
export const SOON_WORDS: SoonWords = {
  length:
    /^(?:within |inside |in )?(?:the )?(?:first |next |following |subsequent )?(?<count>\d+|[a-z]+|半|[一二三四五六七八九十]+)?[ -]?(?<unit>days?|weeks?|months?|years?|日間?|週間?|[かケヶカヵ箇]月間?|年間?)(?:以内|のうち|の内|の間|間|内)?(?:に)?$/u,
  units: [
    { words: wordsOf('day, days, 日, 日間'), unit: 'day', each: 1 },
    { words: wordsOf('week, weeks, 週, 週間'), unit: 'day', each: 7 },
    {
      words: wordsOf(
        'month, months, か月, ケ月, ヶ月, カ月, ヵ月, 箇月, か月間, ケ月間, ヶ月間, カ月間, ヵ月間, 箇月間',
      ),
      unit: 'month',
      each: 1,
    },
    { words: wordsOf('year, years, 年, 年間'), unit: 'month', each: 12 },
  ],
  ends: ['は', 'が'],
};
