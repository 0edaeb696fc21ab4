import { spellingsOf } from '../../records/header.ts';

interface ColumnWords {
  /** The first one is the label. */
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

const column = (ja: string, en: string): ColumnWords => ({ ja: spellingsOf(ja), en: spellingsOf(en) });

/** Columns that shops and games often keep, by their name among the attributes of a record, as people say them. */
export const RECORD_COLUMN_WORDS: Readonly<Record<string, ColumnWords>> = {
  member_rank: column(
    '会員ランク, ランク, 会員ステージ, 会員ステータス, 会員グレード, 会員種別, 会員クラス, 顧客ランク, ステージ',
    'member rank, rank, tier, membership rank, membership tier, member tier, membership level, loyalty tier, member status, loyalty level, membership status',
  ),
  platform: column(
    'プラットフォーム, 利用プラットフォーム, ゲーム機, 遊んでいる機種, 遊んでいるゲーム機, 利用機種, ハード, プレイ環境, プレイしている機種, 使っている機種, 使用機種',
    'platform, gaming platform, game platform, play platform, hardware',
  ),
  ring_size: column(
    '指輪のサイズ, 指輪サイズ, リングサイズ, リングのサイズ, 指輪の号数, リングの号数, 指のサイズ, 号数',
    'ring size, wear ring size, wears ring size, wear a ring size, finger size, size of ring, size of her ring, size of his ring',
  ),
  handle: column(
    'ハンドルネーム, ハンドル, ニックネーム, プレイヤー名, ユーザー名, ゲーム内の名前, 表示名',
    'handle, nickname, screen name, player name, user name, username, gamertag',
  ),
  note: column(
    '備考, メモ, 特記事項, 備考欄, 申し送り, 注意書き, 引き継ぎ, 引継ぎ, コメント欄',
    'notes, note, remark, remarks, memo, memos, special note, special notes',
  ),
  points: column(
    'ポイント, 保有ポイント, ポイント残高, ポイント数',
    'points, point balance, loyalty points, points balance',
  ),
  occupation: column('職業, お仕事, 仕事', 'occupation, job, profession'),
  language: column('言語, 使用言語', 'language, preferred language'),
};

/** What stands behind their numbers. */
export const RECORD_COLUMN_UNITS: Readonly<Record<string, readonly string[]>> = {
  ring_size: ['号'],
  points: ['ポイント'],
};

/** Words of one meaning that such columns hold, in both languages. */
export const RECORD_VALUE_WORDS: readonly (readonly string[])[] = [
  'ゴールド, gold',
  'シルバー, silver',
  'プラチナ, platinum',
  'ブロンズ, bronze',
  'ダイヤモンド, ダイヤ, diamond',
  'レギュラー, regular',
  'プレミアム, premium',
  'スタンダード, standard',
  'ベーシック, basic',
  'PlayStation, プレイステーション, プレステ, PS5, PS4',
  'Switch, スイッチ, ニンテンドースイッチ, nintendo switch',
  'Xbox, エックスボックス',
  'Mobile, モバイル, スマホ, スマートフォン, smartphone',
  'PC, パソコン',
].map(spellingsOf);
