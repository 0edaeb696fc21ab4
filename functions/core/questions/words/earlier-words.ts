import { type DictionaryEntry, entry } from './dictionary.ts';

/** Words that do something with the answer before. */
export const EARLIER_WORDS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'undo' },
    `元に戻して, 元に戻す, 元に戻してください, 元に戻したい, もとに戻して, もどして, 戻して, 戻してください, 一つ前に戻して, ひとつ前に戻して, 1つ前に戻して, 一つ前に戻って,
    1つ前に戻って, 前の結果に戻して, 前に戻して, 前の状態に戻して, 今のなし, 今のなしで, やっぱりなし, やっぱなし, やっぱりさっきの, さっきのに戻して, 直前に戻して, 最初の条件に戻して,
    undo, undo that, undo this, undo it, undo the last, go back, go back to the previous, go back one step, back to the previous, back to the previous one, back to before,
    revert, revert that, scratch that, never mind that, remove that filter, remove the last filter, take that back, previous result again`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: false },
    `sort, sorted, sort it, sort them, sort that, sort this, sort these, sort the list, sort this list, sort the result, sort the results, re-sort, resort, order by, order it, order them,
    order the list, ordered by, rank by, rank it, rank them, rank these, descending, desc, highest first, largest first, biggest first, most first`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: false },
    `新しい順, 新しい順に, 新しい順で, 新しい方から, 新しいほうから, 新しい方から順に, 新しいほうから順に, 新しいものから, 新しいものから順に, 新しいのから, 新しいのから順に, 最新のものから, 最新のものから順に, 最新順, 最新順に, 最新順で, newest first, latest first, most recent first`,
  ),
  entry({ kind: 'rank', direction: 'ascending', one: false }, `古い順, 古い順に, 古い順で, oldest first`),
  entry(
    { kind: 'rank', direction: 'ascending', one: false },
    `ascending, asc, lowest first, smallest first, sort ascending, sorted ascending, fewest first`,
  ),
  entry(
    { kind: 'follow-up' },
    `その人たち, その人達, その方たち, その方々, その人ら, この人たち, この人達, この方々, それらの人, 彼ら, その顧客, その顧客たち, そのお客様, そのお客様たち, その会員, そのリスト, このリスト, 上の人たち, those people,
    those customers, these people, these customers, these folks, the same people, the same customers, the same group, this group, that group, among them, among those,
    among these, out of those, out of them, out of these, that list, this list, show it, show that, show them, show this, give it, make it, make that, do it, do that, can you show it, and what, and if`,
  ),
  entry(
    { kind: 'follow-up' },
    `
    逆に, 反対に, で見ると, で見たら, で見て, で見せて, でみると, でみたら, で見るとどう, ベースで, ベースだと, ベースで見ると, にすると, にしたら, に変えて, に変えると, に変更して, に切り替えて, に置き換えて, で言うと, でいうと, だとどうなる, だとどう,
    だけに絞った場合, の場合は, の場合だと, conversely, on the other hand, the other way round, the other way around, in contrast, and in reverse, instead of, rather than, switch to, change to, change it to, switch it to, in that case, same thing, the same thing, same thing but, the same thing but, same but, same thing but by, the same thing but by, same but by, the same but by, same thing by, the same thing by, same question, the same question, 同じように, 同じように出して, 同様に, 同じ条件で, 同じ条件の, 同じ期間で, 同じ見方で, 同じものを, 同じ感じで, 同じことを, 同じのを, 同じのも, 同じやつを, 同じ内容を, 同じ内容で, 同じ数字を, 同じやり方で, 今度は, こんどは, 次は, お次は, 続いては,
    limit that to, limit this to, limit it to, limited to, narrow it down to, narrow that down to, narrow this down to, narrow down to, narrow it to, restrict it to, restrict that to, restrict this to, restrict to, filter to, filter it to, filter that to, filter down to, filter it down to, change that to, change this to, switch that to, swap it for, swap that for, only include, just include, keep only`,
  ),
  entry(
    { kind: 'growth', against: 'previous-period' },
    `
    その前の年, その前の年度, その前年度, その前の月, その前の週, その前の四半期, その前の期, その前の日, the fiscal year before, the financial year before, fiscal year before, the fiscal year before that, the financial year before that, the fiscal year before last, その前, その1つ前, そのひとつ前, その前の期間, the one before, the one before that, the month before that, the week before that, the quarter before, the quarter before that, the day before that, the period before that`,
  ),
  entry({ kind: 'growth', against: 'previous-year' }, `the year before that`),
];
