import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const each = (fronts: string, ends: string, between = ''): string =>
  wordsOf(fronts)
    .flatMap((front) => wordsOf(ends).map((end) => `${front}${between}${end}`))
    .join(', ');

const HER = 'her, him, them, this customer, the customer, this person';

/** More of how people on the line are spoken of: what they saw last, whether they may be written to, what is best known of them. */
export const OF_ONE: readonly DictionaryEntry[] = [
  entry(
    { kind: 'this-customer' },
    `the caller, this caller, this client, the client on the line, this shopper, this player, the player, this lady, the lady, this gentleman, the gentleman, this guest, the guest, this member, this user, this buyer, this woman, this man, this gamer, the person on the phone, the person on the line, the person i'm talking to, このプレイヤー, このプレーヤー, こちらのお客様, この会員, この会員様, このユーザー, このユーザーさん, こちらの会員様, 今のお客様, 電話のお客様`,
  ),
  entry(
    { kind: 'stop' },
    `いただいてます, いただいてますか, いただいています, いただいていますか, いただいてる, いただいている, いただいております, もらってます, もらってますか, もらっています, もらっていますか`,
  ),
  entry(
    { kind: 'fact', fact: 'address' },
    `which city, what city, which town, what town, どの市, 何市, 何区, どこの市`,
  ),
  entry(
    { kind: 'bought', did: true },
    `order through, orders through, ordered through, buy through, buys through, bought through, shop through, shops through, purchase through, order via, orders via, buy via, buys via, shop via, shops via, already own, already owns, already has, already have, already got, already bought, already purchased, already ordered, own a, own an, own the, owns a, owns an, owns the`,
  ),
  entry({ kind: 'besides' }, `the rest, and the rest, the rest of them, the remaining ones, 残り, 残りは, その残り`),
  entry(
    { kind: 'stop' },
    `by now, since joining, since they joined, since she joined, since he joined, since registering, since signing up, since becoming a customer, since becoming a member, 登録してから, 入会してから, 会員になってから, お客様になってから`,
  ),
  entry(
    { kind: 'attribute', attribute: 'recency_days' },
    each(
      '前回のお買い物から, 前回の買い物から, 最後のお買い物から, 最後の買い物から, 前回のご購入から, 前回のご注文から, 前回のご利用から, 前回の利用から, 最後のご購入から, 最後のご注文から, 直近の購入から, 直近の注文から, 前回買ってから, 最後に購入してから, 最後に注文してから, 最後に買い物してから',
      '何日, 何日間, どのくらい, どれくらい, どれぐらい, 何日くらい',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'segment_changes' },
    each(
      'change in, changes in, change to, changes to, change of, changed in',
      'her segment, his segment, their segment, her segments, his segments, their segments, the segment, segment, segments, the segments, her status, his status',
      ' ',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'email' },
    each(
      'メールアドレスは, メールアドレスが, メアドは, メアドが',
      '登録されてる, 登録されている, 登録されています, 登録されてます, 登録がある, 登録あり, 登録してある, 登録済み, わかる',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'phone' },
    each(
      '電話番号は, 電話番号が, 携帯は, 携帯番号は',
      '登録されてる, 登録されている, 登録されています, 登録されてます, 登録がある, 登録あり, 登録してある, 登録済み, わかる',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'address' },
    each(
      '住所は, 住所が, ご住所は',
      '登録されてる, 登録されている, 登録されています, 登録されてます, 登録がある, 登録あり, 登録してある, 登録済み, わかる',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'surveys' },
    each(
      'rate us, rated us, score us, scored us, rate the service, rated the service',
      'in the survey, in surveys',
      ' ',
    ),
  ),
  entry(
    { kind: 'attribute', attribute: 'average_interval_days' },
    each(
      'days between, average days between, time between, average time between, interval between, gap between, average gap between',
      'purchases, orders, her purchases, his purchases, their purchases, her orders, his orders, their orders',
      ' ',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'last_contact' },
    each(
      'last',
      'speak to us, spoke to us, spoken to us, speak with us, spoke with us, talk to us, talked to us, talk with us, talked with us, call us, called us, write to us, wrote to us, email us, emailed us, reach out, reached out, ring us, rang us, phone us, phoned us, hear from, heard from',
      ' ',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'birth_date' },
    `誕生日って何日, 誕生日は何日, お誕生日って何日, お誕生日は何日, 誕生日は何月何日, お誕生日は何月何日, 何月何日生まれ, 何年生まれ`,
  ),
  entry(
    { kind: 'dimension', dimension: 'contact_outcome' },
    `was it sorted out, was it sorted, was it resolved, was it solved, was it fixed, was it settled, did it get resolved, did we resolve it, did we solve it, how did it end, how was it resolved`,
  ),
  entry(
    { kind: 'stop' },
    `残っている, 残ってる, 残っています, 残ってます, 残っていない, 残ってない, 残っていません, 残ってません, 残っていないです`,
  ),
  entry(
    { kind: 'measure', measure: 'contacts' },
    `any contact, contact with us, contact with support, support contact, been in contact, been in touch, in touch with us, in contact with us`,
  ),
  entry(
    { kind: 'fact', fact: 'dearest_product' },
    `most expensive thing, most expensive item, most expensive product, most expensive piece, most expensive things, priciest item, priciest thing, priciest product, dearest item, dearest thing,
    一番高い商品, 一番高かった商品, 最も高い商品, 最も高かった商品, いちばん高い商品, いちばん高かった商品, 一番高いもの, 一番高かったもの, 最も高いもの, いちばん高いもの, 一番高額な商品, 最も高額な商品, 最高額の商品, 一番高い品, 一番高い品物, 一番高いアイテム, 一番値段の高い商品, 単価が一番高い商品`,
  ),
  entry(
    { kind: 'stop' },
    `住んでいます, 住んでいますか, 住んでますか, 住んでます, 住んでいるか, 住んでいらっしゃいますか, お住まいですか, お住まいでしょうか, 入ってる, 入ってます, 入ってますか, 入っていますか, 入っています, に入ってる, に入ってますか,
    に入っていますか, に入っています, 必要, 必要ですか, 足りない, 足りませんか, になるには, になるためには, なるには, なるためには, あと何が必要, あと何が足りない, 何が必要, 何が足りない, くれてる, くれてます, くれてますか, くれています, くれていますか, そもそも`,
  ),
  entry(
    { kind: 'ask', what: 'what' },
    `何の件, 何の用, 何の用件, 何の話, 何の件で, 何の用で, 何の用件で, 何て, なんて, 何と, なんと, どんなこと, どのようなこと, 何について, どういうこと`,
  ),
  entry({ kind: 'ask', what: 'count-times' }, `何回目, 何度目, 何件目`),
  entry(
    { kind: 'rank', direction: 'descending', one: true },
    `一番多く, いちばん多く, 最も多く, もっとも多く, 一番たくさん, いちばんたくさん, 最もたくさん, もっともたくさん, 一番いっぱい, 一番よく, いちばんよく, 最もよく, most often, the most often, most frequently, the most frequently`,
  ),
  entry(
    { kind: 'fact', fact: 'consent' },
    [
      each('contact, reach out to, get in touch with, reach, get hold of, message, write to', HER, ' '),
      `contact preferences, contact preference, contact permissions, 連絡できますか, 連絡していいか`,
    ].join(', '),
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['yes'] },
    [
      each('mail, email', HER, ' '),
      each(
        each('send', HER, ' '),
        'an email, email, emails, a newsletter, the newsletter, newsletters, promo emails, a promo email, our newsletter, marketing emails, a marketing email, promotional emails, a promotional email, promotions by email, offers by email, mail',
        ' ',
      ),
      `send emails to, send email to, send an email to, send a newsletter to, send newsletters to, send the newsletter to, okay with emails, ok with emails, fine with emails, okay with email, ok with email, happy to get emails, happy to receive emails`,
    ].join(', '),
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: ['yes'] },
    [
      each('call, phone, ring, telephone', HER, ' '),
      each('give', HER, ' ')
        .split(', ')
        .flatMap((words) => [`${words} a call`, `${words} a ring`])
        .join(', '),
      `call back, call her back, call him back, call them back, ring her back, ring him back, phone her back, phone him back, okay with calls, ok with calls, fine with calls, ok with phone calls, okay with phone calls, happy to be called, okay to be called, ok to be called`,
    ].join(', '),
  ),
  {
    meaning: { kind: 'consent', purpose: 'email', answers: ['yes'] },
    words: each(
      'メール, メルマガ, お知らせメール, dm, 案内メール, メールマガジン, ニュースレター',
      '送れる, 送れます, 送れますか, を送れますか, 送れるか, を送れるか, お送りしていい, お送りしてもいい, をお送りしていい, をお送りしてもいい, をお送りしても大丈夫, お送りしても大丈夫, は送れる, は送れます, は送っていい, は送ってもいい, は送って大丈夫, は大丈夫, 出していい, 出してもいい, を出していい, を出しても大丈夫, で連絡していい, で連絡してもいい, で連絡しても大丈夫, でご連絡していい, でご連絡してもいい, でご連絡しても大丈夫, で案内していい, で案内してもいい, で案内しても大丈夫, でご案内していい, でご案内してもいい, でご案内しても大丈夫, でご案内しても問題ない, でご案内してもよい, でご案内してよろしい, でご案内してもよろしい, でお知らせしていい, でお知らせしてもいい, でお知らせしても大丈夫',
    ).split(', '),
  },
  {
    meaning: { kind: 'consent', purpose: 'call', answers: ['yes'] },
    words: each(
      '電話, お電話',
      'して平気, かけられる, かけられます, で連絡していい, で連絡してもいい, で連絡しても大丈夫, でご連絡していい, でご連絡してもいい, でご連絡しても大丈夫, でご連絡してもよい, で案内していい, で案内してもいい, で案内しても大丈夫, で案内してもよい, でご案内していい, でご案内してもいい, でご案内しても大丈夫, でご案内しても問題ない, でご案内してもよい, でご案内してよい, でご案内してよろしい, でご案内してもよろしい, でお知らせしてもいい, でお知らせしても大丈夫, で折り返していい, で折り返してもいい, で折り返しても大丈夫, しても良い, して良い, してもよろしいでしょうか, は大丈夫, は可能, はしていい, はしてもいい, はかけていい',
    ).split(', '),
  },
  entry(
    { kind: 'fact', fact: 'last_web_event' },
    each(
      '最後に, 直近で, 前回, 一番最近, 最近',
      'サイトを見た, サイトに来た, サイトを訪れた, サイトを訪問した, サイトにアクセスした, アクセスした, サイトを利用した, サイトを開いた, サイトを使った, ウェブサイトを見た, ホームページを見た, アプリを使った, アプリを開いた, アプリを利用した, 見たページ, 見ていたページ, 閲覧したページ',
    ) +
      ', ' +
      each(
        'last, most recently, latest',
        'visit our site, visited our site, visit the site, visited the site, on our site, on the site, on our website, on the website, visit our website, visited our website, visit the website, visited the website, use the site, used the site, use the app, used the app, browse, browsed, log in online',
        ' ',
      ) +
      ', visit the site last, visit our site last, visited the site last, last online visit, last site visit, last website activity, last app activity',
  ),
  entry(
    { kind: 'fact', fact: 'segment_changes' },
    each(
      '前回の計算から, 前回の更新から, 前回の集計から, 前回の判定から, 前回から, この前から, 以前から, 最近, 前と比べて, 前回と比べて',
      'セグメントは変わった, セグメントが変わった, セグメントは変わりました, セグメントが変わりました, セグメントは変わって, セグメントが変わって, セグメントは変わってる, セグメントが変わってる, セグメントに変化, セグメントに動き, セグメントの変化, セグメントは動いた, セグメント変わった',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'last_purchase' },
    each('buy, bought, purchase, purchased, order, ordered, get, got', 'most recently, recently most', ' ') +
      ', ' +
      each('most recently', 'bought, purchased, ordered, buy, purchase, order', ' ') +
      ', last thing bought, latest thing bought, last item bought, last items bought, last thing ordered, last basket, latest basket',
  ),
  entry(
    { kind: 'ambiguous', word: 'favourite' },
    `usually go to, usually goes to, visit most, visits most, visit most often, visits most often, visit the most, visits the most, go to most, goes to most, go to most often, goes to most often, usually shop in, usually shops in, normally shop at, normally shops at, usually visit, usually visits, shop at most, shops at most, shop at most often, shops at most often, normally go to, mostly shop at, mostly shops at, mostly buy from, regularly shop at, go-to, usual`,
  ),
  entry(
    { kind: 'attribute', attribute: 'lifetime_value_yen' },
    `expected lifetime value, predicted lifetime value, expected ltv, estimated lifetime value, future value, expected customer lifetime value, how valuable, 予測ltv, 予測生涯価値, 将来価値, 将来の価値, 見込みltv, 期待ltv`,
  ),
  entry(
    { kind: 'fact', fact: 'surveys' },
    each(
      'アンケートに, アンケートには, アンケートで, アンケートでは',
      '何て答えて, なんて答えて, 何と答えて, どう答えて, 何て回答して, 何と回答して, どう回答して, 何て答えた, 何と答えた, どう答えた, どう回答した, どんな回答を, 何点をつけて, 何点を付けて',
    ) +
      ', say in the survey, said in the survey, say in surveys, said in surveys, answer in the survey, answered in the survey, answer in surveys, answered in surveys, reply to the survey, rated in surveys, survey feedback, feedback in surveys',
  ),
];
