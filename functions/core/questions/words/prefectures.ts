const LIST = `北海道 Hokkaido,青森県 Aomori,岩手県 Iwate,宮城県 Miyagi,秋田県 Akita,山形県 Yamagata,福島県 Fukushima,茨城県 Ibaraki,栃木県 Tochigi,群馬県 Gunma,埼玉県 Saitama,千葉県 Chiba,東京都 Tokyo,神奈川県 Kanagawa,新潟県 Niigata,富山県 Toyama,石川県 Ishikawa,福井県 Fukui,山梨県 Yamanashi,長野県 Nagano,岐阜県 Gifu,静岡県 Shizuoka,愛知県 Aichi,三重県 Mie,滋賀県 Shiga,京都府 Kyoto,大阪府 Osaka,兵庫県 Hyogo,奈良県 Nara,和歌山県 Wakayama,鳥取県 Tottori,島根県 Shimane,岡山県 Okayama,広島県 Hiroshima,山口県 Yamaguchi,徳島県 Tokushima,香川県 Kagawa,愛媛県 Ehime,高知県 Kochi,福岡県 Fukuoka,佐賀県 Saga,長崎県 Nagasaki,熊本県 Kumamoto,大分県 Oita,宮崎県 Miyazaki,鹿児島県 Kagoshima,沖縄県 Okinawa`;

export interface Prefecture {
  readonly ja: string;
  readonly en: string;
  /** Without 都, 府 or 県. */
  readonly short: string;
}

/** The 47 prefectures of Japan. */
export const PREFECTURES: readonly Prefecture[] = LIST.split(',').map((pair) => {
  const [ja = '', en = ''] = pair.trim().split(' ');
  return { ja, en, short: ja === '北海道' ? ja : ja.slice(0, -1) };
});

const numbered = (from: number, to: number): readonly string[] => PREFECTURES.slice(from - 1, to).map(({ ja }) => ja);

/** Regions by their usual extent: prefectures in the official order (北海道 = 1). */
export const REGIONS: readonly { readonly words: readonly string[]; readonly prefectures: readonly string[] }[] = [
  { words: ['東北', '東北地方', 'tohoku'], prefectures: numbered(2, 7) },
  { words: ['関東', '関東地方', 'kanto'], prefectures: numbered(8, 14) },
  { words: ['首都圏', '一都三県', '1都3県', 'greater tokyo'], prefectures: numbered(11, 14) },
  { words: ['中部', '中部地方', 'chubu'], prefectures: numbered(15, 23) },
  { words: ['近畿', '近畿地方', '関西', '関西地方', 'kansai', 'kinki'], prefectures: numbered(24, 30) },
  { words: ['中国地方', 'chugoku'], prefectures: numbered(31, 35) },
  { words: ['四国', '四国地方', 'shikoku'], prefectures: numbered(36, 39) },
  { words: ['九州', '九州地方', 'kyushu'], prefectures: numbered(40, 46) },
];
