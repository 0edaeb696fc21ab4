/** What names of goods are put together of, and what English calls it: the first word is the usual one. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  リネン: ['linen'],
  麻: ['linen', 'hemp'],
  コットン: ['cotton'],
  綿: ['cotton'],
  シルク: ['silk'],
  絹: ['silk'],
  ウール: ['wool', 'woolen', 'woollen'],
  カシミヤ: ['cashmere'],
  カシミア: ['cashmere'],
  メリノ: ['merino'],
  モヘア: ['mohair'],
  デニム: ['denim'],
  レザー: ['leather'],
  革: ['leather'],
  ベロア: ['velour'],
  フリース: ['fleece'],
  ナイロン: ['nylon'],
  帆布: ['canvas'],
  キャンバス: ['canvas'],
  裏毛: ['french terry', 'fleece-lined'],
  天竺: ['jersey'],
  藍染め: ['indigo-dyed', 'indigo', 'indigo dyed', 'indigo dye'],
  藍染: ['indigo-dyed', 'indigo', 'indigo dyed', 'indigo dye'],
  刺し子: ['sashiko'],
  オックスフォード: ['oxford'],
  ボーダー: ['striped', 'border', 'stripe'],
  チェック: ['checked', 'check', 'checkered'],
  長袖: ['long-sleeve', 'long-sleeved', 'long sleeve', 'long sleeved'],
  半袖: ['short-sleeve', 'short-sleeved', 'short sleeve', 'short sleeved'],
  七分袖: ['three-quarter-sleeve', 'three-quarter sleeve'],
  開襟: ['open-collar', 'open-collared', 'open collar', 'open collared'],
  半幅: ['half-width', 'hanhaba', 'half width'],
  タートルネック: ['turtleneck', 'turtle neck', 'turtle-neck', 'roll-neck'],
  テーパード: ['tapered'],
  ワイド: ['wide', 'wide-leg', 'wide leg'],
  スキニー: ['skinny'],
  プリーツ: ['pleated', 'pleats'],
  フレア: ['flared', 'flare'],
  ロング: ['long'],
  ミニ: ['mini'],
  ダウン: ['down'],
  トレンチ: ['trench'],
  ダッフル: ['duffle', 'duffel'],
  足袋: ['tabi'],
  浴衣: ['yukata'],
};

/** What goods are: the last part of a name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Tシャツ: ['t-shirt', 'tee', 't shirt', 'tshirt', 'tee shirt'],
  シャツ: ['shirt'],
  カットソー: ['cut and sewn', 'cut-and-sewn', 'cut and sew', 'cut-and-sew top', 'cutsew'],
  スウェット: ['sweatshirt', 'sweat shirt'],
  パーカー: ['hoodie'],
  セーター: ['sweater', 'jumper', 'pullover'],
  ニット: ['knit', 'knitwear', 'knit sweater'],
  カーディガン: ['cardigan'],
  ベスト: ['vest', 'waistcoat'],
  コート: ['coat'],
  ジャケット: ['jacket'],
  パンツ: ['pants', 'trousers'],
  ジーンズ: ['jeans'],
  スカート: ['skirt'],
  ワンピース: ['dress'],
  セット: ['set'],
  浴衣: ['yukata'],
  着物: ['kimono'],
  作務衣: ['samue'],
  甚平: ['jinbei'],
  羽織: ['haori'],
  袴: ['hakama'],
  帯: ['obi', 'obi belt', 'obi sash'],
  ソックス: ['socks'],
  靴下: ['socks'],
  足袋: ['tabi'],
  下駄: ['geta'],
  草履: ['zori'],
  ストール: ['stole', 'shawl'],
  マフラー: ['muffler', 'scarf'],
  スカーフ: ['scarf'],
  手袋: ['gloves'],
  帽子: ['hat'],
  トート: ['tote', 'tote bag'],
  トートバッグ: ['tote bag', 'tote'],
  バッグ: ['bag'],
  リュック: ['backpack', 'rucksack'],
  財布: ['wallet', 'purse'],
  ベルト: ['belt'],
  ネクタイ: ['tie', 'necktie'],
  手ぬぐい: ['tenugui', 'hand towel', 'tenugui towel'],
  手拭い: ['tenugui', 'hand towel', 'tenugui towel'],
  風呂敷: ['furoshiki'],
  巾着: ['kinchaku'],
  扇子: ['sensu', 'folding fan'],
  傘: ['umbrella'],
};

const longestFirst = (words: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.keys(words).sort((one, other) => other.length - one.length);

const NAME = new RegExp(`^((?:(?:${longestFirst(PARTS).join('|')})の?)*)(${longestFirst(KINDS).join('|')})$`, 'u');
const PART = new RegExp(longestFirst(PARTS).join('|'), 'gu');
const JEANS: Readonly<Record<string, readonly string[]>> = { デニムパンツ: ['jeans', 'denim', 'denims'] };

/** What English calls goods that have a Japanese name: `リネンシャツ` is a “linen shirt”. Empty for a name with other parts. */
export function namesInEnglish(name: string): readonly string[] {
  const [, front = '', kind = ''] = NAME.exec(name) ?? [];
  const parts = [...front.matchAll(PART)].map(([part]) => PARTS[part] ?? []);
  if (parts.length === 0) return KINDS[kind] === undefined || /^[ァ-ヺー]+$/u.test(kind) ? [] : (KINDS[kind] ?? []);
  const whole = [...parts, KINDS[kind] ?? []].reduce<readonly string[]>(
    (names, words) => (names.length === 0 ? words : names.flatMap((front) => words.map((word) => `${front} ${word}`))),
    [],
  );
  // A “yukata set” is a yukata.
  return [...whole, ...(kind === 'セット' ? (parts.at(-1) ?? []) : []), ...(JEANS[name] ?? [])];
}

/** What kind of goods a Japanese name says that they are, in English: a `トレンチコート` is a “coat”. */
export function kindsInEnglish(name: string): readonly string[] {
  const [, front = '', kind = ''] = NAME.exec(name) ?? [];
  return (front === '' && name !== kind) || kind === 'セット' ? [] : (KINDS[kind] ?? []);
}
