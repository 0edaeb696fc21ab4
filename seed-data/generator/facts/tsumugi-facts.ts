import { scattered } from '../brand-shape.ts';
import { dayOf, type Minute, timeOf } from '../calendar.ts';
import { encodeCp932Into } from '../cp932.ts';
import { consentDecisionsOf } from './consent-decisions.ts';
import { contactsOf } from './contacts.ts';
import { type FactFile, factFile } from './fact-file.ts';
import { surveyAnswersOf } from './survey-answers.ts';
import { visitsOf } from './visits.ts';

const form = { encodeInto: encodeCp932Into, lineEnd: '\r\n', brokenRows: [] } as const;
const EVENTS = { view: '閲覧', search: '検索', wishlist: 'お気に入り', cart: 'カート追加', purchase: '購入' };
const DEVICES = { phone: 'スマートフォン', computer: 'PC', tablet: 'タブレット' };
const WAYS = { phone: '電話', email: 'メール', chat: 'チャット', store: '店舗' };
const TOPICS = {
  return: '返品・交換',
  cancellation: 'キャンセル',
  delivery: '配送',
  product: '商品について',
  account: '会員情報',
  complaint: 'ご意見・苦情',
};
const OUTCOMES = { resolved: '解決', unresolved: '対応中', callback: '折返し', escalated: 'エスカレーション' };
const SURVEYS = { purchase: '購入後アンケート', recommendation: 'おすすめ度アンケート' };
const COMMENTS = {
  glad: ['着心地がよく気に入っています', '店員さんが親切でした', '生地がしっかりしています', 'また利用します'],
  neutral: ['普通です', '色が写真と少し違いました', '特になし'],
  cross: ['サイズが合いませんでした', '届くのが遅かったです', '縫い目がほつれていました'],
};
const CHANNELS = { call: '電話連絡', email: 'メルマガ' };
const SOURCES = { form: '入会申込書', site: '会員サイト', call: 'コールセンター' };

export const TSUMUGI_FACTS: readonly FactFile[] = [
  factFile(
    {
      ...form,
      name: 'tsumugi/web_events.csv',
      header: ['イベントID', '会員番号', '発生日時', 'イベント種別', 'ページ', '商品コード', '端末'],
      brokenRows: ['TW9999991,T9999999,きのう,閲覧,/products/TS-1001,TS-1001,PC'],
    },
    visitsOf,
    ({ at, kind, product, device }, customerId, number) => {
      const page =
        product === null ? '/search' : kind === 'cart' || kind === 'purchase' ? '/cart' : `/products/${product.id}`;
      return `TW${scattered(number, 2_718_281)},${customerId},${moment(at)},${EVENTS[kind]},${page},${product?.id ?? ''},${DEVICES[device]}`;
    },
  ),
  factFile(
    {
      ...form,
      name: 'tsumugi/contacts.csv',
      header: ['問合せ番号', '会員番号', '受付日時', 'チャネル', '内容区分', '対応結果', '対応秒数'],
    },
    contactsOf,
    ({ at, way, topic, outcome, seconds }, customerId, number) =>
      `TC${scattered(number, 3_141_593)},${customerId},${moment(at)},${WAYS[way]},${TOPICS[topic]},${OUTCOMES[outcome]},${seconds}`,
  ),
  factFile(
    {
      ...form,
      name: 'tsumugi/surveys.csv',
      header: ['回答番号', '会員番号', '回答日時', 'アンケート名', '評価', '自由記述'],
    },
    surveyAnswersOf,
    ({ at, survey, score, comment, wording }, customerId, number) => {
      const words = comment === null ? '' : COMMENTS[comment][wording % COMMENTS[comment].length];
      return `TA${scattered(number, 1_618_033)},${customerId},${moment(at)},${SURVEYS[survey]},${score},${words}`;
    },
  ),
  factFile(
    { ...form, name: 'tsumugi/consents.csv', header: ['会員番号', '同意区分', '可否', '同意日時', '取得元'] },
    consentDecisionsOf,
    ({ at, channel, granted, source }, customerId) =>
      `${customerId},${CHANNELS[channel]},${granted ? '可' : '不可'},${moment(at)},${SOURCES[source]}`,
  ),
];

function moment(at: Minute): string {
  return `${dayOf(at).slashed} ${timeOf(at)}`;
}
