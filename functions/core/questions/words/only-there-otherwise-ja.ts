import { reworded } from '../patterns/reworded.ts';

const BOUGHT = '(?=購入し|買っ|買わ|利用し|注文し|お買い)';

/** How it is said that somebody buys in one place only, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`に(?:限って|限定して|絞って)、?${BOUGHT}`, 'gu'), 'だけで'],
  [/(?<=[ァ-ヶーぁ-ん一-龠A-Za-z])(?:一本|1本|一筋|オンリー)(?:で|に)(?=買|購入|利用|注文)/gu, 'だけで'],
  [
    /(?<=[ァ-ヶーぁ-ん一-龠A-Za-z])(?:一本|一筋|オンリー|専業|専門|単独)の?(?:購入者|顧客|お客様|お客さん|利用者)/gu,
    'だけで買っている人',
  ],
  [/でのみ(?:の)?購入が(?:ある|あった)(?=人|方|お客|顧客|会員)/gu, 'だけで買っている'],
  [
    /(?:他|ほか)の?(?:ブランド|店|ところ)?(?:での購入がなく|では(?:一切|全く|まったく)?買って(?:い)?なく)、?(?=[^。]*だけで)/gu,
    '',
  ],
  [
    /では(?:買った|購入した)(?:けど|けれど|が)、?(?:他|ほか)では(?:一切|全く|まったく|何も)?(?:買って|購入して)(?:い)?ない/gu,
    'だけで買っている',
  ],
  [/^併買なし、/u, ''],
];

/** `ほしぞら一本で買ってる`, `つむぎに限って購入している`: there and nowhere else. */
export const onlyThereAsTold = (text: string): string => reworded(text, OTHERWISE);
