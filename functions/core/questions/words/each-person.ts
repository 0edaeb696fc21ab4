import { reworded } from '../patterns/reworded.ts';

const EACH = '(?:お?(?:客様?|客さん|客さま)|顧客|会員)?(?:の)?(?:お?[1一]人様?|お?ひとり様?|[1一]名様?)';
const PER = '(?:あたり|当たり|当り|につき|に対して|の?平均で?|平均)';
const ABOUT = '(?:くらい|ぐらい|ほど|程度)?(?:の|、)?';
const BOUGHT = '(?:買|購入|注文|お買い|持|購買)';
const CONTACTS = 'お?(?:問い合わせ|問合せ|問い合せ|問合わせ|クレーム)';
const PERIOD =
  '今年度?|去年|昨年度?|先月|今月|先週|今週|(?:20)?[0-9]{2}年(?:[0-9]{1,2}月)?|直近[0-9]+(?:日|か月|年)間?';
const ENDS = '[^、。？?]*';

/** What each of them does, asked with a number and a verb, and how the figure is called. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:購入回数|注文件数|注文数|購入件数)\s?(?:÷|\/|割る)\s?(?:人数|顧客数|購入者数|お客様の?数)/u,
    '1人あたりの注文件数',
  ],
  [/売上(?:金額|高)?\s?(?:÷|\/|割る)\s?(?:人数|顧客数|購入者数|お客様の?数)/u, '1人あたりの売上'],
  [/売上(?:金額|高)?\s?(?:÷|\/|割る)\s?(?:注文件数|注文数|購入回数)/u, '平均注文額'],
  [
    new RegExp(
      `(?:平均(?:して|で|すると)?、?)?${EACH}(?:${PER}|が|は|って|、)*(?:で|の|、)?((?:${PERIOD})(?:に|は|で|の|、)*)?(?:平均(?:で|して)?)?何[回件]${ABOUT}(?:${BOUGHT})${ENDS}`,
      'u',
    ),
    '$1の1人あたりの注文件数',
  ],
  [
    /(?:顧客|お客様|会員)?(?:お?ひとり|お?[1一]人)(?:様)?(?:の|平均の?)(?:平均の?)?(?:購買頻度|購入頻度|購入回数|注文回数|注文件数)/u,
    '1人あたりの注文件数',
  ],
  [
    /(?:お?ひとり|お?[1一]人)の(?:お客様|顧客|会員|人|方)(?:が|は)、?(?:購入|注文|お?買い物)(?:を)?(?:される|する|した|された)回数/u,
    '1人あたりの注文件数',
  ],
  [
    /(購入回数|注文件数|購入点数|売上|購入金額)(?:、|は|を|の|って)?(?:お?ひとり|お?[1一]人)(?:あたり)?の?平均(?:だと|で|では|は)?/u,
    '1人あたりの$1は',
  ],
  [
    new RegExp(`${EACH}${PER}(?:で|の|、)?(?:平均で?)?何(?:点|個|着|品|枚|商品)${ABOUT}${BOUGHT}${ENDS}`, 'u'),
    '1人あたりの購入点数',
  ],
  [
    new RegExp(`${EACH}${PER}(?:で|の|、)?(?:平均で?)?何[回件]${ABOUT}(?:${BOUGHT})${ENDS}`, 'u'),
    '1人あたりの注文件数',
  ],
  [
    new RegExp(`${EACH}(?:${PER})?(?:で|の|、)?(?:平均で?)?何[回件]${ABOUT}(${CONTACTS})${ENDS}`, 'u'),
    '1人あたりの問い合わせ件数',
  ],
  [
    new RegExp(`(${CONTACTS})(?:って|は|が|、)?${EACH}${PER}(?:で|の|、)?何[回件]${ENDS}`, 'u'),
    '1人あたりの問い合わせ件数',
  ],
];
const NAMED = new RegExp(`${EACH}(?:あたり|当たり|当り|につき)(?:の|で|、)?(?=[^0-9])`, 'gu');

/** No period stands before it. */
const NOTHING_BEFORE =
  /(?<=^|[、。\s])の(?=1人あたりの注文件数)|(?<=[にはでの、])の(?=1人あたりの注文件数)|[にはで](?=の1人あたりの注文件数)/gu;

/** `お客様1人につき何点買ってる？`: the figure that each of them has, as it is called. */
export function figureOfEach(text: string): string {
  const figured = reworded(text, FIGURES).replace(NOTHING_BEFORE, '');
  return figured.replace(NAMED, (_whole, at: number, all: string) =>
    /[a-z0-9]/i.test(all.charAt(at - 1)) ? 'の1人あたりの' : '1人あたりの',
  );
}
