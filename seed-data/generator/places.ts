/** A town with a postal code of its own. */
export interface Place {
  readonly state: string;
  readonly city: string;
  readonly town: string;
  readonly postalCode: string;
  /** The prefecture in Latin letters. */
  readonly region: string;
  /** The area code of its landlines. */
  readonly areaCode: string;
  readonly weight: number;
}

const LIST = `
  東京都 渋谷区 神宮前 150-0001 Tokyo 03 9, 東京都 新宿区 西新宿 160-0023 Tokyo 03 9, 東京都 世田谷区 三軒茶屋 154-0024 Tokyo 03 10,
  東京都 杉並区 高円寺南 166-0003 Tokyo 03 7, 東京都 江東区 豊洲 135-0061 Tokyo 03 6, 東京都 練馬区 豊玉北 176-0012 Tokyo 03 7,
  東京都 武蔵野市 吉祥寺本町 180-0004 Tokyo 0422 5, 東京都 八王子市 旭町 192-0083 Tokyo 042 5, 神奈川県 横浜市西区 みなとみらい 220-0012 Kanagawa 045 8,
  神奈川県 横浜市中区 本町 231-0005 Kanagawa 045 6, 神奈川県 川崎市幸区 堀川町 212-0013 Kanagawa 044 6, 神奈川県 藤沢市 南藤沢 251-0055 Kanagawa 0466 4,
  埼玉県 さいたま市大宮区 桜木町 330-0854 Saitama 048 7, 埼玉県 川越市 脇田本町 350-1123 Saitama 049 4, 千葉県 千葉市中央区 中央 260-0013 Chiba 043 5,
  千葉県 柏市 柏 277-0005 Chiba 04 4, 茨城県 つくば市 吾妻 305-0031 Ibaraki 029 3, 栃木県 宇都宮市 大通り 320-0811 Tochigi 028 3,
  群馬県 高崎市 八島町 370-0849 Gunma 027 3, 北海道 札幌市中央区 南一条西 060-0061 Hokkaido 011 6, 青森県 青森市 新町 030-0801 Aomori 017 2,
  岩手県 盛岡市 盛岡駅前通 020-0034 Iwate 019 2, 宮城県 仙台市青葉区 一番町 980-0811 Miyagi 022 5, 秋田県 秋田市 中通 010-0001 Akita 018 1,
  福島県 郡山市 駅前 963-8002 Fukushima 024 2, 新潟県 新潟市中央区 東大通 950-0087 Niigata 025 3, 石川県 金沢市 本町 920-0853 Ishikawa 076 3,
  長野県 長野市 南長野 380-0824 Nagano 026 3, 岐阜県 岐阜市 長住町 500-8175 Gifu 058 2, 静岡県 静岡市葵区 紺屋町 420-0852 Shizuoka 054 3,
  愛知県 名古屋市中区 栄 460-0008 Aichi 052 8, 愛知県 豊田市 若宮町 471-0026 Aichi 0565 3, 三重県 四日市市 安島 510-0075 Mie 059 2,
  滋賀県 大津市 梅林 520-0051 Shiga 077 2, 京都府 京都市下京区 東塩小路町 600-8216 Kyoto 075 5, 大阪府 大阪市北区 梅田 530-0001 Osaka 06 9,
  大阪府 大阪市天王寺区 堀越町 543-0056 Osaka 06 6, 大阪府 豊中市 本町 560-0021 Osaka 06 4, 兵庫県 神戸市中央区 三宮町 650-0021 Hyogo 078 5,
  兵庫県 西宮市 甲風園 662-0832 Hyogo 0798 3, 奈良県 奈良市 東向中町 630-8215 Nara 0742 2, 岡山県 岡山市北区 本町 700-0901 Okayama 086 3,
  広島県 広島市中区 基町 730-0011 Hiroshima 082 4, 香川県 高松市 番町 760-0017 Kagawa 087 2, 愛媛県 松山市 一番町 790-0001 Ehime 089 2,
  福岡県 福岡市中央区 天神 810-0001 Fukuoka 092 6, 福岡県 北九州市小倉北区 浅野 802-0001 Fukuoka 093 3, 熊本県 熊本市中央区 水前寺 862-0950 Kumamoto 096 3,
  鹿児島県 鹿児島市 中央町 890-0053 Kagoshima 099 2, 沖縄県 那覇市 久茂地 900-0015 Okinawa 098 3`;

export const PLACES: readonly Place[] = LIST.split(',').map((entry) => {
  const [state = '', city = '', town = '', postalCode = '', region = '', areaCode = '', weight = ''] = entry
    .trim()
    .split(' ');
  return { state, city, town, postalCode, region, areaCode, weight: Number(weight) };
});

/** Made-up names of apartment houses. */
export const BUILDINGS: readonly string[] = [
  'コーポ若葉',
  'メゾン青空',
  'グランハイツ',
  'サンライズマンション',
  'パークサイド緑',
  'レジデンス桜',
  'ハイツ高台',
  'プラザ駅前',
];

const AREA_CODES = new Set(PLACES.map(({ areaCode }) => areaCode));

/** National digits cut the way they are written: area code (or 0x0), exchange, number. */
export function phoneParts(digits: string): readonly [string, string, string] {
  const length = digits.length === 11 ? 3 : areaCodeLength(digits);
  return [digits.slice(0, length), digits.slice(length, -4), digits.slice(-4)];
}

/** The longest area code with which the number begins. */
function areaCodeLength(digits: string): number {
  for (const length of [4, 3, 2]) if (AREA_CODES.has(digits.slice(0, length))) return length;
  return 2;
}
