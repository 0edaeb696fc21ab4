import type { LocalizedText } from '../../language.ts';

/** Days of a month that have a name. `to`: null is the last day of the month; a negative `from` counts back from it. */
export interface MonthPart {
  /** Behind a month; null where Japanese has no such word of its own. */
  readonly ja: string | null;
  /** Before a month: “early October”. */
  readonly en: string;
  readonly from: number;
  readonly to: number | null;
  /** Said where the words do not say which days they are. */
  readonly label: LocalizedText | null;
}

const part = (
  ja: string | null,
  en: string,
  from: number,
  to: number | null,
  label: readonly [ja: string, en: string] | null = null,
): MonthPart => ({ ja, en, from, to, label: label === null ? null : { ja: label[0], en: label[1] } });

const NOT_AS_OF = '(?!(?:の)?時点|現在|日)';
const HALF = 'half (?:of |in )?(?:the )?';

/** Parts of a month, as patterns on folded text. */
export const MONTH_PARTS: readonly MonthPart[] = [
  part('上旬|初旬', '(?:the )?first (?:ten|10) days of|(?:the )?first third of', 1, 10),
  part('中旬', '(?:the )?(?:second|middle) (?:ten|10) days of|(?:the )?(?:second|middle) third of', 11, 20),
  part('下旬', '(?:the )?last third of', 21, null),
  part('前半', `(?:the )?(?:first|1st) ${HALF}`, 1, 15),
  part('後半', `(?:the )?(?:second|2nd|latter|last) ${HALF}`, 16, null),
  part('月?(?:初め|はじめ|頭|あたま)|月初', '(?:the )?(?:very )?(?:beginning|start) of', 1, 5, [
    '月初',
    'the beginning of the month',
  ]),
  part(`月?末${NOT_AS_OF}|月の終わり|終わり頃`, '(?:the )?(?:very )?end of', -5, null, [
    '月末',
    'the end of the month',
  ]),
  part('月?(?:半ば|なかば)', '(?:the )?middle of', 11, 20, ['半ば', 'the middle of the month']),
  part(null, 'early(?: in)?[ -]', 1, 10, ['上旬', 'early in the month']),
  part(null, 'mid[ -]?', 11, 20, ['中旬', 'the middle of the month']),
  part(null, 'late(?: in)?[ -]|(?:the )?last (?:ten|10) days of', 21, null, ['下旬', 'late in the month']),
  part('(?:の)?第(?:1|一)週目?|(?:の)?(?:1|一)週目', '(?:the )?(?:first|1st) week of', 1, 7, [
    '第1週',
    'the first week',
  ]),
  part('(?:の)?第(?:2|二)週目?|(?:の)?(?:2|二)週目', '(?:the )?(?:second|2nd) week of', 8, 14, [
    '第2週',
    'the second week',
  ]),
  part('(?:の)?第(?:3|三)週目?|(?:の)?(?:3|三)週目', '(?:the )?(?:third|3rd) week of', 15, 21, [
    '第3週',
    'the third week',
  ]),
  part('(?:の)?第(?:4|四)週目?|(?:の)?(?:4|四)週目', '(?:the )?(?:fourth|4th) week of', 22, 28, [
    '第4週',
    'the fourth week',
  ]),
  part('(?:の)?最終週|(?:の)?最後の週', '(?:the )?(?:last|final) week of', -7, null, ['最終週', 'the last week']),
];
