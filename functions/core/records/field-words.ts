/** Words for a field in headers, as people write them; letter case, width and separators do not matter. */
export interface FieldWords {
  readonly exact: string;
  /** Headers that can mean much, and mean the field where nothing else in the file does (`id`, `date`). */
  readonly generic?: string;
  /** What a header must not have: it would mean the field in another unit. */
  readonly against?: RegExp;
  /** Headers that say the opposite of the field (`do not call`). */
  readonly opposite?: string;
}

/** Whose row it is. */
export const customerId: FieldWords = {
  exact: `customer id, cust id, customer no, customer number, customer code, customer cd, customer key, member id, member no,
    member number, member code, user id, user no, account id, account no, client id, player id, person id, contact id,
    subscriber id, unique id, rec id, record id, buyer id, 会員番号, 会員ID, 会員コード, 会員No, 顧客番号, 顧客ID, 顧客コード,
    顧客No, お客様番号, お客様ID, お客様コード, ユーザーID, ユーザID, ユーザー番号, 利用者番号, 利用者ID, プレイヤーID, 購入者ID,
    アカウントID, 管理番号`,
};
/** What it is about. */
export const productId: FieldWords = {
  exact: `product id, product no, product code, product cd, product number, item id, item no, item code, item cd, item number,
    sku, sku code, jan, jan code, jan cd, isbn, asin, goods id, goods code, title id, article id, article no, stock code,
    商品番号, 商品コード, 商品ID, 商品No, 品番, 品目コード, 製品番号, 製品コード, アイテムコード, アイテムID, タイトルID, JANコード`,
};
/** The way it came. */
export const channel: FieldWords = {
  exact:
    'channel, sales channel, order channel, source channel, 販売チャネル, チャネル, チャンネル, 注文チャネル, 受注チャネル, 購入経路, 販売経路, 受注経路',
};
