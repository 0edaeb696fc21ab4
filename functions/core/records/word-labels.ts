import type { LocalizedText } from '../language.ts';
import type {
  ConsentChannel,
  Direction,
  KnownContactChannel,
  KnownContactOutcome,
  KnownEventType,
} from './entities.ts';

type KnownWord = KnownEventType | KnownContactChannel | KnownContactOutcome | Direction | ConsentChannel;

const LABELS: Readonly<Record<KnownWord, LocalizedText>> = {
  view: { ja: '閲覧', en: 'view' },
  search: { ja: '検索', en: 'search' },
  wishlist: { ja: 'お気に入り', en: 'wish list' },
  cart: { ja: 'カート追加', en: 'added to cart' },
  remove_from_cart: { ja: 'カート削除', en: 'removed from cart' },
  checkout: { ja: '購入手続き', en: 'checkout' },
  purchase: { ja: '購入', en: 'purchase' },
  signup: { ja: '会員登録', en: 'sign-up' },
  login: { ja: 'ログイン', en: 'login' },
  logout: { ja: 'ログアウト', en: 'logout' },
  click: { ja: 'クリック', en: 'click' },
  phone: { ja: '電話', en: 'phone' },
  email: { ja: 'メール', en: 'email' },
  chat: { ja: 'チャット', en: 'chat' },
  line: { ja: 'LINE', en: 'LINE' },
  sms: { ja: 'SMS', en: 'SMS' },
  web: { ja: 'ウェブ', en: 'web' },
  social: { ja: 'SNS', en: 'social media' },
  post: { ja: '郵送', en: 'post' },
  store: { ja: '店舗', en: 'store' },
  resolved: { ja: '解決', en: 'resolved' },
  unresolved: { ja: '未解決', en: 'unresolved' },
  callback: { ja: '折り返し', en: 'call back' },
  transferred: { ja: '転送', en: 'transferred' },
  escalated: { ja: 'エスカレーション', en: 'escalated' },
  abandoned: { ja: '途中終了', en: 'abandoned' },
  inbound: { ja: '受信', en: 'inbound' },
  outbound: { ja: '発信', en: 'outbound' },
  call: { ja: '電話', en: 'call' },
  push: { ja: 'プッシュ通知', en: 'push' },
};

/** A known word of an event as a person reads it; any other as it is. */
export function wordLabel(word: string): LocalizedText {
  return Object.hasOwn(LABELS, word) ? LABELS[word as KnownWord] : { ja: word, en: word };
}
