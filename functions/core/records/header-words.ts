import { eventHeaderWords } from './event-header-words.ts';
import { channel, customerId, type FieldWords, productId } from './field-words.ts';
import type { RowKind } from './row-kinds.ts';

const orderId: FieldWords = {
  exact: `order id, order no, order number, order code, purchase id, purchase no, transaction id, transaction no, receipt no,
    receipt id, receipt number, invoice, invoice no, invoice id, sales no, sales id, slip no, 注文番号, 注文ID, 注文No,
    受注番号, 受注ID, 受注No, 購入番号, 購入ID, 取引番号, 取引ID, 伝票番号, レシート番号, レシートNo, 売上番号`,
};
const orderedAt: FieldWords = {
  exact: `ordered at, order date, order datetime, order time, order timestamp, purchased at, purchase date, purchase datetime,
    purchase time, bought at, transaction date, transaction datetime, sales date, sold at, sale date, invoice date, date,
    datetime, timestamp, event time, sales ymd, 注文日, 注文日時, 受注日, 受注日時, 購入日, 購入日時, 購買日, 購買日時, 取引日,
    取引日時, 売上日, 売上日時, 日付, 日時, お買上日, 決済日時`,
};
const status: FieldWords = {
  exact:
    'status, order status, state of order, 注文状態, 受注状態, 注文ステータス, 受注ステータス, ステータス, 状態, 処理状況, 注文状況',
};
const store: FieldWords = {
  exact:
    'store, shop, store name, shop name, store id, store cd, store code, shop id, branch, outlet, 店舗, 店舗名, 店舗コード, 購入店舗, 受注店舗, 販売店',
};
const orderTotal: FieldWords = {
  exact:
    'order total, total, total amount, total price, grand total, order amount, 注文合計, 注文金額, 受注金額, 合計, 合計金額, 総額, お支払金額, 支払金額, 請求金額',
};
const productName: FieldWords = {
  exact:
    'product name, item name, product, item, product title, item title, title, goods name, description, 商品名, 商品名称, 品名, 製品名, アイテム名, タイトル, 商品, タイトル名',
};
const category: FieldWords = {
  exact:
    'category, product category, item category, category name, genre, product type, department, カテゴリ, カテゴリー, カテゴリ名, 商品カテゴリ, 分類, 商品分類, ジャンル, 部門, 種別',
};
const lineNumber: FieldWords = {
  exact:
    'line number, line no, line, order line, line item, line id, row no, sub no, receipt sub no, 明細番号, 行番号, 明細No, 枝番, 明細行, 受注明細番号',
};
const quantity: FieldWords = {
  exact: 'quantity, qty, count, units, pieces, number of items, 数量, 個数, 点数, 購入数, 購入数量, 注文数, 販売数量',
};
const unitPrice: FieldWords = {
  exact:
    'unit price, price, item price, price each, product price, sales price, list price, unit cost, 単価, 価格, 販売価格, 販売単価, 売価, 商品単価, 定価',
};
const lineAmount = `amount, line amount, line total, subtotal, sub total, sales amount, line price, extended price, revenue, sales,
  金額, 明細金額, 小計, 売上金額, 販売金額, 購入金額`;

