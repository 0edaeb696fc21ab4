import { type Minute, minuteOf, twoDigits } from './calendar.ts';
import type { SeedBrand } from './temperament.ts';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** Yen. */
  readonly price: number;
  /** Yen, in a sale: a fifth less. */
  readonly reducedPrice: number;
  /** 2024-07-15. */
  readonly releasedOn: string;
  readonly releasedAt: Minute;
  readonly weight: number;
}

const TSUMUGI = `
  リネンシャツ シャツ 8900, オックスフォードシャツ シャツ 7900, 藍染めシャツ シャツ 12800, 半袖開襟シャツ シャツ 6900, 天竺Tシャツ カットソー 3900,
  ボーダーカットソー カットソー 5900, 長袖カットソー カットソー 4900, 裏毛スウェット カットソー 7900, カシミヤセーター ニット 24800, メリノニット ニット 11800,
  カーディガン ニット 9800, タートルネックニット ニット 10800, ウールコート アウター 49800, ダウンジャケット アウター 39800, トレンチコート アウター 36800,
  刺し子ジャケット アウター 28800, テーパードパンツ パンツ 9800, ワイドパンツ パンツ 10800, デニムパンツ パンツ 12800, リネンパンツ パンツ 9800,
  プリーツスカート スカート 10800, フレアスカート スカート 9800, 浴衣セット 和装 19800, 作務衣 和装 15800, 半幅帯 和装 8800,
  足袋ソックス 小物 1200, 麻のストール 小物 5800, ウールマフラー 小物 6800, 帆布トート 小物 7800, 手ぬぐい 小物 1400`;
const HOSHIZORA = `
  Starlit_Voyage RPG 7980, Starlit_Voyage_II RPG 8780, Kitsune_Chronicle RPG 6980, Moonlit_Keep Strategy 5980, Paper_Shogun Strategy 6480,
  Tanuki_Kart Racing 5980, Tanuki_Kart_Turbo Racing 6980, Harbor_Town_Diary Simulation 4980, Ramen_Street Simulation 3980, Night_Train_Murders Adventure 3480,
  Lantern_Quest Action 5480, Lantern_Quest_DX Action 6480, Ink_Ninja Action 4480, Sumo_Stars Sports 4980, Koshien_Days Sports 5980,
  Pixel_Garden Puzzle 1980, Pixel_Garden_2 Puzzle 2480, Kana_Blocks Puzzle 980, Voyage_Season_Pass DLC 2980, Kitsune_Costume_Pack DLC 980,
  Star_Coins_1000 Currency 1200, Star_Coins_3000 Currency 3300, Star_Coins_10000 Currency 10000, Soundtrack_Collection Music 2800`;
const LUMIERE = `
  Pearl_Earrings Earrings 8800, Gold_Hoop_Earrings Earrings 12800, Silver_Stud_Earrings Earrings 4800, Tassel_Earrings Earrings 3900,
  Pearl_Necklace Necklaces 24800, Chain_Necklace Necklaces 9800, Birthstone_Pendant Necklaces 15800, Layered_Necklace Necklaces 7800,
  Eternity_Ring Rings 32800, Signet_Ring Rings 14800, Stacking_Ring_Set Rings 6800, Pair_Ring Rings 28800,
  Charm_Bracelet Bracelets 9800, Leather_Bracelet Bracelets 5800, Bangle Bracelets 7800, Classic_Watch Watches 29800,
  Mesh_Watch Watches 22800, Silk_Scarf Scarves 12800, Hair_Barrette Hair 2800, Velvet_Scrunchie Hair 1500,
  Mini_Wallet Leather 16800, Card_Case Leather 8800, Jewelry_Box Gifts 6800, Gift_Wrap Gifts 500`;

export const CATALOGUES: Readonly<Record<SeedBrand, readonly Product[]>> = {
  tsumugi: productsFrom(TSUMUGI, (number) => `TS-${1000 + number}`),
  hoshizora: productsFrom(HOSHIZORA, (number) => `HZT${String(number).padStart(3, '0')}`),
  lumiere: productsFrom(LUMIERE, (number) => `LM${200 + number}`),
};

/** The earlier in the list of its category, the more often bought; cheap things more often than dear ones. */
function productsFrom(list: string, idOf: (number: number) => string): readonly Product[] {
  return list.split(',').map((entry, number) => {
    const [name = '', category = '', price = ''] = entry.trim().split(' ');
    const [year, month, day] = [2021 + (number % 5), 1 + ((number * 5) % 12), 1 + ((number * 7) % 28)];
    return {
      id: idOf(number + 1),
      name: name.replaceAll('_', ' '),
      category,
      price: Number(price),
      reducedPrice: Math.round(Number(price) * 0.08) * 10,
      releasedOn: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
      releasedAt: minuteOf(year, month, day),
      weight: Math.round((60_000 / (Number(price) + 4_000)) * (3 - (number % 3))),
    };
  });
}
