/** Words for what a brand sells as a whole: they mean the one brand whose name has a word of the group. */
export const BRAND_KINDS: readonly (readonly string[])[] = [
  [
    'games',
    'game',
    'gaming',
    'video games',
    'video game',
    'ゲーム',
    'ゲームス',
    'ゲームズ',
    'ゲームソフト',
    'ゲーム会社',
    'ゲームブランド',
  ],
  ['accessories', 'accessory', 'jewelry', 'jewellery', 'アクセサリー', 'アクセサリ', 'ジュエリー', '宝飾品', '装飾品'],
  ['apparel', 'clothing', 'clothes', 'fashion', 'アパレル', '服', '洋服', '衣料品', '衣類', 'ファッション'],
  ['cosmetics', 'beauty', 'コスメ', '化粧品'],
  ['foods', 'food', 'フーズ', '食品'],
  ['books', 'book', 'ブックス', '本屋', '書籍'],
  ['sports', 'スポーツ', 'スポーツ用品'],
];
