import { reworded } from '../patterns/reworded.ts';

const LIST = /(?<![0-9])((?:[1-9]|1[0-2])(?:[・、,]\s?(?:[1-9]|1[0-2]))+)月(?!号)/gu;
const SUMMED = /(?<=[0-9]月)(?:分)?の?(?:[0-9]+(?:か月|ヶ月|カ月))(?:分)?(?:の(?=合計)|で(?=合計)|間?の)/gu;

/** `4・5・6月`: months that follow each other from the first to the last, others one by one. */
function monthsInRow(list: string): string {
  const months = list.split(/[・、,]\s?/u).map(Number);
  const [first, last] = [months[0], months.at(-1)];
  const follow = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1);
  return follow && months.length > 2 ? `${first}月から${last}月` : months.map((month) => `${month}月`).join('と');
}

const DAYS_OF_MONTH =
  /(?<![0-9])((?:1[0-2]|[1-9])月)((?:[12][0-9]|3[01]|[1-9])日)?(?:から|~|-)((?:[12][0-9]|3[01]|[1-9])日)(?![0-9間分目]|以[上内])/gu;

/** `8月13日から16日`: to that day of the same month, and not so many days. */
function daysOfMonth(text: string): string {
  return text.replace(DAYS_OF_MONTH, (whole, month: string, from: string | undefined, to: string) =>
    from !== undefined && Number.parseInt(from, 10) < Number.parseInt(to, 10)
      ? `${month}${from}から${month}${to}`
      : whole,
  );
}

/** How times are said, and how they are written. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:昨年|前年|去年)の?同(月|週|日|期|時期)と(?:比べた|比較した)([^、。]+?)の([^、。の]+?)(?=$|[?？。]|を|は)/gu,
    '$2の$3を前年同期と比べて',
  ],
  // 10月12日週（2026年）
  [/([0-9]{1,2}月[0-9]{1,2}日)週(?=の|[(、は]|$)/gu, '$1の週'],
  [/([0-9]{1,2}月(?:[0-9]{1,2}日)?(?:の週)?)\s?[(]((?:20[0-9]{2}|今|去|昨)年)[)]/gu, '$2$1'],
  [/前の(年度|四半期)(?=の|と|に|より)/gu, '前$1'],
  [/この先(?=の?(?:[0-9]|半年|[一二三]年))/gu, '今後'],
  [/(?<![0-9月/.:-])([0-9]{1,2})\s?[-~]\s?([0-9]{1,2})時(?!間|台)/gu, '$1時から$2時'],
  [/が明けてから(?=[^、。]*(?:まで|で|に|の))/gu, '明けから'],
  [/(?<=明け)\s?[-~]/gu, 'から'],
  // 今期と前期の同じ時期までの注文件数、比較して
  [
    /(今年度?|今期)と(?:前年度?|去年|昨年度?|前期)の同じ(?:時期|期間|頃|ころ|時点)(?:まで)?の([^、。をは]+?)(?:を|は|、|って)*(?:比較|比べ|どう|対比)[^。]*/gu,
    '$1の$2を前年同期と比べて',
  ],
  [SUMMED, 'の'],
  [/一昨月/gu, '先々月'],
  [/このところ|ここ最近|ここのところ/gu, '最近'],
  [/(?<![ぁ-ん])はんとし/gu, '半年'],
  [/(?<=[0-9月年週日期間])との(?=増減|変化|伸び|成長率)/gu, 'と比べた'],
  [/今朝/gu, '今日の朝'],
  [/今[晩夜]|今宵/gu, '今日の夜'],
  [/昨[晩夜]|ゆうべ/gu, '昨日の夜'],
  [/この土日/gu, '今週の土日'],
  [/(?<![0-9])(2[0-9])年度/gu, '20$1年度'],
  [/(?:深夜|未明)(?=[0-5]時)/gu, ''],
  [/(?:早朝|朝)の?(?=(?:[4-9]|1[01])時)/gu, ''],
  [/(?<=[0-9一二三四五]年前)の年(?=の)/gu, ''],
  [/([0-9]{1,2})時(?:00分)?(?:から|~|-)\1時59分(?:まで)?(?:に|の)?/gu, '$1時台の'],
  [/(?:一日|1日)(?:のうち|の中|の間)(?:で)?、?(?=何時|どの時間)/gu, ''],
  [
    /((?:[半0-9一二三四五六七八九十]+(?:年|か月|週間|日)|半年))ぶりの?(購入|注文|利用|来店)(?:者(?:の数|数|の人数)?|の?(?:人数|人の数|顧客数))/gu,
    '$1ぶりに$2した人の数',
  ],
  [
    /((?:[0-9一二三四五六七八九十]+(?:年|か月|週|日)))(?:間)?連続の?購入(?:者数|の人数|者の人数|者の数)/gu,
    '$1連続で購入した人の数',
  ],
  [/(?<=円)の?範囲(?:内)?で(?=使|買|購入|利用)/gu, ''],
  [/(?<=円まで)の範囲(?:内)?(?:で|の)?(?=使|買|購入|利用)/gu, ''],
];

/** `4・5・6月の3か月分`, `2年前の年`: times in the words that the calendar knows. */
export const timesAsWritten = (text: string): string =>
  reworded(
    daysOfMonth(text).replace(LIST, (_whole, list: string) => monthsInRow(list)),
    OTHERWISE,
  );
