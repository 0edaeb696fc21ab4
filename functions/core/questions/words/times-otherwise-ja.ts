const LIST = /(?<![0-9])((?:[1-9]|1[0-2])(?:[・、,]\s?(?:[1-9]|1[0-2]))+)月(?!号)/gu;
const SUMMED = /(?<=[0-9]月)(?:分)?の?(?:[0-9]+(?:か月|ヶ月|カ月))(?:分)?(?:の(?=合計)|で(?=合計)|間?の)/gu;

/** `4・5・6月`: months that follow each other from the first to the last, others one by one. */
function monthsInRow(list: string): string {
  const months = list.split(/[・、,]\s?/u).map(Number);
  const [first, last] = [months[0], months.at(-1)];
  const follow = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1);
  return follow && months.length > 2 ? `${first}月から${last}月` : months.map((month) => `${month}月`).join('と');
}

/** How times are said, and how they are written. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
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
  OTHERWISE.reduce(
    (said, [form, plain]) => said.replace(form, plain),
    text.replace(LIST, (_whole, list: string) => monthsInRow(list)),
  );
