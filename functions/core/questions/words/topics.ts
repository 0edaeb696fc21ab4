import type { LocalizedText } from '../../language.ts';
import { CONSENT_ORIGINS } from './consent-origins.ts';
import { wordsOf } from './dictionary.ts';
import { SUPPLY_AND_SMOOTHING } from './supply-and-smoothing.ts';

/** What people ask for and the data does not hold: refused by name, never approximated. */
export interface UnavailableTopic {
  readonly name: string;
  /** `nowhere`: no file holds it; `not-asked`: a file may hold it, but no question reads it. */
  readonly held: 'nowhere' | 'not-asked';
  readonly label: LocalizedText;
  readonly words: readonly string[];
}

const topic = (name: string, ja: string, en: string, words: string): UnavailableTopic => ({
  name,
  held: 'nowhere',
  label: { ja, en },
  words: wordsOf(words),
});

const notAsked = (name: string, ja: string, en: string, words: string): UnavailableTopic => ({
  ...topic(name, ja, en, words),
  held: 'not-asked',
});

export const UNAVAILABLE_TOPICS: readonly UnavailableTopic[] = [
  ...SUPPLY_AND_SMOOTHING.map(({ held, name, ja, en, words }) => ({ ...topic(name, ja, en, words), held })),
  topic(
    'settings',
    'この仕組みの設定や規則',
    'the settings and rules of this tool',
    'リセット, 初期化, システムプロンプト, プロンプト, 以前の設定, これまでの設定, 今までの設定, 前の設定, system prompt',
  ),
  topic(
    'stock',
    '在庫',
    'stock levels',
    `
    在庫, 在庫数, 在庫状況, 品切れ, 欠品, 入荷, 再入荷, 仕入れ, 仕入, stock, inventory, in stock, out of stock,
    stock level, restock, supply, are left, is left, do we have left, have we got left, we have left, still have left, are there left, is there left, left in stock, left in the shop, left in the store, left on the shelves, units remaining, still available, available in store, available in stores, sold out`,
  ),
  notAsked(
    'not-bought',
    'お客様が買っていない商品やカテゴリ',
    'what a customer has not bought',
    `この方が買っていないもの, what this customer has not bought`,
  ),
  topic(
    'text-messages',
    'SMS・LINEでの連絡',
    'text messages and messengers',
    `
    SMS, sms, ショートメッセージ, ショートメール, LINEして, LINEしても, LINEで連絡, LINEを送, LINE送, LINEの許諾, LINEの同意, text her, text him, text them, text this customer, text the customer, text message, text messages, texting her, texting him, texting them, send her a text, send him a text, whatsapp, whatsapp message`,
  ),
  topic(
    'margin',
    '利益・原価',
    'profit, margin and cost',
    `
    利益, 粗利, 粗利益, 粗利率, 営業利益, 利益率, 原価, 原価率, 純利益, 採算, 儲け, 儲かった, 儲かっている, もうけ,
    コスト, 経費, 赤字, 黒字, profit, margin, gross margin, profitability, profitable, cost, costs, cogs,
    gross profit, net profit, earnings, expenses, roi, roas, ebitda, loss`,
  ),
  topic(
    'income',
    '年収・所得',
    'income of customers',
    `
    年収, 所得, 給料, 世帯年収, 収入, 資産, 貯金, income, salary, household income, wealth, net worth, salaries,
    rich, earn per year, customers earn, our customers earn, people earn, does she earn, does he earn, do they earn, she earns, he earns, they earn, paid at work, wages, wage, purchasing power, disposable income, wealthy, wealthiest, affluent, richest`,
  ),
  topic(
    'occupation',
    '職業・学歴',
    'occupation and education',
    `
    職業, 仕事, 学歴, 勤務先, 勤め先, お勤め先, お勤め, 会社員, 学生, 主婦, 職種, occupation, job, profession, education, employer, student,
    students, for a living, earn a living, earns a living, work as, works as, workplace`,
  ),
  topic(
    'family',
    '家族構成',
    'family and marriage',
    `
    家族, 家族構成, 兄弟, 姉妹, 親, 両親, 夫, 妻, 旦那, 奥さん, 旧姓, 子供, 子ども, 既婚, 未婚, 独身, 結婚, 配偶者, ペット, family, children, kids, married,
    marital status, spouse, household, pets, single customers`,
  ),
  topic(
    'weather',
    '天気',
    'weather',
    `天気, 気温, 天候, 雨, 雨の日, 気候, 晴れ, 寒い日, 暑い日, 雪の日, weather, temperature, rain, rains, raining, rained, rainy, climate, sunny, rainy days, cold days, hot days, warm days, cold weather, hot weather, snow, snows, snowy days, sunny days, cold spells, heatwave`,
  ),
  topic(
    'causes',
    '理由・原因',
    'causes',
    `
    なぜ, 何故, どうして, 理由, 原因, 要因, 背景, きっかけ, なんで, why, reason, reasons, cause, causes, caused,
    because, how come, root cause, explain why, due to, driven by, drivers, driver`,
  ),
  topic(
    'future',
    '将来の予測',
    'forecasts',
    `
    買ってくれそう, 買いそう, 購入しそう, 購入してくれそう, 買ってもらえそう, 売れそう, 買われそう,
    予測, 予想, 次に買う, 次に購入, 次回, 次の購入, 次は何, 見込み, 見通し, 将来, 今後, 今後の, 向こう, これから先, この先, 来月, 来週, 来年, 明日, 来期, 来年度, 来四半期, 未来, 予定,
    再来月, 見込, forecast, predict, next purchase, buy next, purchase next, next order, prediction, next month, next week, next year, tomorrow, next quarter, future,
    expected, expect, expecting, 予測され, 予測される, 予測されます, 予測されている, 見込まれ, 見込まれる, 見込まれます, 見込まれている, 見込める, 見込めます, will, projection, project, likely to, going to, estimate, next fiscal year, upcoming, be worth`,
  ),
  topic(
    'advice',
    '助言・施策の提案',
    'advice',
    `
    どうすれば, どうしたら, 施策, 提案, 対策, すべき, べき, アドバイス, 改善, 改善策, おすすめ, オススメ, お勧め,
    recommend, recommendation, recommendations, advice, suggest, improve, strategy, how can we, how do we,
    how should, what should, should we, campaign idea`,
  ),
  topic(
    'opinions',
    '評判・感想',
    'opinions and comments',
    `
    口コミ, レビュー, 評判, 感想, 不満, クレーム, 苦情, 意見, 声, 気持ち, 怒って,
    review, reviews, opinion, opinions, feedback, complaint, complaints,
    sentiment, happy, unhappy, think of, feel about, angry, like best about`,
  ),
  {
    ...notAsked('consent-origins', '許諾を得た場所・経路', 'where consent was given', ''),
    words: CONSENT_ORIGINS,
  },
  topic(
    'traffic',
    'サイトの訪問・転換率',
    'site sessions and conversion',
    `
    セッション, セッション数, 訪問数,  コンバージョン, コンバージョン率, cvr, 離脱率, 直帰率, サイト, ダウンロード数, 検索順位, traffic,
    sessions, visits, visit, conversion, conversion rate, bounce rate, website, downloads`,
  ),
  topic(
    'store-visits',
    '来店客数',
    'visits to stores',
    `
    来店客数, 来店者数, 来店数, 来客数, 来客, 入店数, 入店者数, 客足, 来店人数, footfall, foot traffic, store visits, store visitors,
    visitors to the store, visitors to the shop`,
  ),
  topic(
    'play-time',
    'プレイ時間',
    'time spent playing',
    `
    プレイ時間, プレー時間, 遊んだ時間, 遊んでいる時間, 平均プレイ時間, 総プレイ時間, 何時間遊, 何時間プレイ, 進行状況, クリア率, プレイ状況, セーブデータ, 実績解除, playtime, play time, play times, hours played, time played, hours of play, hours playing,
    hours spent playing, time spent playing, hours do players spend, hours do people spend, hours do customers spend, hours did players spend, hours did people play, hours did people spend, hours do players play, hours do people play, hours have people played, gameplay hours, completion rate, game completion, achievements`,
  ),
  topic(
    'advertising',
    '広告・キャンペーン',
    'advertising and campaigns',
    `
    広告, 広告費, 宣伝, キャンペーン, 流入, 流入元, クーポン, セール, cac, 紹介, 紹介者, 紹介された, 獲得単価,
    獲得コスト, ad, ads, advertising, campaign, campaigns, marketing spend, coupon, coupons,
    promotion, promotions, referral, referrals, referred, refer, acquisition cost`,
  ),
  topic(
    'competitors',
    '競合・市場',
    'competitors and the market',
    `
    競合, 他社, 市場, 市場シェア, 業界, ライバル, 相場, 株価, 為替, competitor, competitors, market share, market,
    industry, rival, rivals, stock price, exchange rate, economy`,
  ),
  topic(
    'staff',
    '従業員',
    'staff',
    `
    従業員, 社員, スタッフ, 店員, 担当者, 営業担当, 社長, シフト, オペレーター, employee, employees, staff,
    salesperson, salespeople, sales rep, sales reps, region manager, regional manager, account manager, account managers, store manager, store managers, supervisors, ceo, agents, agent, operator, operators, shift, headcount of staff`,
  ),
  topic(
    'logistics',
    '配送・支払い方法',
    'delivery and payment',
    `
    配送, 送料, 送料無料, 発送, 届く, 届きます, 届いた, 届いて, 納期, 出荷, 配達, 支払い方法, 支払方法, 決済方法, クレジットカード, クレカ, カード番号,
    口座, 追跡番号, 伝票番号, delivery, shipping, shipment, shipped, arrive, payment method, credit card,
    card number, bank account, delivered, invoice, password, gift card, tracking number, free shipping, courier, couriers, carrier, carriers, delivery company, 宅配業者, 配送業者`,
  ),
  topic(
    'tax',
    '消費税・税抜きと税込みの区別',
    'taxes',
    `消費税, 税金, 税抜, 税抜き, 税込, 税込み, 税別, tax, taxes, vat, excluding tax, net of tax, before tax, after tax, including tax, incl. tax, excl. tax`,
  ),
  topic(
    'email-response',
    'メールの開封・クリック',
    'email opens and clicks',
    `
    開封率, 開封, 開封数, 開封した, 開いた, メルマガの開封率, クリック率, ctr, メールのクリック, 配信数, 不達, open rate, open rates, email opens, opened, click rate,
    click-through, click-through rate, clicked, bounced, deliverability`,
  ),
  topic(
    'targets',
    '予算・目標',
    'budgets and targets',
    `予算, 予算比, 予算達成率, 目標, 目標達成率, 達成率, 達成度, ノルマ, kpi, budget, target, targets, goal, goals, quota, kpis`,
  ),
  topic(
    'social',
    'SNS',
    'social media',
    `
    sns, インスタ, インスタグラム, instagram, twitter, ツイッター, facebook, フェイスブック, tiktok, youtube, line登録, line登録者数, line会員, line友だち, line友達, フォロワー,
    followers, likes, social media`,
  ),
  topic(
    'place-abroad',
    '国・海外',
    'countries',
    `海外, 国外, 外国, 外国人, 国別, 在留, abroad, overseas, foreign, foreigners, country, countries, by country, international`,
  ),
  notAsked(
    'rank',
    '会員ランク・ポイント',
    'membership ranks and points',
    `
    会員ランク, ランク別, ランク, ゴールド会員, シルバー会員, プラチナ会員, レギュラー会員, ポイント, ポイント残高, 保有ポイント, マイル, 会員ステータス, loyalty tier, tier, tiers, membership rank,
    membership tier, points, loyalty points, point balance, gold members, silver members, gold member`,
  ),
  notAsked(
    'list-price',
    '商品の価格',
    'prices of products',
    `
    価格帯, 値上げ, 値下げ, 安い, 安かった, 安い順, 一番安い, 最も安い, 高額商品, 低価格, pricing, priced, cheap, cheaper, cheapest, expensive, most expensive, price range`,
  ),
  notAsked(
    'registration-month',
    '登録や初回購入と同じ月のこと',
    'what happened in the month of registration',
    `登録月に, 登録した月に, 登録当月に, 登録月内に, 入会月に, 入会した月に, 初回購入月に, in the month they registered, in the same month they registered, in their registration month, in their first month`,
  ),
  notAsked(
    'consent-history',
    '許諾の日付や経路',
    'when and where consent was given',
    `
    許諾日, 許諾した日, 同意した日, 同意日, いつ許諾した, いつ同意した, 許諾の経路, 同意の経路, 許諾の日付, 同意の日付, 許諾の取得元, 同意の取得元, どこで同意した, どこで許諾した, 同意履歴, 同意の履歴, 許諾履歴, 許諾の履歴, 同意の記録, 許諾の記録, の同意はいつもらって, 同意はいつもらって, 同意はいつもらった, 同意はいつもらっていますか, 同意はいつもらっています, 同意はいつ取った, 同意はいつとった, 許可はいつもらって, 許可はいつもらった, 許可はいつもらっていますか, 許可はいつもらっています, 同意はいつ, 許諾はいつ, 許可はいつ, いつ許可した, いつ許可をもらった, いつ同意をもらった, いつ同意を取った, どこで同意を取った, どこで許可を取った, 同意を取った日, 同意はどこで, 同意はどこから, その同意はどこで, 同意を撤回した, 許諾を撤回した, 同意の撤回, 許諾の撤回, 同意を取り消した, 
    consent date, date of consent, consent come from, consent came from, source of consent, source of the consent, consent source, consent given, consent was given, when did she consent, when did he consent, when did they consent, consent history, history of consent, where did we get that consent, where did we get this consent, where did we get her consent, where did we get his consent, where did we get the consent, where did that consent come, where does that consent come, how did we get that consent, how did we get her consent, when was consent given, when was the consent given, when did she agree, when did he agree, when did she opt in, when did he opt in, when did she opt out, when did he opt out, withdraw consent, withdrew consent, withdrawn consent, consent withdrawn, consent ever withdrawn, permission withdrawn, permission ever withdrawn, permission ever get withdrawn, revoked consent, consent revoked`,
  ),
  notAsked(
    'variants',
    'サイズ・色・素材',
    'sizes, colours and materials',
    `サイズ, サイズ別, 指輪のサイズ, リングサイズ, 色, 色別, カラー, 素材, 柄, 型番, size, sizes, color, colour, colors, colours, material, ring size, fabric`,
  ),
  notAsked(
    'gross',
    '返品・キャンセルを含む総額',
    'gross sales with returns and cancellations',
    `
    返品込み, 返品込みの, 返品を含む, 返品を含めた, 返品を含めて, 返品含む, 返品も含めた, 返品も含む, 返品前の, キャンセル込み, キャンセル込みの, キャンセルを含む, キャンセルを含めた, キャンセルも含めた,
    グロス, グロス売上, gross, gross sales, gross revenue, incl. returns, incl returns, including returns, including cancellations, including cancelled orders, including canceled orders, including refunds,
    before returns, before refunds, with returns included, including returned orders`,
  ),
  notAsked(
    'progress',
    '注文や返金の進み具合',
    'how far orders and refunds have come',
    `
    ステータス, 進捗, 進み具合, 処理状況, 返金状況, 返金はいつ, いつ届く, どこまで, status, order status, refund status, status of her refund, status of his refund, status of the refund, status of the order,
    status of her order, status of his order, where is my order, where is the order`,
  ),
  notAsked(
    'comments',
    'アンケートの自由記述',
    'what was written in surveys',
    `
    アンケートになんて書いた, アンケートになんて書いてた, アンケートになんて書いて, アンケートに何と書いた, アンケートに何て書いた, アンケートに何を書いた, アンケートのコメント, アンケートの自由記述, アンケートの自由回答,
    自由記述, 自由回答, コメント, survey comments, survey comment, comments, comment, say in the survey, said in the survey, write in the survey, wrote in the survey, what did they say, what did she say,
    what did he say, and what did they say, and what did she say, and what did he say`,
  ),
  notAsked(
    'alike',
    'お一人に似た顧客',
    'customers like one customer',
    `似た, 似ている, 似てる, 似たような, 類似, 類似の, 類似顧客, similar, similar to, look-alike, look-alikes, lookalike, alike, customers like`,
  ),
  topic(
    'waiting',
    '待ち時間・応答率',
    'waiting times and answered calls',
    `
    待ち時間, 応答率, 放棄呼, 着信, 折り返し待ち, wait time, waiting time, hold time, queue time, answer rate,
    transcript, transcripts, call recording, call recordings, recording of the call, recordings, did we miss, do we miss, we missed, missed calls, missed call, calls missed, unanswered calls, people wait, customers wait, wait on hold, on hold, wait before, waited, waiting, answered within, speed of answer, service level, abandoned calls, abandonment rate, first contact resolution, first call resolution`,
  ),
  topic(
    'contracts',
    '解約',
    'contracts and subscriptions',
    `解約, 解約した, 契約, subscription, subscriptions, contract`,
  ),
  topic(
    'lifestyle',
    '趣味・嗜好',
    'interests and lifestyle',
    `
    趣味, 血液型, 星座, 身長, 体重, 宗教, 政治, 国籍, 人種, 病気, 健康, 身体, 恋人, hobby, hobbies, interests,
    religion, politics, political, race, ethnicity, nationality, blood type, height, weight, health, lifestyle,
    personality, 性格`,
  ),
  topic(
    'changes',
    'データの変更・操作',
    'changing data',
    `
    印を外して, 印を外してもらえますか, の印を外して, の印を外してもらえますか, フラグを外して, フラグを外してもらえますか, マークを外して, 要注意を外して, 要注意を外してください, 要注意を外してもらえますか, 要注意を解除して, 要注意を解除してください, 要注意にして, 要注意にしてください, 要注意をつけて, 要注意を付けて, 印をつけて, 印を付けて, 削除, 削除して, 消して, 変更して, 更新して, 追加して, 登録してください, 登録してほしい, 登録しておいて, 送信して, メールを送って, 電話をかけて,
    書き換えて, 予約して, 修正して, delete, remove, update, insert, drop this customer, drop her, drop him, change the, send, call them, modify,
    edit, create, erase, cancel the order, book, change this customer's, change her, change his, change their, change my, set her, set his, correct her, correct his, fix her, fix his, cancel her, cancel his, cancel their, cancel this order, cancel that order, refund her, refund his, refund the order, issue a refund, add a note, leave a note, make a note, add her to, add him to, add this customer, block this customer, merge this customer, merge the customers, unsubscribe her, unsubscribe him, unsubscribe them, unsubscribe this customer, opt her out, opt him out, opt them out, opt this customer out, opt customers out, place an order for, reserve, make a reservation, call her back, call him back`,
  ),
];
