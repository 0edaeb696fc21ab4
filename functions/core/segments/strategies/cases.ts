import type { StrategyCase } from './strategy-case.ts';

const both = (ja: string, en: string) => ({ ja, en });

/** Of every offer a part of the group is left out, so that the effect can be told from what would have happened anyway. */
const HELD_OUT = both(
  '対象の1割には送らず、その差を効果とみなす。',
  'A tenth of the group is left out; the difference to them is the effect.',
);

/** The library as it ships. Sources are published studies; what is suggested is our reading of them, not a promise. */
export const STRATEGY_CASES: readonly StrategyCase[] = [
  {
    id: 'status-for-the-best',
    title: both('上位客には割引より特別扱い', 'Status rather than discounts for the best'),
    situation: both(
      'VIP、売上・購入頻度・生涯価値が上位のアクティブなお客様、高額・高頻度の購入者',
      'VIP, top sales, frequency and lifetime value, active, big-spending and frequent buyers',
    ),
    message: both(
      '先行案内や限定の権利など、ほかの人にはない扱いを伝える。',
      'Tell of treatment that others do not get: first access, a right of their own.',
    ),
    channelAndTiming: both(
      '担当者の電話か個別のメール。新商品の発表前。',
      'A call by someone they know, or a personal mail, before a launch.',
    ),
    products: both('よく買うカテゴリの新商品・限定品', 'New and limited items of the favourite category'),
    budget: both('継続施策の予算の3割ほど', 'About three tenths of what is set aside for keeping customers'),
    expectedEffect: both(
      `段階のある上位の地位は、ひとつだけの地位より特別に感じられる。${HELD_OUT.ja}`,
      `A top tier feels more special when there is a tier below it. ${HELD_OUT.en}`,
    ),
    source:
      'Drèze & Nunes (2009), Feeling Superior: The Impact of Loyalty Program Structure on Consumers’ Perceptions of Status, Journal of Consumer Research 35(6)',
  },
  {
    id: 'win-back-by-reason',
    title: both('離れたお客様は理由に合わせて呼び戻す', 'Win back by the reason of leaving'),
    situation: both(
      '離反・休眠、最終注文から長い時間がたった、以前は売上の大きかったお客様、ご無沙汰',
      'lost, dormant, lapsed, last order long ago, formerly high sales',
    ),
    message: both(
      '離れた理由（価格か品質か）に合う提案をする。以前の購入に触れる。',
      'An offer that fits why they left (price or service), with what they used to buy.',
    ),
    channelAndTiming: both(
      '許諾があれば電話、なければメール。1回で反応がなければ間をあける。',
      'A call where allowed, else mail; a pause where the first is not answered.',
    ),
    products: both('以前よく買ったカテゴリの後継品', 'Successors of what they bought most'),
    budget: both(
      '呼び戻しの予算の大半を、以前の売上が大きい人に',
      'Most of the win-back budget, to those who spent most before',
    ),
    expectedEffect: both(
      `戻る見込みと戻った後の価値は、離れる前の行動と理由から読める。${HELD_OUT.ja}`,
      `Who returns, and what they are then worth, shows in how they behaved before and why they left. ${HELD_OUT.en}`,
    ),
    source:
      'Kumar, Bhagwat & Zhang (2015), Regaining “Lost” Customers: The Predictive Power of First-Lifetime Behavior, the Reason for Defection, and the Nature of the Win-Back Offer, Journal of Marketing 79(4)',
  },
  {
    id: 'not-every-risk-can-be-turned',
    title: both('離反しそうな人ではなく、動かせる人へ', 'To those who respond, not to those at most risk'),
    situation: both(
      '離反の恐れ、離反確率が高い、購入間隔を超過、冷え始め、離反の可能性大',
      'at risk, high probability of being lost, overdue interval, cooling, probably gone',
    ),
    message: both(
      'まず小さな集団に試し、反応した層だけに広げる。',
      'Try it on a small part first, and widen it to those only who responded.',
    ),
    channelAndTiming: both(
      '普段の購入間隔の2倍を過ぎたころ、普段のチャネルで。',
      'When twice the usual interval has passed, by the usual channel.',
    ),
    products: both('直近に買ったものの消耗品・関連品', 'What goes with the last purchase, or refills it'),
    budget: both('小さく始め、差が出た分だけ増やす', 'Little at first, more only where a difference shows'),
    expectedEffect: both(
      `離反しそうな順に送っても効くとは限らない。${HELD_OUT.ja}`,
      `Those at most risk are not those on whom an offer works best. ${HELD_OUT.en}`,
    ),
    source:
      'Ascarza (2018), Retention Futility: Targeting High-Risk Customers Might Be Ineffective, Journal of Marketing Research 55(1)',
  },
  {
    id: 'second-purchase',
    title: both('2回目の購入を早く', 'The second purchase, soon'),
    situation: both(
      '新規、初回注文から日が浅い、まだ1回か2回の、低頻度・少額の購入者',
      'new, first order a few days ago, few purchase days, occasional and light-spending buyers',
    ),
    message: both(
      '初回に買ったものの使い方と、次に選ばれているものを伝える。',
      'How to use what they bought, and what others chose next.',
    ),
    channelAndTiming: both(
      '初回の商品が届いて1〜2週間後のメール。時間がたつほど反応は落ちる。',
      'A mail one or two weeks after delivery; the longer the silence, the fewer respond.',
    ),
    products: both('初回のカテゴリの定番と関連品', 'Staples of the first category and what goes with them'),
    budget: both('新規獲得の予算の一部を回す', 'A part of what is spent on acquisition'),
    expectedEffect: both(
      `間があくほど買わなくなり、買わないほど案内も減る、という罠を避ける。${HELD_OUT.ja}`,
      `It avoids the trap that the longer someone is silent the less they buy and the less they are asked. ${HELD_OUT.en}`,
    ),
    source:
      'Neslin, Taylor, Grantham & McNeil (2013), Overcoming the “Recency Trap” in Customer Relationship Management, Journal of the Academy of Marketing Science 41',
  },
  {
    id: 'next-brand',
    title: both('もうひとつのブランドを', 'One more brand'),
    situation: both(
      'ブランド横断、複数ブランドで購入、ブランド横断率が高い、登録ブランド数が多い',
      'cross-brand buyer, several brands bought, high cross-brand ratio, brands registered with',
    ),
    message: both(
      '買っているブランドと一緒に使えるほかのブランドの品を見せる。',
      'What another brand has that goes with what they own.',
    ),
    channelAndTiming: both(
      '購入直後の同梱・メール。許諾はブランドごとに確かめる。',
      'With a delivery, or right after a purchase; consent is each brand’s own.',
    ),
    products: both('買っていないブランドの入門品', 'First items of the brand not bought yet'),
    budget: both('各ブランドが等分に', 'Shared evenly by the brands'),
    expectedEffect: both(
      `買う範囲が広い人ほど購入も利益も大きい傾向がある。${HELD_OUT.ja}`,
      `Those who buy across more categories tend to buy more and to be more profitable. ${HELD_OUT.en}`,
    ),
    source:
      'Kumar, George & Pancras (2008), Cross-Buying in Retailing: Drivers and Consequences, Journal of Retailing 84(1)',
  },
  {
    id: 'say-less',
    title: both('連絡は減らし、許諾のある手段だけで', 'Say less, and only where it is allowed'),
    situation: both(
      '電話不可、メール不可、許諾が不可、連絡を断っているお客様',
      'do not call, do not email, refused consent to calls or email',
    ),
    message: both(
      '断られた手段では連絡しない。会員ページや同梱物で選び直せることを伝える。',
      'Nothing by the refused channel; the account page and parcels say that the choice can be changed.',
    ),
    channelAndTiming: both('許諾のある手段だけ、月に1回まで。', 'Only channels with consent, at most once a month.'),
    products: both('特に薦めない', 'None in particular'),
    budget: both('ほぼ不要', 'Hardly any'),
    expectedEffect: both(
      `連絡が多すぎると購入はかえって減る。${HELD_OUT.ja}`,
      `Beyond an ideal number, more contacts lower purchases. ${HELD_OUT.en}`,
    ),
    source:
      'Godfrey, Seiders & Voss (2011), Enough Is Enough! The Fine Line in Executing Multichannel Relational Communication, Journal of Marketing 75(4)',
  },
  {
    id: 'returns-are-a-service',
    title: both('返品はサービスとして扱う', 'Returns as a service'),
    situation: both(
      '返品率が高い、返品件数が多い、まだ完了した注文がない未購入のお客様',
      'high return rate, many returns, not yet bought, no completed order',
    ),
    message: both(
      '選び方とサイズの助けを先に渡し、返品の手順を簡単にする。',
      'Help to choose before the order, and an easy way back after it.',
    ),
    channelAndTiming: both(
      '注文の確認メールと、注文前の商品ページ。',
      'The confirmation of the order, and the page before it.',
    ),
    products: both('返品の少ない定番', 'Staples that seldom come back'),
    budget: both('返送費の一部', 'A part of what returns cost'),
    expectedEffect: both(
      `ほどよい返品は後の購入を増やすことがある。${HELD_OUT.ja}`,
      `Up to a point, returns go with more purchases later. ${HELD_OUT.en}`,
    ),
    source:
      'Petersen & Kumar (2009), Are Product Returns a Necessary Evil? Antecedents and Consequences, Journal of Marketing 73(3)',
  },
  {
    id: 'spend-by-value-to-come',
    title: both('費用はこれからの価値に応じて', 'Spend by the value to come'),
    situation: both(
      '顧客生涯価値が中位・下位、今後の予測購入回数、予測購入額、平均的な購入者',
      'middle or low lifetime value, expected purchases, expected amount, average buyers',
    ),
    message: both(
      '費用の小さい自動の案内にとどめ、買い始めた人だけを手厚くする。',
      'Cheap automatic messages; more only for those who begin to buy.',
    ),
    channelAndTiming: both('メールとアプリ。季節の変わり目に。', 'Mail and app, at the turn of the season.'),
    products: both('よく買うカテゴリの定番', 'Staples of the favourite category'),
    budget: both('1人あたり、予測価値の数%まで', 'Per head no more than a few per cent of the expected value'),
    expectedEffect: both(
      `同じRFMでも、これからの価値は違う。${HELD_OUT.ja}`,
      `Customers alike in past purchases differ in the value to come. ${HELD_OUT.en}`,
    ),
    source:
      'Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42(4)',
  },
];
