import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { generator } from '../../../functions/core/identities/random-pairs.ts';
import { person } from './persons.ts';

export interface Population {
  readonly records: readonly PersonRecord[];
  /** Record id → who it is. */
  readonly truth: ReadonlyMap<string, string>;
}

const FAMILIES = [
  ['山田', 'ヤマダ', 'yamada'],
  ['佐藤', 'サトウ', 'satou'],
  ['髙橋', 'タカハシ', 'takahasi'],
  ['渡邉', 'ワタナベ', 'watanabe'],
  ['斎藤', 'サイトウ', 'saito'],
  ['小川', 'オガワ', 'ogawa'],
  ['石井', 'イシイ', 'ishii'],
  ['中村', 'ナカムラ', 'nakamura'],
  ['長谷川', 'ハセガワ', 'hasegawa'],
  ['森', 'モリ', 'mori'],
] as const;
const GIVEN = [
  ['太郎', 'タロウ', 'taro'],
  ['花子', 'ハナコ', 'hanako'],
  ['一郎', 'イチロウ', 'ichirou'],
  ['美咲', 'ミサキ', 'misaki'],
  ['翔太', 'ショウタ', 'shota'],
  ['陽子', 'ヨウコ', 'yoko'],
  ['直樹', 'ナオキ', 'naoki'],
  ['恵', 'メグミ', 'megumi'],
  ['健', 'ケン', 'ken'],
  ['由美', 'ユミ', 'yumi'],
  ['大輔', 'ダイスケ', 'daisuke'],
  ['真理', 'マリ', 'mari'],
] as const;
const TOWNS = [
  '大阪府大阪市北区梅田',
  '東京都渋谷区神宮前',
  '愛知県名古屋市中区栄',
  '北海道札幌市中央区大通西',
] as const;

/**
 * Households of two to four people, some of them twins, whose phone and address they share; two brands' records of
 * most people, the second in Latin letters and in another notation.
 */
export function population(households: number, seed: number): Population {
  const random = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const records: PersonRecord[] = [];
  const truth = new Map<string, string>();
  for (let household = 0; household < households; household++) {
    const family = pick(FAMILIES);
    const phone = `06${digits(8)}`;
    const address = `${pick(TOWNS)}${1 + Math.floor(random() * 9)}-${1 + Math.floor(random() * 30)}-${1 + Math.floor(random() * 30)}`;
    const shared = day(random);
    const given = new Set<(typeof GIVEN)[number]>();
    while (given.size < 2 + Math.floor(random() * 3)) given.add(pick(GIVEN));
    for (const [index, name] of [...given].entries()) {
      const who = `${household}.${index}`;
      const birthDate = index > 0 && household % 10 === 0 ? shared : index === 0 ? shared : day(random);
      const email = `${name[2]}${digits(4)}@example.jp`;
      const first = `a${who}`;
      truth.set(first, who);
      records.push(
        person(first, {
          LastName: family[0],
          FirstName: name[0],
          LastNameKana: family[1],
          FirstNameKana: name[1],
          BirthDate: birthDate,
          PhoneNumber: phone,
          ...(random() < 0.7 ? { EmailAddress: email } : {}),
          'Address.Address1': address,
        }),
      );
      if (random() < 0.3) continue;
      const second = `b${who}`;
      truth.set(second, who);
      records.push(
        person(second, {
          LastName: family[2],
          FirstName: name[2],
          ...(random() < 0.9 ? { BirthDate: birthDate.replaceAll('-', '/') } : {}),
          ...(random() < 0.8 ? { PhoneNumber: `+81${phone.slice(1)}` } : {}),
          ...(random() < 0.7 ? { EmailAddress: email.toUpperCase() } : {}),
        }),
      );
    }
  }
  return { records, truth };
}

function day(random: () => number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${1950 + Math.floor(random() * 55)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}
