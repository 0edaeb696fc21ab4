import { wordsOf } from './dictionary.ts';
import type { SaidLimit } from './said-limits.ts';

const either = (words: string): string => `(?:${wordsOf(words).join('|')})`;

const ORDERS = '(?:orders?|purchases?|transactions?|baskets?|carts?|checkouts?|order values?)';
/** “Orders last month had three items”: when stands between. */
const WHEN = '(?:last|this|past|in|since|during) (?:the )?[a-z0-9]+(?: [0-9]{4}| months| days| weeks)?';
const HOLDING = `(?:(?:that|which) (?:have |has |had )?)?${either(
  'with, of, having, have, has, had, containing, contain, contained, contains, holding, hold, held, including, included, include, comprising, made up of, consisting of, for',
)}`;
const LIMIT = either(
  'at least, no fewer than, no less than, a minimum of, more than, over, above, upwards of, at most, no more than, up to, a maximum of, fewer than, less than, under, below, exactly, only, just, a single, a total of',
);
const NUMBER = '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)';
const BEHIND = '(?: ?\\+| or more| or fewer| or less| and more| and up| plus)';
const APART = '(?:different|distinct|unique|separate|various)';
const KINDS = `(?:(?:kinds|types|sorts) of (?:items?|products?|goods|things)|${APART} (?:items?|products?|goods|things|articles?|titles?|skus?|pieces)|products?|skus?|titles?)`;
const PIECES = '(?:items?|pieces?|units?|articles?|things|goods)';
const IN_ONE =
  '(?: (?:in|on|per|within) (?:an?|one|a single|the same|each|any one) (?:order|purchase|transaction|basket|go|cart)| at once| in one go)';
const IN_IT = '(?: (?:in|on|inside|within) (?:them|it))?';
const COUNTED = `(?<limit>${LIMIT} )?(?<number>${NUMBER})?(?<behind>${BEHIND})?(?: |-)?`;

const english = (what: string): readonly RegExp[] => [
  new RegExp(`(?<=\\b${ORDERS} (?:${WHEN} )?)${HOLDING} ${COUNTED}${what}${IN_IT}(?![a-z]| of | from )`, 'dgi'),
  new RegExp(`\\b${COUNTED}${what}${IN_ONE}(?![a-z])`, 'dgi'),
  new RegExp(`\\b(?<number>${NUMBER})(?<behind>${BEHIND})?(?: |-)${what}(?= ${ORDERS}(?![a-z]))`, 'dgi'),
  new RegExp(`\\b(?<limit>multi|multiple|several|single)(?: |-)${what}(?= ${ORDERS}(?![a-z]))`, 'dgi'),
];

const OP_JA = '(?:以上|以下|より多い|より多く|超え?の?|を超える|未満|だけ|のみ|ちょうど|きっかり)';
const N_JA = '(?<number>[0-9]+|[一二三四五六七八九十])';
const PIECE_JA = '(?:点|個|つ|着|本|枚|品(?!目|番))';
const KIND_JA = '(?:種類|種|品目|商品|アイテム|品種)';
const GOODS_JA = '(?:の?(?:異なる|違う|別々の|別の)?(?:商品|品物|もの|アイテム|グッズ))?';
const HELD_JA =
  '(?:の|を|が|も)?(?:(?:含む|含んだ|含んでいる|含まれる|含まれた|含まれている|入った|入っている|入ってる|ある|買った|購入した|注文した|まとめて買った|まとめ買いした|同時に買った|一緒に買った|同時購入した|同時購入の)の?)?';
const ORDER_JA = '(?:ご?注文|平均注文額|平均購入額|注文件数|オーダー|受注|お?会計|お?買い物|取引|購入(?![者した]))';
const ONCE_JA =
  '(?:1回の(?:注文|購入|買い物|会計)|1注文|1オーダー|1度|一度|1回|同じ注文|1つの注文|1件の注文)(?:で|に|あたり)';
const APART_JA = '(?:異なる|違う|別々の|別の)(?:商品|品物|アイテム)(?:を|が)?';

const japanese = (unit: string, front: string): readonly RegExp[] => [
  new RegExp(`${front}${N_JA}${unit}(?<limit>${OP_JA})${GOODS_JA}${HELD_JA}(?=${ORDER_JA})`, 'dgu'),
  new RegExp(`${ONCE_JA}、?${front}${N_JA}${unit}(?<limit>${OP_JA})${GOODS_JA}(?:を|が|も)?`, 'dgu'),
  new RegExp(
    `(?<=(?:注文|オーダー|受注|会計)(?:のうち|の中で)、?)${front}${N_JA}${unit}(?<limit>${OP_JA})${GOODS_JA}${HELD_JA}(?:もの|注文|の)?`,
    'dgu',
  ),
];

/** Where orders are chosen by what is on them; of two that begin at one place the longer is meant. */
export const SIZES_OF_ORDERS: readonly SaidLimit[] = [
  ...english(`(?:(?:kinds|types|sorts) of )?${KINDS}`).map(
    (pattern) => ({ pattern, field: 'order_products' }) as const,
  ),
  ...english(PIECES).map((pattern) => ({ pattern, field: 'order_items' }) as const),
  ...japanese(KIND_JA, '').map((pattern) => ({ pattern, field: 'order_products' }) as const),
  ...japanese(`(?:${PIECE_JA}|${KIND_JA})`, APART_JA).map((pattern) => ({ pattern, field: 'order_products' }) as const),
  ...japanese(PIECE_JA, '').map((pattern) => ({ pattern, field: 'order_items' }) as const),
];
