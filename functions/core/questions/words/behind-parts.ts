import { wordsOf } from './dictionary.ts';

/** Words of a short question behind an answer about the customer on the line, beside the parts that any such question is made of. */
export const BEHIND_PARTS_EN: Readonly<Record<string, readonly string[]>> = {
  filler: wordsOf(
    'was it opened, opened, was it received, received, come in, came in, come in by, came in by, taken, logged, same comparison, same thing, same question, the same comparison, any of those, any of them, did any of them, did any, only the ones about, the ones about, just the ones about, about, only those about, those about, regarding, just those, only those, restrict to, narrow to, narrow it to, limit to, limit it to, by, via, come as, and, but, so, ok, okay, then, now, that, those, these, this, it, them, they, there, one, ones, of those, of these, of them, of that, of which, among them, among those, among these, from those, out of those, out of these, out of them, out of that, just, only, really, exactly, precisely, then, well, right, i see, thanks, on, off, with, spent, all, only the, just the, the ones, those from, those at, amount to, add up, did that, did those, does that, is that, are those, was that, were those, in all, all in all, all told, make, makes, made, come out at, comes out at, was there, were there, is there, are there, did we have, had',
  ),
  'how-often': wordsOf(
    'how many, how many times, how often, number of, the number of, number, count, the count, how many in number, how many of them, how many of those, how many of these, how many were there, how many in total, how many altogether, how many all in all',
  ),
  'how-much': wordsOf(
    'how much, how much money, what amount, value, worth, the amount, amount, the value, how much did that come to, how much did they come to, how much did it come to, what did that come to, what did it come to, what did they come to, how much is that, how much was that, how much were they, how much in yen, in yen, what was it worth, what were they worth, cost, how much altogether',
  ),
  total: wordsOf('total, in total, altogether, the total, sum, the sum, total amount, the total amount, total value'),
  units: wordsOf(
    'how many items, how many pieces, how many units, number of items, number of pieces, number of units, items in total, pieces in total, units in total',
  ),
  share: wordsOf(
    'share, what share, the share, percentage, what percentage, what percent, what part, what proportion, what fraction, percent, proportion, part',
  ),
  own: [
    "(?:(?:of|out of|in) )?(?:all )?(?:of )?(?:her|his|their|this customer's|the customer's|what (?:she|he|they)(?: has| have)? (?:bought|ordered|spent)) ?(?:total |overall |whole |entire )?(?:purchases?|orders?|spend(?:ing)?|sales|buying|shopping)?(?: history)?",
  ],
  'by-orders': wordsOf(
    'in orders, by orders, by number of orders, by the number of orders, by order count, by count, in number of orders, but by number of orders, but by orders, number of orders instead, orders instead, how about orders, in terms of orders',
  ),
  'by-value': wordsOf(
    'by value, in value, by amount, by spend, by spending, in money, by value rather than count, by amount rather than count, by value rather than number, in terms of value, in terms of money, in terms of spend, by sales, spend instead, value instead',
  ),
  rating: wordsOf(
    'how did she rate it, how did he rate it, how did they rate it, how was it rated, how did she rate us, how did he rate us, rate it, rated it, did she rate it, did he rate it, rate us, rate them, what score, what rating, what mark, score, rating, mark, how many points',
  ),
  'coming-year': wordsOf(
    'over a whole year, over a year, in a year, for a year, over the year, over the next year, in the next year, within a year, over 365 days, in 365 days, for the full year, for the whole year, a full year, over twelve months, over 12 months',
  ),
  rate: wordsOf('return rate, the return rate, rate of returns, her return rate, his return rate, their return rate'),
  dearest: [
    '(?:the |her |his |their )?(?:single )?(?:biggest|largest|highest|most expensive|dearest|priciest|top|most valuable)(?: single)?(?: one)?',
  ],
  since: wordsOf('since when, since'),
  brand: wordsOf(
    'for which brands, for which brand, which brands, which brand, what brand, what brands, of which brand',
  ),
  'back-again': wordsOf(
    'come back, came back, come back as a return, came back as a return, go back, went back, end up returned, get returned, got returned',
  ),
  title: wordsOf(
    'which ones, which one, what were they, what are they, what was it, what is it, title, titles, game, games, item, items, thing, things, product, products, goods, article, articles, what items, what products, which items, which products, which titles, which games, what exactly',
  ),
};

