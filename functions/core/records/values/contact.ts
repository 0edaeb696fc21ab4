import type { Direction, KnownContactChannel, KnownContactOutcome } from '../entities.ts';
import { openWordReader, wordReader } from './word-list.ts';

/** The way of a contact, in the words of contact centres. */
export const readContactChannel = openWordReader<KnownContactChannel>([
  ['phone', ['call', 'voice', 'tel', 'telephone', '電話', '通話', 'コール', '入電', '架電']],
  ['email', ['mail', 'e mail', 'メール', 'eメール', '電子メール']],
  ['chat', ['live chat', 'web chat', 'webchat', 'チャット', 'webチャット', 'ウェブチャット', '有人チャット']],
  ['line', ['ライン', 'line公式']],
  ['sms', ['text message', 'ショートメッセージ']],
  [
    'web',
    ['web form', 'form', 'web site', 'website', 'ウェブ', 'フォーム', 'webフォーム', 'お問い合わせフォーム', 'サイト'],
  ],
  ['social', ['social media', 'sns', 'twitter', 'instagram', 'facebook']],
  ['post', ['letter', 'postal mail', '手紙', '郵送', '郵便', 'はがき', 'ハガキ']],
  ['store', ['in store', 'shop', 'visit', 'counter', '店舗', '店頭', '来店', '窓口', '対面']],
]);

/** What came of a contact, in the words of contact centres; yes and no answer "resolved?". */
export const readContactOutcome = openWordReader<KnownContactOutcome>([
  [
    'resolved',
    [
      ...[
        'yes',
        'y',
        'true',
        '1',
        'solved',
        'closed',
        'completed',
        'complete',
        'done',
        'handled',
        'fixed',
        '解決',
        '解決済',
        '解決済み',
      ],
      ...['完了', '対応完了', '対応済', '対応済み', '済', 'クローズ', 'はい', '○', '有'],
    ],
  ],
  [
    'unresolved',
    [
      ...[
        'no',
        'n',
        'false',
        '0',
        'open',
        'pending',
        'in progress',
        'on hold',
        'new',
        'unsolved',
        'not resolved',
        '未解決',
        '未完了',
      ],
      ...['対応中', '保留', '未対応', '未', '継続', '継続中', '調査中', 'いいえ', '×', '無'],
    ],
  ],
  [
    'callback',
    ['call back', 'callback requested', '折返し', '折り返し', '折返し待ち', '折り返し待ち', '要折返し', '再架電'],
  ],
  ['transferred', ['transfer', '転送', '取次', '引継', '引継ぎ', '引き継ぎ']],
  ['escalated', ['escalation', 'エスカレーション', 'エスカレ', '上席対応']],
  [
    'abandoned',
    ['abandon', 'missed', 'no answer', 'dropped', '放棄', '放棄呼', '途中切断', '不通', '不在', '応答なし'],
  ],
]);

/** Who began the contact. */
export const readDirection = wordReader<Direction>(
  [
    [
      'inbound',
      ['inbound', 'in', 'incoming', 'received', '受信', '着信', '入電', '受電', 'インバウンド', 'イン', '受'],
    ],
    ['outbound', ['outbound', 'out', 'outgoing', 'sent', '発信', '架電', '送信', 'アウトバウンド', 'アウト', '発']],
    [null, ['unknown', '不明']],
  ],
  (known) => ({
    ja: '受信・発信のどちらとも読めません。受信か発信、inbound か outbound で書くか、空にしてください。',
    en: `Neither inbound nor outbound. Write one of ${known}, or leave it empty.`,
  }),
);
