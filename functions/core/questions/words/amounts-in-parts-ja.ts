import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { affirmativeForms } from './conjugation-ja.ts';
import { wordsOf } from './dictionary.ts';

const SALES: Meaning = { kind: 'measure', measure: 'sales' };
const ORDERS: Meaning = { kind: 'measure', measure: 'orders' };
const SOLD: Meaning = { kind: 'sold' };
const PEOPLE: Meaning = { kind: 'ask', what: 'count-people' };

const SALE = wordsOf('売上, 売り上げ, 売上げ, 販売, セールス');
const SUM = wordsOf(
  '額, 金額, 高, 総額, 合計額, 合計金額, 実績額, 実績金額, 総合計, 総計, 代金, 累計額, 合算額, の額, の金額, の総額, の合計額, の合計金額, の総計',
);
const EARNED = [
  ...affirmativeForms('稼ぐ', 'godan'),
  ...affirmativeForms('稼ぎ出す', 'godan'),
  ...affirmativeForms('売り上げる', 'ichidan'),
];
/** `買った金額`, `使ってくれた額`: the amount of what was done. */
const SPENT = wordsOf(
  '買った, 購入した, 注文した, 買い物した, お買い物した, 使った, 支払った, 払った, 費やした, 売り上げた, 売れた, 販売した, 購入された, 使ってくれた, 買ってくれた, 支払われた, 使われた',
);
const AMOUNT = wordsOf('金額, 額, 総額, お金, 合計額, 合計金額, 代金');
const BOUGHT = wordsOf(
  '購入, ご購入, 注文, ご注文, 利用, ご利用, 買い物, お買い物, 購買, お買い上げ, 支払, 支払い, お支払い',
);
const TOTAL = wordsOf(
  '総額, 合計額, 合計金額, 累計額, 累計金額, 総計, の総額, の合計額, の合計金額, の累計額, の累計金額, 累計, 総金額',
);
const TIMES = wordsOf('回数, 件数, の回数, の件数, 数, の数');
const DONE = wordsOf('買い物を, 買い物, お買い物, お買い物を, 購入, 注文, 取引, お取引');
const COUNTED = wordsOf('した回数, した件数, された回数, してくれた回数, の回数, の件数');
/** `顧客の頭数`, `VIPの員数`. */
const HEADS = wordsOf('頭数, 員数, 人員, あたまかず, 人頭, 総人数, 人数の合計, 実人数, のべ人数の実数');

/** What is earned and how many there are, in the parts that people put the words together of. */
export const AMOUNTS_IN_PARTS_JA: readonly Composition[] = [
  joinedParts(SALES, SALE, SUM),
  joinedParts(SALES, SPENT, AMOUNT),
  joinedParts(SALES, BOUGHT, TOTAL),
  joinedParts(SALES, '商い, あきない', ['', 'の額', 'の金額', 'の総額', '高']),
  joinedParts(SALES, '稼ぎ, 稼ぎ高, 売上代金, 売上の総計, 売上の実績, 販売実績, 売上実績'),
  joinedParts(ORDERS, DONE, COUNTED),
  joinedParts(ORDERS, '買い物, お買い物, ご注文, ご購入, 取引, お取引', TIMES),
  joinedParts(
    SOLD,
    ['', 'よく', '多く', '最も', '一番', 'いちばん'].filter((word) => word === '' || word === 'よく'),
    EARNED,
  ),
  joinedParts(PEOPLE, HEADS),
];