/** The same in Japanese, over folded text. */
export const BEHIND_PARTS_JA: Readonly<Record<string, readonly string[]>> = {
  filler: [
    '(?:その|この)?うち(?:の)?',
    'その(?:中|なか)(?:で|の|に)?',
    '(?:こと|金額|額)(?=に)',
    '(?:を|が|は|の)?(?:した|され(?:た|ました))(?=金額|商品|もの|分|品|合計|総額)',
    '(?:の)?(?:注文|もの|買い物|購入)(?=は|が|って|何)',
    '(?:それ|これ|あれ)(?:ら)?(?:は|の|って|で|を|が|も|に)?',
    '(?:で|じゃあ|では|それで|ちなみに|あと|なるほど|はい|そしたら|そうすると|だと|なら)',
    'だけ(?:だと|で|に)?(?:絞って|して|絞ると)?',
    'に(?:絞って|限定して|限って|絞ると)(?:ください)?',
    '(?:について|に関する|関連)(?:の)?',
    'ですと',
    'という(?:こと)?',
    'になりま(?:す|した)',
    'にな(?:る|った)',
    '(?:分|ぶん)(?:は|の|で)?',
    'もの(?:は)?',
    'のは',
    '主な',
    'メインの',
    'やつ',
    'の中(?:で|に)',
    'ござい(?:ます|ました)(?:か)?',
    'ありま(?:す|した)(?:か)?',
    'あっ(?:た|たの)',
    'ある',
    '出せ(?:ます|る)(?:か)?',
    '出して',
    '計算して',
    '知りたい',
  ],
  'how-often': ['(?:何|なん)(?:回|度|件)(?:ぶん|分|くらい|ぐらい|ほど)?', '(?:回数|件数)', 'いくつ(?:くらい|ぐらい)?'],
  units: ['(?:何|なん)(?:点|個|着|枚|本|足)(?:くらい|ぐらい|ほど)?', '(?:点数|個数|数量)'],
  'how-much': ['お?いくら(?:分|ぐらい|くらい|ほど|くらい分)?', '金額', '何円(?:分|くらい|ぐらい)?', '額', 'いかほど'],
  total: [
    '合計(?:金額|額)?(?:は|で|の|が)?',
    '総額(?:は|で)?',
    'トータル(?:で)?',
    '全部で',
    '足すと',
    '累計(?:で|額)?',
  ],
  share: ['何(?:割|%|パーセント|ぱーせんと|パー)(?:くらい|ぐらい|ほど)?', '割合', '比率'],
  own: [
    '(?:この方|この人|お客様|このお客様|本人)?(?:の)?(?:ご)?(?:購入|注文|買い物|お買い物)(?:全体|総額|総数|金額|件数|額)?(?:全体)?(?:の(?:うち|中)|に占める|のうちの|全体の|の)(?:で)?',
  ],
  'by-orders': [
    '(?:注文)?(?:件数|回数)(?:だと|では|なら|ベース(?:だと|では|で)?|で(?:見る|みる)と|の(?:ほう|方))(?:は)?(?:どう)?(?:(?:増え|減っ|変わっ|上がっ|下がっ|伸び)て(?:い)?(?:る|ます))?',
  ],
  'by-value': [
    '(?:購入)?(?:金額|額|売上)(?:だと|では|なら|ベース(?:だと|では|で)?|で(?:見る|みる)と|の(?:ほう|方))(?:は)?(?:どう)?(?:(?:増え|減っ|変わっ|上がっ|下がっ|伸び)て(?:い)?(?:る|ます))?',
  ],
  when: ['いつ(?:ごろ|頃)?(?:に)?(?:受け付け|受け|届い|来|入っ|もらっ|いただい)(?:た|て)?(?:もの|の|件|やつ)?'],
  'coming-year': ['(?:1年|一年|365日|12か月|12ヶ月)(?:間)?(?:だと|では|なら|で|以内だと|以内では)?'],
  rate: ['(?:ご)?返品率(?:は|って)?'],
  dearest: [
    '(?:一番|いちばん|最も|もっとも)(?:高い|高かった|高額(?:な|だった)?|大きい|大きかった|大きな)(?:もの|の|注文|買い物)?(?:は)?',
    '最高額(?:は|の)?',
  ],
  rating: ['(?:何|なん)点', '点数', 'スコア'],
  title: [
    '(?:どの|どんな|何の)?(?:商品|品物|アイテム|タイトル|ゲーム|もの|品)(?:名)?(?:は|を|が|って)?',
    '何(?:を|が)',
  ],
};
