/** Prefectures as they are compared, with their names in Latin letters. */
const ROMAJI =
  '北海道 hokkaido 青森県 aomori 岩手県 iwate 宮城県 miyagi 秋田県 akita 山形県 yamagata 福島県 fukushima 茨城県 ibaraki 栃木県 tochigi ' +
  '群馬県 gunma 埼玉県 saitama 千葉県 chiba 東京都 tokyo 神奈川県 kanagawa 新潟県 niigata 富山県 toyama 石川県 ishikawa 福井県 fukui ' +
  '山梨県 yamanashi 長野県 nagano 岐阜県 gifu 静岡県 shizuoka 愛知県 aichi 三重県 mie 滋賀県 shiga 京都府 kyoto 大阪府 osaka 兵庫県 hyogo ' +
  '奈良県 nara 和歌山県 wakayama 鳥取県 tottori 島根県 shimane 岡山県 okayama 広島県 hiroshima 山口県 yamaguchi 徳島県 tokushima ' +
  '香川県 kagawa 愛媛県 ehime 高知県 kochi 福岡県 fukuoka 佐賀県 saga 長崎県 nagasaki 熊本県 kumamoto 大分県 oita 宮崎県 miyazaki ' +
  '鹿児島県 kagoshima 沖縄県 okinawa';

const KANJI_OF = new Map<string, string>();
const words = ROMAJI.split(' ');
for (let index = 0; index < words.length; index += 2) {
  const [kanji = '', latin = ''] = words.slice(index, index + 2);
  for (const spelling of [kanji, kanji.replace(/[都府県]$/, ''), latin]) KANJI_OF.set(spelling, kanji);
}

/**
 * The prefecture that a text names in kanji (with or without 都府県) or in Latin letters; null for any other. Folded
 * text.
 */
export function maybePrefecture(text: string): string | null {
  const latin = text
    .replace(/[-\s]?(?:ken|fu|to|pref\.?|prefecture)$/, '')
    .replace(/ō/g, 'o')
    .replace(/ū/g, 'u');
  return KANJI_OF.get(text) ?? KANJI_OF.get(latin) ?? null;
}

/** The prefecture at the beginning of an address; empty when there is none. Folded text. */
export function leadingPrefecture(text: string): string {
  return /^(?:北海道|東京都|大阪府|京都府|(?:神奈川|和歌山|鹿児島|[^\d\s]{2})県)/.exec(text)?.[0] ?? '';
}
