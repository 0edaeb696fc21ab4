import { toRomaji } from 'wanakana';

const LIST = `北海道 Hokkaido ほっかいどう,青森県 Aomori あおもり,岩手県 Iwate いわて,宮城県 Miyagi みやぎ,秋田県 Akita あきた,山形県 Yamagata やまがた,福島県 Fukushima ふくしま,茨城県 Ibaraki いばらき,栃木県 Tochigi とちぎ,群馬県 Gunma ぐんま,埼玉県 Saitama さいたま,千葉県 Chiba ちば,東京都 Tokyo とうきょう,神奈川県 Kanagawa かながわ,新潟県 Niigata にいがた,富山県 Toyama とやま,石川県 Ishikawa いしかわ,福井県 Fukui ふくい,山梨県 Yamanashi やまなし,長野県 Nagano ながの,岐阜県 Gifu ぎふ,静岡県 Shizuoka しずおか,愛知県 Aichi あいち,三重県 Mie みえ,滋賀県 Shiga しが,京都府 Kyoto きょうと,大阪府 Osaka おおさか,兵庫県 Hyogo ひょうご,奈良県 Nara なら,和歌山県 Wakayama わかやま,鳥取県 Tottori とっとり,島根県 Shimane しまね,岡山県 Okayama おかやま,広島県 Hiroshima ひろしま,山口県 Yamaguchi やまぐち,徳島県 Tokushima とくしま,香川県 Kagawa かがわ,愛媛県 Ehime えひめ,高知県 Kochi こうち,福岡県 Fukuoka ふくおか,佐賀県 Saga さが,長崎県 Nagasaki ながさき,熊本県 Kumamoto くまもと,大分県 Oita おおいた,宮崎県 Miyazaki みやざき,鹿児島県 Kagoshima かごしま,沖縄県 Okinawa おきなわ`;

export interface Prefecture {
  readonly ja: string;
  readonly en: string;
  /** Without 都, 府 or 県. */
  readonly short: string;
  /** How the short name is read. */
  readonly kana: string;
  /** Other ways to write it in Latin letters: long vowels written out (`Hyougo`), with 都, 府 or 県 (`Osaka-fu`). */
  readonly latin: readonly string[];
}

const SUFFIXES: Readonly<Record<string, string>> = { 都: 'to', 府: 'fu', 県: 'ken' };

/** The 47 prefectures of Japan. */
export const PREFECTURES: readonly Prefecture[] = LIST.split(',').map((pair) => {
  const [ja = '', en = '', kana = ''] = pair.trim().split(' ');
  return { ja, en, kana, short: ja === '北海道' ? ja : ja.slice(0, -1), latin: latinOf(ja, en, kana) };
});

function latinOf(ja: string, en: string, kana: string): readonly string[] {
  const long = toRomaji(kana);
  const names = long === en.toLowerCase() ? [en] : [en, long];
  const suffix = SUFFIXES[ja.slice(-1)];
  const suffixed = suffix === undefined || ja === '北海道' ? [] : names.map((name) => `${name}-${suffix}`);
  return [...names.slice(1), ...names.slice(1).map((name) => `${name} prefecture`), ...suffixed];
}

const numbered = (from: number, to: number): readonly string[] => PREFECTURES.slice(from - 1, to).map(({ ja }) => ja);

/** Regions by their usual extent: prefectures in the official order (北海道 = 1). */
export const REGIONS: readonly { readonly words: readonly string[]; readonly prefectures: readonly string[] }[] = [
  { words: ['東北', '東北地方', 'tohoku'], prefectures: numbered(2, 7) },
  { words: ['関東', '関東地方', 'kanto'], prefectures: numbered(8, 14) },
  { words: ['首都圏', '一都三県', '1都3県', 'greater tokyo'], prefectures: numbered(11, 14) },
  { words: ['中部', '中部地方', 'chubu'], prefectures: numbered(15, 23) },
  // Without 三重県.
  { words: ['二府四県'], prefectures: numbered(25, 30) },
  { words: ['近畿', '近畿地方', '関西', '関西地方', 'kansai', 'kinki'], prefectures: numbered(24, 30) },
  { words: ['中国地方', 'chugoku'], prefectures: numbered(31, 35) },
  { words: ['四国', '四国地方', 'shikoku'], prefectures: numbered(36, 39) },
  { words: ['九州', '九州地方', 'kyushu'], prefectures: numbered(40, 46) },
];
