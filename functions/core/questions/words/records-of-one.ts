import type { SaidOtherwise } from './said-otherwise.ts';

const OF_JA = '(?:(?:この|こちらの)(?:方|人|お客様|お客さん|お客さま|会員様)(?:は|が|の|に|へ|って)?、?)?';
const RECORDS_JA =
  '(?:元の)?(?:会員|顧客|お客様|お客さま|登録)?(?:の)?(?:レコード|記録|データ|アカウント|登録|ID|番号|会員番号|顧客番号|会員|情報)';
const JOINED_JA =
  '(?:名寄せ|統合|マージ|紐付け|紐づけ|ひも付け|ひもづけ|結合|一本化|集約|リンク|まとめ)(?:が)?(?:さ?れ|し|され|し直され|けられ|付けられ|られ)?(?:て)?(?:い|おり)?(?:る|た|ます|ました)?(?:の|前の|する前の|元の)?';
const END_JA =
  '(?:は|って|を|が)?(?:、)?(?:何|なに|どれ|どの|どこ|いくつ|何件|どんなもの)?(?:と何)?(?:が)?(?:あり|ある|教え|見せ|一覧|出し|知り)?[ぁ-ん]*[。.!！?？…]*$';
const REGISTERED_JA = '(?:会員登録|登録|会員|アカウント|ユーザー登録)';
const HAS_JA =
  '(?:お持ち|持って|もって|所持して|お作り|作って|あり|ある|ござい|登録して|開設して|して)[ぁ-ん]*[。.!！?？…]*$';

const PERSON_EN =
  '(?:this customer|the customer|this caller|the caller|this person|this client|her|him|them|she|he|they)';
const RECORDS_EN =
  '(?:customer |member |source |original |brand )?(?:records?|accounts?|registrations?|profiles?|ids?)';

/** Under which numbers and with which brands the customer on the line is known, in Japanese. */
export const RECORDS_OF_ONE_JA: readonly SaidOtherwise[] = [
  // この人の名寄せされている元のレコードは, この方に統合された会員番号は
  {
    said: `^${OF_JA}${JOINED_JA}${RECORDS_JA}${END_JA}`,
    read: 'この方の会員番号は',
  },
  // どのレコードが統合されていますか, どのブランドの会員データが名寄せされている
  {
    said: `^${OF_JA}(?:どの|どんな|どちらの|何の|どこの)(?:ブランド(?:の)?)?(?:どの)?${RECORDS_JA}(?:同士)?(?:が|を|と|に)(?:1つに|一つに|ひとつに|1人に|一人に)?${JOINED_JA}[ぁ-ん]*[。?？]*$`,
    read: 'この方の会員番号は',
  },
  // つむぎのアカウントはお持ちでしょうか: an account is a registration, and no topic of contacts.
  {
    said: `^${OF_JA}([^、。 ]+?)(?:の|で|に|には|では)(?:も)?(?:ご)?${REGISTERED_JA}(?:は|を|も|って|が)?(?:もう|すでに|既に)?${HAS_JA}`,
    read: 'この方は$1に登録していますか',
    unless: '何|いつ|どの|どこ|番号|登録日|問い合わせ|内容|から',
  },
];

/** The same in English. */
export const RECORDS_OF_ONE_EN: readonly SaidOtherwise[] = [
  // “Which records were merged into this customer?”
  {
    said: `^(?:which|what|how many) ${RECORDS_EN} (?:were|are|have been|has been|got|was|is) (?:merged|joined|combined|unified|matched|linked|put together|consolidated)(?: (?:in)?to| for| with| under| as| by)?(?: (?:make up )?${PERSON_EN})?(?=[?.!]?$)`,
    read: "this customer's customer numbers",
  },
  // “Which accounts belong to this person?”
  {
    said: `^(?:which|what) ${RECORDS_EN} (?:belong to|make up|does|do|are (?:behind|of|part of)) ${PERSON_EN}(?: have| consist of| hold)?(?=[?.!]?$)`,
    read: "this customer's customer numbers",
  },
  {
    said: '\\b(?:customer|member|membership|account|player) (?:numbers?|nos?\\.?|ids?|codes?)\\b',
    read: 'customer number',
    unless: 'number of|how many|[0-9]',
  },
];
