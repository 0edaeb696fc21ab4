import { reworded } from '../patterns/reworded.ts';

const BEFORE = '(?:先月|前月|先週|前週|去年|一昨年|昨年|前年|昨年度|前年度|前期|先々月)';
const NOW = '(?:今月|今年|今週|今年度|今期|先月|先週|去年度?|昨年度?)(?:に入って)?';
const FIGURE =
  '(?:[ごお]?(?:購入|注文|買い?物|買い?上げ|利用)(?:金額|額|回数|件数|点数)|売上(?:金額|高|額)?|使った(?:金額|額))';
const PEOPLE = '(?:人|方|お客様|お客さん|お客|顧客|会員)';
const CHANGED = '(?:増|伸び|減|上が|下が|落ち|上昇|低下)';
const DECADE = '(?:[0-9]0代)';

/** People and groups that are set against what was before, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 今月の…が、先月から伸びているか
  [
    new RegExp(
      `(?<=(?:${NOW}|[0-9]月)[^。]*(?:が|は|って)、?)(${BEFORE})(?:から|に対して)(?=(?:どの|どれ)?(?:くらい|ぐらい|だけ|ほど)?(?:何[%人件割])?(?:は|も)?${CHANGED})`,
      'gu',
    ),
    '$1より',
  ],
  [new RegExp(`(${BEFORE})に対して(?=[^、。]{1,12}(?:が|は)${CHANGED})`, 'gu'), '$1より'],
  // 今年の購入回数が前年を上回る人
  [
    new RegExp(
      `(?<=${NOW}の?)(${FIGURE})(?:が|は)(${BEFORE})(?:の(?:${FIGURE}))?を(?:上回(?:る|って(?:い)?る|った|っている)|超え(?:る|た|て(?:い)?る))(?=${PEOPLE})`,
      'gu',
    ),
    '$1が$2より増えた',
  ],
  [
    new RegExp(
      `(?<=${NOW}の?)(${FIGURE})(?:が|は)(${BEFORE})(?:の(?:${FIGURE}))?を(?:下回(?:る|って(?:い)?る|った)|割(?:った|って(?:い)?る))(?=${PEOPLE})`,
      'gu',
    ),
    '$1が$2より減った',
  ],
  // 先月より注文が減った人
  [
    new RegExp(`(${BEFORE})(?:より|に比べて|と比べて)(?:も)?、?(注文|購入|買い?物)が(増え|減っ)た(?=${PEOPLE})`, 'gu'),
    '$1より購入回数が$3た',
  ],
  [new RegExp(`(${FIGURE})が(${BEFORE})より(増え|減っ)た(${NOW})の(${PEOPLE})`, 'gu'), '$4の$1が$2より$3た$5'],
  [new RegExp(`(${NOW})の(${FIGURE})\\s*>\\s*(${BEFORE})の\\2\\s*の?(${PEOPLE})`, 'gu'), '$1の$2が$3より増えた$4'],
  [
    new RegExp(
      `(${BEFORE})(?:に比べて|と比べて|より(?:も)?)、?(${NOW})(?:の)?(?:ほう|方)が(?:多く|たくさん)?お金を(?:多く|たくさん)?使って(?:くれた|くださった|いただいた|いる|る)(?=${PEOPLE})`,
      'gu',
    ),
    '$1より$2の方が購入金額が多い',
  ],
  // 客単価、40代>50代で合ってる？
  [
    new RegExp(
      `^([^、。>]+?)(?:は)?、\\s*(${DECADE})\\s*>\\s*(${DECADE})(?:(?:で|って|は)?(?:合って(?:い)?る|合ってます|正しい|本当)(?:か)?)?[?？]?$`,
      'u',
    ),
    '$3より$2の方が$1は高い?',
  ],
  [new RegExp(`^(.*?)(${DECADE})の([^、。>]+?)\\s*>\\s*(${DECADE})の\\3[?？]?$`, 'u'), '$1$4より$2の方が$3は多い?'],
];

/** `前年を上回る人`, `先月から伸びているか`, `40代>50代`: more than before or than others, as it is read. */
export const moreThanBefore = (text: string): string => reworded(text, OTHERWISE);
