import { levelOf } from '../dimensions.ts';
import { isListed, type ListedRecords } from '../listed-records.ts';
import type { MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Understanding } from '../understanding.ts';
import { LIST_LENGTH } from './follow-up-people.ts';

/** What follows up a list of records follows up how many they are. */
export function countOfListed(list: Plan): Plan {
  return { ...list, subject: 'figures', order: null, limit: null };
}

const COUNTED =
  /^(?:それ(?:は|って)?|全部で|合計で?|で|つまり|、)*(?:何件|いくつ|件数)(?:は|ですか|あります?か?|ある|になります?か?|でしょうか|教えて)*[?？。]?$|^(?:so |and |ok,? )?(?:how many(?: (?:is|are) (?:that|they|there|those|these))?(?: orders)?(?: in total| altogether| in all)?|(?:the )?(?:number|count))[?.! ]*$/iu;
const SUMMED =
  /^(?:それ(?:は|って)?|で|その|これらの|、)*(?:合計金額|合計額|合計|総額|金額の合計|金額は?合計で?|全部で|トータル)(?:金額)?(?:は|で|だと)?(?:いくら|何円)?(?:ですか|になります?か?|なる|でしょうか|教えて)*[?？。]?$|^(?:so |and |ok,? )?(?:how much (?:is|are|was|were|do|does) (?:that|it|they|those|these|this)(?: worth| come to| add up to| amount to)?(?: in total| altogether| all together| in all)?|(?:what(?:'s| is) )?(?:the |their )?(?:total|sum)(?: amount| value| sales)?(?: of (?:them|those|these|that))?)[?.! ]*$/iu;

const SUMS: Partial<Record<ListedRecords, MeasureName>> = {
  orders: 'sales',
  returned_orders: 'returned_sales',
  cancelled_orders: 'cancelled_sales',
};

/** `何件？`, “how much is that in total?” behind a list of records: of those. Null where more is said, or of goods within orders. */
export function figureOfListed(asked: string, list: Plan): Understanding | null {
  const text = asked.trim();
  const [measure] = list.measures;
  if (measure === undefined || !isListed(measure.name)) return null;
  const counted = countOfListed(list);
  const asks = COUNTED.test(text) || SUMMED.test(text);
  if (asks && list.limit !== LIST_LENGTH) return { kind: 'refusal', text: SOME_ALONE };
  if (COUNTED.test(text)) return behind(list, counted);
  const whole = list.filters.every(({ field }) => levelOf(field) !== 'line');
  const sum = SUMS[measure.name];
  return SUMMED.test(text) && whole && sum !== undefined
    ? behind(list, { ...counted, measures: [{ name: sum, attribute: null }] })
    : null;
}

const SOME_ALONE = {
  ja: '並べた注文だけの件数や合計は出せません。「5万円以上の注文の合計」のように条件で聞いてください',
  en: 'orders that were cut to so many are not counted or added up: ask by a condition, as in “total of orders of 50,000 yen or more”',
};

const behind = (list: Plan, plan: Plan): Understanding => ({
  kind: 'plan',
  plan,
  readings: [],
  choices: [],
  earlier: [list],
});

/** `8月は？` behind a list of records is a list again; `何件？` and `合計は？` are figures of them. */
export function behindRecordList(asked: string, list: Plan, understood: Understanding): Understanding {
  if (understood.kind !== 'plan' || understood.earlier === undefined) return understood;
  const { plan } = understood;
  const again =
    plan.subject === 'figures' &&
    plan.scope === 'everyone' &&
    plan.measures.length === 1 &&
    plan.measures[0]?.name === list.measures[0]?.name &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    plan.time.comparison === null &&
    plan.share === null &&
    plan.populations === null &&
    !COUNTS.test(asked);
  return again
    ? { ...understood, plan: { ...plan, subject: 'records', order: list.order, limit: list.limit, chart: 'none' } }
    : understood;
}

const COUNTS = /何件|何個|いくつ|件数|個数|数は|how many|\bcount|number of/i;
