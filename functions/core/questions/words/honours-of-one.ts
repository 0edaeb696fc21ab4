/**
 * Verbs that honour the customer on the line, or tell what was done for us, and the plain verb of each: whoever is on the
 * line is who did it. What stands behind is the ending of the verb.
 */
const PAST = '(?=た|て)';
const POLITE = '(?=ま[すし])';
const DONE_BY_ONE =
  '購入|注文|利用|返品|キャンセル|問い合わせ|問合せ|登録|会員登録|入会|退会|閲覧|回答|記入|連絡|相談|来店|予約|解約|買い物|買物|オーダー|支払い|同意|許諾|許可|承諾';

export const HONOURS_OF_ONE: readonly (readonly [said: string, read: string])[] = [
  // 買われました, 使われていますか
  [`(?<=買|使|払|支払|もら|言|通)われ${PAST}`, 'っ'],
  [`(?<=買|使|払|支払|もら|言|通)われ${POLITE}`, 'い'],
  [`(?<=買|使|払|支払|もら|言|通)われる`, 'う'],
  // ご購入されましたか
  [`(?<=${DONE_BY_ONE})(?:を)?され(?=た|て|ま[すし])`, 'し'],
  [`(?<=${DONE_BY_ONE})(?:を)?される`, 'する'],
  // 問い合わせてこられました
  ['(?<=て)(?:こられ|来られ|らっしゃい|いらっしゃい)(?=ま[すし]|た|て)', 'い'],
  // お買いになった, お使いになっている
  [`お(買|使)い(?:になられ|になっ|になり)${PAST}`, '$1っ'],
  [`お(買|使)い(?:になり)${POLITE}`, '$1い'],
  [`お支払い(?:になられ|になっ|になり)${PAST}`, '支払っ'],
];

/** `どの商品が一番買われていますか`: what is done to goods honours nobody. */
export const DONE_TO_GOODS =
  '(?:商品|もの|アイテム|ブランド|カテゴリー?|どれ|どこ)が[^、。]{0,10}(?:買わ|購入さ|注文さ|利用さ)れ|(?:よく|一番|最も|多く|いちばん)(?:買わ|購入さ|注文さ)れ(?:て(?:い)?)?(?:る|た)(?:商品|もの|アイテム|カテゴリ|ブランド)';
