import { HAPPENED_OFTEN } from '../facts.ts';
import type { Plan } from '../plan.ts';
import type { Understanding } from '../understanding.ts';
import { NOT_READ } from './notes.ts';

const LIMITS = [
  /\b(?:below|under|above|over|at least|at most|more than|less than|fewer than|no more than|no less than) (?:¥)?([0-9][0-9,.]*)/gi,
  /\b([0-9][0-9,.]*)(?: yen| points| times)? (?:or (?:more|less|above|below|higher|lower|better|worse))/gi,
  /([0-9][0-9,.]*)(?:点|回|件|個|分|万円|円)?(?:以上|以下|未満|より(?:高|低|多|少|長|短|上|下)|を?超え|を?上回|を?下回)/gu,
];

/**
 * “Has she ever rated us below 7?”: a limit that the plan has nowhere is not left out of what happened to the customer on the line. Null where every one
 * is used.
 */
export function refuseUnusedLimit(text: string, plan: Plan): Extract<Understanding, { kind: 'refusal' }> | null {
  const lists = plan.scope === 'customer' && plan.facts.some(({ name }) => HAPPENED_OFTEN.includes(name));
  if (!lists) return null;
  const used = JSON.stringify([plan.filters, plan.time, plan.whether, plan.limit, plan.place]);
  const unused = LIMITS.flatMap((limit) => [...text.matchAll(limit)].flatMap(([, number]) => number ?? [])).find(
    (number) => !isUsed(Number(number.replaceAll(',', '')), used),
  );
  return unused === undefined
    ? null
    : {
        kind: 'refusal',
        text: {
          ja: `「${unused}」で絞り込む読み方ができません。絞らない一覧なら聞けます`,
          en: `this cannot be restricted by “${unused}”: without it, it can be asked`,
        },
        why: NOT_READ,
      };
}

/** As it is, or with a unit in front of the zeros. */
const isUsed = (value: number, used: string): boolean =>
  [value, value * 1000, value * 10_000].some((one) => new RegExp(`(?<![0-9])${one}(?![0-9])`).test(used));

const NOT_BOUGHT =
  /買わ(?:ず|ない|なかっ)|買って(?:い)?(?:ない|ません)|購入(?:し|され)(?:て(?:い)?(?:ない|ません)|ず)|未購入|\b(?:without|before) (?:buying|ordering|purchasing)|\b(?:didn't|did not|hasn't|has not|haven't|never|not|not yet) (?:actually |yet |ever )?(?:buy|bought|order(?:ed)?|purchased?|check(?:ed)? out)/iu;

/** `カートに入れたまま買わずにいますか`: which of what was looked at was not bought is not read, and what was looked at is not told in its place. */
export function refuseNotBought(text: string, plan: Plan): Extract<Understanding, { kind: 'refusal' }> | null {
  const looked = LOOKED.test(text) || [...plan.facts, ...plan.measures].some(({ name }) => /web_event/.test(name));
  return plan.scope === 'customer' && looked && NOT_BOUGHT.test(text)
    ? { kind: 'refusal', text: NOT_BOUGHT_TEXT }
    : null;
}

const LOOKED =
  /閲覧|カート|お気に入り|見た|見て|\b(?:look(?:ed|ing)? at|view(?:ed)?|brows(?:e|ed|ing)|cart|basket|wish ?list(?:ed)?)\b/iu;

const NOT_BOUGHT_TEXT = {
  ja: '見たりカートに入れたりした商品のうち、買っていないものは読み取れません。「カートに入れた商品は」「買った商品は」のように、分けて聞いてください',
  en: 'which of what was looked at or put in the cart was not bought cannot be read: please ask for both, as in “what did she put in the cart?” and “what did she buy?”',
};
