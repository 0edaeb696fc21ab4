import type { OrderStatus } from '../entities.ts';
import { wordReader } from './word-list.ts';

const DONE = [
  'completed',
  'complete',
  'shipped',
  'delivered',
  'paid',
  'fulfilled',
  'closed',
  'sold',
  'sale',
  'success',
  'done',
];
const UNDER_WAY = [
  'pending',
  'processing',
  'open',
  'new',
  'confirmed',
  'received',
  'ordered',
  'placed',
  'on hold',
  'preparing',
];
const DONE_JA = [
  '完了',
  '出荷済',
  '出荷済み',
  '発送済',
  '発送済み',
  '配送済',
  '配達完了',
  '納品済',
  '支払済',
  '入金済',
  '売上',
  '購入',
  '購入済',
];
const UNDER_WAY_JA = [
  '受付',
  '受付済',
  '受注',
  '受注済',
  '処理中',
  '準備中',
  '未発送',
  '出荷待ち',
  '入金待ち',
  '予約',
  '確定',
  '通常',
];

/** The end of an order in the words of shops. An order under way counts as completed until it is cancelled or returned. */
export const readOrderStatus = wordReader<OrderStatus>(
  [
    ['completed', [...DONE, ...DONE_JA, ...UNDER_WAY, ...UNDER_WAY_JA, '取引完了', '注文完了', '出荷完了', '発送完了']],
    [
      'returned',
      [
        'returned',
        'return',
        'refunded',
        'refund',
        'chargeback',
        '返品',
        '返品済',
        '返品済み',
        '返金',
        '返金済',
        '返金済み',
      ],
    ],
    [
      'cancelled',
      [
        'cancelled',
        'canceled',
        'cancel',
        'void',
        'voided',
        'failed',
        'キャンセル',
        'キャンセル済',
        '取消',
        '取り消し',
        '取消済',
        '中止',
        '無効',
      ],
    ],
  ],
  (known) => ({
    ja: '注文状態として読めません。完了・返品・キャンセル などで書くか、空にしてください。',
    en: `Not an order status. Write one of ${known}, or leave it empty.`,
  }),
);
