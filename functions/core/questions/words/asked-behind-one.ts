import type { FactName } from '../facts.ts';
import type { MeasureName } from '../measures.ts';

/** What is told behind an answer: the same again, a fact, a figure, the decisions on consent, or the others beside it. */
export type ToldBehind =
  | { readonly kind: 'same' }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'measure'; readonly measure: MeasureName }
  | { readonly kind: 'consent-history' }
  | { readonly kind: 'beside' };

/** A few words that ask on, behind an answer about the customer on the line, and what they ask for there. */
export interface AskedBehind {
  readonly behind: readonly (FactName | MeasureName)[];
  /** Where goods are named only: without them, other words ask for it. */
  readonly ofGoods?: true;
  readonly said: string;
  readonly told: ToldBehind;
}

const CONTACTS = ['contacts', 'last_contact'] as const;
const CONSENTS = ['consent', 'consent_call', 'consent_email'] as const;
const BOUGHT = ['orders', 'sales', 'quantity'] as const;
const ENDS_JA = '(?:(?:に)?(?:なります|なりますか)|です|でした|でしょう|だった|だ)?(?:か|かな|かね|っけ|の)?';
const WAY_JA = '(?:お)?(?:電話|メール|チャット)';
const IT_JA = '(?:(?:それ|そちら|これ|そのとき|その時|その(?:電話|対応|問い合わせ|応対))(?:に|は|って|の|、)*)?';
const LONG_JA = '(?:何分|何時間|何秒|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい))(?:くらい|ぐらい|ほど)?の?(?:時間)?';
const TOOK_JA =
  '(?:かか(?:った|りました|る|ります)|かかって(?:い)?(?:た|る|ます|ました)|話し(?:て(?:い)?)?(?:た|ました|ます|る))';
const WAY_EN =
  '(?:(?:by|via|through|over the|on the) )?(?:phone|telephone|email|e-mail|mail|chat|call|a call|an email|a chat)';
const PLACE_JA = '(?:オンライン|店舗|お店|店頭|実店舗|ネット|通販|アプリ|web|ウェブ|サイト)';
const BOUGHT_JA = '(?:で)?(?:の)?(?:ご|お)?(?:購入|注文|買い物|お買い物|利用)?';
const PLACE_EN =
  '(?:online|(?:in|at) (?:a |the )?(?:stores?|shops?)|in-store|(?:by|on|in|via|through) (?:the )?(?:app|web|website|phone))';
const IS_EN = "(?:is|was|are|were|isn't|wasn't) (?:that|it|this|she|he|they)";
const DEGREE_EN =
  '(?:a lot|much|many|high|low|normal|usual|typical|average|above average|below average|good|bad|more than average|less than average|more than most|above the average|below the average|on the high side|on the low side|higher than average|lower than average|unusual)';

/** Facts about consents are told together. */
export const OF_CONSENTS: readonly string[] = [...CONSENTS, 'consent_history'];

