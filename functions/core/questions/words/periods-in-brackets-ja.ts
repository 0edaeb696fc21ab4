import { reworded } from '../patterns/reworded.ts';

const YEAR = '(?:(?:一昨年|昨年|去年|今年|前年|20[0-9]{2}年|令和[0-9元]+年)の?)';
const SEASON =
  '(?:クリスマス|GW|ゴールデンウ[ィイ]ーク|お?盆|年末年始|年末商戦|年末|年始|正月|バレンタイン|母の日|父の日|ハロウィン|夏休み|春休み|冬休み|シルバーウ[ィイ]ーク|連休|ブラックフライデー|福袋|セール)';
const SPAN =
  '(?:の?(?:前後?|後|明け|直前|直後)の?)?(?:(?:[0-9]+|一)(?:週間|日間|日|か月))?(?:の?(?:時期|期間|シーズン|商戦|頃|ごろ|中|間))?';
const DAY = '[0-9]{1,2}(?:\\/|月)[0-9]{1,2}日?';
const DAYS = `(${DAY}(?:~|-|から)(?:[0-9]{1,2}(?:\\/|月))?[0-9]{1,2}日?)`;
const MONTHS = '((?:1[0-2]|[1-9])月?(?:~|-|から)(?:翌年?の?)?(?:1[0-2]|[1-9])月)';
const LIST = '(?:[^()、]{1,14}[、・/])+[^()、]{1,14}?(?:など|等|とか|ほか)';

/** Periods of a name with their days in brackets, and what else stands there and says nothing more. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // GW明け（5月7日）から, お盆明け（8/17〜）以降
  [
    new RegExp(`[^\\s、。()]{1,10}(?:明け|終わり|終了)[(](${DAY})(?:から|以降|~|-)?[)](?:から|以降|以来)`, 'gu'),
    '$1から',
  ],
  // 去年のクリスマス前1週間（12/18〜24）, お盆期間（8/13〜16）
  [new RegExp(`(${YEAR})${SEASON}${SPAN}[(]${DAYS}[)]`, 'gu'), '$1$2'],
  [new RegExp(`(?:直近の|この前の|前回の)?${SEASON}${SPAN}[(]${DAYS}[)]`, 'gu'), '$1'],
  // 夏のセール期間（7月）
  [new RegExp(`(?:[春夏秋冬]の)?${SEASON}${SPAN}[(](?:(${YEAR}))?([0-9]{1,2}月)[)]`, 'gu'), '$1$2'],
  // 冬（12〜2月）の
  [new RegExp(`(?<!年の?|年度の?)[春夏秋冬](?:の?(?:間|時期|シーズン))?[(]${MONTHS}[)]`, 'gu'), '$1'],
  // 利用機種別の会員数（Switch、PC、モバイルなど）
  [new RegExp(`(?<=(?:別|ごと|毎)[^()]{0,12})[(]${LIST}[)]`, 'gu'), ''],
  // 買った人数（順番もこの順で）
  [/[(]順番も(?:この|その)(?:順|順番|通り|とおり)(?:で|に)?[)]/gu, ''],
];

/** `GW明け（5月7日）から`, `お盆期間（8/13〜16）`: the days that are meant. */
export const periodsInBrackets = (text: string): string =>
  reworded(text, OTHERWISE)
    .replace(DAYS_IN_A_ROW, '$1月$2日から$3月$4日')
    .replace(DAYS_OF_A_MONTH, '$1月$2日から$1月$3日')
    .replace(OVER_NEW_YEAR, (whole, first: string, last: string) =>
      Number(first) > Number(last) ? `${first}月から${last}月` : whole,
    );

/** `8/13~8/16`, `8/13~16`, `12~2月`: as the calendar is read. */
const DAYS_IN_A_ROW = /(?<![0-9/年])([0-9]{1,2})\/([0-9]{1,2})日?(?:~|-|から)([0-9]{1,2})\/([0-9]{1,2})日?(?![0-9/])/gu;
const DAYS_OF_A_MONTH =
  /(?<![0-9/年])([0-9]{1,2})\/([0-9]{1,2})日?(?:~|-|から)([0-9]{1,2})日?(?![0-9/:月時年万千円点回人件%])/gu;
const OVER_NEW_YEAR = /(?<![0-9/年月.(])(1[0-2]|[1-9])月?(?:~|-)(?:翌年?の?)?(1[0-2]|[1-9])月(?!号)/gu;
