import type { FactName } from '../facts.ts';
import type { MeasureName } from '../measures.ts';

/** What is told behind an answer: the same again, a fact, a figure, the decisions on consent, or the others beside it. */
export type ToldBehind =
  | { readonly kind: 'same' }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'measure'; readonly measure: MeasureName }
  | { readonly kind: 'consent-history' }
  | { readonly kind: 'taken-back' }
  /** How each of the contacts that were told or counted ended. */
  | { readonly kind: 'contacts' }
  /** Of what was done on the site, what was of this type. */
  | { readonly kind: 'event'; readonly type: string }
  /** The contacts that were told, of these outcomes alone. */
  | { readonly kind: 'outcome'; readonly resolved: boolean }
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'beside' };

/** A few words that ask on, behind an answer about the customer on the line, and what they ask for there. */
export interface AskedBehind {
  readonly behind: readonly (FactName | MeasureName)[];
  /** Where goods are named only: without them, other words ask for it. */
  readonly ofGoods?: true;
  /** Behind one of them alone, and no list. */
  readonly ofOne?: true;
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

const LISTED = [
  'purchases',
  'products',
  'last_purchase',
  'first_purchase',
  'largest_purchase',
  'dearest_product',
] as const;
const ORDER_JA =
  '(?:それ|これ|その(?:商品|注文|品|購入|買い物|お買い物|とき|時)|そちら|その[0-9]+件)?(?:の(?:うち|中))?(?:って|は|が|を|も|で|に|、)*';
const BACK_JA = '(?:返品|返却|返金|返送|キャンセル|取り?消し?|払い戻し)';
const WHETHER_JA =
  '(?:に(?:は)?|は|が|を|も)?(?:なって|され|して|し|い|る|た|て|ない|ません|ます|ました|ません?か|あり|ある|あった|なった|なり|残って|受けて|扱い|済み|の|です|でした|でしょう|か|よね|かな|っけ|もの|ん)*';
const ORDER_EN =
  '(?:it|that|this|that one|this one|the order|that order|this order|the item|that item|the product|the purchase|that purchase|the last one|them|those|these|(?:any|some|which|how many|one|all)(?: of (?:it|them|those|these|that))?|she|he|they|this customer)';
const PLACES_EN =
  '(?:online|(?:in |at |from |through |via |by |on )?(?:a |the |our )?(?:shops?|stores?|web|website|web site|site|app|boutique|phone|in-store|physical store))';
const BACK_EN =
  '(?:returned|return|refunded|refund|sent back|send it back|send them back|send that back|send back|brought back|bring it back|taken back|cancell?ed|cancel|give it back|keep it|kept|keep them|keep that|keep|exchanged)';

/** Facts about consents are told together. */
export const OF_CONSENTS: readonly string[] = [...CONSENTS, 'consent_history'];

/** “List them”, `一覧で`: those that were counted, one by one. */
const ONE_BY_ONE =
  '(?:please )?(?:(?:can|could) you |i want to |let me )?(?:list|show|see|give)(?: me)? (?:all )?(?:them|those|these)(?: (?:all|orders|purchases|contacts|returns|cancellations|one by one))*|(?:and )?which (?:ones|orders|purchases|contacts|returns)(?: (?:are|were|was|is) (?:they|those|these|it|that))?|(?:and )?what are they|(?:a |the )?(?:list|details|breakdown)(?: of (?:them|those|these))?|(?:それ|これ|その)?(?:を|の)?(?:一覧表?|リスト|明細|内訳|詳細)(?:で|を|は|に)?(?:(?:見せ|出し|教え|表示し)て)?(?:ください|下さい|もらえますか|お願いします|ほしい|欲しい|見たい)?|(?:それは)?(?:どれ|どの注文)(?:です|でしょう)?か?';

export const ASKED_BEHIND_ONE: readonly AskedBehind[] = [
  { behind: BOUGHT, ofGoods: true, said: ONE_BY_ONE, told: { kind: 'fact', fact: 'products' } },
  { behind: BOUGHT, said: ONE_BY_ONE, told: { kind: 'fact', fact: 'purchases' } },
  { behind: ['returned_orders', 'returned_sales'], said: ONE_BY_ONE, told: { kind: 'fact', fact: 'returned' } },
  { behind: ['cancelled_orders', 'cancelled_sales'], said: ONE_BY_ONE, told: { kind: 'fact', fact: 'cancelled' } },
  // `それ返品になってない？`, “did she keep it or send it back?”
  {
    behind: LISTED,
    said: `${ORDER_JA}${BACK_JA}(?:に|は|が|を|も)?(?=な|さ|し|い|る|た|て|扱|済|受|残)${WHETHER_JA}|(?:それ|これ|その(?:商品|注文|品|購入|買い物|お買い物)|そちら)(?:の|って|は|が|を|も|、)*${BACK_JA}${WHETHER_JA}|(?:and )?(?:did|has|have|had|was|were|is|are|do|does|isn't|wasn't|didn't|hasn't)? ?(?:${ORDER_EN} ?)+(?:(?:ever|been|be|get|got|was|were|has|have|had|did|later|since|actually|end up|then) )*${BACK_EN}(?:,? or (?:${BACK_EN}|not|did (?:she|he|they) [a-z ]+))?(?: (?:it|that|them|back|later|since|yet|afterwards))*`,
    told: { kind: 'taken-back' },
  },
  // “How much did she pay for it?”, “what do they add up to?”
  {
    behind: ['last_purchase', 'first_purchase', 'largest_purchase', 'dearest_product', 'returned', 'cancelled'],
    ofOne: true,
    said: `(?:and )?(?:how much|what)(?: money)? (?:did|does|was|were|is|do) (?:(?:she|he|they|this customer) (?:pay|spend|give|shell out)(?: (?:for|on) (?:it|that|this|them|those))?|(?:it|that|this|they|those|that one|the order|all of it|all of that|the total)(?: (?:cost|come to|amount to|set (?:her|him|them) back|total|add up to|worth|all))*)(?: (?:in total|altogether|in all|all in all|overall|then|at the time|in yen|exactly))*|(?:and )?(?:the |what was the |what's the )?(?:total|amount|price|total amount|sum|value)(?: (?:of (?:it|that|this)|then|paid))?|${IT_JA}(?:全部で|合計で?|合わせて|総額(?:は|で)?|トータルで?)?(?:お)?(?:いくら|何円|金額)(?:くらい|ぐらい)?(?:で|に|の|を|は|が)*(?:お買い求め|買(?:った|いました|われた|って)|購入|支払(?:った|い)|払(?:った|い)|なった|なり)*[^、。]{0,6}`,
    told: { kind: 'same' },
  },
  {
    behind: ['purchases', 'products'],
    said: `(?:${IT_JA})?(?:全部の?|これらの?|その)?(?:合計|総額|合計金額|合計額|総計|トータル|累計)(?:金額|額)?(?:で|は|も|を|って|、)*(?:いくら|何円|どのくらい|どれくらい)?(?:に)?(?:なり|な)?(?:教えて|見せて|出して|お願い|知りたい|わかり|分かり|でき)?[^、。]{0,8}|(?:and )?(?:what (?:do|does|is|was|are) (?:they|those|these|it|that|all of (?:them|that|those))(?: all)? (?:add up to|come to|total|amount to|worth|sum up to)|(?:what(?:'s| is| was) )?(?:the |their |a )?(?:grand )?(?:total|sum|total amount|amount in total)(?: of (?:those|these|them|that|it|all))?|how much (?:is|was|were|are|did) (?:that|it|they|those|all)(?: [a-z]+)*? ?(?:in total|altogether|in all|all together|come to|add up to)?)(?: (?:in total|altogether|in all|please))*`,
    told: { kind: 'measure', measure: 'sales' },
  },
  // “Where did she get it, shop or web?”
  {
    behind: LISTED,
    said: `(?:and )?(?:where did (?:she|he|they|this customer) (?:get|buy|order|purchase) (?:it|that|this|them)|where was (?:it|that|this) (?:bought|ordered|from)?|was (?:it|that|this))[,:]? ?${PLACES_EN}(?:,? (?:or|and) ${PLACES_EN})*|(?:and )?(?:which|what) (?:titles?|games?|products?|items?|ones?|goods|things|pieces?)(?:,? and)?,? (?:when|where) (?:was|were|did|have) (?:it|that|those|they|these|this|she|he|this customer|the orders?)(?: (?:ordered|bought|purchased|placed|sold|buy|order|get|them|it|those|that))*`,
    told: { kind: 'same' },
  },
  {
    behind: ['returned', 'cancelled'],
    said: `(?:and )?(?:which|what) (?:titles?|games?|products?|items?|ones?|goods|things|pieces?)(?: (?:was|were) (?:it|that|those|they|these))?(?:,? and (?:when|where) (?:was|were|did|have) (?:it|that|those|they|these|this|she|he|this customer|the orders?)(?: (?:ordered|bought|purchased|placed|sold|buy|order|get|them|it|those|that))*)?|(?:どの|何の)(?:商品|タイトル|ゲーム|作品|品)(?:で|を)?(?:、)?(?:いつ)?(?:買|購入|注文)?[^、。]{0,10}`,
    told: { kind: 'same' },
  },
  // “Did any of it end up in his cart?”
  {
    behind: ['web_events', 'last_web_event'],
    said: `(?:and )?(?:did|has|have|is|was|were) (?:(?:any|some|one|anything|all) of )?(?:it|that|this|them|those|these|she|he|they|this customer|anything)(?: (?:end|ended|put|land|landed|go|gone|went|make it|made it|add|added|place|placed|anything|any of (?:it|that|them|those)|it|that|them|up))* (?:in|into|to|on) (?:(?:her|his|their|the|this customer's) )?(?:cart|basket|bag)|(?:(?:その|この)(?:中|うち)で?)?(?:カート|かご)(?:に|へ)(?:は)?(?:入れ|入っ|追加)[^、。]{0,10}`,
    told: { kind: 'event', type: 'cart' },
  },
  // `結果はどうなりましたか`
  {
    behind: CONTACTS,
    said: `${IT_JA}(?:(?:その)?(?:対応)?(?:結果|結末|顛末|その後|最終的に|状況|ステータス)(?:は|って|も|、)*)?(?:どう|どうなって(?:い)?|どのように)(?:なった|なりました|なり|な|対応した|対応しました|処理した|処理しました|終わった|終わりました|る|ます|た)*(?:の|ん)?${ENDS_JA}|${IT_JA}(?:対応)?(?:結果|ステータス|状況)(?:は|って|を)?(?:教えて|見せて)?${ENDS_JA}|(?:and )?(?:how (?:did|was|were) (?:it|that|they|this|those|the call|each of them) (?:end|go|turn out|handled|resolved|dealt with|work out|finish|end up)|what (?:was|is) the (?:outcome|result|resolution)|what (?:came|became) of (?:it|that|them)|(?:the )?(?:outcome|result)s?)`,
    told: { kind: 'same' },
  },
  // `解決してますか` behind contacts of one kind: how each of them ended.
  {
    behind: CONTACTS,
    said: `${IT_JA}(?:もう|すでに|既に|ちゃんと|きちんと|無事|その後|、)*(?:に|は|って)?解決(?:し|でき|され|済み|に)?(?:て|た|なって)?(?:い)?(?:ます|る|ました|た)?(?:の|ん|もの|件)?(?:です)?(?:か|かな|っけ|よね)?|(?:and |so )?(?:(?:was|were|is|are|has|have|got|did) (?:it|that|this|they|those|these|the (?:last|complaint|issue|case|problem)(?: one)?)(?: (?:been|get|got|ever|finally|now|already|properly|eventually))* (?:resolved|solved|sorted(?: out)?|settled|fixed|dealt with|handled|closed|cleared up|put right|taken care of)|(?:did|have|has) (?:we|you|they|anyone|somebody|someone) (?:ever |finally |manage to )?(?:sort|sorted|solve|solved|resolve|resolved|fix|fixed|settle|settled|handle|handled|deal with|dealt with|clear|cleared) (?:it|that|this|them|those)(?: out| up)?|(?:resolved|solved|settled|sorted))(?: in the end| eventually| since| yet| by now| or not)*`,
    told: { kind: 'contacts' },
  },
  // `その3件で解決してないの`: of those that were told.
  {
    behind: CONTACTS,
    said: `(?:その(?:[0-9]+件)?|この(?:[0-9]+件)?)?(?:の)?(?:うち|中|なか)?(?:で|に|の)?(?:まだ)?(?:は|も)?(?:未解決|解決して(?:い)?ない|解決できて(?:い)?ない|終わって(?:い)?ない|片付いて(?:い)?ない|対応中|未対応|残って(?:い)?る)(?:の|もの|件|問い合わせ|やつ)*(?:は|って|が)?(?:どれ|ある|あり(?:ます)?|何件|いくつ|どの件)?(?:の)?${ENDS_JA}|(?:and )?(?:which|any|how many|are any|is any|were any)(?: (?:one|ones))?(?: of (?:them|those|these))? ?(?:are|is|were|was)? ?(?:still )?(?:open|unresolved|unsolved|outstanding|pending|not resolved|not solved|unsettled)(?: still)?`,
    told: { kind: 'outcome', resolved: false },
  },
  // `VIPから外れたことはありますか`
  {
    behind: ['segments'],
    said: `(?:そこ|それ|[^、。]{2,10})?(?:から|を)(?:外れ|はずれ|抜け|離れ|落ち)(?:た|て)(?:こと)?(?:は|が|って)?(?:ある|あり|あった|い)?[^、。]{0,8}|(?:最近|前回から)?(?:セグメント(?:が|は)?)?(?:変わ(?:った|りました|って)|移(?:った|りました)|動き|変化)(?:は|が|こと)*(?:ある|あり|あった|した)?[^、。]{0,8}|(?:and )?(?:has|have|did|was) (?:that|it|this|she|he|they|this customer|anything) (?:changed?|ever changed|moved?|been different|always been so|different)(?: (?:lately|recently|since the last run|since then|before))?`,
    told: { kind: 'fact', fact: 'segment_changes' },
  },
  {
    behind: ['segments', 'customer_since', 'consent_history'],
    said: `(?:and )?(?:since|from|as of) (?:when|which (?:month|day|date|year)|what (?:month|day|date|year))(?: (?:on|exactly))?|(?:for )?how long(?: (?:already|now|has (?:she|he|this customer) been (?:in (?:it|that|there)|one|so)))?|いつ(?:から|頃から|ごろから)(?:なの|です|でしょう)?${ENDS_JA}`,
    told: { kind: 'same' },
  },
  // `もう何年になる？`
  {
    behind: ['customer_since'],
    said: `(?:もう)?(?:何年|どのくらい|どれくらい)(?:目|間)?(?:に|の)?(?:なり|なる|なって|経ち|経って|たって|お付き合い)?(?:い)?(?:ます|る|ました)?(?:の|ん)?${ENDS_JA}|(?:and )?how (?:long|many years|many days)(?: (?:is|has) (?:that|it|she|he)(?: been)?)?(?: (?:now|ago|already))?`,
    told: { kind: 'attribute', attribute: 'days_since_registration' },
  },
  // `そのときの取得元は？`
  {
    behind: [...CONSENTS, 'consent_history'],
    said: `(?:その(?:とき|時|際|同意)の?)?(?:取得|同意|許諾)?(?:元|経路|ソース|取得先|入手先|方法|窓口)(?:は|って|も|を)?(?:何|どこ|教えて)?${ENDS_JA}|(?:and )?(?:what(?:'s| is| was) )?(?:the |its )?(?:source|origin)(?: of (?:that|it))?`,
    told: { kind: 'consent-history' },
  },
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
