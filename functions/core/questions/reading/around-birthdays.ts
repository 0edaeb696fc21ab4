import type { Understanding } from '../understanding.ts';

const BOUGHT = '(?:買|購入|注文|利用|使っ|来店)|\\b(?:b(?:uy|ought)|order|purchase|shop|spen[dt])';
const AROUND = [
  `(?:お?誕生(?:月|日)|バースデー)(?:の(?:月|週|日|前後|頃|ごろ))?(?:に|で|当日|前後)(?!か|登録).*(?:${BOUGHT})`,
  `\\b(?:${BOUGHT})\\w*\\b.*\\b(?:(?:in|during|around|on|for|near|at) (?:or (?:near|around) )?(?:her|his|their|the) (?:own )?(?:birthday|birth month)|(?:in|during) the month of (?:her|his|their) birth)`,
].map((said) => new RegExp(said, 'iu'));

/** `お誕生月に購入されたことはありますか`: a period that follows from the birth date of the customer is not read, and no other is told in its place. */
export function refuseAroundBirthday(text: string): Extract<Understanding, { kind: 'refusal' }> | null {
  return AROUND.some((said) => said.test(text)) ? { kind: 'refusal', text: REFUSED } : null;
}

const REFUSED = {
  ja: '誕生日や誕生月を期間としては読み取れません。「この方は5月に買いましたか」のように、月を入れて聞いてください',
  en: 'the birthday of the customer is not read as a period: please ask with the month, as in “did she buy anything in May?”',
};
