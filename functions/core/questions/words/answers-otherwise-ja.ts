import { reworded } from '../patterns/reworded.ts';

const WHO = '(?=人|方|お客|顧客|会員)';
const SCORE = '(?:評価|満足度|点数|スコア)';

/** How answers to surveys and contacts are told of, and what is read. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<=${SCORE})を([0-9]+)(点?)(以下|以上)(?:で|に)?(?:つけ|付け)(?:られた|た|てくれた|てくださった|ている|てる)${WHO}`,
      'gu',
    ),
    'が$1$2$3の',
  ],
  [
    new RegExp(
      `(?<=${SCORE})を([0-9]+)(点?)(以下|以上)(?:と|で|に)[ごお]?(?:評価|回答)(?:された|した|してくれた|いただいた)${WHO}`,
      'gu',
    ),
    'が$1$2$3の',
  ],
  [new RegExp(`(?<=${SCORE})(?:が|で|に)1か2(?:だった|の|をつけた)${WHO}`, 'gu'), 'が2以下の'],
  [/アンケート(?:って|は|、)+([^、。]+?)(?=回答数)/gu, '$1アンケートの'],
  [
    /((?:電話|メール|チャット)?)の?対応(?:って|は|に|には|、)+平均(?:で)?(?:何分|どのくらい|どれくらい|どれだけ)(?:の時間)?(?:が)?(?:かかって(?:い)?る|かかる|かかって(?:い)?ます)(?:の|か)*/gu,
    '$1の平均対応時間は',
  ],
  [/対応にかかる(?:平均の)?時間(?:って|は|の)平均(?:で|は)?/gu, '平均対応時間は'],
  [/(?<=^|[、\s])の平均対応時間/gu, '平均対応時間'],
  [/(離反|休眠|新規|リピート)客(?=から|の|は|が|を|って|、|に)/gu, '$1のお客様'],
  [/(拒否|NG|不可)が(電話|メール)だけの/gu, '$2だけ拒否している'],
];

/** `評価を2以下でつけられた方`, `対応にかかる時間って平均で`: surveys and contacts in the words that the dictionary knows. */
export const answersAsTold = (text: string): string => reworded(text, OTHERWISE);
