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
