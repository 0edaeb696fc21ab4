import { MEASURES } from '../measures.ts';
import { isJapanese } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import {
  FOLLOWED_SHORTLY_EN,
  FOLLOWED_SHORTLY_JA,
  OF_ORDERS_EN,
  PAID_FOR_IT,
  PEOPLE_SHORTLY_EN,
  PEOPLE_SHORTLY_JA,
  PER_PERSON_EN,
  PER_PERSON_JA,
  RANKED_PEOPLE_EN,
  RANKED_PEOPLE_JA,
  TAKEN_BACK_BEHIND_JA,
} from '../words/followed-shortly.ts';
import { countsPeopleAlone } from './follow-up-people.ts';
import { sameWeekdayBefore } from './same-of-year-before.ts';
import { inOtherWords, shapesOf } from './shapes.ts';

const [SHORTLY_JA, SHORTLY_EN] = [shapesOf(FOLLOWED_SHORTLY_JA), shapesOf(FOLLOWED_SHORTLY_EN)];
const [PEOPLE_JA, PEOPLE_EN] = [shapesOf(PEOPLE_SHORTLY_JA), shapesOf(PEOPLE_SHORTLY_EN)];
const [RANKED_JA, RANKED_EN] = [shapesOf(RANKED_PEOPLE_JA), shapesOf(RANKED_PEOPLE_EN)];
const [EACH_JA, EACH_EN] = [new RegExp(PER_PERSON_JA, 'u'), new RegExp(PER_PERSON_EN, 'i')];
const [TAKEN_BACK_JA, OF_ORDERS] = [new RegExp(TAKEN_BACK_BEHIND_JA, 'u'), new RegExp(OF_ORDERS_EN, 'i')];

const PAID = new RegExp(PAID_FOR_IT, 'i');

/** What a few words behind an answer about many mean there: `返品は？`, `一人あたりだと？`, “who are they?”, “Kanagawa instead of Tokyo”. */
export function followedShortly(text: string, previous: Plan): string {
  if (previous.scope === 'customer' && previous.filters.length > 0 && PAID.test(text)) return 'how much was it?';
  if (previous.scope !== 'everyone' || previous.subject === 'facts') return text;
  const japanese = isJapanese(text);
  const measure = previous.subject === 'figures' ? (previous.measures[0]?.name ?? null) : null;
  const bought = measure === 'buyers' || (measure !== null && MEASURES[measure].level === 'sales');
  if (bought && (japanese ? EACH_JA : EACH_EN).test(text))
    return (japanese ? EACH_OF_JA : EACH_OF_EN)[measure === 'orders' ? 'orders' : 'sales'];
  const takenBack = japanese && measure !== null && previous.share === null ? TAKEN_BACK_JA.exec(text)?.[1] : undefined;
  if (takenBack !== undefined)
    return `${takenBack}${/^(?:return|cancellation)_rate$/.test(measure ?? '') && !/数|件/.test(text) ? '率' : '件数'}だと`;
  const rate = japanese || !OF_ORDERS.test(text) ? undefined : RATES_EN[measure ?? ''];
  if (rate !== undefined) return rate;
  const people = countsPeopleAlone(previous) ? (japanese ? PEOPLE_JA : PEOPLE_EN) : [];
  const ranked = people.length > 0 || previous.subject === 'list' ? (japanese ? RANKED_JA : RANKED_EN) : [];
  const day = japanese ? sameWeekdayBefore(text, previous) : text;
  if (day !== text) return day;
  return inOtherWords(text, [...ranked, ...people, ...(japanese ? SHORTLY_JA : SHORTLY_EN)]);
}

const EACH_OF_JA = { sales: '顧客単価だと', orders: '購入頻度だと' } as const;
const EACH_OF_EN = { sales: 'what about sales per customer?', orders: 'what about orders per customer?' } as const;
const RATES_EN: Readonly<Record<string, string>> = {
  returned_orders: 'what about the return rate?',
  cancelled_orders: 'what about the cancellation rate?',
};