/** The header dictionary: for every kind of row, the words for its fields in Japanese and English. */
export const HEADER_WORDS: Readonly<Record<RowKind, Readonly<Record<string, FieldWords>>>> = {
  customer: {
    customer_id: { exact: `${customerId.exact}, id, no, key, uuid, 番号, コード` },
    last_name: { exact: 'last name, lastname, surname, family name, name last, sei, 姓, 苗字, 名字, 氏, 姓漢字' },
    first_name: { exact: 'first name, firstname, given name, forename, name first, mei, 名, 名前名, 下の名前, 名漢字' },
    full_name: {
      exact: `name, full name, fullname, customer name, member name, user name full, client name, person name, display name,
        氏名, 名前, お名前, 姓名, 顧客名, 会員名, お客様名, 顧客氏名, 会員氏名, 氏名漢字, 漢字氏名`,
    },
    last_name_kana: {
      exact: `last name kana, surname kana, family name kana, sei kana, last kana, kana last name, kana last, セイ, 姓カナ, 姓フリガナ,
        姓かな, 姓ふりがな, せい, セイカナ, 苗字カナ, カナ姓, フリガナ姓, フリガナセイ, シメイセイ`,
    },
    first_name_kana: {
      exact: `first name kana, given name kana, mei kana, first kana, kana first name, kana first, メイ, 名カナ, 名フリガナ, 名かな,
        名ふりがな, めい, メイカナ, カナ名, フリガナ名, フリガナメイ`,
    },
    full_name_kana: {
      exact: `name kana, full name kana, kana, kana name, customer name kana, furigana, フリガナ, ふりがな, カナ, カナ氏名, 氏名カナ,
        氏名フリガナ, 氏名かな, 名前カナ, お名前カナ, お名前フリガナ, 顧客名カナ, 会員名カナ, シメイ, 読み, 読み仮名, ヨミガナ, カナ名前`,
    },
    birth_date: {
      exact: `birth date, birthdate, birthday, birth day, date of birth, dob, born, born on, birth ymd, day of birth, 生年月日, 誕生日,
        お誕生日, 生年月日西暦, 生年月日和暦`,
    },
    gender: { exact: 'gender, sex, gender cd, gender code, 性別, 男女, 性別コード, 性別区分' },
    phone: {
      exact: `phone, phone number, phone no, telephone, telephone number, tel, tel no, tel number, mobile, mobile phone, mobile number,
        mobile no, cell, cell phone, cellphone, home phone, contact number, contact phone, phone1, tel1, 電話番号, 電話, 携帯電話,
        携帯電話番号, 携帯番号, 携帯, 連絡先, 連絡先電話番号, ご連絡先, TEL番号, 自宅電話番号, 固定電話, 電話番号1`,
    },
    email: {
      exact: `email, e mail, mail, email address, e mail address, mail address, mailaddress, email1, メールアドレス, メール, Eメール,
        電子メール, Eメールアドレス, メアド, PCメール, メールアドレス1`,
    },
    postal_code: {
      exact: `postal code, postalcode, postal cd, post code, postcode, zip, zip code, zipcode, zip cd, postal, 郵便番号, 郵便, 〒`,
    },
    country: { exact: 'country, country code, country cd, nation, 国, 国名, 国コード, 居住国' },
    state: { exact: 'state, prefecture, pref, province, region, state province, 都道府県, 都道府県名, 県, 府県' },
    city: {
      exact: 'city, town, municipality, suburb, locality, city name, 市区町村, 市区郡, 市町村, 市区, 市区町村名, 市',
    },
    address1: {
      exact: `address1, address 1, address, address line 1, street, street address, addr1, addr, addr 1, home address, 住所, 住所1, ご住所,
        番地, 町名番地, 町名・番地, 町域番地, 町域・番地, 町名, 丁目番地, 以降の住所, 市区町村以降, 住所詳細, 所在地, 現住所, 自宅住所`,
    },
    address2: {
      exact: `address2, address 2, address line 2, building, addr2, addr 2, apartment, apt, unit, room, 住所2, 建物名, 建物, 建物名等,
        建物名・部屋番号, マンション名, ビル名, 部屋番号, マンション・建物名, アパート・マンション名`,
    },
    registered_at: {
      exact: `registered at, registered, registration date, registered on, register date, created at, created, created on, create date,
        creation date, created date, signup date, sign up date, signed up at, joined at, join date, member since, application date,
        first seen, 登録日, 登録日時, 入会日, 入会日時, 会員登録日, 会員登録日時, 作成日, 作成日時, 申込日, 新規登録日`,
    },
    updated_at: {
      exact: `updated at, updated, update date, updated on, updated date, last updated, last update, last modified, modified at, modified,
        更新日, 更新日時, 最終更新日, 最終更新日時, 変更日, 変更日時, 情報更新日`,
    },
    ok_to_call: {
      exact: `ok to call, call ok, call consent, phone consent, phone opt in, call opt in, can call, may call, phone ok, accepts calls,
        電話許諾, 電話の許諾, 電話連絡, 電話連絡可否, 電話可否, 電話同意, 架電可否, 架電許諾, 電話希望, 電話OK, 電話連絡許諾, 電話案内`,
      opposite: `do not call, dnc, no call, no calls, call opt out, phone opt out, 電話不可, 電話拒否, 架電禁止, 電話禁止, 電話連絡不要,
        電話連絡不可, 架電NG, 電話NG, 架電不可, 架電拒否`,
    },
    ok_to_email: {
      exact: `ok to email, email ok, mail ok, email consent, email opt in, mail opt in, newsletter, newsletter opt in, accepts marketing,
        marketing consent, marketing opt in, email subscription, mail magazine, メルマガ, メール配信, メール許諾, メールの許諾, メール配信希望,
        メール同意, メルマガ配信, メルマガ希望, メール可否, メールマガジン, DM希望, メール配信可否, メール案内`,
      opposite: `do not email, no email, email opt out, mail opt out, unsubscribed, unsubscribe, opt out, opted out, メール拒否, メール配信停止,
        配信停止, メール不可, メール不要, メルマガ不要, 配信拒否`,
    },
    attention_customer: {
      exact: `attention customer, attention, attention flag, caution, warning, watch list, needs attention, 要注意, 要注意フラグ, 注意,
        注意フラグ, 要注意顧客, 要注意客, ブラックリスト, 注意顧客`,
    },
  },
  product: {
    product_id: { exact: `${productId.exact}, id, code, key, no, 番号, コード` },
    product_name: { exact: `${productName.exact}, name, 名称, 名前` },
    category,
    price: {
      exact: `${unitPrice.exact}, list price yen, price yen, msrp, retail price, 上代, 希望小売価格, 税込価格, 税抜価格`,
    },
    released_on: {
      exact:
        'released on, release date, released, launch date, launched on, on sale date, available from, published on, 発売日, 販売開始日, 発売年月日, リリース日',
    },
  },
  order: {
    order_id: { exact: `${orderId.exact}, id, no, key, 番号` },
    customer_id: customerId,
    ordered_at: { exact: `${orderedAt.exact}, created at, created, created on` },
    status,
    channel,
    store,
    total: { exact: `${orderTotal.exact}, amount, sales amount, price, 金額, 売上金額, 購入金額` },
  },
  orderLine: {
    order_id: orderId,
    line_number: { exact: `${lineNumber.exact}, no, id` },
    product_id: productId,
    quantity,
    unit_price: unitPrice,
    amount: { exact: `${lineAmount}, total, total price, total amount, 合計, 合計金額` },
  },
  purchase: {
    order_id: { exact: `${orderId.exact}, id` },
    customer_id: customerId,
    ordered_at: { exact: `${orderedAt.exact}, created at` },
    status,
    channel,
    store,
    total: { exact: 'order total, grand total, order amount, 注文合計, 注文金額, 受注金額, 注文合計金額' },
    line_number: lineNumber,
    product_id: productId,
    product_name: productName,
    category,
    quantity,
    unit_price: unitPrice,
    amount: { exact: `${lineAmount}, total, total price, total amount, 合計, 合計金額` },
  },
  ...eventHeaderWords,
};

