import { dayOf, timeOf } from './calendar.ts';
import type { Home } from './homes.ts';
import { type Knowledge, noteName } from './knowledge.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { fullWidth } from './spelling.ts';
import { anyWay, orNothing } from './writing.ts';

const RANKS = ['レギュラー', 'レギュラー', 'シルバー', 'ゴールド'];
const NOTES = ['①来店時に採寸希望', '②サイズ交換あり', 'DM不要～電話のみ', '㈱名義の領収書', '誕生日に来店'];

export const CUSTOMER_HEADER = (
  '会員番号 姓 名 セイ メイ 生年月日 性別 電話番号 メールアドレス 郵便番号 都道府県 市区町村 町名・番地 建物名 ' +
  '入会日 最終更新日時 電話連絡 メルマガ 要注意 会員ランク 備考'
).split(' ');

export function customerRow(id: string, known: Knowledge, random: Random): string {
  const { family, given, gender, registeredAt, updatedAt, okToCall, okToEmail } = known;
  noteName(known, 'kanji', 'reading');
  return [
    id,
    family.kanji,
    given.kanji,
    kana(known, known, random),
    birthDate(known.birthDate, known, random),
    gender === null ? '' : gender === 'male' ? '男' : '女',
    phone(known.phone, known, random),
    email(known.email, known, random),
    address(known, random),
    dayOf(registeredAt).slashed,
    `${dayOf(updatedAt).slashed} ${timeOf(updatedAt)}`,
    okToCall === null ? '' : okToCall ? '可' : '不可',
    okToEmail === null ? '' : okToEmail ? '希望する' : '希望しない',
    known.attention ? '1' : '0',
    random.pick(RANKS),
    random.chance(0.06) ? random.pick(NOTES) : '',
  ].join(',');
}

const kana = anyWay<Knowledge>([
  { weight: 72, write: ({ family, given }) => `${family.kana},${given.kana}` },
  { weight: 22, noise: 'half-width-kana', write: ({ family, given }) => `${family.halfWidth},${given.halfWidth}` },
  { weight: 6, noise: 'hiragana', write: ({ family, given }) => `${family.hiragana},${given.hiragana}` },
]);

const birthDate = orNothing(
  anyWay<string>([
    { weight: 60, write: (date) => date.replaceAll('-', '/') },
    { weight: 8, write: (date) => japanese(date, date.slice(0, 4)) },
    { weight: 18, noise: 'japanese-era', write: (date) => japanese(date, eraOf(date).long) },
    { weight: 14, noise: 'japanese-era', write: (date) => `${eraOf(date).short}.${month(date)}.${day(date)}` },
  ]),
);

const phone = orNothing(
  anyWay<string>([
    { weight: 66, write: hyphenated },
    { weight: 16, write: (digits) => digits },
    { weight: 10, noise: 'full-width-phone', write: (digits) => fullWidth(hyphenated(digits)) },
    { weight: 8, write: (digits) => phoneParts(digits).reduce((text, part, at) => text + '()'.charAt(at - 1) + part) },
  ]),
);

const email = orNothing(
  anyWay<string>([
    { weight: 96, write: (text) => text },
    { weight: 4, noise: 'upper-case-email', write: (text) => text.toUpperCase() },
  ]),
);

const town = anyWay<Home>([
  { weight: 50, write: plainTown },
  { weight: 25, noise: 'full-width-address', write: (home) => fullWidth(plainTown(home)) },
  { weight: 25, write: ({ place, block: [a, b, c] }) => `${place.town}${a}丁目${b}番${c}号` },
]);

function address(known: Knowledge, random: Random): string {
  const { home } = known;
  if (home === null) return ',,,,';
  const { postalCode, state, city } = home.place;
  const building = home.building === null || random.chance(0.15) ? '' : home.building;
  return `${random.chance(0.2) ? postalCode.replace('-', '') : postalCode},${state},${city},${town(home, known, random)},${building}`;
}

function plainTown({ place, block: [a, b, c] }: Home): string {
  return `${place.town}${a}-${b}-${c}`;
}

function hyphenated(digits: string): string {
  return phoneParts(digits).join('-');
}

function japanese(date: string, year: string): string {
  return `${year}年${month(date)}月${day(date)}日`;
}

function month(date: string): number {
  return Number(date.slice(5, 7));
}

function day(date: string): number {
  return Number(date.slice(8, 10));
}

/** 昭和60, S60; the first year of an era is 元 when it is written long. */
function eraOf(date: string): { readonly long: string; readonly short: string } {
  const [name, letter, before] =
    date >= '2019-05-01'
      ? ['令和', 'R', 2018]
      : date >= '1989-01-08'
        ? ['平成', 'H', 1988]
        : date >= '1926-12-25'
          ? ['昭和', 'S', 1925]
          : ['大正', 'T', 1911];
  const year = Number(date.slice(0, 4)) - Number(before);
  return { long: `${name}${year === 1 ? '元' : year}`, short: `${letter}${year}` };
}
