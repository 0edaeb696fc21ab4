import { PREFECTURES } from './prefectures.ts';

/** Where shops are, as they are written and as English spells them. */
const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  `札幌 Sapporo,函館 Hakodate,旭川 Asahikawa,仙台 Sendai,盛岡 Morioka,郡山 Koriyama,水戸 Mito,宇都宮 Utsunomiya,高崎 Takasaki,大宮 Omiya,浦和 Urawa,川越 Kawagoe,船橋 Funabashi,柏 Kashiwa,表参道 Omotesando,原宿 Harajuku,
  渋谷 Shibuya,新宿 Shinjuku,池袋 Ikebukuro,銀座 Ginza,有楽町 Yurakucho,丸の内 Marunouchi,日本橋 Nihonbashi,上野 Ueno,浅草 Asakusa,秋葉原 Akihabara,六本木 Roppongi,青山 Aoyama,恵比寿 Ebisu,代官山 Daikanyama,中目黒 Nakameguro,自由が丘 Jiyugaoka,二子玉川 Futakotamagawa,
  下北沢 Shimokitazawa,吉祥寺 Kichijoji,立川 Tachikawa,町田 Machida,八王子 Hachioji,品川 Shinagawa,台場 Odaiba,お台場 Odaiba,横浜 Yokohama,川崎 Kawasaki,鎌倉 Kamakura,藤沢 Fujisawa,湘南 Shonan,元町 Motomachi,みなとみらい Minatomirai,軽井沢 Karuizawa,
  松本 Matsumoto,金沢 Kanazawa,浜松 Hamamatsu,名古屋 Nagoya,栄 Sakae,岡崎 Okazaki,豊田 Toyota,四日市 Yokkaichi,大津 Otsu,河原町 Kawaramachi,四条 Shijo,祇園 Gion,烏丸 Karasuma,梅田 Umeda,難波 Namba,なんば Namba,心斎橋 Shinsaibashi,天王寺 Tennoji,阿倍野 Abeno,
  堺 Sakai,枚方 Hirakata,神戸 Kobe,三宮 Sannomiya,姫路 Himeji,西宮 Nishinomiya,倉敷 Kurashiki,福山 Fukuyama,下関 Shimonoseki,高松 Takamatsu,松山 Matsuyama,天神 Tenjin,博多 Hakata,小倉 Kokura,北九州 Kitakyushu,久留米 Kurume,那覇 Naha`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
);

const PREFECTURE_PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  PREFECTURES.map(({ short, en }) => [short, en]),
);
const KINDS = ['store', 'shop', 'branch', 'outlet', 'location'];
const STORE = /(?:本店|支店|直営店|店)$/u;

/** “Umeda store”, “Umeda shop”: a place with a word for what is there. */
export const besideStore = (place: string): readonly string[] => KINDS.map((kind) => `${place} ${kind}`);

/** A `表参道店` is “Omotesando” and the “Omotesando store”; a place that is a prefecture too is a store beside that word only. */
export function storesInEnglish(name: string): readonly string[] {
  const place = name.replace(STORE, '');
  const alone = PLACES[place];
  const prefecture = PREFECTURE_PLACES[place];
  const english = alone ?? prefecture;
  if (english === undefined || place === name) return [];
  return alone === undefined ? besideStore(english) : [english, ...besideStore(english)];
}
