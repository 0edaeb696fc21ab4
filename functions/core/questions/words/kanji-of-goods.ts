/** How words in names of goods are read, for people who type without converting to kanji. */
const READ: Readonly<Record<string, string>> = {
  浴衣: 'ゆかた',
  藍染め: 'あいぞめ',
  藍染: 'あいぞめ',
  刺し子: 'さしこ',
  半袖: 'はんそで',
  長袖: 'ながそで',
  七分袖: 'しちぶそで',
  開襟: 'かいきん',
  天竺: 'てんじく',
  裏毛: 'うらけ',
  作務衣: 'さむえ',
  半幅帯: 'はんはばおび',
  帯: 'おび',
  足袋: 'たび',
  麻: 'あさ',
  綿: 'めん',
  絹: 'きぬ',
  帆布: 'はんぷ',
  手ぬぐい: 'てぬぐい',
  手拭い: 'てぬぐい',
  着物: 'きもの',
  羽織: 'はおり',
  袴: 'はかま',
  甚平: 'じんべい',
  下駄: 'げた',
  草履: 'ぞうり',
  風呂敷: 'ふろしき',
  巾着: 'きんちゃく',
  扇子: 'せんす',
  和装: 'わそう',
  小物: 'こもの',
  雑貨: 'ざっか',
  食器: 'しょっき',
  湯呑み: 'ゆのみ',
  茶碗: 'ちゃわん',
  箸: 'はし',
  布団: 'ふとん',
  毛布: 'もうふ',
  靴下: 'くつした',
  靴: 'くつ',
  鞄: 'かばん',
  財布: 'さいふ',
  帽子: 'ぼうし',
  手袋: 'てぶくろ',
  指輪: 'ゆびわ',
  首飾り: 'くびかざり',
  腕時計: 'うでどけい',
  時計: 'とけい',
  傘: 'かさ',
};

const KANJI = new RegExp(
  Object.keys(READ)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/** A shorter name in kana could be part of anything. */
const SHORTEST = 3;

/** A name in kana alone; null where it has none of these words, or others that are not known here. */
export function maybeInKana(name: string): string | null {
  const kana = name.replace(KANJI, (word) => READ[word] ?? word);
  return kana === name || /\p{Script=Han}/u.test(kana) || kana.length < SHORTEST ? null : kana;
}
