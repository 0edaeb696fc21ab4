import { reworded } from '../patterns/reworded.ts';

const DEED =
  '購入|注文|登録|会員登録|利用|返品|来店|評価|回答|返金|解約|対応|許諾|許可|同意|連絡|選択|相談|予約|入会|参加|キャンセル|問い合わせ|問合せ|問合わせ|買い物';
/** Honoured by the passive too, where people stand behind. */
const DONE = '購入|注文|登録|会員登録|利用|返品|来店|キャンセル|買い物';
const BOUGHT = /お買い?上げ(?=(?:を|も)?(?:いただ|頂|くださ|下さ|にな|され|なさ))/gu;
const HONOURED = new RegExp(`(?<=[一-龠ァ-ヶー])[ごお御](?=(?:${DEED}))`, 'gu');
const GIVEN = '(?:いただ|頂|くださ|下さ|なさ|にな)';
const PAST = '(?:いた|った)';
const LASTING = '(?:いている|いてる|いております|いています|っている|っております|っています|ってる)';

/** The forms of what was done for us, longest first, and the plain form of each. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[ごお御]?(${DEED})(?:を)?${GIVEN}${LASTING}`, 'gu'), '$1している'],
  [new RegExp(`[ごお御]?(${DEED})(?:を)?${GIVEN}(?:いて|って)(おらず|いない|いません)`, 'gu'), '$1して$2'],
  [new RegExp(`[ごお御]?(${DEED})(?:を)?${GIVEN}(?:いて|って)`, 'gu'), '$1して'],
  [new RegExp(`[ごお御]?(${DEED})(?:を)?${GIVEN}${PAST}`, 'gu'), '$1した'],
  [
    new RegExp(`[ごお御]?(${DEED})(?:を)?(?:いただき|頂き|くださり|下さり|なさり|になり)(?=、|且つ|かつ)`, 'gu'),
    '$1していて',
  ],
  [new RegExp(`[ごお御]?(${DONE})(?:を)?され(?:た|ました)(?=[人方おこ会顧客])`, 'gu'), '$1した'],
  [new RegExp(`[ごお御]?(${DONE})(?:を)?されている(?=[人方お会顧客])`, 'gu'), '$1している'],
];

/**
 * `新規ご登録者数`, `ご購入いただき、ご返品をされたことのない`: politeness towards those who did something adds nothing to it. Before a noun of its
 * own it tells whose it is (`二度目のご購入は`), and stays.
 */
export function plainDeeds(text: string): string {
  const bare = text.replace(BOUGHT, '購入').replace(HONOURED, '');
  return reworded(bare, PLAIN);
}