/** Words that only repeat what the file is about: `customer_email` in a customer file is `email`. */
export const SUBJECT_WORDS: readonly string[] = [
  ...['customer', 'cust', 'member', 'user', 'client', 'account', 'person', 'contact', 'player', 'subscriber', 'buyer'],
  ...['顧客', '会員', 'お客様', 'ユーザー', '利用者', '購入者', '注文者', '受注者', 'プレイヤー'],
  ...['product', 'item', 'goods', 'title', '商品', '品目', 'アイテム', '製品'],
  ...['order', 'purchase', 'transaction', '注文', '受注', '購入', '購買', '取引'],
];

/** What a file's name says about its rows; the first that occurs in it decides. */
export const FILE_WORDS: readonly (readonly [RowKind, readonly string[]])[] = [
  ['orderLine', ['order line', 'orderline', 'order item', 'line item', 'order detail', '明細', 'detail', 'lines']],
  ['purchase', ['purchase', 'transaction', 'sales', '購入', '購買', '売上', 'receipt']],
  ['order', ['order', '注文', '受注']],
  ['consent', ['consent', 'permission', 'opt in', 'opt out', '同意', '許諾']],
  ['surveyAnswer', ['survey', 'questionnaire', 'nps', 'csat', 'feedback', 'アンケート', '回答', '調査']],
  [
    'supportContact',
    ['support', 'contact', 'inquir', 'enquir', 'ticket', 'call log', '問合', '問い合わせ', '応対', '通話'],
  ],
  ['webEvent', ['web event', 'event', 'page view', 'click', 'access log', 'イベント', '行動', '閲覧', 'アクセス']],
  ['product', ['product', 'item', 'goods', 'catalog', '商品', '製品', 'title']],
  ['customer', ['customer', 'member', 'user', 'client', 'person', 'people', '顧客', '会員', '名簿', '客']],
];
