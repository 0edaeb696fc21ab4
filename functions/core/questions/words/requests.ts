import { type DictionaryEntry, entry } from './dictionary.ts';

/** How people ask to be told something, and why they ask: none of it says what is asked. */
export const REQUESTS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'stop' },
    `
    walk me through, run me through, take me through, talk me through, walk us through, run us through, remind me, remind me of, remind us, remind us of, pull up, bring up, dig up, dig out, pull together, put together,
    draw up, work out, figure out, spell out, sum up for me, lay out, outline, summarise, summarize, tally, tally up, tot up, look into, take a look at, have a look at, let's look at, let's see, let us see, let me see, let's have a look at,
    i'd love to know, i would love to know, i'd love to see, i'd like to know, i would like to know, i'd like to understand, i'd like to see, i am curious, i'm curious, i was wondering, i am wondering, i'm wondering, i wonder, wondering, curious, curious to know,
    do you happen to know, happen to know, do you know, do we know, any idea, any idea of, by any chance, is it possible to see, is it possible to get, is it possible to know, is there a way to see, is there a way to know, help me understand, help me see, help me find, help me,
    give me a rundown of, a rundown of, rundown of, give me an overview of, an overview of, overview of, a snapshot of, snapshot of, a quick look at, quick look at, headline numbers, headline figures, headline, key numbers, key figures, the numbers for, numbers for, the numbers on,
    identify, determine, provide, provide me with, supply, share with me, fetch, retrieve, query, print, prepare, prepare a report of, build a report of, produce a report of, generate a report of, can i get, can i have, can i see, may i see, may i have, could i get, could i see, could i have, might i see,
    would you mind, would you say, would you happen to know, would you know, you'd say, say, in your records, in our records, on record, in the system, in our system, in the database, in our database, in our data, according to our data, as far as we know, from what we have, that we know of, that we have on record,
    for my report, for a report, for the report, for the meeting, for a meeting, for tomorrow's meeting, for a presentation, for the presentation, for a slide, asap, urgently, real quick, when you have a moment, when you get a chance, if possible, if you can, if you don't mind, if that's ok, if you could, off the top of your head,
    i need a file, need a file, a file please, give me a file, as a file, in a file, i need it as a file, make it a file, as an excel file, as an excel, in excel, as excel, an excel file, excel file, as a spreadsheet, in a spreadsheet, spreadsheet, ended up, ended up as, wound up, turned out, turned out to be, ended, ends up, end up,
    about a promotion, about our promotion, about the promotion, about promotions, about a campaign, about our campaign, about the campaign, about a sale, about the sale, about a new product, about new products, about new arrivals, about an offer, about our offers, with an offer, about a special offer,
    basically, honestly, literally, precisely, one more time, once more, first of all, to start with, to begin with, good morning, good afternoon, my boss wants to know, the boss wants to know, management wants to know, the team wants to know, we'd like to know, we want to know, we need to know, i need to know, i want to know,
    need to find out, want to find out, trying to find out, i'm trying to find out, trying to understand, i'm trying to understand, trying to figure out, i'm trying to figure out, tell us, show us, give us, let us know, in millions of yen, in millions, in thousands of yen, in thousands, in millions of jpy, saw, seen, did see, have seen, has seen`,
  ),
  entry(
    { kind: 'stop' },
    `
    把握したいです, 把握しておきたい, 把握しておきたいです, 確認させてください, 確認させて, 見せてもらえますか, 見せていただけますか, 見せてくれますか, 見せてほしい, 出していただけますか, 出してもらえますか, 出してくれますか, 出していただけると助かります,
    教えていただけると助かります, 教えてもらえると助かります, 教えていただければと思います, 教えていただきたい, 教えていただきたいです, 教えていただきたいのですが, 知っておきたい, 知っておきたいです, 知りたいと思っています, 知りたく, お聞かせください, お聞かせいただけますか, お教えください, お教えいただけますか,
    ご教示ください, ご教示いただけますか, ご確認ください, ご確認いただけますか, お調べいただけますか, 調べてもらえますか, 調べていただけますか, 調べてほしい, 調べられますか, 見られますか, 見れますか, 見ることはできますか, 出すことはできますか, 出せる, 出せます, 出せますか, 出せますかね, 出せませんか, 出せるか, 出してもらえる, 出せますでしょうか, 集計できますか, 集計してもらえますか, 集計していただけますか,
    分かれば教えて, 分かる範囲で, わかる範囲で, 分かりましたら, もし分かれば, もしわかれば, ざっと, さっと, すぐに, 至急, 急ぎで, お急ぎで, 念のため, 改めて, あらためて, もう一度, もう一回, 再度, 整理して, 整理してください, 整理したい, まとめてもらえますか, まとめていただけますか, まとめてほしい, 見てみたい, 見てみて,
    会議用に, 資料用に, 報告用に, レポート用に, 会議で使うので, 資料に使うので, 上司に聞かれたので, 急いでいます, なんだけど, なんですけど, なんですが, ですけど, ですよね, だよね, よね, んだっけ, でしたっけ, ですっけ, のかな, のかしら, かしら, でしょうね, だろう, だろうか, なのでしょうか, おりますか, おりますでしょうか, いらっしゃいますか, いらっしゃいますでしょうか,
    の規模感, 規模感, のボリューム感, ボリューム感, の全体像, 全体像, の概要, 概要, の概況, 概況, サマリー, のサマリー, ざっくりと, ざっくりで, 大まかに, おおまかに, ぶっちゃけ, 実際のところ, 正直なところ, 億単位で, 万円単位で, 百万円単位で, 千円単位で, 万単位で, になった, になりますか, になる, ちなみに, ユニークで, ユニークに,
    併せて, あわせて, 併せてお願いします, も併せて, もあわせて, も一緒に, を抽出し, 抽出し, を抽出のうえ, お知らせください, お知らせ下さい, お知らせいただけますか, おられますか, おられます, おられる, おります, ございますか, ございましたか, ございます, ございました, どの程度, どの程度か, どれほどの, を迎えられる, 迎えられる, を迎えられた, 迎えられた, を迎えられます, について, についてはいかがでしょうか, についてはどうでしょうか, についてはどうですか, についてはいかがですか, についてはどう, はいかがでしょうか, 作成願います, 作成してください, 作成をお願いします, 算出してください, 算出していただけますか, 算出していただけませんか, 程度でしょうか, 程度ですか, 日程度, 何名になりますか`,
  ),
];
