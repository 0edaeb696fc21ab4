import { wordsOf } from './dictionary.ts';

/** How a Japanese clause goes on to the next one, and how the same clause ends before a noun; the longest endings first. */
export const LINKS_JA: readonly (readonly [going: string, closed: string])[] = [
  ['ておらず', 'ていない'],
  ['でおらず', 'でいない'],
  ['ていなくて', 'ていない'],
  ['でいなくて', 'でいない'],
  ['ていなく', 'ていない'],
  ['てなくて', 'てない'],
  ['でなくて', 'でない'],
  ['ていて', 'ている'],
  ['でいて', 'でいる'],
  ['てて', 'てる'],
  ['ており', 'ている'],
  ['でおり', 'でいる'],
  ['ことがあって', 'ことがある'],
  ['ことがあり', 'ことがある'],
  ['ことがなくて', 'ことがない'],
  ['ことがなく', 'ことがない'],
  ['があって', 'がある'],
  ['があり', 'がある'],
  ['がなくて', 'がない'],
  ['がなく', 'がない'],
  ['もなくて', 'もない'],
  ['もなく', 'もない'],
  ['てもよくて', 'てもいい'],
  ['てよくて', 'ていい'],
  ['してもらえて', 'してもらえる'],
];

/** Endings that go on only where a comma, or a word that adds, stands behind them: inside a clause they are something else. */
export const WEAK_LINKS_JA: readonly (readonly [going: string, closed: string])[] = [
  // 買ったことがある女性で、: what they did and what they are.
  ...wordsOf('女性, 男性, 女の人, 男の人').flatMap((people) =>
    ['た', 'る', 'い'].map((ending): readonly [string, string] => [`${ending}${people}で`, `${ending}${people}の`]),
  ),
  ['の人で', 'の'],
  ['の方で', 'の'],
  ['た人で', 'た'],
  ['る人で', 'る'],
  ['い人で', 'い'],
  ['た方で', 'た'],
  ['る方で', 'る'],
  ['い方で', 'い'],
  ['であり', 'の'],
  ['せず', 'しない'],
  ['ず', 'ない'],
  ['なく', 'ない'],
  ['なくて', 'ない'],
  ['くて', 'い'],
  ['たが', 'た'],
  ['たけど', 'た'],
  ['たけれど', 'た'],
  ['たものの', 'た'],
  ['るが', 'る'],
  ['るけど', 'る'],
  ['るけれど', 'る'],
  ['るものの', 'る'],
  ['いが', 'い'],
  ['いけど', 'い'],
  ['いけれど', 'い'],
  ['いものの', 'い'],
  ['だが', 'の'],
  ['だけど', 'の'],
  ['んで', 'んだ'],
  ['いで', 'いだ'],
  ['で', 'の'],
  ['て', 'た'],
  ['し', 'した'],
];

/** Words between two clauses that add the second one to the first. */
export const ADDING_JA = wordsOf(
  'かつ, しかも, なおかつ, さらに, さらには, そのうえ, その上, それでいて, 加えて, くわえて, また, そして, 一方で, でも',
);

/** What a clause leans on: then it is not read alone. */
export const LEANING_JA = wordsOf(
  'その, それ, そこ, そちら, 同じ, 同時, 次に, 続けて, 以内, 以降, 直後, あとに, 後に, のちに, 後は, 翌, 再び, 再度, また買, もう一度, うち, 中で, なかで, 対して, 比べ, より, ごとに, 別に',
);

/** A clause that says so is of all time, whatever period stands in the one before. */
export const OF_ALL_TIME = wordsOf(
  'ことがある, ことのある, ことある, ことがない, ことのない, ことない, 一度も, 1度も, 一回も, 1回も, 経験, 履歴, 購入歴, 返品歴, 注文歴, 問い合わせ歴, これまで, 今まで, 累計, 通算, 生涯, ever, never, in total, overall, lifetime, all time',
);

/** What makes a clause one of several that are enough: how far that reaches, another rule tells. */
export const CHOOSING = wordsOf(
  'または, もしくは, あるいは, either, neither, or (?!less|more|fewer|above|below|over|under|higher|lower|older|younger|better|worse|so)',
);

/** How two clauses of English are joined. */
export const JOINS_EN = wordsOf('and also, but also, and yet, and, but, yet, plus');

/** What a clause about people begins with where it says whose it is, and the verbs that go on without that. */
export const OPENINGS_EN = wordsOf(
  'who, that, with, without, whose, we can, we may, in the, in their, aged, living in, based in',
);
export const VERBS_EN = wordsOf(`
  have, haven't, have not, has, hasn't, has not, had, never, did not, didn't, do not, don't, are, aren't, are not, were, weren't, is, can be, may be, bought, purchased, ordered, spent, contacted, called, complained, returned, sent back, cancelled, canceled,
  registered, signed up, joined, viewed, visited, browsed, added, put, answered, gave, rated, scored, replied, live, lives, opted, agreed, consented, accept, allow, made, placed, belong`);

/** What a clause may begin with only right behind the people: behind “and” it would go on with a list. */
export const PLACED_EN = wordsOf('in, from, at, on');

/** What leans on the clause before: then neither is read alone. */
export const LEANING_EN = wordsOf(
  'it, them, that one, those, then, there, within, after, afterwards, later, since then, again, same, respectively, whether, next, following',
);
