/** A place after which shops are named. */
interface Town {
  readonly ja: string;
  readonly kana: string;
  readonly en: string;
  /** People live in a city, and are asked for by it: its name alone is no shop. */
  readonly isCity: boolean;
}

const CITIES = `札幌 さっぽろ sapporo|旭川 あさひかわ asahikawa|函館 はこだて hakodate|仙台 せんだい sendai|盛岡 もりおか morioka|郡山 こおりやま koriyama
新潟 にいがた niigata|金沢 かなざわ kanazawa|富山 とやま toyama|長野 ながの nagano|松本 まつもと matsumoto|甲府 こうふ kofu|宇都宮 うつのみや utsunomiya|高崎 たかさき takasaki|前橋 まえばし maebashi
水戸 みと mito|つくば つくば tsukuba|大宮 おおみや omiya|浦和 うらわ urawa|川越 かわごえ kawagoe|千葉 ちば chiba|船橋 ふなばし funabashi|柏 かしわ kashiwa|横浜 よこはま yokohama|川崎 かわさき kawasaki
藤沢 ふじさわ fujisawa|鎌倉 かまくら kamakura|町田 まちだ machida|八王子 はちおうじ hachioji|立川 たちかわ tachikawa|静岡 しずおか shizuoka|浜松 はままつ hamamatsu|沼津 ぬまづ numazu
名古屋 なごや nagoya|豊橋 とよはし toyohashi|豊田 とよた toyota|岐阜 ぎふ gifu|四日市 よっかいち yokkaichi|京都 きょうと kyoto|大阪 おおさか osaka|堺 さかい sakai|神戸 こうべ kobe|西宮 にしのみや nishinomiya
芦屋 あしや ashiya|姫路 ひめじ himeji|奈良 なら nara|和歌山 わかやま wakayama|岡山 おかやま okayama|倉敷 くらしき kurashiki|広島 ひろしま hiroshima|福山 ふくやま fukuyama|高松 たかまつ takamatsu
松山 まつやま matsuyama|高知 こうち kochi|徳島 とくしま tokushima|福岡 ふくおか fukuoka|小倉 こくら kokura|北九州 きたきゅうしゅう kitakyushu|熊本 くまもと kumamoto|長崎 ながさき nagasaki|佐世保 させぼ sasebo
大津 おおつ otsu|岡崎 おかざき okazaki|枚方 ひらかた hirakata|下関 しものせき shimonoseki|久留米 くるめ kurume|軽井沢 かるいざわ karuizawa|大分 おおいた oita|宮崎 みやざき miyazaki|鹿児島 かごしま kagoshima|那覇 なは naha`;

const DISTRICTS = `銀座 ぎんざ ginza|有楽町 ゆうらくちょう yurakucho|日本橋 にほんばし nihonbashi|丸の内 まるのうち marunouchi|新宿 しんじゅく shinjuku|渋谷 しぶや shibuya|原宿 はらじゅく harajuku
表参道 おもてさんどう omotesando|青山 あおやま aoyama|六本木 ろっぽんぎ roppongi|池袋 いけぶくろ ikebukuro|上野 うえの ueno|秋葉原 あきはばら akihabara|浅草 あさくさ asakusa|恵比寿 えびす ebisu|代官山 だいかんやま daikanyama
中目黒 なかめぐろ nakameguro|自由が丘 じゆうがおか jiyugaoka|二子玉川 ふたこたまがわ futakotamagawa|下北沢 しもきたざわ shimokitazawa|吉祥寺 きちじょうじ kichijoji|お台場 おだいば odaiba|豊洲 とよす toyosu|品川 しながわ shinagawa
錦糸町 きんしちょう kinshicho|みなとみらい みなとみらい minatomirai|元町 もとまち motomachi|栄 さかえ sakae|名駅 めいえき meieki|梅田 うめだ umeda|難波 なんば namba|心斎橋 しんさいばし shinsaibashi|天王寺 てんのうじ tennoji
阿倍野 あべの abeno|北新地 きたしんち kitashinchi|堀江 ほりえ horie|三宮 さんのみや sannomiya|四条 しじょう shijo|河原町 かわらまち kawaramachi|烏丸 からすま karasuma|大通 おおどおり odori|国分町 こくぶんちょう kokubuncho
紙屋町 かみやちょう kamiyacho|天神 てんじん tenjin|博多 はかた hakata|湘南 しょうなん shonan|祇園 ぎおん gion|台場 だいば odaiba|なんば なんば namba|大名 だいみょう daimyo|国際通り こくさいどおり kokusaidori`;

const read = (list: string, isCity: boolean): readonly Town[] =>
  list.split(/[|\n]/).flatMap((entry) => {
    const [ja, kana, en] = entry.split(' ');
    return ja === undefined || kana === undefined || en === undefined ? [] : [{ ja, kana, en, isCity }];
  });

const KINDS_OF_SHOPS = ['store', 'shop', 'branch', 'boutique', 'outlet', 'location'];

/** A character alone stands in other words, too. */
const SHORTEST_ALONE = 2;

/**
 * The ways to name a shop by its place: where the files of a brand name it in one script, people ask for it in
 * another (`銀座店` for `Ginza`, “Sapporo store” for `札幌店`). One group of words a place.
 */
export const SHOP_NAMES: readonly (readonly string[])[] = [...read(CITIES, true), ...read(DISTRICTS, false)].map(
  ({ ja, kana, en, isCity }) => [
    `${ja}店`,
    `${ja}支店`,
    `${ja}ショップ`,
    `${ja}の店`,
    `${ja}のお店`,
    `${ja}の店舗`,
    `${kana}店`,
    ...KINDS_OF_SHOPS.map((kind) => `${en} ${kind}`),
    ...(isCity ? [] : [en, ...(ja.length < SHORTEST_ALONE ? [] : [ja])]),
  ],
);
