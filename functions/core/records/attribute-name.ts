import { toRomaji } from 'wanakana';
import { headerTokens, spellingsOf } from './header.ts';

/** Common words of Japanese headers, the longer before those that they contain. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  spellingsOf(`会員ランク=member rank, 会員=member, 顧客=customer, お客様=customer, 商品=product, 注文=order, 受注=order, 購入=purchase,
    店舗=store, 担当者=staff, 担当=staff, 職業=occupation, 勤務先=workplace, 会社名=company, 会社=company, 部署=department, 役職=position,
    年齢=age, 年代=age group, 家族=family, 人数=count, 回数=count, 件数=count, 累計=total, 合計=total, 金額=amount, 残高=balance,
    最終=last, 初回=first, 来店=visit, 利用=use, 入会=joined, 退会=left, 登録=registration, 更新=update, 有効期限=expiry, 期限=expiry,
    経路=route, 媒体=media, 種別=type, 種類=type, 区分=class, 状態=status, 備考=note, 特記事項=note, 内容=content, 理由=reason,
    番号=number, 日時=at, 日付=date, 配送先=delivery, 配送=delivery, 支払方法=payment method, 支払=payment, 決済=payment, 送料=shipping fee,
    割引=discount, 税率=tax rate, 税=tax, 色=color, 素材=material, 機種=device, 言語=language, 趣味=hobby, 希望=wish, 可否=allowed,
    有無=present, 誕生月=birth month, 紹介者=introducer, 名=name, 日=date, 数=count, 率=rate, 額=amount`).map(
    (pair) => {
      const [ja = '', en = ''] = pair.split('=');
      return [ja, en];
    },
  ),
);
const LONGEST_FIRST = Object.keys(WORDS).sort((a, b) => b.length - a.length);
const JAPANESE: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS)
    .toReversed()
    .map(([ja, en]) => [en.replaceAll(' ', '_'), ja] as const),
);
const KANA = /^[\u3041-\u3096\u30a1-\u30faー]+/u;
const LONGEST_NAME = 60;

/** An ASCII name (`[a-z][a-z0-9_]*`) for a column that no field knows; `column_<position>` where its header gives none. */
export function attributeName(header: string, position: number, taken: ReadonlySet<string>): string {
  const words = headerTokens(header).flatMap(asciiWords);
  const joined = words
    .join('_')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST_NAME);
  const name = /^[a-z]/.test(joined) ? joined : `column_${position + 1}`;
  let free = name;
  for (let copy = 2; taken.has(free); copy += 1) free = `${name}_${copy}`;
  return free;
}

/** `最終来店日` of `last_visit_date`; the name itself where a word of it is none of the dictionary’s. */
export function japaneseAttributeName(name: string): string {
  const whole = JAPANESE.get(name);
  if (whole !== undefined) return whole;
  const words = name.split('_').map((word) => JAPANESE.get(word));
  return words.every((word) => word !== undefined) ? words.join('') : name.replaceAll('_', ' ');
}

/** English words by dictionary, kana by their sound; kanji outside the dictionary have no sound of their own and are left out. */
function asciiWords(token: string): readonly string[] {
  const words: string[] = [];
  for (let rest = token; rest !== ''; ) {
    const known = LONGEST_FIRST.find((word) => rest.startsWith(word));
    const ascii = /^[a-z0-9]+/.exec(rest)?.[0];
    const kana = KANA.exec(rest)?.[0];
    const part = known ?? ascii ?? kana ?? [...rest][0] ?? rest;
    if (known !== undefined) words.push(...(WORDS[known] ?? '').split(' '));
    else if (ascii !== undefined) words.push(ascii);
    else if (kana !== undefined)
      words.push(
        toRomaji(kana)
          .replace(/[^a-z]/gi, '')
          .toLowerCase(),
      );
    rest = rest.slice(part.length);
  }
  return words.filter((word) => word !== '');
}