export const ASKED_BEHIND_ONE: readonly AskedBehind[] = [
  // `電話でしたか`, “by phone or by email?”
  {
    behind: CONTACTS,
    said: `(?:それは|これは)?${WAY_JA}(?:で(?:の問い合わせ)?)?${ENDS_JA}(?:[、?？ ]*(?:それとも|か)?、?${WAY_JA}${ENDS_JA})*|(?:それ(?:は|って)?)?(?:何|なに|どんなこと|どういうこと)(?:について|に関する|に関して|に関し)?の?(?:件|問い合わせ|お問い合わせ|用件|内容|話|ご用件)?(?:です|でした|だった)?(?:か|の)?(?:を)?(?:教えて(?:ください)?|知りたい(?:です)?)?${ENDS_JA}|(?:一番|いちばん)?最初に(?:受けた|受付けた|受け付けた|来た|きた|あった|いただいた|問い合わせた|連絡があった)(?:の|日|日付)?(?:は|って)?いつ${ENDS_JA}|(?:どうやって|どの方法で|何で|どの手段で|どのチャネルで)(?:の)?(?:問い合わせ|連絡)?(?:が)?(?:来|き)?(?:ました|た)?${ENDS_JA}`,
    told: { kind: 'same' },
  },
  {
    behind: CONTACTS,
    said: `(?:(?:was|were) (?:it|that|this) )?${WAY_EN}(?:,? or ${WAY_EN})*|how (?:did (?:she|he|they) (?:contact|reach) us|was it|did it come in)|(?:through|by|via|on) (?:which|what) (?:channel|way)|which channel`,
    told: { kind: 'same' },
  },
  // `それ何分くらいかかってます？`: the time that it took is told with it.
  {
    behind: CONTACTS,
    said: `${IT_JA}(?:(?:対応|応対|通話|電話)(?:時間)?(?:に|は|って|の)*)?${LONG_JA}(?:で|の)?${TOOK_JA}?(?:ん|の)?${ENDS_JA}|${IT_JA}(?:対応|応対|通話|所要)時間(?:の合計)?(?:は|って)?${ENDS_JA}`,
    told: { kind: 'same' },
  },
  // `そちらはどのチャネルで、おいくらのお買い物でしたか`
  {
    behind: ['last_purchase', 'first_purchase', 'largest_purchase'],
    said: `${IT_JA}(?:(?:どの|どこの|何の)(?:チャネル|店舗?|お店|ブランド)|どこ|どちら)(?:で|の)*(?:(?:ご)?(?:購入|注文)|お?買い物)?(?:し|され)?(?:て)?(?:、|と|また)*(?:お)?(?:いくら|いかほど|何円)(?:くらい|ぐらい)?(?:の|で)?(?:お?買い物|(?:ご)?購入|(?:ご)?注文|お買い上げ)?${ENDS_JA}|${IT_JA}(?:チャネル|店舗?|お店|場所)(?:と|や|、)(?:金額|値段|合計)(?:は|って)?${ENDS_JA}`,
    told: { kind: 'same' },
  },
  // `なんでそう判定されてるの`: the reasons are told with the segments.
  {
    behind: ['segments'],
    said: `(?:それは|それって)?いつから(?:入って|なって|その|そう)?[ぁ-ん]*${ENDS_JA}|(?:それは|それって)?(?:なんで|なぜ|何で|どうして|何を(?:もとに|元に|根拠に|基準に)|どういう(?:基準|理由|条件)で|どんな(?:基準|理由|条件)で)(?:そう|そのように|こう)?(?:なった|なって|判定|判断|分類|言え|いえ|わか|分か|出)?[ぁ-ん]*${ENDS_JA}|(?:その)?(?:根拠|理由|基準|条件)(?:は|って)?(?:何|なに)?${ENDS_JA}`,
    told: { kind: 'same' },
  },
  // `いつもらった同意ですか`
  {
    behind: CONSENTS,
    said: `(?:それ(?:は|って)?)?(?:いつ|どこで|どうやって|どのように)(?:いただいた|もらった|取った|取得した|得た|の|頂いた|受けた)*(?:同意|許諾|許可|承諾)?(?:なの)?${ENDS_JA}|(?:同意|許諾|許可|承諾)(?:日|の日付|を?いつ(?:もらった|取った|いただいた)?)(?:は|って)?(?:いつ)?${ENDS_JA}`,
    told: { kind: 'consent-history' },
  },
  {
    behind: CONSENTS,
    said: '(?:when|where|how) (?:was (?:that|it|this) (?:given|obtained|recorded|agreed|collected)|did (?:we get|she give|he give|they give) (?:that|it|this|us that)|(?:is|was) (?:that|it|this) from)|since when|(?:from|as of) when',
    told: { kind: 'consent-history' },
  },
  {
    behind: [...CONSENTS, 'consent_history'],
    said: `(?:それ(?:は|って)?)?(?:どこ(?:経由|から)|どの(?:経路|チャネル|窓口)|何経由)(?:で|から|の)?(?:受け|取|もら|いただ|取得し)?[ぁ-ん]*(?:同意|許諾)?(?:です|でしょう)?か?(?:[?？、 ]*[^。、?？]{1,12}か(?:それとも)?[^。、?？]{1,14}(?:です)?か)?|(?:and )?when (?:did|was) (?:that|it|this)(?: happen| given| recorded| changed)?,? and (?:via|through|from|by) (?:which|what) (?:source|channel|form|way)|(?:via|through|from|by) (?:which|what) (?:source|channel|form|way)(?: was (?:that|it|this))?`,
    told: { kind: 'consent-history' },
  },
  // `どれですか`, “which ones?” behind whether such goods were bought.
  {
    behind: BOUGHT,
    ofGoods: true,
    said: `(?:具体的に)?(?:どれ|何|どの商品|どんな商品|どんなもの|どれとどれ|商品名|商品)(?:を)?(?:は|を買|を購入)?(?:って|いました|った|ました)?${ENDS_JA}`,
    told: { kind: 'fact', fact: 'products' },
  },
  {
    behind: BOUGHT,
    ofGoods: true,
    said: 'which (?:ones?|products?|items?|of them)(?: exactly)?|what exactly|what (?:was it|were they|did (?:she|he|they) (?:buy|get|order))|which (?:ones?|products?|items?) did (?:she|he|they) (?:buy|get|order)',
    told: { kind: 'fact', fact: 'products' },
  },
  // `最後に買ったのは？` behind goods, “when was the last one?”
  {
    behind: [...BOUGHT, 'products'],
    ofGoods: true,
    said: `(?:その)?(?:ご)?(?:購入|注文|買った)(?:日|日付|した日|日時|時期)(?:も|は|を|って)?(?:いつ)?(?:教えて|見せて|出して|お願い|知りたい)?(?:ください|します|できますか|です)?${ENDS_JA}|when,? (?:and )?(?:for|at) (?:how much|what price|which price|what cost)|when(?: was (?:it|that))?,? and (?:for )?how much(?: was (?:it|that))?|(?:最後|直近|前回|一番最近)(?:に)?(?:買った|購入した|買われた|購入された|の購入|の注文)?(?:の|とき|日)?(?:は|って)?(?:いつ)?(?:頃|ごろ)?${ENDS_JA}`,
    told: { kind: 'fact', fact: 'last_purchase' },
  },
  {
    behind: [...BOUGHT, 'products'],
    ofGoods: true,
    said: `when (?:was|were) the (?:last|latest|most recent) (?:one|time|order|purchase|pair)|when did (?:she|he|they) last (?:buy|order|get) (?:one|it|them|some|any)|the (?:last|latest) (?:one|time)|when (?:most recently|last)|(?:and )?the (?:last|most recent) one`,
    told: { kind: 'fact', fact: 'last_purchase' },
  },
  {
    behind: ['returned', 'returned_orders'],
    said: `(?:最後|直近|前回|一番最近)(?:の返品|に返品した)?(?:の|とき|日)?(?:は|って)?(?:いつ)?(?:頃|ごろ)?${ENDS_JA}|when (?:was|were) the (?:last|latest|most recent) (?:one|time|return)|the last (?:one|time)`,
    told: { kind: 'fact', fact: 'returned' },
  },
  {
    behind: ['cancelled', 'cancelled_orders'],
    said: `(?:最後|直近|前回|一番最近)(?:のキャンセル|にキャンセルした)?(?:の|とき|日)?(?:は|って)?(?:いつ)?(?:頃|ごろ)?${ENDS_JA}|when (?:was|were) the (?:last|latest|most recent) (?:one|time|cancellation)|the last (?:one|time)`,
    told: { kind: 'fact', fact: 'cancelled' },
  },
  // “When was the latest one?” behind contacts of one kind.
  {
    behind: ['contacts'],
    said: `(?:その(?:うち|中)(?:で)?)?(?:の)?(?:最後|直近|最新|一番最近|一番新しい)(?:の)?(?:問い合わせ|お問い合わせ|もの|件|やつ)?(?:の|とき|日)?(?:は|って)?(?:いつ)?(?:頃|ごろ)?${ENDS_JA}|(?:when|what) (?:was|is|were) the (?:last|latest|most recent|newest) (?:one|time|of (?:them|those|these)|contact|enquiry|inquiry)(?: about)?|(?:when was )?the (?:last|latest|most recent|newest) (?:one|time)`,
    told: { kind: 'fact', fact: 'last_contact' },
  },
  // `何点くらい？`, “how many pairs?”
  {
    behind: ['orders', 'sales', 'products'],
    ofGoods: true,
    said: `(?:全部で|合計で?|合わせて)?(?:何|なん)[点個枚本着足](?:くらい|ぐらい|ほど)?(?:買(?:って|い)(?:い)?(?:ます|ました|る)?|購入(?:して)?(?:い)?(?:ます|る)?)?${ENDS_JA}|(?:and )?how many(?: (?:pieces|pairs|items|units|of them|altogether|in total|in all))*(?: (?:has|did|have) (?:she|he|they) (?:bought|buy|got|get))?`,
    told: { kind: 'measure', measure: 'quantity' },
  },
  // “In how many orders?”
  {
    behind: BOUGHT,
    said: `(?:それ(?:は|って))?(?:何回|何件)(?:の)?(?:注文|購入|買い物|お買い物)?(?:で|に分けて|分)?(?:なの)?${ENDS_JA}|(?:and )?(?:in|over|across|from|with) how many (?:orders|purchases|transactions|visits|times)`,
    told: { kind: 'measure', measure: 'orders' },
  },
  // `中身は？` behind the highest order.
  {
    behind: ['largest_purchase', 'first_purchase', 'last_purchase'],
    said: `(?:その|この)?(?:とき|時|ご?注文|お?買い物|ご?購入|お?会計)?の?(?:中身|内容|内訳|商品|商品名|明細|詳細)(?:は|って|を)?(?:何|なん)?(?:全部|すべて|詳しく)?(?:を)?(?:見せて|教えて|出して|お願い)?(?:ください|します)?${ENDS_JA}|(?:どこ経由|どの経路|どのチャネル|どの販路|${PLACE_JA})${BOUGHT_JA}${ENDS_JA}(?:[、?？ ]*(?:それとも|または|か)?、?${PLACE_JA}${BOUGHT_JA}${ENDS_JA})*|(?:(?:was|were) (?:it|that|this) )?${PLACE_EN}(?:,? or ${PLACE_EN})+|(?:and )?(?:through |via |by |on |from )?(?:which|what) (?:channel|store|shop|brand) (?:did (?:it|that|this) go through|was (?:it|that|this)(?: (?:through|from|via|at|with|placed through))?|did (?:it|that|this) come (?:through|from|in through))`,
    told: { kind: 'same' },
  },
  {
    behind: ['highest_order_value'],
    said: `(?:その)?(?:中身|内容|内訳|商品|明細)(?:は|って)?(?:何|なん)?${ENDS_JA}|(?:何|なに)を(?:買|購入)[ぁ-ん]*|what (?:was|is) (?:in it|it for|that|it)|what did (?:she|he|they) (?:buy|get|order)|(?:and )?(?:the )?(?:contents|items|products)`,
    told: { kind: 'fact', fact: 'largest_purchase' },
  },
  // `平均は？` behind the answers to surveys.
  {
    behind: ['surveys', 'last_survey', 'survey_answers'],
    said: `平均(?:点|の点数|値)?(?:は|って)?(?:何点)?${ENDS_JA}|(?:and )?(?:(?:what(?:'s| is) )?(?:the |her |his |their )?(?:average|mean)(?: score)?|on average)`,
    told: { kind: 'measure', measure: 'average_survey_score' },
  },
  // “When did they buy that?” behind one purchase or product: it is told with its day and place.
  {
    behind: ['dearest_product', 'largest_purchase', 'first_purchase', 'last_purchase', 'returned', 'cancelled'],
    said: `(?:and )?(?:when|where|how long ago|(?:on |at |in |from )?(?:which|what) (?:day|date|store|shop|brand|channel)|for how much)(?: exactly)? (?:did (?:she|he|they|this customer) (?:buy|get|order|purchase|place) (?:that|it|this|that one|this one|the item|that item)|was (?:that|it|this|that one)(?: (?:bought|purchased|ordered|placed|from|at|in|on))?)`,
    told: { kind: 'same' },
  },
  {
    behind: ['returned', 'cancelled', 'returned_orders', 'cancelled_orders'],
    said: `(?:and )?what (?:was|were) (?:in )?the (?:last|latest|most recent|newest) (?:one|order|time)`,
    told: { kind: 'same' },
  },
  // `何の商品を見てました？` behind the last visit.
  {
    behind: ['last_web_event', 'web_events'],
    said: `(?:その(?:とき|時)(?:は|に)?)?(?:何|なに|どの商品|何の商品|どんな商品|どのページ|何のページ)(?:を|が)?(?:見|閲覧し|ご覧に?な)[ぁ-んっ]*${ENDS_JA}|(?:and )?(?:what|which (?:products?|pages?|items?)) (?:did|was|were) (?:she|he|they) (?:look(?:ing)? at|view(?:ing)?|browse|browsing|see)(?: then)?`,
    told: { kind: 'fact', fact: 'web_events' },
  },
  // “Through which brand?” behind what is told with its brand.
  {
    behind: ['customer_since', 'last_purchase', 'first_purchase', 'last_contact', 'consent_history', 'last_survey'],
    said: `(?:どこ|どの店|どの店舗|どのブランド|どちら|何のブランド)(?:で|の|から|に)?(?:登録|入会|買)?(?:された|した|った)?(?:の)?${ENDS_JA}|(?:and )?(?:through|via|at|with|in|from|by) (?:which|what) (?:brand|store|shop)|(?:which|what) (?:brand|store|shop)(?: was (?:it|that))?`,
    told: { kind: 'same' },
  },
];

/** `高い方ですか`, “is that a lot?”: beside what the others have. */
export const MUCH_OR_LITTLE = `(?:それ(?:は|って)|これ(?:は|って))?(?:かなり|結構|けっこう|わりと|割と|平均より)?(?:高|多|低|少な|長|短|大き|小さ)(?:い|め|いほう|い方|めの方|いん)(?:の方|なの|なほう)?${ENDS_JA}|(?:それ(?:は|って))?(?:普通|平均的|標準的|平均くらい|平均並み)(?:なの)?${ENDS_JA}|${IS_EN} (?:about |quite |rather |considered |pretty |very )?${DEGREE_EN}(?: for (?:us|our customers|a customer))?`;

/** “And to women his age?”: whose age that is, is no group yet. */
export const OF_THE_SAME_AGE =
  '(?:how about |what about |compared )?(?:to|with|vs|versus|than|against)? ?(?:other )?(?:women|men|people|customers|ladies|everyone|others|those|buyers) (?:of )?(?:about )?(?:his|her|their|the same) (?:own )?age(?: group)?|同(?:年代|世代|い年)の?(?:女性|男性|人|方|お客様)?(?:とは|と比べて|と比べると|に比べて|では|は)?';
